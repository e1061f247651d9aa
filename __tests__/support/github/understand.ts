import type { IncomingHttpHeaders } from 'node:http'
import { complain, operations, type Operation, type Schema } from './description.js'

export type Understood = {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

const MEDIA_TYPES =
  /^(\*\/\*|application\/json|application\/vnd\.github(\.(v3|raw|sha|object|text|html|full))?(\.(raw|sha))?(\+json)?)$/
const API_VERSIONS = ['2022-11-28', '2026-03-10']
const MOST_PER_PAGE = 100

/** The operation that answers the path and what the path's placeholders hold; undefined when GitHub has none such. */
export function understand(method: string, path: string): Understood | undefined {
  for (const operation of operations) {
    if (operation.method !== method) continue
    const match = patternOf(operation.template).exec(path)
    if (match !== null) return { operation, params: decode(match.groups ?? {}) }
  }
  return undefined
}

/**
 * `{path}` may hold slashes; `{ref}` only after `heads/` or `tags/`, so that a misspelt subroute is not taken for one.
 */
function patternOf(template: string): RegExp {
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'path' ? `(?<path>.*)` : name === 'ref' ? '(?<ref>(?:heads|tags)/.+|[^/]+)' : `(?<${name}>[^/]+)`
  )
  return new RegExp(`^${source}$`)
}

function decode(groups: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

/** What GitHub's description has against the request, one sentence each. */
export function judgeRequest(
  { operation, params }: Understood,
  query: URLSearchParams,
  headers: IncomingHttpHeaders,
  body: unknown
): readonly string[] {
  return [
    ...Object.entries(params).flatMap(([name, value]) => judgeParameter(operation, 'path', name, value)),
    ...[...query].flatMap(([name, value]) => judgeParameter(operation, 'query', name, value)),
    ...judgeHeaders(headers),
    ...judgeBody(operation, body)
  ]
}

function judgeParameter(operation: Operation, place: 'path' | 'query', name: string, value: string): readonly string[] {
  const parameter = operation.parameters.find(candidate => candidate.in === place && candidate.name === name)
  if (parameter === undefined) return [`The ${place} parameter ${name} is not described.`]
  const read = readValue(parameter.schema, value)
  const complaints = complain(parameter.schema, read).map(what => `The ${place} parameter ${name}=${value}: ${what}.`)
  const tooMany = name === 'per_page' && typeof read === 'number' && (read < 1 || read > MOST_PER_PAGE)
  return tooMany ? [...complaints, `per_page=${value} is outside 1 to ${MOST_PER_PAGE}.`] : complaints
}

function readValue(schema: Schema, value: string): unknown {
  const type = typeof schema === 'object' ? schema['type'] : undefined
  if ((type === 'integer' || type === 'number') && value !== '') return Number(value)
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return value
}

function judgeHeaders(headers: IncomingHttpHeaders): readonly string[] {
  const types = (headers.accept ?? '*/*').split(',').map(type => type.split(';')[0]?.trim() ?? '')
  const version = headers['x-github-api-version']
  return [
    ...types.filter(type => !MEDIA_TYPES.test(type)).map(type => `The media type ${type} is not GitHub's.`),
    ...(version === undefined || API_VERSIONS.includes(String(version)) ? [] : [`No API version ${String(version)}.`]),
    ...(headers['user-agent'] === undefined ? ['GitHub refuses a request without a user-agent.'] : [])
  ]
}

function judgeBody(operation: Operation, body: unknown): readonly string[] {
  if (operation.body === undefined) return body === undefined ? [] : ['This operation takes no body.']
  return complain(operation.body, body).map(what => `The body: ${what}.`)
}

/** What GitHub's description has against the answer; an error that it does not list needs only a message. */
export function judgeAnswer(operation: Operation, status: number, body: unknown): readonly string[] {
  const schema = operation.answers[String(status)]
  if (schema === undefined && status < 400) return [`The status ${status} is not described.`]
  return complain(schema ?? { type: 'object', required: ['message'] }, body).map(
    what => `The answer ${status}: ${what}.`
  )
}
