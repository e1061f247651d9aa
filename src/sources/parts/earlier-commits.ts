import type { EarlierCommit, PullRequest, Review } from '../../model/github.js'
import type { SignOffDemand } from '../../model/sign-off.js'
import type { GitHubPort } from '../../ports/read.js'
import { findReviewers } from './memberships.js'

/** The approved commits that change the base as the head does; GitHub is asked only where a demand accepts them. */
export async function findEarlierCommits(
  demands: readonly SignOffDemand[],
  pullRequest: PullRequest,
  reviews: readonly Review[],
  github: GitHubPort
): Promise<readonly EarlierCommit[]> {
  if (demands.every(({ fresh }) => fresh !== 'content')) return []
  const { head } = pullRequest
  const approved = findReviewers(reviews).flatMap(({ approves, commit }) =>
    approves && commit !== null && commit !== head.sha ? [commit] : []
  )
  const found = await Promise.all(
    [...new Set(approved)].map(async sha => {
      if (!(await github.sameContent(pullRequest, sha))) return []
      return [{ sha, arrivedAt: await github.headArrivedAt({ ...pullRequest, head: { ...head, sha } }) }]
    })
  )
  return found.flat()
}
