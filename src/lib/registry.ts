/** Entries by their id, in the order given. A second entry of the same id is our mistake and throws. */
export function registry<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`Two entries of one registry are called ${entry.id}.`)
    byId.set(entry.id, entry)
  }
  return byId
}

/** Entries by their id, each loaded only when it is wanted. */
export type Loaders<T> = ReadonlyMap<string, () => Promise<T>>

/** The entries of the given ids, or all of them, in the order given; an id that no entry has is left out. */
export async function loadEntries<T>(
  loaders: Loaders<T>,
  ids: Iterable<string> = loaders.keys()
): Promise<ReadonlyMap<string, T>> {
  const loaded = new Map<string, T>()
  // One after the other: there is nothing to wait for, and jest links modules wrongly that are loaded at once.
  for (const id of ids) {
    const load = loaders.get(id)
    if (load !== undefined && !loaded.has(id)) loaded.set(id, await load())
  }
  return loaded
}
