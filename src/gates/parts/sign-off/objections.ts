import { formatDuration } from '../../../lib/duration.js'
import { instantOf, minuteOf } from '../../../lib/instant.js'
import { shortSha } from '../../../lib/short-sha.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignatureWay, SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { exclusionOf, isOpenRole, isPerson, isSame, membershipOf } from './people.js'
import type { Signature, Stance } from './signatures.js'
import { termOf } from './term.js'
import { waysOf } from './ways.js'

/** The sentences about signatures that do not count. */
export const objectionReasons = {
  bot: '{login} is no person, so this approval does not count.',
  author: '{login} is the author, whose approval does not count.',
  behind: '{login} is behind the program that opened the pull request, so this approval does not count.',
  contributor: '{login} contributed commits, so this approval does not count.',
  initiator: '{login} started this run, so this approval does not count.',
  edited: '{login} commented at {at}, and the comment was edited since, so it does not count; comment again.',
  'not-in-role': '{login} {signed} without holding {role}.',
  'no-permission': '{login} {signed} without write access, which {role} needs.',
  'role-unknown': 'It is not known whether {login} holds {role}: {why}',
  'other-way': '{login} {signed}, which is no signature here; sign by {ways}.',
  unconfirmed: '{login} {signed} without naming the item; comment `/sign-off {item}` with what was confirmed.',
  'before-deployment': '{login} {signed} before the deployment ({deployed}); sign again after it, by {ways}.',
  late: '{login} {signed} at {at}, and that was due at {due}; only a waiver settles it.',
  stale: '{login} {signed} at {at}; the head is {head} and stands as it is since {arrived}, so sign again.',
  'arrival-unknown': '{login} {signed}, but nothing tells when the head arrived; push again and sign again.',
  undated: '{login} {signed} at a time that GitHub does not tell, {needed}; sign in another way.',
  expired: '{login} {signed} at {at}, and signatures count for {age}; sign again.',
  dismissed: 'The approval by {login} was dismissed; approve again.',
  revoked: '{login} {signed} and took it back by `/revoke`; sign again.',
  interfered:
    '{login} {signed}; somebody else changed or deleted a comment by {login} at {at}, which may have taken it back, so sign again.',
  superseded: '{login} {signed} and took another stand later; sign again.',
  'unknown-state': '{login} reviewed in the state {state}, which is not known; review again.'
} as const

type SayObjection = Say<typeof objectionReasons>

/** What keeps one person's signature from counting for a demand; undefined where nothing does. */
export function objectionTo(
  signature: Signature,
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: SayObjection
): Reason | undefined {
  const { user, via } = signature
  const { login } = user
  const { role, item = '' } = demand
  const signed = phraseOf(signature)
  if (!isPerson(user)) return say('bot', { login })
  const exclusion = exclusionOf(user, demand, record)
  if (exclusion !== undefined) return say(exclusion, { login })
  const { starters = [] } = record.approvals ?? {}
  if (via === 'environment' && starters.some(other => isSame(user, other))) return say('initiator', { login })
  if (signature.isEdited) return say('edited', { login, at: signature.at ?? '' })

  const membership = membershipOf(user.id, record.memberships[role.id])
  if (membership.holds === 'unknown') return say('role-unknown', { login, role: role.id, why: membership.why })
  if (membership.holds === 'no')
    return say(isOpenRole(role) ? 'no-permission' : 'not-in-role', { login, signed, role: role.id })
  if (!demand.by.includes(via)) return say('other-way', { login, signed, ways: waysOf(demand, record) })
  if (demand.confirm && signature.name !== demand.item) return say('unconfirmed', { login, signed, item })
  return via === 'environment'
    ? objectionToUndated(signature, demand, record, say)
    : (objectionToTerm(signature, demand, record, say) ?? objectionToTime(signature, demand, record, now, say))
}

/** What is done after the deployment is signed after it, and in time. */
function objectionToTerm(
  signature: Signature,
  demand: SignOffDemand,
  record: SignOffRecord,
  say: SayObjection
): Reason | undefined {
  const term = termOf(demand, record)
  if (term === undefined) return undefined
  const said = { login: signature.user.login, signed: phraseOf(signature) }
  const at = instantOf(signature.at)
  // Within the second of the deployment nothing tells what came first.
  if (term === null || at === null || at <= term.from) {
    const deployed = record.deployedAt === null ? 'which has not succeeded yet' : `at ${minuteOf(record.deployedAt)}`
    return say('before-deployment', { ...said, deployed, ways: waysOf(demand, record) })
  }
  if (at <= term.until) return undefined
  return say('late', { ...said, at: signature.at ?? '', due: minuteOf(new Date(term.until).toISOString()) })
}

