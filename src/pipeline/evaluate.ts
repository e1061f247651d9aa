import type { Gate } from '../gates/define.js'
import type { Checklist, Item } from '../model/checklist.js'
import type { Gathered } from '../model/evidence.js'
import type { PathsRecord } from '../model/github.js'
import type { PlannedItem, Verdict } from '../model/verdict.js'
import { collect, flawReason, type Collected } from './collect.js'
import { acceptTick, askGate } from './ask-gate.js'
import { conditionFacts, evaluateCondition } from './condition.js'
import { unknown, type Judged } from './judged.js'
import { conditionNeed, gateOf } from './plan.js'

/** What is said of every planned item, in the order of the checklist. */
export function evaluate(
  planned: readonly PlannedItem[],
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  gathered: Gathered
): readonly Verdict[] {
  return planned.map(each => {
    const { id, title, phase, section, severity, about, link, location, check } = each.item
    const kinds = new Set(Object.values(each.needs).map(request => request.kind))
    return {
      ...{ id, title, phase, section, gate: check.gate, severity },
      ...acceptTick(judge(each, checklist, gateOf(gates, each.item), gathered), each.item, checklist),
      evidence: [...kinds],
      ...(about === undefined ? {} : { about }),
      ...(link === undefined ? {} : { link }),
      location
    }
  })
}

/** The one road to a verdict: whatever is missing stops it before the gate is asked. */
function judge(planned: PlannedItem, checklist: Checklist, gate: Gate, gathered: Gathered): Judged {
  const { item, skipped } = planned
  if (skipped !== undefined) return { outcome: 'skipped', reasons: [skipped], origin: null }
  const collected = collect(planned, gathered)
  // What used up the time to read the head again stands beside it.
  if (gathered.headFlaw !== undefined) return unknown([gathered.headFlaw, ...collected.flaws].map(flawReason))
  const stopped = stopByCondition(item, gathered, collected)
  if (stopped !== undefined) return stopped
  const { flaws, awaited, complete, origin } = collected
  const flawed = flaws.map(flawReason)
  if (!complete) {
    return flaws.length > 0
      ? unknown([...flawed, ...awaited], origin)
      : { outcome: 'pending', reasons: awaited, origin }
  }
  const judged = askGate(gate, item, collected, checklist, gathered.at)
  if (flaws.length === 0) return judged
  // What the gate says of the part that is known stands beside what is not, each thing once.
  const further = judged.reasons.filter(({ code }) => !flaws.some(flaw => flaw.code === code))
  return unknown([...flawed, ...further], origin)
}

/** A condition that speaks of paths is judged only here, where the paths are known. */
function stopByCondition(
  item: Item,
  { subject }: Gathered,
  { values, complete, origin }: Collected
): Judged | undefined {
  if (item.when === undefined) return undefined
  // Under this name stands nothing but the answer of the source of `paths`.
  const record = values[conditionNeed] as PathsRecord | undefined
  const condition = evaluateCondition(item.when, conditionFacts(subject, record?.paths ?? null))
  switch (condition.state) {
    case 'holds':
      return undefined
    case 'false':
      return { outcome: 'skipped', reasons: [condition.reason], origin }
    case 'unknown':
      // Where evidence is missing too, that says better what to do.
      return complete ? unknown([condition.reason]) : undefined
  }
}
