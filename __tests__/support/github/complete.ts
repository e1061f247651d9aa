import { complain, follow, type Schema } from './description.js'

type Keywords = { readonly [keyword: string]: unknown }

/**
 * Fills in what the description requires and the given value leaves out, so that a route only writes the fields that
 * come from the world. What is given is kept as it is, right or wrong: the validation of the answer judges it.
 */
export function complete(schema: Schema, given: unknown): unknown {
  const target = follow(schema)
  if (typeof target === 'boolean') return given ?? {}
  const branches = unionOf(target)
  if (branches !== undefined) return completeUnion(branches, given)
  const types = typesOf(target)
  if (given === undefined) return types.includes('null') ? null : invent(target, types[0])
  if (Array.isArray(given)) return given.map(item => complete(schemaAt(target, 'items'), item))
  if (given !== null && typeof given === 'object') return completeObject(target, given)
  return given
}

function completeUnion(branches: readonly Schema[], given: unknown): unknown {
  if (given === null) return null
  const found = given === undefined ? branches.find(allowsNull) : undefined
  if (found !== undefined) return null
  const candidates = branches
    .filter(branch => !isNull(branch))
    .map(branch => ({ branch, value: complete(branch, given) }))
  const fitting = candidates.filter(({ branch, value }) => complain(branch, value).length === 0)
  const [leastInvented = candidates[0]] = fitting.sort((left, right) => size(left.value) - size(right.value))
  return leastInvented?.value
}

function size(value: unknown): number {
  return JSON.stringify(value).length
}

function completeObject(schema: Keywords, given: object): unknown {
  const properties = (schema['properties'] ?? {}) as Readonly<Record<string, Schema>>
  const required = (schema['required'] ?? []) as readonly string[]
  const entries = Object.entries(given).map(([key, value]) => [
    key,
    value === undefined ? undefined : complete(properties[key] ?? true, value)
  ])
  const added = required
    .filter(key => (given as Readonly<Record<string, unknown>>)[key] === undefined)
    .map(key => [key, complete(properties[key] ?? true, undefined)])
  return Object.fromEntries([...entries.filter(([, value]) => value !== undefined), ...added]) as unknown
}

function invent(schema: Keywords, type: string | undefined): unknown {
  const words = schema['enum'] as readonly unknown[] | undefined
  if (words !== undefined) return words[0]
  if (type === 'string') return inventString(schema['format'])
  if (type === 'integer' || type === 'number') return 0
  if (type === 'boolean') return false
  if (type === 'array') return []
  return completeObject(schema, {})
}

function inventString(format: unknown): string {
  if (format === 'uri') return 'https://api.github.com/'
  if (format === 'date-time') return '2026-11-20T09:00:00Z'
  return ''
}

function unionOf(schema: Keywords): readonly Schema[] | undefined {
  return (schema['anyOf'] ?? schema['oneOf']) as readonly Schema[] | undefined
}

function typesOf(schema: Keywords): readonly string[] {
  const { type = 'object' } = schema as { type?: string | string[] }
  return typeof type === 'string' ? [type] : type
}

function allowsNull(schema: Schema): boolean {
  const target = follow(schema)
  return typeof target === 'object' && (unionOf(target)?.some(allowsNull) ?? typesOf(target).includes('null'))
}

function isNull(schema: Schema): boolean {
  return typeof schema === 'object' && schema['type'] === 'null'
}

function schemaAt(schema: Keywords, keyword: string): Schema {
  return (schema[keyword] ?? true) as Schema
}
