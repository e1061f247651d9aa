import { eachOnce } from '../lib/each-once.js'
import type { Gate, PlanContext } from '../gates/define.js'
import { selectsPhase } from '../lib/phase-selection.js'
import { gateChecks, isCombined, itemSeverities, type Check, type Checklist, type Item } from '../model/checklist.js'
import type { Request } from '../model/evidence.js'
import type { Reason } from '../model/reason.js'
import { defaultRole } from '../model/sign-off.js'
import type { PlannedCheck, PlannedItem } from '../model/verdict.js'
import { gateOf, rolesOf } from './look-up.js'

/**
 * Binds each item of the selected phases (of all without a selection), as it is asked in the environment, to what its gates need.
 * `skip` gives the reason why an item's condition is already known to be false; such an item asks for nothing.
 */
export function plan(
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  selection: { readonly phase: string | null; readonly environment: string | null },
  skip: (item: Item) => Reason | undefined
): readonly PlannedItem[] {
  const role = rolesOf(checklist)
  const items = checklist.items
    .filter(item => selectsPhase(selection.phase, item.phase))
    .map(item => inEnvironment(item, selection.environment))
    .map(item => ({ item, skipped: skip(item) }))
  // Blockers choose their people first, so that no warning takes one away from them.
  const demanded = itemSeverities.flatMap(severity =>
    items
      .filter(({ item, skipped }) => skipped === undefined && item.severity === severity)
      .flatMap(({ item }) =>
        gateChecks(item.check).flatMap(check => gateOf(gates, check).demands(check.options, role, item))
      )
  )
  // Who fills a demand fills every equal one, and a checklist may ask the same of hundreds of items.
  const demands = eachOnce(demanded)
  const context: PlanContext = { role, demands, names: namesOf(checklist) }
  return items.map(({ item, skipped }) => ({
    item,
    check: planCheck(item.check, gates, skipped === undefined ? context : null),
    ...(skipped === undefined ? { ...conditionOf(item), ...deployedFor(item, selection.environment) } : { skipped })
  }))
}

/** What a comment may name: roles, and items of all phases. */
export function namesOf({ roles, items }: Checklist): readonly string[] {
  return [...new Set([defaultRole, ...roles.map(({ id }) => id), ...items.map(({ id }) => id)])]
}

/** The item as it is asked in the environment; null stands for none. */
function inEnvironment(item: Item, environment: string | null): Item {
  const override = Object.entries(item.environments ?? {}).find(([name]) => name === environment?.toLowerCase())
  return { ...item, ...override?.[1] }
}

/** Without a context nothing is asked for. */
function planCheck(check: Check, gates: ReadonlyMap<string, Gate>, context: PlanContext | null): PlannedCheck {
  if (isCombined(check)) return { combine: check.combine, of: check.of.map(each => planCheck(each, gates, context)) }
  return { ...check, needs: context === null ? {} : gateOf(gates, check).needs(check.options, context) }
}

function conditionOf(item: Item): Pick<PlannedItem, 'condition'> {
  return item.when?.paths === undefined ? {} : { condition: { kind: 'paths', ask: {} } }
}

/** Without an environment the answer says that one is missing. */
function deployedFor({ due }: Item, environment: string | null): Pick<PlannedItem, 'deployed'> {
  return due === undefined ? {} : { deployed: { kind: 'deployments', ask: { environment: environment ?? '' } } }
}

/** What is asked of the world for an item. */
export function requestsOf({ check, condition, deployed }: PlannedItem): readonly Request[] {
  const needs = gateChecks(check).flatMap(gate => Object.values(gate.needs))
  return [...needs, ...[condition, deployed].filter(request => request !== undefined)]
}
