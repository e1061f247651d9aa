import { addSeat, type Seating } from '../../../lib/matching.js'
import type { Freshness, SignOffDemand } from '../../../model/sign-off.js'

/** The people whose approvals count for a demand, by id, in rising order. */
export type Signers = (demand: SignOffDemand) => readonly number[]

const strictness: Readonly<Record<Freshness, number>> = { head: 0, content: 1, any: 2 }

/**
 * Gives each person one role at most, so that as many signatures as can be are completed: roles in the order of the demands,
 * and within a role the stricter demands first, because who fills those fills the others too. The answer is who fills which role.
 */
export function assignRoles(demands: readonly SignOffDemand[], signers: Signers): ReadonlyMap<number, string> {
  const roles = [...new Set(demands.map(({ role }) => role.id))]
  let seating: Seating<number> = { candidates: [], seatOf: new Map() }
  const seats: SignOffDemand[] = []
  for (const role of roles) {
    const own = demands.filter(demand => demand.distinct && demand.role.id === role).sort(byStrictness)
    for (const demand of own) {
      const filled = seats.filter(seat => seat.role.id === role && covers(demand, seat)).length
      for (let missing = demand.count - filled; missing > 0; missing--) {
        const more = addSeat(seating, signers(demand))
        if (more === undefined) break
        seating = more
        seats.push(demand)
      }
    }
  }
  return new Map([...seating.seatOf].map(([person, seat]) => [person, seats[seat]?.role.id ?? '']))
}

/** Whether every approval that counts for the stricter demand counts for the other as well. */
function covers(demand: SignOffDemand, stricter: SignOffDemand): boolean {
  return strictness[stricter.fresh] <= strictness[demand.fresh] && ageOf(stricter) <= ageOf(demand)
}

function byStrictness(a: SignOffDemand, b: SignOffDemand): number {
  return strictness[a.fresh] - strictness[b.fresh] || Math.sign(ageOf(a) - ageOf(b))
}

const ageOf = ({ maxAge = Number.MAX_SAFE_INTEGER }: SignOffDemand) => maxAge
