import { isMapping } from '../lib/is-mapping.js'
import { nearest } from '../lib/nearest.js'
import type { JsonSchema } from './build.js'

export type Path = readonly (string | number)[]

/** One thing that is wrong with a value; `at` says whether the key or the value at the end of the path is meant. */
export interface Mistake {
  readonly path: Path
  readonly message: string
  readonly at: 'key' | 'value'
}

/** A value completed by the schema's defaults, and every mistake in it; only without one is it sound. */
export interface Validated {
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
}

/** Checks a plain JSON value, which stays as it is. What does not fit as a whole is not looked into. */
export function validate(schema: JsonSchema, value: unknown, path: Path = []): Validated {
  if (!fits(schema, value)) return { value, mistakes: [wrong(path, value, schema)] }
  if (schema.anyOf !== undefined) return validateForms(schema, schema.anyOf, value, path)
  if (Array.isArray(value)) return validateList(schema, value, path)
  if (isMapping(value)) return validateMapping(schema, value, path)
  return { value, mistakes: [] }
}

/**
 * Where one of several forms is expected, only the form of the same type as the value says what is wrong inside it;
 * where there is no such form, the expectation as a whole is what was not met.
 */
function validateForms(schema: JsonSchema, forms: readonly JsonSchema[], value: unknown, path: Path): Validated {
  const results = forms.map(form => ({ form, result: validate(form, value, path) }))
  const sound = results.find(({ result }) => result.mistakes.length === 0)
  if (sound !== undefined) return sound.result
  const [alike, another] = results.filter(({ form }) => isOfType(value, form.type))
  if (alike !== undefined && another === undefined) return alike.result
  return { value, mistakes: [wrong(path, value, schema)] }
}

function validateList({ items }: JsonSchema, value: readonly unknown[], path: Path): Validated {
  if (items === undefined) return { value, mistakes: [] }
  const entries = value.map((entry, index) => validate(items, entry, [...path, index]))
  return { value: entries.map(entry => entry.value), mistakes: entries.flatMap(({ mistakes }) => mistakes) }
}

function validateMapping(schema: JsonSchema, mapping: Mapping, path: Path): Validated {
  const { properties = {}, required = [], additionalProperties: others = true } = schema
  const isThere = (key: string) => Object.hasOwn(mapping, key)
  const defaults = Object.entries(properties).flatMap(([key, form]): [string, unknown][] =>
    form.default === undefined || isThere(key) ? [] : [[key, form.default]]
  )
  const entries = [...Object.entries(mapping), ...defaults].map(([key, value]) => {
    const form = Object.hasOwn(properties, key) ? properties[key] : others
    return { key, form, ...(typeof form === 'object' ? validate(form, value, [...path, key]) : { value, mistakes: [] }) }
  })
  const known = Object.keys(properties)
  const strange = entries.filter(({ form }) => form === false).map(({ key }) => ({ key, near: nearest(key, known) }))
  // A key that is there in a misspelt form is one mistake, not two.
  const absent = required.filter(key => !isThere(key) && strange.every(({ near }) => near !== key))
  const mistakes = [
    ...strange.map(({ key, near }): Mistake => {
      const message = `The key \`${cut(key)}\` is not known; ${suggest(near, known)}`
      return { path: [...path, key], at: 'key', message }
    }),
    ...absent.map((key): Mistake => ({ path, at: 'value', message: missing(key, schema) })),
    ...entries.flatMap(entry => entry.mistakes)
  ]
  return { value: Object.fromEntries(entries.map(({ key, value }) => [key, value])), mistakes }
}

/** Whether a value meets all that a schema says of it, but for what is inside it. */
function fits(schema: JsonSchema, value: unknown): boolean {
  if (schema.type !== undefined && !isOfType(value, schema.type)) return false
  if (schema.enum?.includes(value) === false) return false
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity)
  if (typeof value === 'string') {
    const isOfForm = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)
    return isOfForm && value.length >= (schema.minLength ?? 0)
  }
  if (Array.isArray(value)) return value.length >= (schema.minItems ?? 0)
  return !isMapping(value) || Object.keys(value).length >= (schema.minProperties ?? 0)
}

function isOfType(value: unknown, type: JsonSchema['type'] = []): boolean {
  const types = typeof type === 'string' ? [type] : type
  return types.includes(typeOf(value)) || (types.includes('integer') && Number.isInteger(value))
}

/** The type in the words of JSON Schema; a number that JSON cannot write has none. */
function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && !Number.isFinite(value) ? 'none' : typeof value
}

type Mapping = Readonly<Record<string, unknown>>

function missing(key: string, parent: JsonSchema): string {
  const expected = parent.properties?.[key]?.['x-expected']
  return `The key \`${key}\` is missing${expected === undefined ? '' : `; it takes ${expected}`}.`
}

function wrong(path: Path, found: unknown, parent: JsonSchema): Mistake {
  const near =
    typeof found === 'string' && parent.enum !== undefined ? nearest(found, parent.enum.map(String)) : undefined
  const hint = near === undefined ? '.' : `; did you mean \`${near}\`?`
  const message = `${name(path)} must be ${parent['x-expected'] ?? 'something else'}, not ${show(found)}${hint}`
  return { path, at: 'value', message }
}

/** "did you mean `x`?", or all that is known where nothing is near; ends the sentence. */
export function suggest(near: string | undefined, known: readonly string[]): string {
  if (near !== undefined) return `did you mean \`${near}\`?`
  return known.length === 0 ? 'none is taken here.' : `known are ${known.map(word => `\`${word}\``).join(', ')}.`
}

/** A value as a reader recognises it, short enough for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return value === '' ? 'an empty text' : `"${cut(value)}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object' || value === null) return 'nothing'
  const kind = Array.isArray(value) ? 'list' : 'mapping'
  return Object.keys(value).length === 0 ? `an empty ${kind}` : `a ${kind}`
}

/** A word that somebody wrote, short enough for a message. */
export function cut(word: string, most = 60): string {
  return word.length > most ? `${word.slice(0, most - 1)}…` : word
}

function name(path: Path): string {
  const last = path.at(-1)
  if (last === undefined) return 'This'
  return typeof last === 'string' ? `\`${cut(last)}\`` : `Entry ${String(last + 1)} of ${name(path.slice(0, -1))}`
}
