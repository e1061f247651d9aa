import { gateChecks, type Checklist } from '../model/checklist.js'

/** Ids of the gates that a checklist asks, in whatever environment. */
export function gatesOf({ items }: Checklist): ReadonlySet<string> {
  const checks = items.flatMap(({ check, environments = {} }) => [
    check,
    ...Object.values(environments).flatMap(override => override.check ?? [])
  ])
  return new Set(checks.flatMap(check => gateChecks(check)).map(({ gate }) => gate))
}
