import type { AskingItem, Example, Gate } from '../../src/gates/define.js'
import type { SignOffsRecord } from '../../src/model/github.js'
import { nobody, type Role } from '../../src/model/sign-off.js'
import type { Judgement } from '../../src/model/verdict.js'

type Values = Readonly<Record<string, unknown>>

/** The options as the checklist's loader hands them over: what somebody wrote, completed by the defaults. */
export function completeByDefaults(gate: Gate, written: Values): Values {
  const defaults = Object.entries(gate.options.shape).flatMap(([key, { json }]) =>
    json.default === undefined ? [] : [[key, json.default] as const]
  )
  return { ...Object.fromEntries(defaults), ...written }
}

/** A gate's judgement of some evidence for an item; the roles are those that the evidence was gathered for. */
export function judge(
  gate: Gate,
  written: Values,
  evidence: Values,
  now = '2026-11-20T12:00:00Z',
  item: AskingItem = { id: 'item' }
): Judgement {
  const record = evidence['sign-offs'] as SignOffsRecord | undefined
  const role = (id: string): Role => {
    const [first] = record?.pullRequests ?? []
    const known = first?.demands.find(demand => demand.role.id === id)
    if (first !== undefined && known === undefined) throw new Error(`The evidence knows no role ${id}.`)
    return known?.role ?? nobody(id)
  }
  return gate.judge({ options: completeByDefaults(gate, written), evidence, now, role, item })
}

export function judgeExample(gate: Gate, { options, evidence, now }: Example<Values, Values, string>): Judgement {
  return judge(gate, options, evidence, now)
}

export function codesOf({ reasons }: Judgement): readonly string[] {
  return reasons.map(({ code }) => code)
}

/** One situation of a gate; the options are what somebody would write. */
export interface Case {
  /** Completes "when …". */
  readonly title: string
  readonly options: Values
  readonly evidence: Values
  readonly now?: string
  /** How long after the deployment the item that asks is due. */
  readonly due?: string
  readonly expect: Judgement['outcome']
  /** Codes that must be among the reasons. */
  readonly because: readonly string[]
  /** Codes that must not be. */
  readonly without?: readonly string[]
}

/** A case in a line, of which one reason is asked. */
export type CaseRow = readonly [
  title: string,
  options: Case['options'],
  evidence: Case['evidence'],
  expect: Case['expect'],
  because: string
]

export function caseOf([title, options, evidence, expect, because]: CaseRow): Case {
  return { title, options, evidence, expect, because: [because] }
}

/** The item that asks in a case. */
export function askerOf({ due }: Case): AskingItem {
  return { id: 'item', ...(due === undefined ? {} : { due }) }
}

/** The better the outcome, the higher. */
export function rankOf({ outcome }: Pick<Judgement, 'outcome'>): number {
  return ['failed', 'pending', 'passed'].indexOf(outcome)
}
