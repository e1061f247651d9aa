import { defineParser } from './define.js'
import {
  asArray,
  asCount,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { compareSummary } from './read/summary.js'
import { readMochawesome } from './read/mochawesome.js'
import { lineWithin } from './read/places.js'
import { TestTally } from './read/tally.js'

export const mocha = defineParser({
  id: 'mocha',
  title: 'Mocha JSON',
  kind: 'tests',
  about: 'Written by `mocha --reporter json --reporter-option output=FILE`, and by mochawesome, with Mocha or Cypress.',

  recognises: sniffed => {
    const run = asRecord(jsonOf(sniffed))
    const stats = asRecord(run?.['stats'])
    if (
      run === undefined ||
      !['suites', 'tests', 'passes', 'failures'].every(key => asCount(stats?.[key]) !== undefined)
    )
      return false
    return asArray(run['failures']) !== undefined || asArray(run['results']) !== undefined
  },

  parse: ({ sniffed }) => {
    const run = requireRecord(jsonOf(sniffed), 'JSON object')
    const stats = requireRecord(run['stats'], 'object "stats"')
    const tally = new TestTally()
    if (run['failures'] === undefined) readMochawesome(run, stats, tally)
    else readRun(run, stats, tally)
    return tally.report()
  }
})

/** Each test stands in one of three lists; a hook that failed stands among the failures and is no test. */
function readRun(run: JsonRecord, stats: JsonRecord, tally: TestTally): void {
  const failures = listOf(run, 'failures')
  const failed = countKeys(failures)
  const passed = countKeys(listOf(run, 'passes'))
  const pending = countKeys(listOf(run, 'pending'))
  const takes = (keys: Map<string, number>, key: string): boolean => {
    const left = keys.get(key) ?? 0
    keys.set(key, left - 1)
    return left > 0
  }
  for (const test of listOf(run, 'tests')) {
    const key = keyOf(test)
    const name = nameOf(test)
    const suite = suiteOf(test)
    tally.suite(suite)
    const isPassed = Object.keys(asRecord(test['err']) ?? {}).length === 0
    if (isPassed && takes(passed, key))
      tally.add((asCount(test['currentRetry']) ?? 0) > 0 ? 'flaky' : 'passed', suite, name)
    else if (takes(failed, key)) tally.fail(describe(test))
    else if (takes(pending, key)) tally.add('skipped', suite, name)
    else
      tally.fail({ ...describe(test), message: 'The test is in none of the lists of passed, failed and pending ones.' })
  }
  let hooks = 0
  for (const failure of failures) {
    if (!takes(failed, keyOf(failure))) continue
    hooks++
    tally.suiteError(describe(failure))
  }
  compareSummary({ total: asCount(stats['tests']), failed: (asCount(stats['failures']) ?? 0) - hooks }, tally)
}

function listOf(run: JsonRecord, key: string): readonly JsonRecord[] {
  return requireArray(run[key], `list "${key}"`).map(entry => requireRecord(entry, `object in every place of "${key}"`))
}

function countKeys(tests: readonly JsonRecord[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const test of tests) counts.set(keyOf(test), (counts.get(keyOf(test)) ?? 0) + 1)
  return counts
}

function keyOf(test: JsonRecord): string {
  return `${asString(test['file']) ?? ''}\n${nameOf(test)}`
}

function nameOf(test: JsonRecord): string {
  return asString(test['fullTitle']) ?? asString(test['title']) ?? ''
}

function suiteOf(test: JsonRecord): string {
  return asString(test['file']) ?? ''
}

function describe(test: JsonRecord) {
  const error = asRecord(test['err'])
  const file = asString(test['file']) ?? ''
  const stack = asString(error?.['stack']) ?? ''
  return {
    suite: suiteOf(test),
    name: nameOf(test),
    message: asString(error?.['message']) ?? stack,
    file,
    line: lineWithin(file, stack)
  }
}
