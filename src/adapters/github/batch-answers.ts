import type { Commit, Person, PullRequest, Review } from '../../model/github.js'
import { PortError } from '../../ports/read.js'
import type { Wire } from './wire.js'

/** What was read ahead of one pull request, in the very words of the REST API. */
export interface Ahead {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly coAuthors: readonly Person[]
  readonly reviews: readonly Review[]
  /** When its base was changed last; null where it never was. */
  readonly basedAt: string | null
}

/** Throws `PortError` where a query does not tell all that the REST API would, so that it has to be asked. */
export function aheadOf(from: Wire): Ahead {
  const commits = allOf(from, 'commits').map(node => node.object('commit'))
  const authors = commits.flatMap(commit => allOf(commit, 'authors').map(author => author.objectOrNull('user')))
  const coAuthors = new Map(authors.flatMap(user => (user === null ? [] : [[user.number('databaseId'), userOf(user)]])))
  return {
    pullRequest: pullRequestOf(from, commits.length),
    commits: commits.map(commitOf),
    coAuthors: [...coAuthors.values()],
    reviews: allOf(from, 'reviews').map(reviewOf),
    basedAt: from.object('timelineItems').list('nodes').at(0)?.time('createdAt') ?? null
  }
}

/** The entries of a list, which must all be on its first page. */
function allOf(from: Wire, key: string): readonly Wire[] {
  const listed = from.object(key)
  const nodes = listed.list('nodes')
  if (nodes.length !== listed.number('totalCount')) throw untold(`all ${key}`)
  return nodes
}

function pullRequestOf(from: Wire, commits: number): PullRequest {
  // An open one has a test merge that only the REST API tells, and may be another one in a moment.
  if (from.text('state') !== 'MERGED') throw untold('more than merged pull requests')
  return {
    number: from.number('number'),
    title: from.text('title'),
    url: from.text('url'),
    state: 'closed',
    draft: from.flag('isDraft'),
    mergedAt: from.time('mergedAt'),
    mergeCommit: from.object('mergeCommit').text('oid'),
    // Of whoever is gone the REST API makes an account of its own.
    author: accountOf(from.object('author')),
    head: {
      ref: from.text('headRefName'),
      sha: from.text('headRefOid'),
      repository: from.objectOrNull('headRepository')?.text('nameWithOwner') ?? null
    },
    base: {
      ref: from.text('baseRefName'),
      sha: from.text('baseRefOid'),
      repository: from.object('baseRepository').text('nameWithOwner')
    },
    labels: allOf(from, 'labels').map(label => label.text('name')),
    commits,
    changedFiles: from.number('changedFiles')
  }
}

function commitOf(from: Wire): Commit {
  const signature = from.objectOrNull('signature')
  return {
    sha: from.text('oid'),
    message: from.text('message'),
    // Nobody, a bot and GitHub itself are the same here; the REST API tells them apart.
    author: userOf(from.object('author').object('user')),
    committer: userOf(from.object('committer').object('user')),
    parents: from.object('parents').number('totalCount'),
    verification:
      signature === null
        ? { verified: false, reason: 'unsigned' }
        : { verified: signature.flag('isValid'), reason: signature.text('state').toLowerCase() }
  }
}

function reviewOf(from: Wire): Review {
  return {
    id: from.numberInText('fullDatabaseId'),
    user: accountOf(from.objectOrNull('author')),
    state: from.text('state'),
    commit: from.object('commit').text('oid'),
    submittedAt: from.timeOrNull('submittedAt')
  }
}

function userOf(from: Wire): Person {
  return { id: from.number('databaseId'), login: from.text('login'), type: 'User' }
}

/** Null where the account is gone. The REST API ends the logins of bots in `[bot]`. */
function accountOf(from: Wire | null): Person | null {
  if (from === null) return null
  const type = from.text('__typename')
  const login = from.text('login')
  return { id: from.number('databaseId'), login: type === 'Bot' ? `${login}[bot]` : login, type }
}

function untold(what: string): PortError {
  return new PortError('incomplete', `GitHub does not tell ${what} in one query.`)
}
