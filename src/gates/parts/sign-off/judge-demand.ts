import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { assignRoles, nameOfRole } from './assign.js'
import { type SignedReview, type Stance, stancesOf } from './newest-reviews.js'
import { type objectionReasons, objectionsToStance, objectionTo } from './objections.js'
import { needsOfOwners } from './owners.js'
import { membershipOf } from './people.js'

/** What the reviews of a pull request mean for one demand. */
interface Finding {
  /** Approvals that fill the demand. */
  readonly signed: readonly SignedReview[]
  /** Approvals that would count, by people who fill another role. */
  readonly elsewhere: readonly { readonly review: SignedReview; readonly role: string }[]
  /** Requests for changes that block. */
  readonly blocking: readonly SignedReview[]
  /** Why the others do not count. */
  readonly objections: readonly Reason[]
}

/** Judges the reviews for one demand, together with all those that the record was gathered for. */
export function judgeDemand(
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string,
  say: Say<typeof objectionReasons>
): Finding {
  const stances = stancesOf(record.reviews)
  const approvals = stances.map(({ newest }) => newest).filter(({ state }) => state === 'APPROVED')
  const ableFor = (wanted: SignOffDemand) =>
    approvals.filter(review => objectionTo(review, wanted, record, now, say) === undefined)
  const idsFor = (wanted: SignOffDemand) => ableFor(wanted).map(({ user }) => user.id)
  const needsFor = (wanted: SignOffDemand) => needsOfOwners(wanted, record, idsFor(wanted))
  const roles = assignRoles([...record.demands, demand], idsFor, needsFor)

  const own = nameOfRole(demand.role)
  const able = ableFor(demand).map(review => {
    const role = demand.distinct ? roles.get(review.user.id) : undefined
    return { review, role: role ?? own }
  })
  const blocks = ({ newest }: Stance) => !demand.ignoreChangesRequested && isObjecting(newest, demand, record)
  const silent = stances.filter(({ newest }) => newest.state !== 'APPROVED')
  return {
    signed: able.filter(({ role }) => role === own).map(({ review }) => review),
    elsewhere: able.filter(({ role }) => role !== own),
    blocking: silent.filter(blocks).map(({ newest }) => newest),
    objections: [
      ...approvals.flatMap(review => objectionTo(review, demand, record, now, say) ?? []),
      ...silent.flatMap(stance => objectionsToStance(stance, say))
    ]
  }
}

/** Whether somebody asks for changes who may: who holds the role or can write, or of whom that is not known. */
function isObjecting({ state, user }: SignedReview, { role }: SignOffDemand, record: SignOffRecord): boolean {
  if (state !== 'CHANGES_REQUESTED') return false
  const known = [membershipOf(user.id, record.memberships[role.id]), membershipOf(user.id, record.writers)]
  return known.some(({ holds }) => holds !== 'no')
}
