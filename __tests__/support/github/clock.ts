const BASE = Date.parse('2026-11-20T09:00:00Z')

/** The moment so many minutes after 2026-11-20T09:00:00Z, written as GitHub writes it; may be negative. */
export function at(minutes: number): string {
  return new Date(BASE + minutes * 60_000).toISOString().replace('.000Z', 'Z')
}
