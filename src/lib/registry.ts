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
  const wanted = [...new Set(ids)].flatMap(id => {
    const load = loaders.get(id)
    return load === undefined ? [] : [{ id, load }]
  })
  return new Map(await Promise.all(wanted.map(async ({ id, load }) => [id, await load()] as const)))
}
