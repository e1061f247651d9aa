import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, graphql, parse, validate, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import { findToken, holds, reaches } from './access.js'
import { jsonHeaders, type Reply } from './faults.js'
import { connect, fail, type Bounds, type Fields } from './graphql-connect.js'
import { resolveIssues } from './graphql-issues.js'
import { findCommit, findRepository, findUser, sameName } from './find.js'
import { Problem } from './problem.js'
import type { Deployment } from './world-lists.js'
import type { Commit, Identity, PullRequest, Repository, Scope, Token, World } from './world.js'

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
  return {
    databaseId: repository.id,
    nameWithOwner: repository.name,
    isPrivate: repository.private,
    pullRequest: ({ number }: { number: number }) => {
      demand(token, repository, 'pull-requests')
      const pull = repository.pulls.find(candidate => candidate.number === number)
      if (pull === undefined)
        throw fail('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return resolvePull(world, token, repository, pull)
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      demand(token, repository, 'contents')
      return resolveCommit(world, findCommit(repository, oid ?? expression ?? ''))
    },
    mergeQueue: ({ branch }: { branch?: string }) => {
      demand(token, repository, 'contents')
      const queue = repository.queues[branch ?? repository.defaultBranch]
      if (queue === undefined) return null
      return {
        id: `MQ_${branch ?? repository.defaultBranch}`,
        entries: (bounds: Bounds) =>
          connect('entries', queue, bounds, ({ number, commit }) => ({
            headCommit: commit === null ? null : resolveCommit(world, findCommit(repository, commit)),
            pullRequest: { number }
          }))
      }
    },
    ...resolveIssues(repository, scope => {
      demand(token, repository, scope)
    }),
    // Newest first, the only order that anybody asks for.
    deployments: ({ environments, ...bounds }: Bounds & { environments?: readonly string[] }) => {
      demand(token, repository, 'deployments')
      const chosen = repository.deployments
        .filter(({ environment }) => environments?.includes(environment) ?? true)
        .sort((left, right) => right.createdAt.localeCompare(left.createdAt) || right.id - left.id)
      return connect('deployments', chosen, bounds, one => resolveDeployment(world, repository, one))
    }
  }
}

function resolveDeployment(world: World, repository: Repository, deployment: Deployment): Fields {
  const { id, sha, createdAt, statuses } = deployment
  const commit = repository.commits.find(candidate => candidate.sha === sha)
  const resolveStatus = ({ state, createdAt }: Deployment['statuses'][number]): Fields => ({
    state: state.toUpperCase(),
    createdAt
  })
  const newest = statuses.at(-1)
  return {
    databaseId: id,
    commitOid: sha,
    createdAt,
    commit: commit === undefined ? null : resolveCommit(world, commit),
    latestStatus: newest === undefined ? null : resolveStatus(newest),
    statuses: (bounds: Bounds) => connect('statuses', statuses, bounds, resolveStatus)
  }
}

function resolvePull(world: World, token: Token, repository: Repository, pull: PullRequest): Fields {
  return {
    databaseId: repository.id * 1000 + pull.number,
    number: pull.number,
    title: pull.title,
    state: pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED',
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    author: resolveActor(world, pull.author),
    comments: (bounds: Bounds) => {
      demand(token, repository, 'pull-requests')
      return connect('comments', pull.comments, bounds, ({ id, user, body }) => ({
        fullDatabaseId: String(id),
        author: resolveActor(world, user),
        viewerDidAuthor: user === token.login,
        body
      }))
    },
    // Unlike the REST list, this one does not end at 250.
    commits: (bounds: Bounds) => {
      demand(token, repository, 'contents')
      return connect('commits', pull.commits, bounds, sha => ({
        commit: resolveCommit(world, findCommit(repository, sha))
      }))
    }
  }
}

function resolveCommit(world: World, commit: Commit): Fields {
  return {
    __typename: 'Commit',
    oid: commit.sha,
    tree: { oid: commit.tree },
    message: commit.message,
    committedDate: commit.committer.date,
    author: resolveIdentity(world, commit.author),
    committer: resolveIdentity(world, commit.committer),
    authors: (bounds: Bounds) =>
      connect('authors', [commit.author, ...coAuthors(world, commit)], bounds, one => resolveIdentity(world, one)),
    parents: (bounds: Bounds) => connect('parents', commit.parents, bounds, oid => ({ oid }))
  }
}

/** Who the `Co-authored-by` trailers name, each address once; GitHub finds the account by the address. */
function coAuthors(world: World, { message, author }: Commit): readonly Identity[] {
  const trailers = [...message.matchAll(/^co-authored-by:\s*(.*?)\s*<([^>]+)>\s*$/gim)]
  const named = trailers.map(([, name = '', email = '']): Identity => {
    const user = world.users.find(candidate => candidate.emails.some(known => sameName(known, email)))
    return { name, email, date: author.date, login: user?.login ?? null }
  })
  return named.filter(
    (one, index) => one.email !== author.email && named.findIndex(other => other.email === one.email) === index
  )
}

function resolveIdentity(world: World, { name, email, date, login }: Identity): Fields {
  return { name, email, date, user: resolveActor(world, login) }
}

/** Logins of bots lack the `[bot]` that the REST API writes; null stays null. */
function resolveActor(world: World, login: string | null): Fields | null {
  const user = login === null ? undefined : findUser(world, login)
  if (user === undefined) return null
  const { id, type, name } = user
  return { __typename: type, login: user.login.replace(/\[bot\]$/, ''), databaseId: id, name }
}

function demand(token: Token, repository: Repository, scope: Scope): void {
  if (repository.private && !holds(token, { scopes: [scope], level: 'read' })) {
    throw fail('FORBIDDEN', 'Resource not accessible by integration')
  }
}
