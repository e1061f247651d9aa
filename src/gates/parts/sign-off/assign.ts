import { addSeat, type Seating } from '../../../lib/matching.js'
import type { SignOffDemand } from '../../../model/sign-off.js'

/** The people whose signatures count for a demand, by id, in rising order. */
export type Signers = (demand: SignOffDemand) => readonly number[]

interface Seat {
  readonly role: string
  readonly signers: readonly number[]
}

/**
 * Gives each person one role at most, so that as many signatures as can be are completed: roles in the order of the demands,
 * and within a role the demands with the fewest signers first, because who fills those may fill the others too. The answer
 * is who fills which role.
 */
export function assignRoles(demands: readonly SignOffDemand[], signersOf: Signers): ReadonlyMap<number, string> {
  const all = demands.filter(({ distinct }) => distinct).map(demand => ({ demand, signers: signersOf(demand) }))
  let seating: Seating<number> = { candidates: [], seatOf: new Map() }
  const seats: Seat[] = []
  for (const role of new Set(demands.map(demand => demand.role.id))) {
    const own = all.filter(({ demand }) => demand.role.id === role)
    for (const { demand, signers } of own.sort((a, b) => a.signers.length - b.signers.length)) {
      const filled = seats.filter(seat => seat.role === role && isWithin(seat.signers, signers)).length
      for (let missing = demand.count - filled; missing > 0; missing--) {
        const more = addSeat(seating, signers)
        if (more === undefined) break
        seating = more
        seats.push({ role, signers })
      }
    }
  }
  return new Map([...seating.seatOf].map(([person, seat]) => [person, seats[seat]?.role ?? '']))
}

/** Whether whoever sits on a seat, now or later, is a signer of the other demand as well. */
function isWithin(few: readonly number[], many: readonly number[]): boolean {
  return few.every(person => many.includes(person))
}
