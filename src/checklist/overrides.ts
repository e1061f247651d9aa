import { isMapping } from '../lib/is-mapping.js'
import type { Check, Override } from '../model/checklist.js'
import { readKeys, type Rules } from './check.js'
import { inside, type Complain, type Written } from './locate.js'

/** The check that a mapping names; options that it leaves out are those of the check around it. */
type GateOf = (named: readonly string[], written: Written, around: Check) => Check | undefined

/** What is different in each environment: the severity, or the options of the item's gate, or another gate. */
export function readOverrides(
  written: Written,
  check: Check,
  gateOf: GateOf,
  rules: Rules,
  complain: Complain
): Readonly<Record<string, Override>> {
  const overrides = new Map<string, Override>()
  for (const name of Object.keys(isMapping(written.value) ? written.value : {})) {
    const own = inside(written, name)
    const { keys, gates } = readKeys('override', own, rules, complain)
    // GitHub does not tell environments apart by case.
    const id = name.toLowerCase()
    if (overrides.has(id))
      complain(`\`${name}\` is here twice; environments compare without case.`, written.place([name], 'key'))
    if (isMapping(own.value) && Object.keys(own.value).length === 0) {
      complain('This changes nothing; name a `severity` or a gate, or remove it.', own.place([]))
    }
    const changed = gateOf(gates, own, check)
    overrides.set(id, { ...keys, ...(changed === undefined ? {} : { check: changed }) })
  }
  return Object.fromEntries(overrides)
}
