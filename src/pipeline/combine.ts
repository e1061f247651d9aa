import { eachOnce } from '../lib/each-once.js'
import type { Combination } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Outcome } from '../model/verdict.js'
import { leastOrigin } from './distrust.js'
import { unknown, type Judged } from './judged.js'

/** One of the checks that are taken together, with what is said of it. */
export interface Branch {
  /** Its gate, or how its own branches are taken together. */
  readonly name: string
  readonly judged: Judged
}

/**
 * What several checks say together, in the logic of three values and one for "not yet": one that fails settles
 * `all`, one that passes settles `any`, whatever cannot be known of the others. The reasons of every branch are
 * kept, those of the branches that decide first.
 */
export function combine(how: Combination, branches: readonly Branch[]): Judged {
  const outcome = settles[how].find(word => branches.some(({ judged }) => judged.outcome === word)) ?? 'unknown'
  const deciding = branches.toSorted((a, b) => rank(a, outcome) - rank(b, outcome))
  const all = branches.map(({ judged }) => judged)
  const origin = leastOrigin(all.map(judged => judged.origin))
  // What two branches lack alike is told once.
  const said = eachOnce(deciding.flatMap(({ judged }) => judged.reasons))
  const reasons = [...said, overview(how, branches)]
  switch (how) {
    case 'all':
      return { outcome, reasons, origin, refuted: all.some(({ refuted }) => refuted === true) }
    case 'any':
      return { outcome, reasons, origin, refuted: outcome === 'failed' && all.every(({ refuted }) => refuted === true) }
    case 'not':
      return turnRound(outcome, [overview(how, branches), ...said], origin, all[0]?.refuted === true)
  }
}

/** Which outcome of a branch decides, the strongest first. */
const settles = {
  all: ['failed', 'unknown', 'pending', 'passed'],
  any: ['passed', 'pending', 'unknown', 'failed'],
  not: ['passed', 'failed', 'pending', 'unknown']
} as const satisfies Record<Combination, readonly Outcome[]>

const rank = ({ judged }: Branch, deciding: Outcome): number => (judged.outcome === deciding ? 0 : 1)

/** A check that fails for want of something to go by says nothing of its opposite. */
function turnRound(outcome: Outcome, reasons: readonly Reason[], origin: Judged['origin'], refuted: boolean): Judged {
  if (outcome === 'passed') return { outcome: 'failed', reasons, origin, refuted: true }
  if (outcome === 'failed') return refuted ? { outcome: 'passed', reasons, origin } : unknown(reasons, origin)
  return { outcome, reasons, origin }
}

function overview(how: Combination, branches: readonly Branch[]): Reason {
  const found = branches.map(({ name, judged }) => `\`${name}\` ${verbs[judged.outcome]}`).join(', ')
  return { code: how, params: { found }, text: `${rules[how]}: ${found}.`, locations: [] }
}

const rules = {
  all: 'Each of these must pass',
  any: 'At least one of these must pass',
  not: 'This must not hold'
} as const satisfies Record<Combination, string>

const verbs = {
  passed: 'passed',
  failed: 'failed',
  pending: 'is pending',
  unknown: 'is unknown',
  skipped: 'was skipped',
  waived: 'is waived'
} as const satisfies Record<Outcome, string>
