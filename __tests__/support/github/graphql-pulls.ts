import { resolveEdit } from './graphql-conversation.js'
import { connect, type Bounds, type Fields } from './graphql-connect.js'
import { findCommit, findRepository, findUser, pullsOf, sameName } from './find.js'
import { blobSha } from './names.js'
import { SITE } from './shapes.js'
import type { Commit, Identity, PullRequest, Repository, Review, Scope, World } from './world.js'

/** Throws GitHub's refusal where the token may not read that. */
export type Asked = (scope: Scope) => void

export function resolvePull(world: World, repository: Repository, pull: PullRequest, asked: Asked): Fields {
  const head = pull.head.repository === null ? undefined : findRepository(world, pull.head.repository)
  return {
    databaseId: repository.id * 1000 + pull.number,
    number: pull.number,
    title: pull.title,
    state: pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED',
    isDraft: pull.draft,
    merged: pull.mergedAt !== null,
    url: `${SITE}/${repository.name}/pull/${pull.number}`,
    mergedAt: pull.mergedAt,
    mergeCommit: () => {
      const { mergedAt, mergeCommitSha } = pull
      if (mergedAt === null || mergeCommitSha === null) return null
      return resolveCommit(world, repository, findCommit(repository, mergeCommitSha), asked)
    },
    headRepository: head === undefined ? null : { nameWithOwner: head.name },
    baseRepository: { nameWithOwner: repository.name },
    changedFiles: pull.files.length,
    files: (bounds: Bounds) =>
      connect('files', pull.files, bounds, ({ path, status, additions, deletions }) => ({
        ...{ path, additions, deletions },
        changeType: status === 'removed' ? 'DELETED' : status.toUpperCase()
      })),
    labels: (bounds: Bounds) => connect('labels', pull.labels, bounds, name => ({ name })),
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    author: resolveActor(world, pull.author),
    // Unlike the REST list, this one does not end at 250.
    commits: (bounds: Bounds) => {
      asked('contents')
      return connect('commits', pull.commits, bounds, sha => ({
        commit: resolveCommit(world, repository, findCommit(repository, sha), asked)
      }))
    },
    // A pending review is shown to its author only, who is nobody that asks here.
    reviews: (bounds: Bounds) => {
      const shown = pull.reviews.filter(({ state }) => state !== 'PENDING')
      return connect('reviews', shown, bounds, review => resolveReview(world, repository, pull, review, asked))
    }
  }
}

function resolveReview(world: World, repository: Repository, pull: PullRequest, review: Review, asked: Asked): Fields {
  const commit = repository.commits.find(({ sha }) => sha === review.commitId)
  return {
    fullDatabaseId: String(review.id),
    state: review.state,
    submittedAt: review.submittedAt,
    body: review.body,
    updatedAt: review.edited?.at ?? review.submittedAt ?? pull.updatedAt,
    ...resolveEdit(review.edited, login => resolveActor(world, login)),
    author: resolveActor(world, review.user),
    commit: commit === undefined ? null : resolveCommit(world, repository, commit, asked)
  }
}

export function resolveCommit(world: World, repository: Repository, commit: Commit, asked: Asked): Fields {
  return {
    __typename: 'Commit',
    oid: commit.sha,
    tree: { oid: commit.tree },
    message: commit.message,
    signature:
      commit.signature === 'unsigned'
        ? null
        : { __typename: 'GpgSignature', isValid: commit.signature === 'valid', state: commit.signature.toUpperCase() },
    associatedPullRequests: (bounds: Bounds) => {
      asked('pull-requests')
      const found = pullsOf(repository, commit.sha)
      return connect('associatedPullRequests', found, bounds, pull => resolvePull(world, repository, pull, asked))
    },
    committedDate: commit.committer.date,
    file: ({ path }: { path: string }) => resolveEntry(commit, path),
    history: (bounds: Bounds) => {
      asked('contents')
      const before = historyOf(repository, commit)
      return connect('history', before, bounds, each => resolveCommit(world, repository, each, asked))
    },
    author: resolveIdentity(world, commit.author),
    committer: resolveIdentity(world, commit.committer),
    authors: (bounds: Bounds) =>
      connect('authors', [commit.author, ...coAuthors(world, commit)], bounds, one => resolveIdentity(world, one)),
    parents: (bounds: Bounds) => connect('parents', commit.parents, bounds, oid => ({ oid }))
  }
}

/** What a commit has at a path: a file, a link, or a folder. */
function resolveEntry({ files, modes }: Commit, path: string): Fields | null {
  const text = files[path]
  if (text !== undefined) {
    return { type: 'blob', mode: Number.parseInt(modes[path] ?? '100644', 8), oid: blobSha(text) }
  }
  const isFolder = Object.keys(files).some(each => each.startsWith(`${path}/`))
  return isFolder ? { type: 'tree', mode: 0o040000, oid: blobSha(`tree ${path}`) } : null
}

/** A commit and all before it, first parents first. */
function historyOf(repository: Repository, commit: Commit): readonly Commit[] {
  const all = new Set([commit])
  for (const { parents } of all) {
    for (const sha of parents) {
      const parent = repository.commits.find(each => each.sha === sha)
      if (parent !== undefined) all.add(parent)
    }
  }
  return [...all]
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
  // A bot is nobody here, unlike in the REST API.
  const isBot = login?.endsWith('[bot]') === true
  return { name, email, date, user: isBot ? null : resolveActor(world, login) }
}

/** Logins of bots lack the `[bot]` that the REST API writes; null stays null. */
export function resolveActor(world: World, login: string | null): Fields | null {
  const user = login === null || login === 'ghost' ? undefined : findUser(world, login)
  if (user === undefined) return null
  const { id, type, name } = user
  return { __typename: type, login: user.login.replace(/\[bot\]$/, ''), databaseId: id, name }
}
