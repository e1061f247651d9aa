import { defineParser } from './define.js'
import {
  asArray,
  asCount,
  asPosition,
  asRecord,
  asString,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { fileOfRaw } from './read/jest-raw.js'
import { lineWithin } from './read/places.js'
import { TestTally, type CaseOutcome } from './read/tally.js'

export const jest = defineParser({
  id: 'jest',
  title: 'Jest or Vitest JSON',
  kind: 'tests',
  about: 'Written by `jest --json --outputFile=FILE` and by `vitest --reporter=json --outputFile=FILE`.',

  recognises: sniffed => {
    const record = sniffed.syntax === 'json' ? asRecord(sniffed.value) : undefined
    return record?.['numTotalTests'] !== undefined && asArray(record['testResults']) !== undefined
  },

  parse: ({ sniffed }) => {
    const run = requireRecord(sniffed.syntax === 'json' ? sniffed.value : undefined, 'JSON object')
    const tally = new TestTally()
    const files = requireArray(run['testResults'], 'list "testResults"').map(entry =>
      fileOfRaw(requireRecord(entry, 'object in every place of "testResults"'))
    )
    for (const file of files) readFile(file, tally)
    reconcile(run, files.filter(file => file['status'] === 'failed').length, tally)
    return tally.report()
  }
})

/** What a test file's status may be when nothing in it failed. */
const calmStatuses: ReadonlySet<unknown> = new Set(['passed', 'pending', 'skipped', 'todo', 'disabled', 'focused'])

/** A file that failed although none of its cases did was not loaded, or broke in a hook. */
function readFile(file: JsonRecord, tally: TestTally): void {
  const path = asString(file['name']) ?? ''
  const failedBefore = tally.failed
  tally.suite(path)
  for (const entry of requireArray(file['assertionResults'], 'list "assertionResults" in every test file')) {
    readCase(requireRecord(entry, 'object in every place of "assertionResults"'), path, tally)
  }
  if (calmStatuses.has(file['status']) || tally.failed > failedBefore) return
  const message = (asString(file['message']) ?? '').replace(/^\s*● Test suite failed to run\s+/, '')
  tally.suiteError({
    suite: path,
    name: '',
    message: message.trim() === '' ? 'The file failed outside its tests: a hook, or the loading of it.' : message,
    file: path,
    line: lineWithin(path, message)
  })
}

function readCase(entry: JsonRecord, path: string, tally: TestTally): void {
  const name = asString(entry['fullName']) ?? asString(entry['title']) ?? ''
  const written = asArray(entry['failureMessages']) ?? []
  const messages = written.length === 0 ? [] : written.map(asString).filter(text => text !== undefined)
  const outcome = outcomeOf(entry, messages.length)
  if (outcome !== 'failed') {
    tally.add(outcome, path, name)
    return
  }
  const line = lineWithin(path, messages.join('\n')) ?? asPosition(asRecord(entry['location'])?.['line'])
  const message = messages[0] ?? `The test has the status ${JSON.stringify(entry['status'] ?? null)} and no message.`
  tally.fail({ suite: path, name, message, file: path, line })
}

/** Jest counts invocations of a test, Vitest leaves the messages of the tries before the one that passed. */
function outcomeOf(entry: JsonRecord, messages: number): CaseOutcome {
  switch (entry['status']) {
    case 'passed':
      return messages > 0 || (asCount(entry['invocations']) ?? 1) > 1 ? 'flaky' : 'passed'
    case 'pending':
    case 'skipped':
    case 'todo':
    case 'disabled':
      return 'skipped'
  }
  return 'failed'
}

/** What the run says of itself must be found in its files; red that is not found there is red nevertheless. */
function reconcile(run: JsonRecord, failedFiles: number, tally: TestTally): void {
  const complain = (message: string): void => {
    tally.suiteError({ suite: '', name: '', message })
  }
  const declared = (key: string): number => asCount(run[key]) ?? 0
  for (const key of ['numFailedTests', 'numFailedTestSuites', 'numRuntimeErrorTestSuites']) {
    if (run[key] === undefined || asCount(run[key]) !== undefined) continue
    const message = `"${key}" is ${JSON.stringify(run[key])}, which is no count.`
    tally.problems.add('counts-unreadable', message, { blocks: true })
  }
  const total = declared('numTotalTests')
  const files = declared('numTotalTestSuites')
  const read = asArray(run['testResults'])?.length ?? 0
  if (total > tally.total || declared('numFailedTests') > tally.failed) {
    const message =
      `The report declares ${total} tests, ${declared('numFailedTests')} failed; ` +
      `found are ${tally.total}, ${tally.failed} failed.`
    tally.problems.add('counts-disagree', message, { blocks: true })
  }
  if (run['wasInterrupted'] === true)
    complain(`The run was interrupted: ${read} of ${files} test files are in the report.`)
  else if (declared('numFailedTests') > tally.failed) complain('Tests failed that the report does not show.')
  else if (declared('numRuntimeErrorTestSuites') > failedFiles)
    complain('Test files did not run that the report does not show.')
  // Vitest counts each `describe` as one, so that their number is no number of files.
  else if (declared('numFailedTestSuites') > 0 && tally.failed + tally.suiteErrors === 0)
    complain('Test suites failed that the report does not show.')
  else if (run['success'] !== true && tally.failed + tally.suiteErrors === 0) {
    complain('The run was no success although no test failed: a coverage threshold, or an error outside the tests.')
  }
}
