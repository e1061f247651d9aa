import type { Mistake } from '../../schema/validate.js'

/** The keys of an option that are no JSON Pointers (RFC 6901); `example` is one that would be. */
export function findPointerMistakes(
  option: string,
  values: Readonly<Record<string, unknown>> | undefined,
  example: string
): readonly Mistake[] {
  const message = `A JSON Pointer begins with a slash, such as \`${example}\`.`
  return Object.keys(values ?? {})
    .filter(pointer => pointer !== '' && !pointer.startsWith('/'))
    .map(pointer => ({ path: [option, pointer], at: 'value', message }))
}
