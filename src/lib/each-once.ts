/** One of each key, which is the whole as JSON where none is given: in the place of the first, as the last has it. */
export function eachOnce<T>(all: readonly T[], keyOf: (one: T) => string = one => JSON.stringify(one)): readonly T[] {
  return [...new Map(all.map(one => [keyOf(one), one])).values()]
}
