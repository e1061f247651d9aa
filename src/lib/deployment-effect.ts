/** States after which the environment is not what it was before. */
const touching = new Set(['success', 'failure', 'error'])

/** What a deployment did to its environment, and when, ms since 1970. */
export interface Effect {
  readonly state: string
  readonly at: number
}

interface Reported {
  readonly statuses: readonly { readonly state: string; readonly createdAt: string }[]
}

/** The newest status that changed the environment; null where the deployment never got so far. */
export function lastEffect(deployment: Reported): Effect | null {
  return effectsOf(deployment)[0] ?? null
}

/** A deployment that succeeded. */
export interface Success<D> {
  readonly deployment: D
  /** When it did so first without a failure afterwards, ms since 1970: the same status may have been posted again since. */
  readonly since: number
}

/** The one of these deployments that succeeded last, by the time of its newest status. */
export function lastSuccess<D extends Reported & { readonly id: number }>(
  deployments: readonly D[]
): Success<D> | undefined {
  const succeeded = deployments.flatMap(deployment => {
    const effects = effectsOf(deployment)
    const [newest] = effects
    if (newest?.state !== 'success') return []
    const failure = effects.findIndex(({ state }) => state !== 'success')
    const since = effects.slice(0, failure < 0 ? undefined : failure).at(-1) ?? newest
    return [{ deployment, at: newest.at, since: since.at }]
  })
  return succeeded.sort((a, b) => b.at - a.at || b.deployment.id - a.deployment.id)[0]
}

/** Newest first; of two in one second the failure counts. */
function effectsOf({ statuses }: Reported): readonly Effect[] {
  return statuses
    .filter(({ state }) => touching.has(state))
    .map(({ state, createdAt }) => ({ state, at: Date.parse(createdAt) }))
    .sort((a, b) => b.at - a.at || Number(a.state === 'success') - Number(b.state === 'success'))
}
