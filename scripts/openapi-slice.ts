/**
 * Cuts the operations that the gate uses out of GitHub's own OpenAPI description, as JSON Schema draft-07.
 *
 * npm ci --prefix tools/openapi --ignore-scripts && npx tsc && node build/scripts/openapi-slice.js
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type JsonObject = { [key: string]: Json }

const REPO = '/repos/{owner}/{repo}'
const OPERATIONS: readonly (readonly [method: string, template: string])[] = [
  ['get', REPO],
  ['get', '/users/{username}'],
  ['get', `${REPO}/pulls`],
  ['get', `${REPO}/pulls/{pull_number}`],
  ['get', `${REPO}/pulls/{pull_number}/commits`],
  ['get', `${REPO}/pulls/{pull_number}/reviews`],
  ['get', `${REPO}/pulls/{pull_number}/files`],
  ['get', `${REPO}/contents/{path}`],
  ['get', `${REPO}/git/commits/{commit_sha}`],
  ['get', `${REPO}/git/trees/{tree_sha}`],
  ['get', `${REPO}/compare/{basehead}`],
  ['get', `${REPO}/commits`],
  ['get', `${REPO}/commits/{ref}`],
  ['get', `${REPO}/commits/{commit_sha}/pulls`],
  ['get', `${REPO}/commits/{ref}/check-runs`],
  ['get', `${REPO}/commits/{ref}/check-suites`],
  ['get', `${REPO}/commits/{ref}/statuses`],
  ['get', `${REPO}/commits/{ref}/status`],
  ['get', `${REPO}/collaborators/{username}/permission`],
  ['get', '/orgs/{org}/teams/{team_slug}'],
  ['get', '/orgs/{org}/teams/{team_slug}/memberships/{username}'],
  ['get', `${REPO}/activity`],
  ['get', `${REPO}/issues/{issue_number}/timeline`],
  ['get', `${REPO}/actions/runs`],
  ['get', `${REPO}/actions/runs/{run_id}`],
  ['get', `${REPO}/actions/runs/{run_id}/approvals`],
  ['get', `${REPO}/actions/runs/{run_id}/artifacts`],
  ['get', `${REPO}/actions/runs/{run_id}/jobs`],
  ['get', `${REPO}/actions/artifacts`],
  ['get', `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`],
  ['get', `${REPO}/attestations/{subject_digest}`],
  ['get', `${REPO}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`],
  ['get', `${REPO}/deployments/{deployment_id}`],
  ['get', `${REPO}/branches/{branch}`],
  ['get', `${REPO}/branches/{branch}/protection`],
  ['get', `${REPO}/rules/branches/{branch}`],
  ['get', `${REPO}/rulesets/{ruleset_id}`],
  ['get', `${REPO}/environments/{environment_name}`],
  ['get', `${REPO}/actions/permissions/workflow`],
  ['get', `${REPO}/actions/permissions/fork-pr-contributor-approval`],
  ['get', `${REPO}/actions/permissions/fork-pr-workflows-private-repos`],
  ['get', `${REPO}/code-scanning/alerts`],
  ['get', `${REPO}/code-scanning/analyses`],
  ['get', `${REPO}/secret-scanning/alerts`],
  ['get', `${REPO}/dependabot/alerts`],
  ['get', `${REPO}/releases`],
  ['get', `${REPO}/releases/{release_id}`],
  ['get', `${REPO}/releases/tags/{tag}`],
  ['post', `${REPO}/check-runs`],
  ['patch', `${REPO}/check-runs/{check_run_id}`],
  ['get', `${REPO}/issues/{issue_number}/comments`],
  ['post', `${REPO}/issues/{issue_number}/comments`],
  ['patch', `${REPO}/issues/comments/{comment_id}`],
  ['post', `${REPO}/pulls/{pull_number}/requested_reviewers`],
  ['get', `${REPO}/deployments`],
  ['get', `${REPO}/deployments/{deployment_id}/statuses`],
  ['post', `${REPO}/deployments/{deployment_id}/statuses`]
]

const PACKAGE = 'tools/openapi/node_modules/@octokit/openapi'
const TARGET = '__tests__/support/github/openapi.json'
const DEFINITIONS = 'github#/definitions/'
const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'title',
  'deprecated',
  'externalDocs',
  'default',
  'readOnly',
  'discriminator'
])

const description = read(`${PACKAGE}/generated/api.github.com.json`)
const definitions = new Map<string, Json>()

const operations = OPERATIONS.map(([method, template]) => {
  const operation = at(description, 'paths', template, method)
  const body = operation['requestBody'] === undefined ? undefined : at(operation, 'requestBody', 'content')
  return {
    id: operation['operationId'] ?? '',
    method: method.toUpperCase(),
    template,
    parameters: list(operation['parameters']).map(cutParameter),
    ...(body === undefined ? {} : { body: schemaOf(body, 'application/json') }),
    answers: cutAnswers(at(operation, 'responses'))
  }
})

const { version } = read(`${PACKAGE}/package.json`)
const slice = {
  source: `@octokit/openapi ${typeof version === 'string' ? version : 'of an unknown version'}`,
  operations,
  definitions: Object.fromEntries([...definitions].sort(([left], [right]) => (left < right ? -1 : 1)))
}
const text = `${JSON.stringify(slice)}\n`
writeFileSync(path.resolve(TARGET), text)
const kilobytes = Math.round(text.length / 1024)
process.stdout.write(`${TARGET}: ${operations.length} operations, ${definitions.size} schemas, ${kilobytes} KB.\n`)

function cutParameter(parameter: JsonObject): JsonObject {
  const { name, in: place, required, schema } = resolve(parameter)
  return { name: name ?? '', in: place ?? '', required: required ?? false, schema: cutSchema(schema ?? {}) }
}

function cutAnswers(responses: JsonObject): JsonObject {
  const answers = Object.entries(responses).map(([status, response]): [string, Json] => {
    const { content } = resolve(object(response))
    const json = content === undefined ? null : schemaOf(object(content), 'application/json')
    return [status, json]
  })
  return Object.fromEntries(answers)
}

function schemaOf(content: JsonObject, mediaType: string): Json {
  const entry = content[mediaType]
  return entry === undefined ? null : cutSchema(object(entry)['schema'] ?? {})
}

/** OpenAPI 3.0 to draft-07: `nullable` becomes a union, boolean exclusive bounds become numbers. */
function cutSchema(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(cutSchema)
  if (schema === null || typeof schema !== 'object') return schema
  const { nullable, $ref, allOf, ...rest } = schema
  if (Array.isArray(allOf)) return cutSchema({ ...rest, ...mergeAll(allOf) })
  const cut: JsonObject = typeof $ref === 'string' ? { $ref: define($ref) } : cutKeywords(rest)
  return nullable === true ? allowNull(cut) : cut
}

