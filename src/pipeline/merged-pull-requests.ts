import type { PullRequest } from '../model/github.js'
import { ifThere, type GitHubPort } from '../ports/read.js'

/**
 * The merged pull requests whose merge is this very commit, into this branch (any, where it is empty): those that GitHub
 * names, and the `(#7)` of the commit's message.
 */
export async function findMerged(commit: string, branch: string, github: GitHubPort): Promise<readonly PullRequest[]> {
  const [numbers, { message }] = await Promise.all([github.pullRequestsOf(commit), github.commit(commit)])
  const written = /\(#(\d{1,10})\)\s*$/.exec(message.split('\n', 1)[0] ?? '')?.[1]
  const candidates = new Set(written === undefined ? numbers : [...numbers, Number(written)])
  // What a message says need not be true: the number may be of no pull request.
  const pullRequests = await Promise.all([...candidates].map(number => ifThere(() => github.pullRequest(number))))
  return pullRequests
    .filter(found => found !== undefined)
    .filter(found => isMergeOf(found, commit, branch, github.repository))
}

function isMergeOf(
  { mergedAt, mergeCommit, base }: PullRequest,
  commit: string,
  branch: string,
  repository: string
): boolean {
  const isHere = base.repository.toLowerCase() === repository.toLowerCase()
  // People approved the change for the branch that it went into; a tag stands on no branch.
  const isInto = branch === '' || base.ref === branch
  return mergedAt !== null && mergeCommit === commit && isHere && isInto
}
