import type { PullRequest } from '../model/github.js'
import { ifThere, type GitHubPort } from '../ports/read.js'
import { isMergeOf, writtenNumber } from '../sources/parts/merged.js'

/**
 * The merged pull requests whose merge is this very commit, into this branch (any, where it is empty): those that
 * GitHub names, and the `(#7)` of the commit's message.
 */
export async function findMerged(commit: string, branch: string, github: GitHubPort): Promise<readonly PullRequest[]> {
  const [numbers, { message }] = await Promise.all([github.pullRequestsOf(commit), github.commit(commit)])
  const written = writtenNumber(message)
  const candidates = new Set(written === null ? numbers : [...numbers, written])
  // What a message says need not be true: the number may be of no pull request.
  const pullRequests = await Promise.all([...candidates].map(number => ifThere(() => github.pullRequest(number))))
  return pullRequests
    .filter(found => found !== undefined)
    .filter(found => isMergeOf(found, commit, branch, github.repository))
}
