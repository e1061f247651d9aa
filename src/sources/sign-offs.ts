import { mapAtOnce } from '../lib/at-once.js'
import { listNames } from '../lib/words.js'
import type { Evidence, Flaw, SignOffsAsk } from '../model/evidence.js'
import type { Contributors, PullRequest, Review, SignOffRecord, SignOffsRecord } from '../model/github.js'
import type { GitHubPort } from '../ports/read.js'
import { defineSource, type SourceContext } from './define.js'
import { absent, attempt, broken, foundWith, type Nothing } from './parts/attempt.js'
import { findContributors } from './parts/contributors.js'
import { findEarlierCommits } from './parts/earlier-commits.js'
import { findDeployedAt } from './parts/deployed-at.js'
import { findMemberships } from './parts/memberships.js'
import { findOwnedPaths } from './parts/owned-paths.js'
import { accepts, findApprovals, findSigners, readWritten } from './parts/signatures.js'
import { findJudged, type Judged } from './parts/since-deployment.js'
import { readAtOnce } from './parts/span-pull-requests.js'

/** Everything that tells whose approval counts: the pull request, its commits and reviews, and who holds which role. */
export const signOffs = defineSource<'sign-offs'>({
  id: 'sign-offs',
  permissions: { 'pull-requests': 'read', contents: 'read', checks: 'read' },
  further: ({ demands, sinceDeployment }) => ({
    ...(accepts(demands, 'environment') ? ({ actions: 'read' } as const) : {}),
    ...(sinceDeployment === undefined && !isDue(demands) ? {} : ({ deployments: 'read' } as const))
  }),
  gather: (ask, { github, run }, context) =>
    attempt(async () => {
      const { pullRequests } = context
      if (pullRequests.numbers === null) return absent(pullRequests)
      const judged = await findJudged(ask, pullRequests, context, github)
      if ('state' in judged) return judged
      const approvals = accepts(ask.demands, 'environment') ? await findApprovals(run.id, github, context) : null
      const deployedAt = isDue(ask.demands) ? await findDeployedAt(context, github) : null
      const { review: _, comment: __, ...others } = context
      const all = await mapAtOnce(judged.numbers, readAtOnce, async number => {
        const pullRequest = await github.pullRequest(number)
        // What started the run is one of the subject's own reviews or comments.
        const about = pullRequests.numbers.includes(number) ? context : others
        return refuse(pullRequest) ?? (await gatherFor(pullRequest, ask, { approvals, deployedAt }, github, about))
      })
      return together(all, judged)
    })
})

/** What is known of every pull request; where one cannot be judged, none is. */
function together(all: readonly (Gathered | Nothing)[], { direct, span }: Judged): Evidence<SignOffsRecord> {
  const [nothing] = all.filter(each => 'state' in each)
  if (nothing !== undefined) return nothing
  const known = all.filter(each => 'record' in each)
  const value = {
    pullRequests: known.map(({ record }) => record),
    directPushes: direct,
    ...(span === undefined ? {} : { span })
  }
  const flaws = known.flatMap(each => {
    const { number } = each.record.pullRequest
    return known.length === 1
      ? each.flaws
      : each.flaws.map(flaw => ({ ...flaw, why: `#${String(number)}: ${flaw.why}` }))
  })
  return foundWith(value, 'platform', flaws)
}

function isDue(demands: SignOffsAsk['demands']): boolean {
  return demands.some(({ due }) => due !== undefined)
}

interface Gathered {
  readonly record: SignOffRecord
  readonly flaws: readonly Flaw[]
}

/** A pull request that nobody should approve as it stands. */
function refuse({ number, draft, state, mergedAt, head }: PullRequest): Nothing | null {
  const name = `Pull request #${String(number)}`
  if (draft) return broken('draft', `${name} is a draft. Mark it as ready for review.`)
  if (mergedAt !== null) return null
  if (state === 'closed') return broken('closed', `${name} is closed and was not merged. Open it again.`)
  if (head.repository !== null) return null
  return broken('head-repository-gone', `The repository of ${name}'s head is deleted. Open one from another branch.`)
}

async function gatherFor(
  pullRequest: PullRequest,
  { demands, names }: SignOffsAsk,
  { approvals, deployedAt }: Pick<SignOffRecord, 'approvals' | 'deployedAt'>,
  github: GitHubPort,
  context: SourceContext
): Promise<Gathered | Nothing> {
  const [written, contributors, headArrivedAt] = await Promise.all([
    readWritten(pullRequest.number, accepts(demands, 'comment'), github, context),
    findContributors(pullRequest, github),
    demands.every(({ fresh }) => fresh === 'any') ? null : github.headArrivedAt(pullRequest)
  ])
  if ('state' in written) return written
  const { reviews, conversation } = written
  const signers = findSigners(written, approvals)
  const people = signers.map(({ user }) => user)
  const owned = await findOwnedPaths(demands, pullRequest, people, github)
  const [{ memberships, writers, flaws }, sameContent] = await Promise.all([
    findMemberships(demands, signers, owned, github),
    findEarlierCommits(demands, pullRequest, reviews, github)
  ])
  return {
    record: {
      ...{
        demands,
        names,
        pullRequest,
        headArrivedAt,
        deployedAt,
        sameContent,
        contributors,
        reviews,
        conversation,
        approvals
      },
      ...{ initiators: context.initiators, owned, memberships, writers }
    },
    flaws: [...flawsOf(contributors), ...unknownStates(reviews), ...flaws]
  }
}

function flawsOf({ unknown }: Contributors): readonly Flaw[] {
  if (unknown.length === 0) return []
  const commits = listNames(unknown.map(sha => sha.slice(0, 12)))
  const why =
    `GitHub finds no user for the author or the committer of ${commits}, so that who contributed is not known. ` +
    'Add the address to an account, or commit again with one that is known.'
  return [{ code: 'contributors-unknown', why }]
}

const knownStates = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'])

function unknownStates(reviews: readonly Review[]): readonly Flaw[] {
  return reviews
    .filter(({ state }) => !knownStates.has(state))
    .map(({ id, state }) => ({
      code: 'review-state-unknown',
      why: `The review ${String(id)} has the state "${state}", which this version does not know. Dismiss it or review again.`
    }))
}
