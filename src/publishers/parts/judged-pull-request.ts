import type { RunReport } from '../../model/verdict.js'

/** The number of the pull request whose head was judged; null where a commit was, though a pull request brought it. */
export function judgedPullRequest({ subject }: RunReport): number | null {
  const { pullRequest, commit } = subject
  return pullRequest?.head === commit ? pullRequest.number : null
}
