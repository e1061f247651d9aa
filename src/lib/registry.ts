/** Entries by their id, in the order given. A second entry of the same id is our mistake and throws. */
export function registry<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const byId = new Map<string, T>()
  for (const entry of entries) {
    if (byId.has(entry.id)) throw new Error(`Two entries of one registry are called ${entry.id}.`)
    byId.set(entry.id, entry)
  }
  return byId
}
