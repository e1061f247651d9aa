import { nearest } from '../lib/nearest.js'
import type { JsonSchema } from './build.js'

export type Path = readonly (string | number)[]

/** One thing that is wrong with a value; `at` says whether the key or the value at the end of the path is meant. */
export interface Mistake {
  readonly path: Path
  readonly message: string
  readonly at: 'key' | 'value'
}

/** A function that ajv wrote ahead of time; it fills in defaults and leaves what it found wrong in `errors`. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly Finding[] | null
}

/** The part of ajv's error object that is read here. */
interface Finding {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A copy of a value, completed by the schema's defaults, and every mistake in it; only without one is it sound. */
export interface Validated {
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
}

/** Checks a plain JSON value against the schema that the validator was made from. */
export function validate(validator: Validator, schema: JsonSchema, value: unknown): Validated {
  const copy: unknown = structuredClone(value)
  return { value: copy, mistakes: validator(copy) ? [] : explain(validator.errors ?? [], schema, value) }
}

function explain(findings: readonly Finding[], schema: JsonSchema, value: unknown): readonly Mistake[] {
  const telling = dropNoise(findings, schema, value)
  const unknown = telling.filter(({ keyword }) => keyword === 'additionalProperties')
  const mistakes = new Map<string, Mistake>()
  const meant = new Set<string>()
  for (const { instancePath, schemaPath, params } of unknown) {
    const path = pathOf(instancePath, value)
    const key = String(params['additionalProperty'])
    const known = Object.keys(schemaAt(schema, schemaPath).properties ?? {})
    const near = nearest(key, known)
    if (near !== undefined) meant.add(JSON.stringify([...path, near]))
    const message = `The key \`${cut(key)}\` is not known; ${suggest(near, known)}`
    mistakes.set(`unknown ${JSON.stringify([...path, key])}`, { path: [...path, key], at: 'key', message })
  }
  for (const { instancePath, schemaPath, keyword, params } of telling) {
    if (keyword === 'additionalProperties') continue
    const path = pathOf(instancePath, value)
    const parent = schemaAt(schema, schemaPath)
    if (keyword === 'required') {
      const key = String(params['missingProperty'])
      const place = JSON.stringify([...path, key])
      // A key that is there in a misspelt form is one mistake, not two.
      if (!meant.has(place)) mistakes.set(`missing ${place}`, { path, at: 'value', message: missing(key, parent) })
      continue
    }
    const message = wrong(path, valueAt(value, path), parent)
    const place = `value ${JSON.stringify(path)}`
    if (!mistakes.has(place)) mistakes.set(place, { path, at: 'value', message })
  }
  return [...mistakes.values()]
}

/**
 * Where one of several forms is expected, only the form of the same type as the value says what is wrong inside it;
 * where there is no such form, the expectation as a whole is what was not met.
 */
function dropNoise(findings: readonly Finding[], schema: JsonSchema, value: unknown): readonly Finding[] {
  return findings
    .filter(finding => finding.keyword === 'anyOf')
    .reduce((kept, choice) => {
      const found = valueAt(value, pathOf(choice.instancePath, value))
      const forms = schemaAt(schema, choice.schemaPath).anyOf ?? []
      const alike = forms.flatMap((form, index) => (isOfType(found, form.type) ? [index] : []))
      const only = alike.length === 1 ? `${choice.schemaPath}/${String(alike[0])}/` : undefined
      return kept.filter(finding => {
        if (finding === choice) return only === undefined
        const within = finding.schemaPath.startsWith(`${choice.schemaPath}/`)
        if (!within || !finding.instancePath.startsWith(choice.instancePath)) return true
        return only !== undefined && finding.schemaPath.startsWith(only)
      })
    }, findings)
}

function isOfType(value: unknown, type: JsonSchema['type']): boolean {
  const types = typeof type === 'string' ? [type] : (type ?? [])
  if (Array.isArray(value)) return types.includes('array')
  if (typeof value === 'number') return types.includes('number') || types.includes('integer')
  return types.includes(typeof value)
}

function missing(key: string, parent: JsonSchema): string {
  const expected = parent.properties?.[key]?.['x-expected']
  return `The key \`${key}\` is missing${expected === undefined ? '' : `; it takes ${expected}`}.`
}

function wrong(path: Path, found: unknown, parent: JsonSchema): string {
  const near =
    typeof found === 'string' && parent.enum !== undefined ? nearest(found, parent.enum.map(String)) : undefined
  const hint = near === undefined ? '.' : `; did you mean \`${near}\`?`
  return `${name(path)} must be ${parent['x-expected'] ?? 'something else'}, not ${show(found)}${hint}`
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

/** The schema that holds the keyword which was not met. */
function schemaAt(schema: JsonSchema, schemaPath: string): JsonSchema {
  let node: unknown = schema
  for (const step of schemaPath.replace(/^#\//, '').split('/').slice(0, -1)) {
    node = (node as Readonly<Record<string, unknown>>)[unescape(decodeURIComponent(step))]
    if (typeof node !== 'object' || node === null) return {}
  }
  return node as JsonSchema
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (node, step) =>
      typeof node === 'object' && node !== null ? (node as Record<string | number, unknown>)[step] : undefined,
    value
  )
}

/** RFC 6901; a step is an index where the value there is a list. */
function pathOf(pointer: string, value: unknown): Path {
  const path: (string | number)[] = []
  for (const step of pointer.split('/').slice(1).map(unescape)) {
    path.push(Array.isArray(valueAt(value, path)) ? Number(step) : step)
  }
  return path
}

function unescape(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~')
}
