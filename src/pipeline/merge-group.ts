import { instantOf } from '../lib/instant.js'
import type { MergeGroup } from '../model/run.js'
import type { PullRequest, QueueEntry } from '../model/github.js'
import type { GitHubPort } from '../ports/read.js'
import type { PullRequestsOf } from '../sources/define.js'
import { followFirstParents } from './first-parents.js'

interface Found {
  readonly pullRequests: PullRequestsOf
  readonly found: readonly PullRequest[]
}

/**
 * The pull requests of a merge group. The group's ref names only the last one, so the queue is asked which commit each
 * entry made. On the way from the group's base to its head, each entry's commit ends what was made for it: one commit,
 * or as many as the pull request has where they were rebased.
 */
export async function findGroup(commit: string, { branch, base }: MergeGroup, github: GitHubPort): Promise<Found> {
  const [{ commits }, entries] = await Promise.all([github.commitsBetween(base, commit), github.mergeQueue(branch)])
  const way = followFirstParents(commit, base, commits)
  if (way === null) return unresolved(`The merge group ${commit} does not continue ${base}.`)
  const entryOf = new Map(entries.map(entry => [entry.commit, entry]))
  const found: PullRequest[] = []
  let made = 0
  for (const { sha, parents } of way) {
    made++
    const entry = entryOf.get(sha)
    if (entry === undefined) continue
    const pullRequest = await github.pullRequest(entry.number)
    if (!(await hasMerged(parents, entry, pullRequest, github)))
      return unresolved(`The merge group has merged another head of #${String(entry.number)}.`)
    if (made !== 1 && made !== pullRequest.commits) break
    found.push(pullRequest)
    made = 0
  }
  if (made > 0 || found.length === 0) return unresolved(`The merge queue of ${branch} did not make all of ${commit}.`)
  return { pullRequests: { numbers: found.map(({ number }) => number), direct: [] }, found }
}

/**
 * Whether an entry was made of the present head. The queue drops one whose head moves, and may not have done so yet. Only
 * a merge names the head; of what was squashed or rebased, it was there when it was queued.
 */
async function hasMerged(
  [, merged]: readonly string[],
  { queuedAt }: QueueEntry,
  pullRequest: PullRequest,
  github: GitHubPort
): Promise<boolean> {
  if (merged !== undefined) return merged === pullRequest.head.sha
  const arrived = instantOf(await github.headArrivedAt(pullRequest))
  return arrived !== null && arrived < (instantOf(queuedAt) ?? -Infinity)
}

function unresolved(what: string): Found {
  const why = `${what} Whose approvals count cannot be told. Let the queue build the group again.`
  return { pullRequests: { numbers: null, code: 'merge-group-unresolved', why, awaits: false }, found: [] }
}
