import type { Gathered } from '../model/evidence.js'
import type { PathsRecord } from '../model/github.js'
import type { PlannedItem } from '../model/verdict.js'
import { collect, flawReason } from './collect.js'
import { conditionFacts, evaluateCondition } from './condition.js'
import { unknown, type Judged } from './judged.js'

/**
 * What is said of an item whose condition does not hold, or cannot be judged; undefined where it holds. A condition
 * that speaks of paths is judged only here, where the paths are known.
 */
export function stopByCondition(
  { item, condition }: PlannedItem,
  gathered: Gathered,
  judged: () => Judged
): Judged | undefined {
  if (item.when === undefined) return undefined
  const { values, flaws, awaited, origin } = collect(condition === undefined ? {} : { condition }, gathered)
  // Under this name stands nothing but the answer of the source of `paths`.
  const record = values['condition'] as PathsRecord | undefined
  const state = evaluateCondition(item.when, conditionFacts(gathered.subject, record?.paths ?? null))
  if (state.state === 'false' && flaws.length === 0) return { outcome: 'skipped', reasons: [state.reason], origin }
  if (flaws.length > 0) return unknown(flaws.map(flawReason), origin)
  if (awaited.length > 0) return { outcome: 'pending', reasons: awaited, origin }
  if (state.state === 'holds') return undefined
  // Where evidence is missing too, that says better what to do.
  const { outcome, reasons } = judged()
  return unknown(outcome === 'unknown' ? reasons : [state.reason], origin)
}
