import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'

/** A JSON Schema of the slice; draft-07, `$ref` into `github#/definitions/`. */
export type Schema = boolean | { readonly [keyword: string]: unknown }

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

export type Operation = {
  readonly id: string
  readonly method: string
  readonly template: string
  readonly parameters: readonly Parameter[]
  readonly body?: Schema
  /** Status to the schema of the JSON, null where the answer has none. */
  readonly answers: Readonly<Record<string, Schema | null>>
}

type Slice = {
  readonly operations: readonly Operation[]
  readonly definitions: Readonly<Record<string, Schema>>
}

const slice = refuseUnknownKeys(
  JSON.parse(readFileSync(path.resolve('__tests__/support/github/openapi.json'), 'utf8'))
) as Slice

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  formats: { 'date-time': isMoment, uri: isUri, int64: true, email: true }
})
ajv.addSchema({ $id: 'github', definitions: slice.definitions })
const strictness = new WeakMap<object, ValidateFunction>()

/** The operations of the slice, those with more literal segments first. */
export const operations: readonly Operation[] = [...slice.operations].sort(
  (left, right) => literals(right.template) - literals(left.template)
)

/** The definition that a `$ref` names, or the schema itself. */
export function follow(schema: Schema): Schema {
  const reference = typeof schema === 'object' ? schema['$ref'] : undefined
  if (typeof reference !== 'string') return schema
  const target = slice.definitions[reference.replace('github#/definitions/', '')]
  if (target === undefined) throw new Error(`The slice has no ${reference}.`)
  return follow(target)
}

/** The schema of that name in GitHub's description, such as `pull-request`. */
export function definition(name: string): Schema {
  return follow({ $ref: `github#/definitions/${name}` })
}

/** What is wrong with the value, one sentence each; empty when nothing is. */
export function complain(schema: Schema, value: unknown): readonly string[] {
  const validate = validatorOf(schema)
  if (validate(value)) return []
  return (validate.errors ?? []).slice(0, 5).map(error => {
    const { additionalProperty, allowedValues } = error.params as {
      additionalProperty?: string
      allowedValues?: unknown[]
    }
    const detail = additionalProperty ?? allowedValues?.join('|')
    return `${error.instancePath || '/'} ${error.message ?? 'is wrong'}${detail === undefined ? '' : ` (${detail})`}`
  })
}

function validatorOf(schema: Schema): ValidateFunction {
  if (typeof schema === 'boolean') return ajv.compile(schema)
  const known = strictness.get(schema)
  if (known !== undefined) return known
  const made = ajv.compile(schema)
  strictness.set(schema, made)
  return made
}

/** So that a misspelt field of an answer or of a request body is a violation, not an extra. */
function refuseUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(refuseUnknownKeys)
  if (value === null || typeof value !== 'object') return value
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, refuseUnknownKeys(inner)]))
  const isSchema = typeof copy['type'] === 'string' || Array.isArray(copy['type'])
  const closed = isSchema && copy['properties'] !== undefined && !('additionalProperties' in copy)
  return closed ? { ...copy, additionalProperties: false } : copy
}

function literals(template: string): number {
  return template.split('/').filter(segment => !segment.startsWith('{')).length
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
}

function isUri(text: string): boolean {
  return URL.canParse(text)
}
