import type { AskingItem, Gate } from '../gates/define.js'
import { checkName, isCombined, type Checklist } from '../model/checklist.js'
import type { Gathered } from '../model/evidence.js'
import type { PlannedCheck, PlannedGate } from '../model/verdict.js'
import { askGate } from './ask-gate.js'
import { collect, flawReason } from './collect.js'
import { combine } from './combine.js'
import { unknown, type Judged } from './judged.js'
import { gateOf } from './look-up.js'

/** What is said of an item's check: of one gate, or of several taken together. */
export function judgeCheck(
  check: PlannedCheck,
  item: AskingItem,
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  gathered: Gathered
): Judged {
  if (!isCombined(check)) return judgeGate(check, item, checklist, gateOf(gates, check), gathered)
  const branches = check.of.map(branch => ({
    name: checkName(branch),
    judged: judgeCheck(branch, item, checklist, gates, gathered)
  }))
  return combine(check.combine, branches)
}

/** A gate is asked only where all it needs is known. */
function judgeGate(
  planned: PlannedGate,
  item: AskingItem,
  checklist: Checklist,
  gate: Gate,
  gathered: Gathered
): Judged {
  const collected = collect(planned.needs, gathered, gate.trust(planned.options))
  const { flaws, awaited, complete, origin } = collected
  const flawed = flaws.map(flawReason)
  if (!complete) {
    return flaws.length > 0
      ? unknown([...flawed, ...awaited], origin)
      : { outcome: 'pending', reasons: awaited, origin }
  }
  const judged = askGate(gate, planned.options, collected, item, checklist, gathered.at)
  if (flaws.length === 0) return judged
  // What the gate says of the part that is known stands beside what is not, each thing once.
  const further = judged.reasons.filter(({ code }) => !flaws.some(flaw => flaw.code === code))
  return unknown([...flawed, ...further], origin)
}
