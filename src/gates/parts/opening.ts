import { formatLocal, openZone, type Local } from '../../lib/zone.js'
import type { Mistake } from '../../schema/validate.js'

/** How far the next opening is looked for. */
const mostDays = 400
const minute = 60_000

/** What is wrong with the name of a time zone. */
export function findZoneMistakes(timezone: string): readonly Mistake[] {
  if (openZone(timezone) !== null) return []
  const message = `There is no time zone \`${timezone.slice(0, 60)}\`; write one such as Europe/Berlin.`
  return [{ path: ['timezone'], at: 'value', message }]
}

/** When it opens next after an instant (milliseconds since 1970), as the end of a sentence. */
export function sayOpening(after: number, zone: (instant: number) => Local, isOpen: (local: Local) => boolean): string {
  const end = after + mostDays * 24 * 60 * minute
  for (let instant = after + minute; instant <= end; instant += minute) {
    const local = zone(instant)
    if (isOpen(local)) return `it opens ${formatLocal(local)}`
  }
  return `it does not open within ${String(mostDays)} days, so correct the window`
}
