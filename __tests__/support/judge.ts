import type { Example, Gate } from '../../src/gates/define.js'
import type { SignOffRecord } from '../../src/model/github.js'
import type { Role } from '../../src/model/sign-off.js'
import type { Judgement } from '../../src/model/verdict.js'

type Values = Readonly<Record<string, unknown>>

/** The options as the checklist's loader hands them over: what somebody wrote, completed by the defaults. */
export function completeOptions(gate: Gate, written: Values): Values {
  const defaults = Object.entries(gate.options.shape).flatMap(([key, { json }]) =>
    json.default === undefined ? [] : [[key, json.default] as const]
  )
  return { ...Object.fromEntries(defaults), ...written }
}

/** A gate's judgement of some evidence; the roles are those that the evidence was gathered for. */
export function judge(gate: Gate, written: Values, evidence: Values, now = '2026-11-20T12:00:00Z'): Judgement {
  const record = evidence['sign-offs'] as SignOffRecord | undefined
  const role = (id: string): Role => {
    const known = record?.demands.find(demand => demand.role.id === id)
    if (known === undefined) throw new Error(`The evidence knows no role ${id}.`)
    return known.role
  }
  return gate.judge({ options: completeOptions(gate, written), evidence, now, role })
}

export function judgeExample(gate: Gate, { options, evidence, now }: Example<Values, Values, string>): Judgement {
  return judge(gate, options, evidence, now)
}

export function codesOf({ reasons }: Judgement): readonly string[] {
  return reasons.map(({ code }) => code)
}
