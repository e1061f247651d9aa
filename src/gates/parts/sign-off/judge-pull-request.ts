import { shortSha } from '../../../lib/short-sha.js'
import { listNames } from '../../../lib/words.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { judgeDemand } from './judge-demand.js'
import { unsignedApprovals, type SignedReview } from './newest-reviews.js'
import { commitName, objectionReasons } from './objections.js'
import { outlookOf } from './outlook.js'
import { isOwner, unsignedGroups } from './owners.js'
import { partsOf } from './people.js'

/** The sentences about the sign-offs of one pull request. */
export const pullRequestReasons = {
  signed: '{login} signs for {role}: approved {commit} at {at}.',
  kept: '{login} signs for {role}: approved {commit} at {at}, which has the same content as the head {head}.',
  awaiting: 'Waiting for {role} ({missing} of {count}): {who}.',
  impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
  'owners-awaited': 'Waiting for {role} of {paths}: {who}.',
  'owners-impossible':
    'Nobody can complete {role} of {paths}: {who}. Name other owners in CODEOWNERS, or let somebody else start the run.',
  'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
  lifted: '{login} has a part in this ({part}), which this sign-off does not exclude.',
  'filled-elsewhere': '{login} signs for {other}, and one person fills one role, so not for {role} too.',
  'unknown-user': 'Review {review} approves, but its account no longer exists, so it does not count.',
  ...objectionReasons
} as const

interface Found {
  readonly failed: readonly Reason[]
  readonly pending: readonly Reason[]
  readonly noted: readonly Reason[]
}

/** What keeps a demand from being met by a pull request, and who signed or did not count. */
export function judgePullRequest(
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: Say<typeof pullRequestReasons>
): Found {
  const { id } = demand.role
  const head = record.pullRequest.head.sha
  const { signed, elsewhere, blocking, objections } = judgeDemand(demand, record, now, say)
  const open = demand.role.codeowners === true ? awaitOwners : awaitPeople
  const { impossible, awaited } = open(demand, record, signed, say)
  return {
    failed: [...blocking.map(({ user }) => say('changes-requested', { login: user.login })), ...impossible],
    pending: awaited,
    noted: [
      ...signed.map(({ user: { login }, commit, submittedAt }) => {
        const approved = { login, role: id, commit: commitName(commit), at: submittedAt ?? 'an unknown time' }
        const isKept = demand.fresh === 'content' && commit !== head
        return isKept ? say('kept', { ...approved, head: shortSha(head) }) : say('signed', approved)
      }),
      ...signed.flatMap(({ user }) =>
        partsOf(user, record).map(({ part }) => say('lifted', { login: user.login, part }))
      ),
      ...elsewhere.map(({ review: { user }, role: other }) =>
        say('filled-elsewhere', { login: user.login, other, role: id })
      ),
      ...objections,
      ...unsignedApprovals(record.reviews).map(review => say('unknown-user', { review: review.id }))
    ]
  }
}

/** What a demand still lacks: what somebody can give, and what nobody can. */
interface Open {
  readonly awaited: readonly Reason[]
  readonly impossible: readonly Reason[]
}

type SayOpen = Say<typeof pullRequestReasons>

function awaitPeople(
  demand: SignOffDemand,
  record: SignOffRecord,
  signed: readonly SignedReview[],
  say: SayOpen
): Open {
  const { count, role } = demand
  const missing = count - signed.length
  if (missing <= 0) return { awaited: [], impossible: [] }
  const { possible, who, able } = outlookOf(demand, record, signed)
  if (!possible) return { awaited: [], impossible: [say('impossible', { role: role.id, who })] }
  const awaiting = say('awaiting', { role: role.id, missing, count, who })
  return { awaited: [{ ...awaiting, awaits: { role: role.id, missing, ...able } }], impossible: [] }
}

function awaitOwners(
  demand: SignOffDemand,
  record: SignOffRecord,
  signed: readonly SignedReview[],
  say: SayOpen
): Open {
  const open = unsignedGroups(demand, record, signed).map(group => {
    const { possible, who, able } = outlookOf({ ...demand, role: group.owners }, record, signed)
    const { id: role } = demand.role
    const missing = demand.count - signed.filter(({ user }) => isOwner(user.id, group)).length
    return { possible, params: { role, paths: listNames(group.paths), who }, awaits: { role, missing, ...able } }
  })
  const told = (wanted: boolean) => open.filter(({ possible }) => possible === wanted)
  return {
    awaited: told(true).map(({ params, awaits }) => ({ ...say('owners-awaited', params), awaits })),
    impossible: told(false).map(({ params }) => say('owners-impossible', params))
  }
}

/** The same with the number of the pull request, where there are several. */
export function nameIn({ failed, pending, noted }: Found, number: number): Found {
  const name = (reason: Reason): Reason => ({
    ...reason,
    params: { ...reason.params, pullRequest: number },
    text: `#${String(number)}: ${reason.text}`
  })
  return { failed: failed.map(name), pending: pending.map(name), noted: noted.map(name) }
}
