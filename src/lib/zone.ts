/** What the clocks of a time zone show at an instant. */
export interface Local {
  /** `YYYY-MM-DD`. */
  readonly day: string
  /** Minutes since midnight as the clock shows them. */
  readonly minute: number
  /** 0 is Monday. */
  readonly weekday: number
}

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** Reads the clocks of an IANA time zone, instants in milliseconds since 1970; null where there is no such zone. */
export function openZone(timeZone: string): ((instant: number) => Local) | null {
  const clock = clockOf(timeZone)
  if (clock === null) return null
  // A zone changes its offset only at whole quarters of an hour, and asking the clock is slow.
  const offsets = new Map<number, number>()
  return instant => {
    const quarter = Math.floor(instant / quarterHour) * quarterHour
    const offset = offsets.get(quarter) ?? offsetAt(quarter, clock)
    offsets.set(quarter, offset)
    const shown = new Date(instant + offset)
    return {
      day: shown.toISOString().slice(0, 10),
      minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
      weekday: (shown.getUTCDay() + 6) % 7
    }
  }
}

const quarterHour = 15 * 60_000

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  const two = '2-digit'
  try {
    const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
    return new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...fields })
  } catch {
    return null
  }
}

/** What must be added to an instant so that its UTC fields are those of the clock. */
function offsetAt(instant: number, clock: Intl.DateTimeFormat): number {
  const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
  const field = (name: Intl.DateTimeFormatPartTypes) => shown.get(name) ?? 0
  const days = Date.UTC(field('year'), field('month') - 1, field('day'))
  return days + ((field('hour') * 60 + field('minute')) * 60 + field('second')) * 1000 - instant
}

/** `Thu 2026-11-20 09:05`. */
export function formatLocal({ day, minute, weekday }: Local): string {
  return `${weekdays[weekday] ?? ''} ${day} ${formatTime(minute)}`
}

/** `09:05`. */
export function formatTime(minute: number): string {
  const two = (count: number) => String(count).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
