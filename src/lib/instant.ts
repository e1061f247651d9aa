/** Milliseconds since 1970 of an ISO 8601 instant; null where there is none or it cannot be read. */
export function instantOf(text: string | null): number | null {
  const value = text === null ? Number.NaN : Date.parse(text)
  return Number.isNaN(value) ? null : value
}

/** An ISO 8601 instant for people, to the minute: `2026-11-20 09:30 UTC`. */
export function minuteOf(instant: string): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** The calendar day of an ISO 8601 instant in UTC, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
