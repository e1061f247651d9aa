import type { Gate, PlanContext } from '../gates/define.js'
import { itemSeverities, type Checklist, type Item } from '../model/checklist.js'
import type { Request } from '../model/evidence.js'
import type { Reason } from '../model/reason.js'
import { defaultRole, type Role } from '../model/sign-off.js'
import type { PlannedItem } from '../model/verdict.js'

/** The name under which an item asks for the paths that its condition speaks of. */
export const conditionNeed = 'when'

/**
 * Binds each item of the phase (of all phases without one) to what its gate needs. `skip` gives the reason why an item's
 * condition is already known to be false; such an item asks for nothing.
 */
export function plan(
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  selection: { readonly phase: string | null },
  skip: (item: Item) => Reason | undefined
): readonly PlannedItem[] {
  const role = rolesOf(checklist)
  const items = checklist.items
    .filter(item => selection.phase === null || item.phase === selection.phase)
    .map(item => ({ item, gate: gateOf(gates, item), skipped: skip(item) }))
  // Blockers choose their people first, so that no warning takes one away from them.
  const demanded = itemSeverities.flatMap(severity =>
    items
      .filter(({ item, skipped }) => skipped === undefined && item.severity === severity)
      .flatMap(({ item, gate }) => gate.demands(item.check.options, role))
  )
  // Who fills a demand fills every equal one, and a checklist may ask the same of hundreds of items.
  const demands = [...new Map(demanded.map(demand => [JSON.stringify(demand), demand])).values()]
  const context: PlanContext = { role, demands }
  return items.map(({ item, gate, skipped }) =>
    skipped === undefined
      ? { item, needs: { ...gate.needs(item.check.options, context), ...conditionNeeds(item) } }
      : { item, needs: {}, skipped }
  )
}

function conditionNeeds(item: Item): Readonly<Record<string, Request>> {
  return item.when?.paths === undefined ? {} : { [conditionNeed]: { kind: 'paths', ask: {} } }
}

/** The loader has refused every gate that is not in the registry. */
export function gateOf(gates: ReadonlyMap<string, Gate>, item: Item): Gate {
  const gate = gates.get(item.check.gate)
  if (gate === undefined)
    throw new Error(`The checklist was loaded with a gate ${item.check.gate} that does not exist.`)
  return gate
}

/** Looks roles up by id; the loader has refused every role that nobody defines. */
export function rolesOf(checklist: Pick<Checklist, 'roles'>): (id: string) => Role {
  return id => {
    const role = checklist.roles.find(candidate => candidate.id === id)
    if (role !== undefined) return role
    if (id === defaultRole) return { id, users: [], teams: [], count: 1 }
    throw new Error(`The checklist was loaded with a role ${id} that does not exist.`)
  }
}
