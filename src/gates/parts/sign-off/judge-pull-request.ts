import { shortSha } from '../../../lib/short-sha.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { awaitingReasons, awaitSignatures } from './await-people.js'
import { judgeDemand } from './judge-demand.js'
import { noteNames, noteReasons, noteUnknownUsers } from './notes.js'
import { commitName, objectionReasons } from './objections.js'
import { partsOf } from './people.js'
import type { Signature } from './signatures.js'

/** The sentences about the sign-offs of one pull request. */
export const pullRequestReasons = {
  signed: '{login} signs for {role}: approved {commit} at {at}.',
  kept: '{login} signs for {role}: approved {commit} at {at}, which has the same content as the head {head}.',
  commented: '{login} signs for {role} by a comment at {at}.',
  stated: '{login} signs for {role} by a comment at {at}: "{statement}".',
  released: "{login} signs for {role} by approving this run's deployment to {environment}.",
  'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
  rejected: '{login} rejected the deployment of this run. Settle why, and start another run.',
  lifted: '{login} has a part in this ({part}), which this sign-off does not exclude.',
  'filled-elsewhere': '{login} signs for {other}, and one person fills one role, so not for {role} too.',
  ...awaitingReasons,
  ...noteReasons,
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
  const { signed, elsewhere, blocking, rejecting, objections } = judgeDemand(demand, record, now, say)
  const { impossible, awaited } = awaitSignatures(demand, record, signed, say)
  return {
    failed: [
      ...blocking.map(({ user }) => say('changes-requested', { login: user.login })),
      ...rejecting.map(({ login }) => say('rejected', { login })),
      ...impossible
    ],
    pending: awaited,
    noted: [
      ...signed.map(signature => saySigned(signature, demand, record, say)),
      ...signed.flatMap(({ user }) =>
        partsOf(user, record).map(({ part }) => say('lifted', { login: user.login, part }))
      ),
      ...elsewhere.map(({ signature: { user }, role: other }) =>
        say('filled-elsewhere', { login: user.login, other, role: id })
      ),
      ...objections,
      ...noteUnknownUsers(demand, record, say),
      ...(awaited.length + impossible.length > 0 ? noteNames(demand, record, say) : [])
    ]
  }
}

function saySigned(
  { via, user: { login }, at: given, commit, words }: Signature,
  { role: { id: role }, fresh }: SignOffDemand,
  { pullRequest, approvals }: SignOffRecord,
  say: Say<typeof pullRequestReasons>
): Reason {
  const at = given ?? 'an unknown time'
  const head = pullRequest.head.sha
  switch (via) {
    case 'review': {
      const approved = { login, role, commit: commitName(commit), at }
      const isKept = fresh === 'content' && commit !== head
      return isKept ? say('kept', { ...approved, head: shortSha(head) }) : say('signed', approved)
    }
    case 'comment':
      return words === '' ? say('commented', { login, role, at }) : say('stated', { login, role, at, statement: words })
    case 'environment':
      return say('released', { login, role, environment: approvals?.environment ?? '' })
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
