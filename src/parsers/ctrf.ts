import { defineParser } from './define.js'
import { compareSummary } from './read/summary.js'
import {
  asArray,
  asCount,
  asPosition,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { TestTally, type CaseOutcome } from './read/tally.js'

export const ctrf = defineParser({
  id: 'ctrf',
  title: 'CTRF',
  kind: 'tests',
  about:
    'The Common Test Report Format: written by reporters for Jest, Playwright, Mocha, Cypress, pytest, .NET and others.',

  recognises: sniffed => {
    const results = asRecord(asRecord(jsonOf(sniffed))?.['results'])
    return asRecord(results?.['summary']) !== undefined && asArray(results?.['tests']) !== undefined
  },

  parse: ({ sniffed }) => {
    const results = requireRecord(asRecord(jsonOf(sniffed))?.['results'], 'object "results"')
    const tally = new TestTally()
    const tests = requireArray(results['tests'], 'list "tests"').map(entry =>
      requireRecord(entry, 'object in every place of "tests"')
    )
    for (const test of tests) readTest(test, tally)
    const summary = requireRecord(results['summary'], 'object "summary"')
    const otherFailed = (asCount(summary['other']) ?? 0) - tests.filter(isLeftOut).length
    compareSummary({ total: asCount(summary['tests']), failed: (asCount(summary['failed']) ?? 0) + otherFailed }, tally)
    return tally.report()
  }
})

function readTest(test: JsonRecord, tally: TestTally): void {
  const name = asString(test['name']) ?? ''
  const file = asString(test['filePath']) ?? ''
  const suite = suiteOf(test['suite']) || file
  const outcome = outcomeOf(test)
  tally.suite(suite)
  if (outcome !== 'failed') {
    tally.add(outcome, suite, name)
    return
  }
  const message = asString(test['message']) ?? asString(test['trace']) ?? ''
  const status = `The test has the status ${JSON.stringify(test['status'] ?? null)} and no message.`
  const words = message.trim() === '' ? status : message
  const failure = { suite, name, message: words, file, line: asPosition(test['line']) }
  if (test['status'] === 'other') tally.inconclusive('failed', failure)
  else tally.fail(failure)
}

/** A path of suites as a list, or, in early versions, as one text. */
function suiteOf(value: unknown): string {
  const names = asArray(value)?.flatMap(name => asString(name) ?? [])
  return names?.join(' > ') ?? asString(value) ?? ''
}

function outcomeOf(test: JsonRecord): CaseOutcome {
  switch (test['status']) {
    case 'passed':
      return test['flaky'] === true || (asCount(test['retries']) ?? 0) > 0 ? 'flaky' : 'passed'
    case 'skipped':
    case 'pending':
      return 'skipped'
  }
  return isLeftOut(test) ? 'skipped' : 'failed'
}

/**
 * What is "other" counts as failed, unless the tool's own word says that it was left
 * out, as Jest's reporter does of a todo.
 */
function isLeftOut(test: JsonRecord): boolean {
  return (
    test['status'] === 'other' &&
    ['todo', 'skipped', 'pending', 'disabled', 'ignored'].includes(asString(test['rawStatus']) ?? '')
  )
}
