/** How many artifacts of one name a run may leave. */
const most = 5

/**
 * The names of the artifact that keeps a run's JSON, in the order in which they are taken: a run of a workflow may judge
 * one environment and phase more than once, and has each name once. What no artifact's name may have becomes a hyphen.
 */
export function artifactNames(environment: string, phase: string | null): readonly string[] {
  const parts = [
    'deploy-gate',
    ...(environment === '' ? [] : [`-${environment}`]),
    ...(phase === null ? [] : [`.${phase}`])
  ]
  const name = parts.join('').replace(/["<>:|*?\r\n\\/]/g, '-')
  return Array.from({ length: most }, (_, index) => (index === 0 ? name : `${name}.${String(index + 1)}`))
}
