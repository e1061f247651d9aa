import { shortSha } from '../../../lib/short-sha.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { judgeDemand } from './judge-demand.js'
import { unsignedApprovals } from './newest-reviews.js'
import { commitName, objectionReasons } from './objections.js'
import { outlookOf } from './outlook.js'

/** The sentences about the sign-offs of one pull request. */
export const pullRequestReasons = {
  signed: '{login} signs for {role}: approved {commit} at {at}.',
  kept: '{login} signs for {role}: approved {commit} at {at}, which has the same content as the head {head}.',
  awaiting: 'Waiting for {role} ({missing} of {count}): {who}.',
  impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
  'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
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
  const missing = demand.count - signed.length
  const { possible, who } = outlookOf(demand, record, signed)
  const failed: Reason[] = blocking.map(({ user }) => say('changes-requested', { login: user.login }))
  const pending: Reason[] = []
  if (missing > 0) {
    if (possible) pending.push(say('awaiting', { role: id, missing, count: demand.count, who }))
    else failed.push(say('impossible', { role: id, who }))
  }
  return {
    failed,
    pending,
    noted: [
      ...signed.map(({ user: { login }, commit, submittedAt }) => {
        const approved = { login, role: id, commit: commitName(commit), at: submittedAt ?? 'an unknown time' }
        const isKept = demand.fresh === 'content' && commit !== head
        return isKept ? say('kept', { ...approved, head: shortSha(head) }) : say('signed', approved)
      }),
      ...elsewhere.map(({ review: { user }, role: other }) =>
        say('filled-elsewhere', { login: user.login, other, role: id })
      ),
      ...objections,
      ...unsignedApprovals(record.reviews).map(review => say('unknown-user', { review: review.id }))
    ]
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
