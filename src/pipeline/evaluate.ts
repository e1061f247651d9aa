import type { Gate } from '../gates/define.js'
import { checkName, type Checklist } from '../model/checklist.js'
import type { Gathered } from '../model/evidence.js'
import type { PlannedItem, Verdict } from '../model/verdict.js'
import { acceptTick } from './accept-tick.js'
import { collect, flawReason } from './collect.js'
import { judgeCheck } from './judge-check.js'
import { judgeDue } from './judge-due.js'
import { unknown, type Judged } from './judged.js'
import { requestsOf } from './plan.js'
import { stopByCondition } from './stop-by-condition.js'

/** What is said of every planned item, in the order of the checklist. */
export function evaluate(
  planned: readonly PlannedItem[],
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  gathered: Gathered
): readonly Verdict[] {
  return planned.map(each => {
    const { id, title, phase, section, severity, about, link, location, check } = each.item
    const kinds = new Set(requestsOf(each).map(request => request.kind))
    const judged = judge(each, checklist, gates, gathered)
    const { outcome, reasons, origin, due } = acceptTick(judged, each.item, checklist)
    return {
      ...{ id, title, phase, section, gate: checkName(check), severity, outcome, reasons, origin },
      evidence: [...kinds],
      ...(due === undefined ? {} : { due }),
      ...(about === undefined ? {} : { about }),
      ...(link === undefined ? {} : { link }),
      location
    }
  })
}

/** The one road to a verdict: whatever is missing stops it before a gate is asked. */
function judge(
  planned: PlannedItem,
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  gathered: Gathered
): Judged {
  const { item, skipped, check } = planned
  if (skipped !== undefined) return { outcome: 'skipped', reasons: [skipped], origin: null }
  if (gathered.headFlaw !== undefined) {
    // What used up the time to read the head again stands beside it.
    const { flaws } = collect(Object.fromEntries(requestsOf(planned).entries()), gathered)
    return unknown([gathered.headFlaw, ...flaws].map(flawReason))
  }
  const judged = () => judgeCheck(check, item, checklist, gates, gathered)
  return stopByCondition(planned, gathered, judged) ?? judgeDue(planned, gathered, judged())
}
