import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, graphql, parse, validate, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { findToken, holds, reaches } from './access.js'
import { jsonHeaders, type Reply } from './faults.js'
import { connect, fail, type Bounds, type Fields } from './graphql-connect.js'
import { resolveConversation } from './graphql-conversation.js'
import { resolveIssues } from './graphql-issues.js'
import { resolveActor, resolveCommit, resolvePull, type Asked } from './graphql-pulls.js'
import { findCommit, findRepository, shaNamed } from './find.js'
import { Problem } from './problem.js'
import type { Deployment } from './world-lists.js'
import type { Repository, Scope, Token, World } from './world.js'

let schema: GraphQLSchema | undefined

/** GitHub's own schema, read when the first query comes. */
function readSchema(): GraphQLSchema {
  const file = path.resolve('node_modules/@octokit/graphql-schema/schema.graphql')
  schema ??= buildSchema(readFileSync(file, 'utf8'), { assumeValid: true, noLocation: true })
  return schema
}

export async function answerGraphql(
  world: World,
  authorization: string | undefined,
  text: string,
  complain: (what: string) => void
): Promise<Reply> {
  const { query = '', variables } = JSON.parse(text) as { query?: string; variables?: Record<string, unknown> }
  const complaints = validate(readSchema(), parse(query))
  for (const { message } of complaints) complain(message)
  try {
    const token = findToken(world, authorization)
    if (token === undefined) throw new Problem(401, 'This endpoint requires you to be authenticated.')
    const fieldResolver: GraphQLFieldResolver<Fields, unknown> = (source, args, _, { fieldName, parentType }) => {
      const field = source[fieldName]
      if (field === undefined && !fieldName.startsWith('__'))
        complain(`The fake has no ${parentType.name}.${fieldName}.`)
      return typeof field === 'function' ? (field as (given: unknown) => unknown)(args) : field
    }
    const rootValue = resolveQuery(world, token)
    const result = await graphql({
      schema: readSchema(),
      source: query,
      rootValue,
      variableValues: variables,
      fieldResolver
    })
    const errors = result.errors?.map(error => ({
      type: error.extensions['type'],
      ...error.toJSON(),
      extensions: undefined
    }))
    const body = { data: result.data, ...(errors === undefined ? {} : { errors }) }
    return { status: 200, headers: jsonHeaders(), body: JSON.stringify(body) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { status: error.status, headers: jsonHeaders(), body: JSON.stringify(error.body) }
  }
}

function resolveQuery(world: World, token: Token): Fields {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const fullName = `${owner}/${name}`
      const repository = findRepository(world, fullName)
      if (repository === undefined || (repository.private && !reaches(token, fullName))) {
        throw fail('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`)
      }
      return resolveRepository(world, token, repository)
    }
  }
}

function resolveRepository(world: World, token: Token, repository: Repository): Fields {
  const asked = (scope: Scope): void => {
    demand(token, repository, scope)
  }
  return {
    databaseId: repository.id,
    nameWithOwner: repository.name,
    isPrivate: repository.private,
    pullRequest: ({ number }: { number: number }) => {
      asked('pull-requests')
      const pull = repository.pulls.find(candidate => candidate.number === number)
      if (pull === undefined)
        throw fail('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return {
        ...resolvePull(world, repository, pull, asked),
        ...resolveConversation(
          pull,
          login => resolveActor(world, login),
          () => token.login
        )
      }
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      asked('contents')
      const sha = shaNamed(repository, oid ?? expression ?? '')
      return sha === undefined ? null : resolveCommit(world, repository, findCommit(repository, sha), asked)
    },
    mergeQueue: ({ branch }: { branch?: string }) => {
      asked('contents')
      const queue = repository.queues[branch ?? repository.defaultBranch]
      if (queue === undefined) return null
      return {
        id: `MQ_${branch ?? repository.defaultBranch}`,
        entries: (bounds: Bounds) =>
          connect('entries', queue, bounds, ({ number, commit, enqueuedAt }) => ({
            enqueuedAt,
            headCommit:
              commit === null ? null : resolveCommit(world, repository, findCommit(repository, commit), asked),
            pullRequest: { number }
          }))
      }
    },
    ...resolveIssues(repository, asked),
    // Newest first, the only order that anybody asks for.
    deployments: ({ environments, ...bounds }: Bounds & { environments?: readonly string[] }) => {
      asked('deployments')
      const chosen = repository.deployments
        .filter(({ environment }) => environments?.includes(environment) ?? true)
        .sort((left, right) => right.createdAt.localeCompare(left.createdAt) || right.id - left.id)
      return connect('deployments', chosen, bounds, one => resolveDeployment(world, repository, one, asked))
    }
  }
}

function resolveDeployment(world: World, repository: Repository, deployment: Deployment, asked: Asked): Fields {
  const { id, sha, createdAt, statuses } = deployment
  const commit = repository.commits.find(candidate => candidate.sha === sha)
  const resolveStatus = ({
    state,
    createdAt,
    description,
    logUrl,
    creator
  }: Deployment['statuses'][number]): Fields => ({
    ...{ state: state.toUpperCase(), createdAt, description, logUrl },
    creator: () => resolveActor(world, creator) ?? { __typename: 'User', login: 'ghost' }
  })
  const newest = statuses.at(-1)
  return {
    databaseId: id,
    commitOid: sha,
    createdAt,
    ref: refOf(repository, deployment),
    commit: commit === undefined ? null : resolveCommit(world, repository, commit, asked),
    latestStatus: newest === undefined ? null : resolveStatus(newest),
    statuses: (bounds: Bounds) => connect('statuses', statuses, bounds, resolveStatus)
  }
}

/** A branch or a tag; null for a bare commit, and for a branch that is gone. */
function refOf({ branches, tags }: Repository, { ref }: Deployment): Fields | null {
  if (branches[ref] !== undefined) return { prefix: 'refs/heads/', name: ref }
  return tags[ref] === undefined ? null : { prefix: 'refs/tags/', name: ref }
}

function demand(token: Token, repository: Repository, scope: Scope): void {
  if (repository.private && !holds(token, { scopes: [scope], level: 'read' })) {
    throw fail('FORBIDDEN', 'Resource not accessible by integration')
  }
}
