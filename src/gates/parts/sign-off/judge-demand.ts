import type { Person, SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { assignRoles, nameOfRole } from './assign.js'
import { type objectionReasons, objectionsToStance, objectionTo } from './objections.js'
import { needsOfOwners } from './owners.js'
import { membershipOf } from './people.js'
import { decisionsOf, type Signature, type SignedReview, type Stance, stancesOf } from './signatures.js'

/** What the signatures below a pull request mean for one demand. */
interface Finding {
  /** Signatures that fill the demand. */
  readonly signed: readonly Signature[]
  /** Signatures that would count, by people who fill another role. */
  readonly elsewhere: readonly { readonly signature: Signature; readonly role: string }[]
  /** Requests for changes that block. */
  readonly blocking: readonly SignedReview[]
  /** People of the role who rejected the deployment. */
  readonly rejecting: readonly Person[]
  /** Why the others do not count. */
  readonly objections: readonly Reason[]
}

/** Judges what was signed for one demand, together with all those that the record was gathered for. */
export function judgeDemand(
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: Say<typeof objectionReasons>
): Finding {
  const counts = (wanted: SignOffDemand) => (signature: Signature) =>
    objectionTo(signature, wanted, record, now, say) === undefined
  const ableOf = (wanted: SignOffDemand, { standing }: Stance) => standing.filter(counts(wanted)).slice(0, 1)
  const idsFor = (wanted: SignOffDemand) =>
    stancesOf(wanted, record).flatMap(stance => ableOf(wanted, stance).map(({ user }) => user.id))
  const needsFor = (wanted: SignOffDemand) => needsOfOwners(wanted, record, idsFor(wanted))
  const roles = assignRoles([...record.demands, demand], idsFor, needsFor)

  const own = nameOfRole(demand.role)
  const stances = stancesOf(demand, record)
  const able = stances
    .flatMap(stance => ableOf(demand, stance))
    .map(signature => {
      const role = demand.distinct ? roles.get(signature.user.id) : undefined
      return { signature, role: role ?? own }
    })
  // Who signs in one way is not told why another way does not count.
  const others = stances.filter(({ user }) => able.every(({ signature }) => signature.user.id !== user.id))
  return {
    signed: able.filter(({ role }) => role === own).map(({ signature }) => signature),
    elsewhere: able.filter(({ role }) => role !== own),
    blocking: stances.flatMap(({ newest }) => (newest !== undefined && blocks(newest, demand, record) ? [newest] : [])),
    rejecting: demand.by.includes('environment')
      ? decisionsOf(record.approvals, 'rejected').filter(({ id }) => mayHold(id, demand, record))
      : [],
    objections: others.flatMap(stance => [
      ...stance.standing.flatMap(signature => objectionTo(signature, demand, record, now, say) ?? []),
      ...objectionsToStance(stance, say)
    ])
  }
}

/** Whether somebody asks for changes who may: who holds the role or can write, or of whom that is not known. */
function blocks({ state, user }: SignedReview, demand: SignOffDemand, record: SignOffRecord): boolean {
  if (demand.ignoreChangesRequested || state !== 'CHANGES_REQUESTED') return false
  return mayHold(user.id, demand, record) || membershipOf(user.id, record.writers).holds !== 'no'
}

function mayHold(user: number, { role }: SignOffDemand, { memberships }: SignOffRecord): boolean {
  return membershipOf(user, memberships[role.id]).holds !== 'no'
}