/** An approval of the deployment is of the run and its commit, and of no moment. */
function objectionToUndated(
  signature: Signature,
  { fresh, maxAge }: SignOffDemand,
  { approvals }: SignOffRecord,
  say: SayObjection
): Reason | undefined {
  const said = { login: signature.user.login, signed: phraseOf(signature) }
  if (maxAge !== undefined)
    return say('undated', { ...said, needed: `and signatures count for ${formatDuration(maxAge)}` })
  if (fresh === 'any' || approvals?.isOfHead === true) return undefined
  return say('undated', { ...said, needed: 'and this run was not started for this head and this base' })
}

function objectionToTime(
  signature: Signature,
  { fresh, maxAge }: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: SayObjection
): Reason | undefined {
  const said = { login: signature.user.login, signed: phraseOf(signature) }
  const at = instantOf(signature.at)
  const arrived = instantOf(record.headArrivedAt)
  const { sha } = record.pullRequest.head
  const isKept = fresh === 'any' || (fresh === 'content' && isOfSameContent(signature, record))
  if (at === null || (!isKept && isOld(signature, at, arrived, sha))) {
    const [given, since] = [signature.at, record.headArrivedAt].map(time => time ?? 'an unknown time')
    return say('stale', { ...said, at: given ?? '', head: shortSha(sha), arrived: since ?? '' })
  }
  if (!isKept && arrived === null) return say('arrival-unknown', said)
  // Where `now` cannot be read, a signature must not stay young.
  if (maxAge !== undefined && (instantOf(now) ?? Infinity) - at > maxAge) {
    return say('expired', { ...said, at: signature.at ?? '', age: formatDuration(maxAge) })
  }
  return undefined
}

/**
 * A review names the head; a comment names no commit, so that within the second of
 * the push nothing tells what it means.
 */
function isOld({ via, commit }: Signature, at: number, arrived: number | null, head: string): boolean {
  if (via === 'review') return commit !== head || (arrived !== null && at < arrived)
  return arrived !== null && at <= arrived
}

/**
 * Whether a review is of an earlier commit that does what the head does. It must be younger than that commit's arrival,
 * because GitHub moves reviews from one commit to another; one that is of the head by now was perhaps moved there.
 */
function isOfSameContent({ commit, at: given }: Signature, record: SignOffRecord): boolean {
  const at = instantOf(given)
  return (
    commit !== record.pullRequest.head.sha &&
    record.sameContent.some(({ sha, arrivedAt }) => {
      const arrived = instantOf(arrivedAt)
      return sha === commit && at !== null && arrived !== null && at >= arrived
    })
  )
}

/** What is to be said of somebody who took back what they signed; a request for changes speaks for itself. */
export function objectionsToStance({ user, newest, withdrawn }: Stance, say: SayObjection): readonly Reason[] {
  const { login } = user
  const state = newest?.state ?? 'APPROVED'
  const taken = withdrawn.flatMap(({ signature, by }) => {
    const said = { login, signed: phraseOf(signature) }
    switch (by.how) {
      case 'revoked':
        return [say('revoked', said)]
      case 'interfered':
        return [say('interfered', { ...said, at: by.at ?? '' })]
      case 'objected':
        return [say('superseded', said)]
      case 'dismissed':
        // Said once, below.
        return state === 'DISMISSED' ? [] : [say('superseded', said)]
    }
  })
  if (state === 'DISMISSED') return [say('dismissed', { login }), ...taken]
  const isKnown = state === 'APPROVED' || state === 'CHANGES_REQUESTED'
  return isKnown ? taken : [say('unknown-state', { login, state }), ...taken]
}

/** What somebody did to sign, after their name. */
function phraseOf({ via, commit }: Pick<Signature, 'via' | 'commit'>): string {
  const phrases: Readonly<Record<SignatureWay, string>> = {
    review: `approved ${commitName(commit)}`,
    comment: 'signed by a comment',
    environment: 'approved the deployment'
  }
  return phrases[via]
}

/** The commit of a review, of which GitHub does not always tell one. */
export function commitName(commit: string | null): string {
  return commit === null ? 'no commit' : shortSha(commit)
}
