import type { Gate } from '../gates/define.js'
import type { Checklist, Item } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Collected } from './collect.js'
import { unknown, type Judged } from './judged.js'
import { rolesOf } from './plan.js'

/** What the gate says of complete evidence; one that throws or answers another word says nothing that counts. */
export function askGate(
  gate: Gate,
  item: Item,
  { values, origin }: Collected,
  checklist: Checklist,
  now: string
): Judged {
  try {
    const judgement = gate.judge({ options: item.check.options, evidence: values, now, role: rolesOf(checklist) })
    switch (judgement.outcome) {
      case 'passed':
      case 'failed':
      case 'pending':
        return { ...judgement, origin }
    }
    return unknown([gateFailed(gate.id, `it answered ${JSON.stringify(judgement)}`)])
  } catch (error) {
    return unknown([gateFailed(gate.id, String(error))])
  }
}

/** A tick stands in for a signature that is awaited; it never outweighs what people or machines object. */
export function acceptTick(judged: Judged, item: Item, { ticks }: Checklist): Judged {
  const counts = ticks === 'accept' && item.ticked && item.check.gate === 'sign-off'
  if (!counts || judged.outcome !== 'pending') return judged
  return { outcome: 'passed', reasons: [tickAccepted], origin: 'committed' }
}

function gateFailed(gate: string, what: string): Reason {
  const text = `The gate ${gate} failed, which is a defect of Deploy Gate: ${what}. Report it with this message.`
  return { code: 'gate-failed', params: { gate }, text, locations: [] }
}

const tickAccepted: Reason = {
  code: 'tick-accepted',
  params: {},
  text: 'Ticked in the trusted version of the checklist, which says that ticks count; nobody signed it by name.',
  locations: []
}