/** Several objects in one: apart from each other, each would refuse what only the others know. */
function mergeAll(parts: readonly Json[]): JsonObject {
  const whole = parts.map(part => resolve(object(part)))
  const properties = Object.assign({}, ...whole.map(part => part['properties'] ?? {})) as JsonObject
  const required = whole.flatMap(part => (Array.isArray(part['required']) ? part['required'] : []))
  return { type: 'object', properties, required }
}

function cutKeywords(schema: JsonObject): JsonObject {
  const cut: JsonObject = {}
  for (const [keyword, value] of Object.entries(schema)) {
    if (DROPPED.has(keyword) || keyword.startsWith('x-')) continue
    cut[keyword] =
      keyword === 'properties' ? cutProperties(object(value)) : keyword === 'enum' ? value : cutSchema(value)
  }
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum']
  ] as const) {
    if (cut[exclusive] === true && cut[bound] !== undefined) {
      cut[exclusive] = cut[bound]
      Reflect.deleteProperty(cut, bound)
    }
  }
  return cut
}

function cutProperties(properties: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, cutSchema(schema)]))
}

function allowNull(schema: JsonObject): JsonObject {
  if (typeof schema['type'] !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const words = schema['enum']
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(words) && !words.includes(null) ? { enum: [...words, null] } : {})
  }
}

function define(reference: string): string {
  const name = reference.replace('#/components/schemas/', '')
  if (!definitions.has(name)) {
    definitions.set(name, true)
    definitions.set(name, correct(name, cutSchema(at(description, 'components', 'schemas', name))))
  }
  return DEFINITIONS + name
}

/** Where GitHub's documentation and its answers know more than its description. */
function correct(name: string, schema: Json): Json {
  if (name === 'check-run') addWord(at(object(schema), 'properties', 'conclusion'), 'stale')
  if (name === 'environment') at(object(schema), 'properties')['can_admins_bypass'] = { type: 'boolean' }
  if (name === 'pull-request' || name === 'pull-request-simple') {
    const head = at(object(schema), 'properties', 'head', 'properties')
    for (const deletable of ['repo', 'user']) head[deletable] = { anyOf: [at(head, deletable), { type: 'null' }] }
  }
  return schema
}

function addWord(schema: JsonObject, word: string): void {
  const { enum: words } = schema
  if (!Array.isArray(words) || words.includes(word)) throw new Error(`The description knows ${word} now.`)
  words.push(word)
}

function resolve(value: JsonObject): JsonObject {
  const { $ref } = value
  return typeof $ref === 'string' ? at(description, ...$ref.replace('#/', '').split('/')) : value
}

function at(from: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((value, key) => {
    const next = value[key]
    if (next === undefined) throw new Error(`The description has no ${keys.join(' / ')}.`)
    return object(next)
  }, from)
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(object) : []
}

function object(value: Json): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error('An object was expected.')
  return value
}

function read(file: string): JsonObject {
  return JSON.parse(readFileSync(path.resolve(file), 'utf8')) as JsonObject
}
