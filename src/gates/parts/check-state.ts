import { instantOf } from '../../lib/instant.js'
import type { Check } from '../../model/github.js'

export const acceptable = ['neutral', 'skipped'] as const

/**
 * What a check says to a gate: still running, good, not good; or that it came to no
 * end of its own, which is not good either.
 */
export type CheckState = 'running' | 'succeeded' | 'failed' | 'undecided'

const runningWords: ReadonlySet<string> = new Set(['queued', 'in_progress', 'waiting', 'requested', 'pending'])

/** A check's state; every word that is not known to be good, bad or under way decides nothing. */
export function stateOf({ kind, status, conclusion }: Check, accepted: readonly string[]): CheckState {
  if (kind === 'status' ? conclusion === null : runningWords.has(status)) return 'running'
  if (kind === 'check-run' && status !== 'completed') return 'undecided'
  if (conclusion === 'success' || (conclusion !== null && accepted.includes(conclusion))) return 'succeeded'
  return conclusion === 'failure' ? 'failed' : 'undecided'
}

/**
 * Whether an app has posted a check. A status carries a login instead, which for
 * apps ends with `[bot]` as no person's can.
 */
export function isPostedBy({ kind, app: poster }: Check, app: string): boolean {
  return poster === (kind === 'status' ? `${app}[bot]` : app)
}

/** The newest check per poster and name; those that nothing puts in an order all count. */
export function newestChecks(checks: readonly Check[]): readonly Check[] {
  const newest = new Map<string, Check[]>()
  const undated: Check[] = []
  for (const check of checks) {
    if (instantOf(check.startedAt) === null) undated.push(check)
    else {
      const key = JSON.stringify([check.kind, check.app, check.name])
      const known = newest.get(key)
      const [first] = known ?? []
      const order = first === undefined ? 1 : compareAge(check, first)
      if (order > 0) newest.set(key, [check])
      else if (order === 0) known?.push(check)
    }
  }
  return [...[...newest.values()].flat(), ...undated].sort((a, b) => a.id - b.id)
}

/** More than 0 when `one` is newer, less when it is older. */
function compareAge(one: Check, other: Check): number {
  return (instantOf(one.startedAt) ?? 0) - (instantOf(other.startedAt) ?? 0) || one.id - other.id
}
