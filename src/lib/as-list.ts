/** What may be written alone or as a list, as a list; nothing where it is left out. */
export function asList<T extends string | number>(given: T | readonly T[] | undefined): readonly T[] {
  if (given === undefined) return []
  return typeof given === 'object' ? given : [given]
}
