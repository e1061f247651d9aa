import type { MergeGroup } from '../model/run.js'
import type { PullRequest } from '../model/github.js'
import type { GitHubPort } from '../ports/read.js'
import type { PullRequestsOf } from '../sources/define.js'
import { followFirstParents } from './first-parents.js'

interface Found {
  readonly pullRequests: PullRequestsOf
  readonly found: readonly PullRequest[]
}

/**
 * The pull requests of a merge group. The group's ref names only the last one, so the queue is asked which commit each
 * entry made: every commit on the way from the group's base to its head was made for the entry that it ends with.
 */
export async function findGroup(commit: string, { branch, base }: MergeGroup, github: GitHubPort): Promise<Found> {
  const [comparison, entries] = await Promise.all([github.commitsBetween(base, commit), github.mergeQueue(branch)])
  const way = comparison.status === 'ahead' ? followFirstParents(commit, base, comparison.commits) : null
  if (way === null) return unresolved(`The merge group ${commit} does not continue ${base}.`)
  const entryOf = new Map(entries.map(entry => [entry.commit, entry.number]))
  if (!entryOf.has(commit)) return unresolved(`No entry of the merge queue of ${branch} made ${commit}.`)
  const numbers = way.flatMap(({ sha }) => entryOf.get(sha) ?? [])
  const found = await Promise.all(numbers.map(number => github.pullRequest(number)))
  // A merge names the head that it merged; the queue drops an entry whose head moves, and may not have done so yet.
  const stale = way.find(({ sha, parents: [, merged] }) => {
    const pullRequest = found.find(({ number }) => number === entryOf.get(sha))
    return merged !== undefined && pullRequest !== undefined && merged !== pullRequest.head.sha
  })
  if (stale !== undefined)
    return unresolved(`The merge group has merged another head than its pull request has by now.`)
  return { pullRequests: { numbers, direct: [] }, found }
}

function unresolved(what: string): Found {
  const why = `${what} Whose approvals count cannot be told. Let the queue build the group again.`
  return { pullRequests: { numbers: null, code: 'merge-group-unresolved', why, awaits: false }, found: [] }
}
