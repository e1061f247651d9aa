/** The part of JSON Schema (draft 2020-12) that the builders write and that `describe` and `validate` understand. */
export interface JsonSchema {
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly minProperties?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | JsonSchema
  readonly anyOf?: readonly JsonSchema[]
  readonly $ref?: string
  /** In words, what is expected here: "a number from 0 to 100". */
  readonly 'x-expected'?: string
}

/** A typed JSON Schema: `json` is what is published, `T` what a checked value is. */
export interface Schema<T> {
  readonly json: JsonSchema
  /** May be left out, and has no default. */
  readonly optional: boolean
  /** Never set: carries the type. */
  readonly type?: T
}

export interface OptionalSchema<T> extends Schema<T> {
  readonly optional: true
}

export interface RequiredSchema<T> extends Schema<T> {
  readonly optional: false
}

export type TypeOf<S> = S extends Schema<infer T> ? T : never

/** What every option says of itself; one with a `default` may be left out. */
interface About<T> {
  /** One sentence: what it decides, in which unit. */
  readonly about: string
  readonly default?: T
}

function schema<T>(expected: string, about: About<T>, json: JsonSchema): RequiredSchema<T> {
  return {
    optional: false,
    json: {
      description: about.about,
      ...json,
      ...(about.default === undefined ? {} : { default: about.default }),
      'x-expected': expected
    }
  }
}

export function text(about: About<string>): RequiredSchema<string> {
  return schema('a text that is not empty', about, { type: 'string', minLength: 1 })
}

export function flag(about: About<boolean>): RequiredSchema<boolean> {
  return schema('true or false', about, { type: 'boolean' })
}

/** A whole number of things, `least` or more, and at most `most` where that is given. */
export function count(
  about: About<number> & { readonly least?: number; readonly most?: number }
): RequiredSchema<number> {
  const { least = 0, most } = about
  const expected = most === undefined ? `${String(least)} or more` : `from ${String(least)} to ${String(most)}`
  const maximum = most === undefined ? {} : { maximum: most }
  return schema(`a whole number, ${expected}`, about, { type: 'integer', minimum: least, ...maximum })
}

/** An absolute URL of a service; one that names a user would put a secret into the checklist. */
export function serviceUrl(about: About<string>): RequiredSchema<string> {
  return schema('a URL that begins with http:// or https:// and names no user', about, {
    type: 'string',
    pattern: '^[hH][tT][tT][pP][sS]?://[^\\s/?#@\\\\]+([/?#]\\S*)?$'
  })
}

/** Anything that JSON has beside lists and objects. */
export function scalar(about: About<Scalar>): RequiredSchema<Scalar> {
  return schema('a text, a number, true, false or null', about, { type: ['string', 'number', 'boolean', 'null'] })
}

export type Scalar = string | number | boolean | null

/** A share of a hundred, from 0 to 100, fractions allowed. */
export function percent(about: About<number>): RequiredSchema<number> {
  return schema('a number from 0 to 100', about, { type: 'number', minimum: 0, maximum: 100 })
}

/** Any finite number. */
export function number(about: About<number>): RequiredSchema<number> {
  return schema('a number', about, { type: 'number' })
}

export function choice<const W extends string>(words: readonly W[], about: About<W>): RequiredSchema<W> {
  return schema(`one of ${words.join(', ')}`, about, { type: 'string', enum: words })
}

/** A text of a form of its own, which `expected` says in words. */
export function form(pattern: string, expected: string, about: About<string>): RequiredSchema<string> {
  return schema(expected, about, { type: 'string', pattern })
}

/** A length of time such as `90s`, `30m`, `12h`, `30d`, `2w`. */
export function duration(about: About<string>): RequiredSchema<string> {
  return schema('a length of time with its unit, such as 30m, 12h or 30d', about, {
    type: 'string',
    pattern: '^[1-9][0-9]{0,5}(ms|s|m|h|d|w)$'
  })
}

/** The same of at most ten minutes, for what a run waits for. */
export function briefDuration(about: About<string>): RequiredSchema<string> {
  return schema('a length of time of at most 10m, with its unit, such as 500ms or 30s', about, {
    type: 'string',
    pattern: '^([1-9][0-9]{0,4}ms|([1-9][0-9]?|[1-5][0-9]{2}|600)s|([1-9]|10)m)$'
  })
}

/** A calendar day, `YYYY-MM-DD`. */
export function day(about: About<string>): RequiredSchema<string> {
  return schema('a day as YYYY-MM-DD', about, {
    type: 'string',
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
  })
}

/** One text or a list of them. */
export function texts(about: About<readonly string[]>): RequiredSchema<string | readonly string[]> {
  return schema<string | readonly string[]>('a text, or a list of texts', about, {
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    items: { type: 'string', minLength: 1, 'x-expected': 'a text that is not empty' }
  })
}

export function list<T>(of: Schema<T>, about: About<readonly T[]>): RequiredSchema<readonly T[]> {
  return schema('a list', about, { type: 'array', items: of.json })
}

/** A mapping whose keys are free (paths, names) and whose values are alike. */
export function mapOf<T>(
  of: Schema<T>,
  about: About<Readonly<Record<string, T>>>
): RequiredSchema<Readonly<Record<string, T>>> {
  return schema('a mapping', about, { type: 'object', minProperties: 1, additionalProperties: of.json })
}

/** One of two forms. */
export function either<A, B>(
  one: RequiredSchema<A>,
  other: RequiredSchema<B>,
  about: About<A | B>
): RequiredSchema<A | B> {
  const expected = [one, other].map(form => form.json['x-expected'] ?? '').join(', or ')
  return schema<A | B>(expected, about, { anyOf: [one.json, other.json] })
}

export function optional<T>(of: RequiredSchema<T>): OptionalSchema<T> {
  return { optional: true, json: of.json }
}

export type Shape = Readonly<Record<string, Schema<unknown>>>

type OptionalKeys<S extends Shape> = { [K in keyof S]: S[K] extends OptionalSchema<unknown> ? K : never }[keyof S]

/** What an object schema accepts, once its defaults are filled in. */
export type ObjectOf<S extends Shape> = {
  readonly [K in Exclude<keyof S, OptionalKeys<S>>]: TypeOf<S[K]>
} & { readonly [K in OptionalKeys<S>]?: TypeOf<S[K]> }

export interface ObjectSchema<S extends Shape> extends RequiredSchema<ObjectOf<S>> {
  readonly shape: S
}

/** A mapping with exactly these keys; others are refused with the nearest known one. */
export function object<S extends Shape>(shape: S, about?: About<never>): ObjectSchema<S> {
  const entries = Object.entries(shape)
  const required = entries.filter(([, s]) => !s.optional && s.json.default === undefined).map(([key]) => key)
  return {
    shape,
    optional: false,
    json: {
      ...(about === undefined ? {} : { description: about.about }),
      type: 'object',
      properties: Object.fromEntries(entries.map(([key, s]) => [key, s.json])),
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
      'x-expected': 'a mapping'
    }
  }
}
