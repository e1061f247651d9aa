import { readHunks } from '../../lib/diff-hunks.js'
import type { ChangedFile, PullRequest, Review, Stretch } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { personOf } from './read-people.js'
import { wire, wires, type Wire } from './wire.js'

const need = 'pull-requests: read'

/** GitHub lists no more files of a pull request than this. */
const mostFiles = 3000

type Reads = Pick<
  GitHubPort,
  'pullRequest' | 'headNow' | 'reviews' | 'changedFiles' | 'changedPaths' | 'pullRequestsOf' | 'pullRequestsFrom'
>

export function readPullRequests(client: Client, root: string): Reads {
  const pullRequest = async (number: number): Promise<PullRequest> =>
    pullRequestOf(wire(await client.get(`${root}/pulls/${String(number)}`, need), 'a pull request'))
  const filesOf = async ({ number, changedFiles: told }: PullRequest): Promise<readonly ChangedFile[]> => {
    const pages = await client.pages(`${root}/pulls/${String(number)}/files`, need)
    const files = pages.flatMap(page => wires(page, 'a changed file'))
    checkComplete('files', number, files.length, told, mostFiles)
    return files.map(changedFileOf)
  }
  return {
    pullRequest,
    headNow: async number => {
      const answer = await client.get(`${root}/pulls/${String(number)}`, need, { fresh: true })
      return wire(answer, 'a pull request').object('head').text('sha')
    },
    reviews: async number => {
      const pages = await client.pages(`${root}/pulls/${String(number)}/reviews`, need)
      return pages.flatMap(page => wires(page, 'a review').map(reviewOf))
    },
    changedFiles: async number => filesOf(await pullRequest(number)),
    changedPaths: async of =>
      (await filesOf(of)).flatMap(({ path, previousPath }) => (previousPath === null ? [path] : [path, previousPath])),
    pullRequestsOf: async commit => {
      const pages = await client.pages(`${root}/commits/${commit}/pulls`, need)
      return pages.flatMap(page => wires(page, 'a pull request').map(found => found.number('number')))
    },
    pullRequestsFrom: async head => {
      const pages = await client.pages(`${root}/pulls?state=open&head=${encodeURIComponent(head)}`, need)
      const found = pages.flatMap(page => wires(page, 'a pull request'))
      // GitHub ignores a `head` that it does not understand and lists everything.
      return found.filter(one => isFrom(one, head)).map(one => one.number('number'))
    }
  }
}

/** Throws `incomplete` for a list that reached its limit or disagrees with the number that the pull request gives. */
export function checkComplete(what: string, number: number, listed: number, told: number, limit: number): void {
  if (listed >= limit) {
    const why = `Pull request #${String(number)} has ${String(limit)} ${what} or more, of which GitHub lists no more. Split it.`
    throw new PortError('incomplete', why)
  }
  if (listed !== told) {
    const counts = `GitHub lists ${String(listed)} ${what} of pull request #${String(number)} and counts ${String(told)}.`
    throw new PortError('incomplete', `${counts} Run again when both agree.`)
  }
}

function pullRequestOf(from: Wire): PullRequest {
  const head = from.object('head')
  const base = from.object('base')
  return {
    number: from.number('number'),
    title: from.text('title'),
    url: from.text('html_url'),
    state: stateOf(from),
    draft: from.flag('draft'),
    mergedAt: from.timeOrNull('merged_at'),
    mergeCommit: from.textOrNull('merge_commit_sha'),
    author: personOf(from, 'user'),
    head: {
      ref: head.text('ref'),
      sha: head.text('sha'),
      repository: head.objectOrNull('repo')?.text('full_name') ?? null
    },
    base: { ref: base.text('ref'), sha: base.text('sha'), repository: base.object('repo').text('full_name') },
    labels: from.list('labels').map(label => label.text('name')),
    commits: from.number('commits'),
    changedFiles: from.number('changed_files')
  }
}

function stateOf(from: Wire): PullRequest['state'] {
  const state = from.text('state')
  if (state === 'open' || state === 'closed') return state
  throw new PortError('bad-answer', `GitHub knows a state of pull requests that we do not: "${state}".`)
}

function reviewOf(from: Wire): Review {
  return {
    id: from.number('id'),
    user: personOf(from, 'user'),
    state: from.text('state'),
    commit: from.textOrNull('commit_id'),
    submittedAt: from.timeOrNull('submitted_at')
  }
}

function changedFileOf(from: Wire): ChangedFile {
  return {
    path: from.text('filename'),
    previousPath: from.textOrNull('previous_filename'),
    blob: from.textOrNull('sha'),
    added: addedOf(from)
  }
}

/** The blob of an empty file, as git computes it. */
const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'

/**
 * GitHub leaves out the patch of a file that is large, of one without a changed line, and of one that git takes for
 * binary, for a NUL byte or an attribute `-diff`; that one has no counts either, and any of its lines may be changed.
 */
function addedOf(from: Wire): readonly Stretch[] | null {
  const patch = from.textOrNull('patch')
  const counts = { added: from.number('additions'), removed: from.number('deletions') }
  const status = from.text('status')
  if (status === 'removed' || status === 'unchanged') return []
  if (patch === null) {
    const isSame = status === 'renamed' || from.textOrNull('sha') === emptyBlob
    return from.number('changes') === 0 && isSame ? [] : null
  }
  return readHunks(patch, counts)
}

function isFrom(from: Wire, head: string): boolean {
  const end = from.object('head')
  const label = `${end.objectOrNull('user')?.text('login') ?? ''}:${end.text('ref')}`
  const [owner = '', ...branch] = head.split(':')
  return label.toLowerCase().startsWith(`${owner.toLowerCase()}:`) && end.text('ref') === branch.join(':')
}
