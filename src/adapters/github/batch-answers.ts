import { eachOnce } from '../../lib/each-once.js'
import type { Conversation } from '../../model/conversation.js'
import type { Commit, NamedCommit, Person, PullRequest, Review } from '../../model/github.js'
import { PortError, type ReadAhead } from '../../ports/read.js'
import { accountOf, userOf, usersOf } from './account.js'
import { conversationAtOnce } from './read-conversation.js'
import type { Wire } from './wire.js'

/** What was read ahead of one pull request, in the very words of the REST API. */
export interface Ahead {
  readonly pullRequest: PullRequest
  readonly commits: readonly Commit[]
  readonly coAuthors: readonly Person[]
  readonly reviews: readonly Review[]
  /** When its base was changed last; null where it never was. */
  readonly basedAt: string | null
  /** Null where it was not asked for, or is not told in full. */
  readonly conversation: Conversation | null
  /** The paths that it changes; null as before, and where a file had another name before, which is not told. */
  readonly paths: readonly string[] | null
  /** The last commits up to its merge, where they were asked for. */
  readonly before: readonly NamedCommit[]
}

/** Throws `PortError` where a query does not tell all that the REST API would, so that it has to be asked. */
export function aheadOf(from: Wire, { conversation, changes }: ReadAhead): Ahead {
  const commits = allOf(from, 'commits').map(node => node.object('commit'))
  const coAuthors = commits.flatMap(commit => usersOf(allOf(commit, 'authors')))
  const pullRequest = pullRequestOf(from, commits.length)
  return {
    pullRequest,
    commits: commits.map(commitOf),
    coAuthors: eachOnce(coAuthors, ({ id }) => String(id)),
    reviews: allOf(from, 'reviews').map(reviewOf),
    conversation: conversation ? conversationAtOnce(from) : null,
    paths: changes ? pathsOf(from, pullRequest) : null,
    before: changes ? from.object('mergeCommit').object('history').list('nodes').map(namedOf) : [],
    basedAt: from.object('timelineItems').list('nodes').at(0)?.time('createdAt') ?? null
  }
}

/** Words for files that have the name that they had before. */
const keepingNames: ReadonlySet<string> = new Set(['ADDED', 'CHANGED', 'DELETED', 'MODIFIED'])

function pathsOf(from: Wire, { changedFiles }: PullRequest): readonly string[] | null {
  const files = from.object('files').list('nodes')
  const isAll = files.length === changedFiles && files.length === from.object('files').number('totalCount')
  return isAll && files.every(file => keepingNames.has(file.text('changeType')))
    ? files.map(file => file.text('path'))
    : null
}

function namedOf(from: Wire): NamedCommit {
  const parents = from.object('parents').list('nodes')
  return { sha: from.text('oid'), message: from.text('message'), parents: parents.map(parent => parent.text('oid')) }
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

export function untold(what: string): PortError {
  return new PortError('incomplete', `GitHub does not tell ${what} in one query.`)
}
