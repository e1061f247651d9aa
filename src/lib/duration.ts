const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 }
const words = [
  [units.d, 'day'],
  [units.h, 'hour'],
  [units.m, 'minute'],
  [units.s, 'second'],
  [units.ms, 'millisecond']
] as const

/** Milliseconds of a length of time such as `90s`, `30m`, `12h`, `30d` or `2w`; anything else throws. */
export function parseDuration(text: string): number {
  const match = /^([1-9][0-9]{0,5})(ms|[smhdw])$/.exec(text)
  if (match === null) throw new Error(`"${text}" is no length of time such as 30m, 12h or 30d.`)
  return Number(match[1]) * units[match[2] as keyof typeof units]
}

/** Milliseconds in words, rounded down to the two largest units: `1 day 6 hours`. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.max(0, Math.floor(milliseconds))
  const parts: string[] = []
  for (const [unit, word] of words) {
    const amount = Math.floor(rest / unit)
    rest -= amount * unit
    if (amount > 0) parts.push(`${String(amount)} ${word}${amount === 1 ? '' : 's'}`)
    else if (parts.length > 0) break
    if (parts.length === 2) break
  }
  return parts.length === 0 ? '0 milliseconds' : parts.join(' ')
}
