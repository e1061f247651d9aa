import { parseDuration } from '../lib/duration.js'
import { isCombined, type Check } from '../model/checklist.js'
import type { Rules } from './check.js'

/** What may stand before the words: marks, and the accented letters that an emoji in the wrong encoding turns into. */
const marks = '(?:[^\\p{L}\\p{N}]|[\\u0080-\\u02ff])*'
const span = '(minute|hour|day|week|(?<count>[1-9]\\d{0,2}) ?(?:minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|w))'
/** Words beside it that say no other time. */
const alone = new RegExp(`^${marks}first ${span}(?: \\([^\\p{N}]*\\))?:?$`, 'iu')
const beside = new RegExp(
  `^${marks}(?:immediate|immediately|monitoring|post-?deployment(?: monitoring)?) \\(first ${span}\\):?$`,
  'iu'
)

/**
 * The length of time that a heading such as "First 24 Hours" plainly names, `24h`; undefined for all others: a range, a
 * later day or a month says no one length.
 */
export function dueOfHeading(text: string): string | undefined {
  const found = alone.exec(text) ?? beside.exec(text)
  if (found === null) return undefined
  const { count = '1' } = found.groups ?? {}
  // Every unit is known by its first letter, as in a length of time.
  const [unit = ''] = /\p{L}/u.exec(found[1] ?? '') ?? []
  return `${count}${unit.toLowerCase()}`
}

/** The shorter one of two lengths of time. */
export function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other
  return parseDuration(other) < parseDuration(one) ? other : one
}

/** A check as an item asks it that is due after a deployment: each gate may take other ways for granted then. */
export function checkWhenDue(check: Check, rules: Rules): Check {
  if (isCombined(check)) return { ...check, of: check.of.map(each => checkWhenDue(each, rules)) }
  return { ...check, options: rules.gates.get(check.gate)?.whenDue(check.options) ?? check.options }
}
