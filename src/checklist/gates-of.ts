import type { Check, Checklist } from '../model/checklist.js'

/** Ids of the gates that a checklist asks, in whatever environment. */
export function gatesOf({ items }: Checklist): ReadonlySet<string> {
  const checks = items.flatMap(({ check, environments = {} }) => [
    check,
    ...Object.values(environments).flatMap(override => override.check ?? [])
  ])
  return new Set(checks.flatMap(namesOf))
}

function namesOf(check: Check): readonly string[] {
  return 'combine' in check ? check.of.flatMap(namesOf) : [check.gate]
}
