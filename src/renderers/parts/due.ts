import { formatDuration } from '../../lib/duration.js'
import { minuteOf } from '../../lib/instant.js'
import type { Verdict } from '../../model/verdict.js'

/** Until when something can still be done, ` (due 2026-11-20 09:30 UTC)`; empty for everything else. */
export function dueAt({ outcome, due }: Verdict): string {
  return outcome === 'pending' && due !== undefined ? ` (due ${minuteOf(due)})` : ''
}

/** The same as time that is left at a moment, ISO 8601: `, due in 3 hours`. */
export function dueIn({ outcome, due }: Verdict, at: string): string {
  if (outcome !== 'pending' || due === undefined) return ''
  return `, due in ${formatDuration(Date.parse(due) - Date.parse(at))}`
}
