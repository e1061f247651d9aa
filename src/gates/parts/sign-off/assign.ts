import { addSeat, type Seating } from '../../../lib/matching.js'
import type { Role, SignOffDemand } from '../../../model/sign-off.js'
import { waysToCover, type Need } from './cover.js'

/** The people whose signatures count for a demand, by id, in rising order. */
export type Signers = (demand: SignOffDemand) => readonly number[]

interface Seat {
  readonly role: string
  readonly signers: readonly number[]
}

/** Who fills which role. */
type Seated = ReadonlyMap<number, string>

/** What those who may fill a demand of the code owners are needed for. */
export type Needs = (demand: SignOffDemand) => readonly Need[]

/** The name by which a role counts: the code owners are the same whatever a checklist calls them. */
export function nameOfRole({ id, codeowners }: Role): string {
  return codeowners === true ? 'the code owners' : id
}

/**
 * Gives each person one role at most, so that as many signatures as can be are completed. The answer
 * is who fills which role. Of the code owners as few sign as must, and of the ways to choose them the
 * one that leaves most to the other roles.
 */
export function assignRoles(demands: readonly SignOffDemand[], signers: Signers, needs: Needs): Seated {
  const assigned = demands.filter(({ distinct }) => distinct)
  const owning = assigned.filter(({ role }) => role.codeowners === true)
  const others = assigned.filter(({ role }) => role.codeowners !== true)
  const [first] = owning
  if (first === undefined) return seat(others, signers)
  const known = new Map(others.map(demand => [demand, signers(demand)]))
  const signersOf: Signers = demand => known.get(demand) ?? []
  const fewest = countMissing(others, signersOf, seat(others, signersOf))
  let best: { readonly seated: Seated; readonly way: ReadonlySet<number>; readonly missing: number } | undefined
  for (const way of waysToCover(owning.flatMap(needs))) {
    const seated = seat(others, demand => signersOf(demand).filter(person => !way.has(person)))
    const missing = countMissing(others, signersOf, seated)
    if (best === undefined || missing < best.missing) best = { seated, way, missing }
    if (missing === fewest) break
  }
  const owners = [...(best?.way ?? [])].map(person => [person, nameOfRole(first.role)] as const)
  return new Map([...(best?.seated ?? []), ...owners])
}

/**
 * How many people are missing in all roles: in each as many as in that demand of it which lacks most. A demand that is
 * there twice must not weigh more, because each is judged together with all of them.
 */
function countMissing(demands: readonly SignOffDemand[], signersOf: Signers, seated: Seated): number {
  const roles = new Map<string, number>()
  for (const demand of demands) {
    const { id } = demand.role
    const missing = demand.count - signersOf(demand).filter(person => seated.get(person) === id).length
    roles.set(id, Math.max(missing, roles.get(id) ?? 0))
  }
  return [...roles.values()].reduce((sum, missing) => sum + missing, 0)
}

/**
 * Roles in the order of the demands, and within a role the demands with the fewest signers first, because
 * who fills those may fill the others too.
 */
function seat(demands: readonly SignOffDemand[], signersOf: Signers): Seated {
  const all = demands.map(demand => ({ demand, signers: signersOf(demand) }))
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
