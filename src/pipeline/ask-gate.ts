import type { AskingItem, Gate } from '../gates/define.js'
import type { Checklist } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Judgement } from '../model/verdict.js'
import type { Collected } from './collect.js'
import { unknown, type Judged } from './judged.js'
import { rolesOf } from './look-up.js'

/** What the gate says of complete evidence; one that throws or answers another word says nothing that counts. */
export function askGate(
  gate: Gate,
  options: unknown,
  { values, origin }: Collected,
  item: AskingItem,
  checklist: Checklist,
  now: string
): Judged {
  try {
    const judgement = gate.judge({ options, evidence: values, now, role: rolesOf(checklist), item })
    switch (judgement.outcome) {
      case 'passed':
      case 'failed':
      case 'pending':
        return { ...judgement, origin, refuted: isRefuted(gate, judgement) }
    }
    return unknown([gateFailed(gate.id, `it answered ${JSON.stringify(judgement)}`)])
  } catch (error) {
    return unknown([gateFailed(gate.id, String(error))])
  }
}

/** Whether the gate found the opposite of what it asks, rather than too little to go by. */
function isRefuted({ refutedBy }: Gate, { outcome, reasons }: Judgement): boolean {
  return outcome === 'failed' && reasons.some(({ code }) => refutedBy.includes(code))
}

function gateFailed(gate: string, what: string): Reason {
  const text = `The gate ${gate} failed, which is a defect of Deploy Gate: ${what}. Report it with this message.`
  return { code: 'gate-failed', params: { gate }, text, locations: [] }
}
