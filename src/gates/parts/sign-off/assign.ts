import { addSeat, type Seating } from '../../../lib/matching.js'
import type { Freshness, Role, SignOffDemand } from '../../../model/sign-off.js'
import { waysToCover, type Need } from './cover.js'

/** The people whose approvals count for a demand, by id, in rising order. */
export type Signers = (demand: SignOffDemand) => readonly number[]

const strictness: Readonly<Record<Freshness, number>> = { head: 0, content: 1, any: 2 }

/** What those who may fill a demand of the code owners are needed for. */
export type Needs = (demand: SignOffDemand) => readonly Need[]

/** The name by which a role counts: the code owners are the same whatever a checklist calls them. */
export function nameOfRole({ id, codeowners }: Role): string {
  return codeowners === true ? 'the code owners' : id
}

/**
 * Gives each person one role at most, so that as many signatures as can be are completed. The answer is who fills which
 * role. Of the code owners as few sign as must, and of the ways to choose them the one that leaves most to the other roles.
 */
export function assignRoles(
  demands: readonly SignOffDemand[],
  signers: Signers,
  needs: Needs
): ReadonlyMap<number, string> {
  const assigned = demands.filter(({ distinct }) => distinct)
  const owning = assigned.filter(({ role }) => role.codeowners === true)
  const others = assigned.filter(({ role }) => role.codeowners !== true)
  const [first] = owning
  if (first === undefined) return seat(others, signers)
  const most = seat(others, signers).size
  let best: { readonly seated: ReadonlyMap<number, string>; readonly way: ReadonlySet<number> } | undefined
  for (const way of waysToCover(owning.flatMap(needs))) {
    const seated = seat(others, demand => signers(demand).filter(person => !way.has(person)))
    if (best === undefined || seated.size > best.seated.size) best = { seated, way }
    if (seated.size === most) break
  }
  const owners = [...(best?.way ?? [])].map(person => [person, nameOfRole(first.role)] as const)
  return new Map([...(best?.seated ?? []), ...owners])
}

/** Roles in the order of the demands, and within a role the stricter demands first, because who fills those fills the others too. */
function seat(demands: readonly SignOffDemand[], signers: Signers): ReadonlyMap<number, string> {
  const roles = [...new Set(demands.map(({ role }) => role.id))]
  let seating: Seating<number> = { candidates: [], seatOf: new Map() }
  const seats: SignOffDemand[] = []
  for (const role of roles) {
    const own = demands.filter(demand => demand.role.id === role).sort(byStrictness)
    for (const demand of own) {
      const filled = seats.filter(one => one.role.id === role && covers(demand, one)).length
      for (let missing = demand.count - filled; missing > 0; missing--) {
        const more = addSeat(seating, signers(demand))
        if (more === undefined) break
        seating = more
        seats.push(demand)
      }
    }
  }
  return new Map([...seating.seatOf].map(([person, number]) => [person, seats[number]?.role.id ?? '']))
}

/** Whether every approval that counts for the stricter demand counts for the other as well. */
function covers(demand: SignOffDemand, stricter: SignOffDemand): boolean {
  const excludes = demand.exclude.every(part => stricter.exclude.includes(part))
  return excludes && strictness[stricter.fresh] <= strictness[demand.fresh] && ageOf(stricter) <= ageOf(demand)
}

function byStrictness(a: SignOffDemand, b: SignOffDemand): number {
  const byFreshness = strictness[a.fresh] - strictness[b.fresh] || Math.sign(ageOf(a) - ageOf(b))
  return byFreshness || b.exclude.length - a.exclude.length
}

const ageOf = ({ maxAge = Number.MAX_SAFE_INTEGER }: SignOffDemand) => maxAge
