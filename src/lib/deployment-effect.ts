/** States after which the environment is not what it was before. */
const touching = new Set(['success', 'failure', 'error'])

/** What a deployment did to its environment, and when, ms since 1970. */
export interface Effect {
  readonly state: string
  readonly at: number
}

/** The newest status that changed the environment; null where the deployment never got so far. */
export function lastEffect({
  statuses
}: {
  readonly statuses: readonly { readonly state: string; readonly createdAt: string }[]
}): Effect | null {
  const effects = statuses
    .filter(({ state }) => touching.has(state))
    .map(({ state, createdAt }) => ({ state, at: Date.parse(createdAt) }))
    // Of two in one second the failure counts.
    .sort((a, b) => b.at - a.at || Number(a.state === 'success') - Number(b.state === 'success'))
  return effects[0] ?? null
}
