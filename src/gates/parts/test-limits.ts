import { plural } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import type { TestCounts } from '../../model/reports.js'
import { count, optional } from '../../schema/build.js'
import type { Say } from '../define.js'

export const testLimits = {
  'min-tests': count({
    about: 'How many tests the reports must hold at least, skipped ones included.',
    least: 1,
    default: 1
  }),
  'max-failed': count({ about: 'How many tests may fail.', default: 0 }),
  'max-skipped': optional(count({ about: 'How many tests may be skipped; without it any number, but not all.' })),
  'max-flaky': optional(count({ about: 'How many tests may pass only after a retry; without it any number.' }))
}

export const limitReasons = {
  'no-tests': 'The reports hold no test at all; check that the test command finds its tests.',
  'all-skipped': 'All of {total} were skipped; run at least one.',
  'none-passed': 'None of {total} passed, however many may fail; make one pass at least.',
  'too-few-tests': '{total} found, and at least {least} must be there; check that no suite is left out.',
  'too-many-skipped': '{skipped} skipped, and at most {limit} may be; enable or remove some.',
  'too-many-flaky': '{flaky} passed only after a retry, and at most {limit} may; make them steady.'
} as const

interface Limits {
  readonly 'min-tests': number
  readonly 'max-skipped'?: number
  readonly 'max-flaky'?: number
}

/** What is wrong with how many tests there are, passed, were skipped or needed a retry. */
export function judgeCounts(
  { total, passed, skipped, flaky }: TestCounts,
  { 'min-tests': least, 'max-skipped': maxSkipped, 'max-flaky': maxFlaky }: Limits,
  say: Say<typeof limitReasons>
): readonly Reason[] {
  if (total === 0) return [say('no-tests', {})]
  const found: Reason[] = []
  const all = plural(total, 'test')
  if (skipped === total) found.push(say('all-skipped', { total: all }))
  else if (passed === 0) found.push(say('none-passed', { total: all }))
  if (total < least) found.push(say('too-few-tests', { total: all, least }))
  if (maxSkipped !== undefined && skipped > maxSkipped) {
    found.push(say('too-many-skipped', { skipped: plural(skipped, 'test'), limit: maxSkipped }))
  }
  if (maxFlaky !== undefined && flaky > maxFlaky) {
    found.push(say('too-many-flaky', { flaky: plural(flaky, 'test'), limit: maxFlaky }))
  }
  return found
}
