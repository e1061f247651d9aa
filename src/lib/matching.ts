/** Seats that were given out so far, by number, and who may sit on each. */
export interface Seating<T> {
  readonly candidates: readonly (readonly T[])[]
  /** Who sits on which seat; every seat is taken. */
  readonly seatOf: ReadonlyMap<T, number>
}

/**
 * One more seat, where others may move to other seats that they are candidates for; undefined where that cannot be
 * done. Whoever sits stays seated, so that seats tried first are filled first.
 */
export function addSeat<T>(seating: Seating<T>, candidates: readonly T[]): Seating<T> | undefined {
  const all = [...seating.candidates, candidates]
  const seatOf = new Map(seating.seatOf)
  const asked = new Set<T>()
  const fill = (seat: number): boolean => {
    for (const candidate of all[seat] ?? []) {
      if (asked.has(candidate)) continue
      asked.add(candidate)
      const held = seatOf.get(candidate)
      if (held === undefined || fill(held)) {
        seatOf.set(candidate, seat)
        return true
      }
    }
    return false
  }
  return fill(all.length - 1) ? { candidates: all, seatOf } : undefined
}
