import { compareSummary } from './summary.js'
import { asArray, asCount, asRecord, asString, requireArray, requireRecord, type JsonRecord } from './json.js'
import { lineWithin } from './places.js'
import type { TestTally } from './tally.js'

/**
 * Reads the nested suites of mochawesome. Hooks stand beside the tests and no count of the summary includes them;
 * tests that a hook kept from running have no state and are `skipped`.
 */
export function readMochawesome(run: JsonRecord, stats: JsonRecord, tally: TestTally): void {
  for (const suite of requireArray(run['results'], 'list "results"')) {
    // In the place of a run without any test stands false.
    if (suite !== false) readSuite(suite, '', tally)
  }
  const failed = asCount(stats['failures'])
  const isCounted = (failed ?? 0) > tally.failed && (failed ?? 0) <= tally.failed + tally.suiteErrors
  compareSummary(
    { total: asCount(stats['testsRegistered']) ?? asCount(stats['tests']), failed: isCounted ? tally.failed : failed },
    tally
  )
}

function readSuite(value: unknown, outerFile: string, tally: TestTally): void {
  const suite = requireRecord(value, 'object for every suite')
  const file = asString(suite['fullFile']) || asString(suite['file']) || outerFile
  if (asArray(suite['tests'])?.length !== 0) tally.suite(file)
  for (const key of ['beforeHooks', 'afterHooks']) {
    for (const entry of asArray(suite[key]) ?? []) {
      const hook = requireRecord(entry, `object in every place of "${key}"`)
      if (hook['fail'] === true || hook['state'] === 'failed') tally.suiteError(describe(hook, file))
    }
  }
  for (const entry of requireArray(suite['tests'], 'list "tests" in every suite')) {
    readTest(requireRecord(entry, 'object for every test'), file, tally)
  }
  for (const inner of requireArray(suite['suites'], 'list "suites" in every suite')) readSuite(inner, file, tally)
}

function readTest(test: JsonRecord, file: string, tally: TestTally): void {
  const failure = describe(test, file)
  if (test['state'] === 'passed' && test['fail'] !== true) tally.add('passed', file, failure.name)
  else if (test['state'] === 'pending' || test['pending'] === true) tally.add('skipped', file, failure.name)
  else if (test['skipped'] === true && test['fail'] !== true) tally.add('skipped', file, failure.name)
  else tally.fail(failure)
}

function describe(entry: JsonRecord, file: string) {
  const error = asRecord(entry['err'])
  const stack = asString(error?.['estack']) ?? asString(error?.['stack']) ?? ''
  return {
    suite: file,
    name: asString(entry['fullTitle']) ?? asString(entry['title']) ?? '',
    message: asString(error?.['message']) ?? stack,
    file,
    line: lineWithin(file, stack)
  }
}
