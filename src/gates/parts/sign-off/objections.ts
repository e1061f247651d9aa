import { formatDuration } from '../../../lib/duration.js'
import { instantOf } from '../../../lib/instant.js'
import { shortSha } from '../../../lib/short-sha.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import type { SignedReview, Stance } from './newest-reviews.js'
import { exclusionOf, isOpenRole, isPerson, membershipOf } from './people.js'

/** The sentences about reviews that do not count. */
export const objectionReasons = {
  bot: '{login} is no person, so this approval does not count.',
  author: '{login} is the author, whose approval does not count.',
  behind: '{login} is behind the program that opened the pull request, so this approval does not count.',
  contributor: '{login} contributed commits, so this approval does not count.',
  initiator: '{login} started this run, so this approval does not count.',
  'not-in-role': '{login} approves without holding {role}.',
  'no-permission': '{login} approves without write access, which {role} needs.',
  'role-unknown': 'It is not known whether {login} holds {role}: {why}',
  stale: '{login} approved {commit} at {at}; the head is {head} and arrived at {arrived}, so approve again.',
  'arrival-unknown': '{login} approved the head, but nothing tells when it arrived; push again and approve again.',
  expired: '{login} approved at {at}, and approvals count for {age}; approve again.',
  dismissed: 'The approval by {login} was dismissed; approve again.',
  superseded: '{login} approved {commit} and took another stand later; approve again.',
  'unknown-state': '{login} reviewed in the state {state}, which is not known; review again.'
} as const

type SayObjection = Say<typeof objectionReasons>

/** What keeps one person's approval from counting for a demand; undefined where nothing does. */
export function objectionTo(
  review: SignedReview,
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: SayObjection
): Reason | undefined {
  const { role, fresh, maxAge } = demand
  const { user, commit, submittedAt } = review
  const { login } = user
  if (!isPerson(user)) return say('bot', { login })
  const exclusion = exclusionOf(user, demand, record)
  if (exclusion !== undefined) return say(exclusion, { login })

  const membership = membershipOf(user.id, record.memberships[role.id])
  if (membership.holds === 'unknown') return say('role-unknown', { login, role: role.id, why: membership.why })
  if (membership.holds === 'no')
    return say(isOpenRole(role) ? 'no-permission' : 'not-in-role', { login, role: role.id })

  const at = instantOf(submittedAt)
  const arrived = instantOf(record.headArrivedAt)
  const { sha } = record.pullRequest.head
  const isKept = fresh === 'any' || (fresh === 'content' && isOfSameContent(review, record))
  const isOld = !isKept && (commit !== sha || (at !== null && arrived !== null && at < arrived))
  if (at === null || isOld) {
    const approved = { commit: commitName(commit), at: submittedAt ?? 'an unknown time' }
    return say('stale', { login, ...approved, head: shortSha(sha), arrived: record.headArrivedAt ?? 'an unknown time' })
  }
  if (!isKept && arrived === null) return say('arrival-unknown', { login })
  // Where `now` cannot be read, an approval must not stay young.
  if (maxAge !== undefined && (instantOf(now) ?? Infinity) - at > maxAge) {
    return say('expired', { login, at: submittedAt ?? '', age: formatDuration(maxAge) })
  }
  return undefined
}

/**
 * Whether a review is of an earlier commit that does what the head does. It must be younger than that commit's arrival,
 * because GitHub moves reviews from one commit to another; one that is of the head by now was perhaps moved there.
 */
function isOfSameContent({ commit, submittedAt }: SignedReview, record: SignOffRecord): boolean {
  const at = instantOf(submittedAt)
  return (
    commit !== record.pullRequest.head.sha &&
    record.sameContent.some(({ sha, arrivedAt }) => {
      const arrived = instantOf(arrivedAt)
      return sha === commit && at !== null && arrived !== null && at >= arrived
    })
  )
}

/** What is to be said of somebody whose last stand is no approval; a request for changes speaks for itself. */
export function objectionsToStance({ newest, superseded }: Stance, say: SayObjection): readonly Reason[] {
  const { state, user } = newest
  const { login } = user
  if (state === 'DISMISSED') return [say('dismissed', { login })]
  const earlier = superseded.map(({ commit }) => say('superseded', { login, commit: commitName(commit) }))
  return state === 'CHANGES_REQUESTED' ? earlier : [say('unknown-state', { login, state }), ...earlier]
}

/** The commit of a review, of which GitHub does not always tell one. */
export function commitName(commit: string | null): string {
  return commit === null ? 'no commit' : shortSha(commit)
}
