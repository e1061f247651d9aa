import type { PullRequest } from '../../model/github.js'

/**
 * The number that a squash writes at the end of its message's first line: `Sell more
 * (#7)`; what it says need not be true.
 */
export function writtenNumber(message: string): number | null {
  const written = /\(#(\d{1,10})\)\s*$/.exec(message.split('\n', 1)[0] ?? '')?.[1]
  return written === undefined ? null : Number(written)
}

/**
 * Whether a pull request was merged as this commit, into this branch of the repository; into any, where it is empty.
 */
export function isMergeOf(
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
