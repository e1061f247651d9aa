import { listNames } from '../../../lib/words.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { outlookOf } from './outlook.js'
import { isOwner, unsignedGroups } from './owners.js'
import type { Signature } from './signatures.js'
import { waysOf } from './ways.js'

/** The sentences about signatures that are missing. */
export const awaitingReasons = {
  awaiting: 'Waiting for {role} ({missing} of {count}): {who}{how}.',
  impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
  'no-environment':
    'Only an approval of the deployment signs for {role}, and the run names no environment. Name it with `environment`.',
  'only-before':
    'Only an approval of the deployment signs for {role}, which comes before what is due after it. Let `by` name a comment or a review.',
  'owners-awaited': 'Waiting for {role} of {paths}: {who}{how}.',
  'owners-impossible':
    'Nobody can complete {role} of {paths}: {who}. Name other owners in CODEOWNERS, or let somebody else start the run.'
} as const

/** What a demand still lacks: what somebody can give, and what nobody can. */
interface Open {
  readonly awaited: readonly Reason[]
  readonly impossible: readonly Reason[]
}

type SayOpen = Say<typeof awaitingReasons>

/** Who can still complete a demand with these signatures; nothing where it is complete. */
export function awaitSignatures(
  demand: SignOffDemand,
  record: SignOffRecord,
  signed: readonly Signature[],
  say: SayOpen
): Open {
  const { role } = demand
  const { awaited, impossible } = (role.codeowners === true ? awaitOwners : awaitPeople)(demand, record, signed, say)
  const nowhere = nowhereToSign(demand, record)
  if (awaited.length === 0 || nowhere === undefined) return { awaited, impossible }
  return { awaited: [], impossible: [...impossible, say(nowhere, { role: role.id })] }
}

function awaitPeople(demand: SignOffDemand, record: SignOffRecord, signed: readonly Signature[], say: SayOpen): Open {
  const { count, role } = demand
  const missing = count - signed.length
  if (missing <= 0) return { awaited: [], impossible: [] }
  const { possible, who, able } = outlookOf(demand, record, signed)
  if (!possible) return { awaited: [], impossible: [say('impossible', { role: role.id, who })] }
  const awaiting = say('awaiting', { role: role.id, missing, count, who, how: howOf(demand, record) })
  return { awaited: [{ ...awaiting, awaits: { role: role.id, missing, ...able } }], impossible: [] }
}

function awaitOwners(demand: SignOffDemand, record: SignOffRecord, signed: readonly Signature[], say: SayOpen): Open {
  const open = unsignedGroups(demand, record, signed).map(group => {
    const { possible, who, able } = outlookOf({ ...demand, role: group.owners }, record, signed)
    const { id: role } = demand.role
    const missing = demand.count - signed.filter(({ user }) => isOwner(user.id, group)).length
    return {
      possible,
      params: { role, paths: group.count === 0 ? 'no file at all' : listNames(group.paths), who },
      awaits: { role, missing, ...able }
    }
  })
  const told = (wanted: boolean) => open.filter(({ possible }) => possible === wanted)
  const how = howOf(demand, record)
  return {
    awaited: told(true).map(({ params, awaits }) => ({ ...say('owners-awaited', { ...params, how }), awaits })),
    impossible: told(false).map(({ params }) => say('owners-impossible', params))
  }
}

/** Everybody knows how to review. */
function howOf(demand: SignOffDemand, record: SignOffRecord): string {
  return demand.by.every(way => way === 'review') ? '' : `, by ${waysOf(demand, record)}`
}

/** Why there is no deployment that somebody could approve, where nothing else will do. */
function nowhereToSign({ by }: SignOffDemand, { approvals }: SignOffRecord) {
  if (by.length === 0) return 'only-before'
  return by.every(way => way === 'environment') && (approvals?.environment ?? '') === '' ? 'no-environment' : undefined
}
