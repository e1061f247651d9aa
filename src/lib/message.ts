/** The names between braces in a message: `'{percent} % of {metric}'` has `percent` and `metric`. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

/** The values that a message needs, exactly. */
export type Values<T extends string> = Readonly<Record<Placeholders<T>, string | number>>

/** Fills a message's placeholders; a placeholder without a value is our mistake and throws. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The message "${message}" has no value for {${name}}.`)
    return String(value)
  })
}
