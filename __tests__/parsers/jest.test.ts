import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readText } from '../support/reports.js'

const path = '/w/shop/cart.test.ts'
const passed = { fullName: 'adds', status: 'passed', failureMessages: [] }
const file = { name: path, status: 'passed', message: '', assertionResults: [passed] }
const run = { success: true, numTotalTests: 1, numFailedTests: 0, numTotalTestSuites: 1, testResults: [file] }

function read(value: object): TestReport {
  const { report } = readText(JSON.stringify(value), { want: 'tests', format: 'jest' })
  if (report.kind !== 'tests') throw new Error('Jest JSON is a report of tests.')
  return report
}

function withCase(entry: object): object {
  return { ...run, testResults: [{ ...file, assertionResults: [{ ...passed, ...entry }] }] }
}

describe('a run is read as it is handed to reporters', () => {
  const raw = { testFilePath: path, failureMessage: null, numFailingTests: 0, testResults: [passed] }
  const broken = { ...raw, failureMessage: 'no sum', numFailingTests: 1 }

  test.each([
    ['all passed', raw, { total: 1, passed: 1 }, 0],
    ['a test failed', { ...broken, testResults: [{ ...passed, status: 'failed' }] }, { total: 1, failed: 1 }, 0],
    ['the file did not load', { ...raw, failureMessage: 'no module', testResults: [] }, { total: 0 }, 1],
    ['it did not load and has an error only', { ...raw, testExecError: { message: 'no' } }, { total: 1, passed: 1 }, 1],
    ['a failure is only counted', { ...raw, numFailingTests: 1 }, { total: 1, passed: 1 }, 1]
  ])('when %s', (_, entry, counts, errors) => {
    const report = read({ ...run, numTotalTests: 0, testResults: [entry] })
    expect(report.counts).toMatchObject(counts)
    expect(report.suiteErrors).toHaveLength(errors)
  })
})

test('a run without a flaw could pass', () => {
  expect(couldPass(read(run))).toBe(true)
})

describe('a run could not pass', () => {
  test.each([
    ['success is false', { ...run, success: false }],
    ['success is not said', { ...run, success: undefined }],
    ['it was interrupted', { ...run, wasInterrupted: true }],
    ['a file did not run', { ...run, numRuntimeErrorTestSuites: 1 }],
    ['a failure is declared', { ...run, numFailedTests: 1 }],
    ['tests are missing', { ...run, numTotalTests: 2 }],
    ['a file failed without a failed test', { ...run, testResults: [{ ...file, status: 'failed' }] }],
    ['a file has a status nobody knows', { ...run, testResults: [{ ...file, status: 'exploded' }] }],
    ['a test has a status nobody knows', withCase({ status: 'exploded' })],
    ['a test failed', withCase({ status: 'failed' })],
    ['nothing was tested', { ...run, numTotalTests: 0, testResults: [] }]
  ])('when %s', (_, value) => {
    expect(couldPass(read(value))).toBe(false)
  })
})

describe('a test has the outcome that the run says', () => {
  test.each([
    ['passed at once', {}, { passed: 1, flaky: 0 }],
    ['passed at the second invocation', { invocations: 2 }, { passed: 1, flaky: 1 }],
    ['passed after a message', { failureMessages: ['busy'] }, { passed: 1, flaky: 1 }],
    ['pending', { status: 'pending' }, { skipped: 1 }],
    ['todo', { status: 'todo' }, { skipped: 1 }]
  ])('when it %s', (_, entry, counts) => {
    expect(read(withCase(entry)).counts).toMatchObject(counts)
  })
})

describe('a failure names its line', () => {
  test.each([
    [
      'the stack is in the test file',
      { failureMessages: [`Error: no\n at x (/w/shop/lib.ts:1:1)\n at y (${path}:12:3)`] },
      12
    ],
    ['the stack has a URL', { failureMessages: [`Error: no\n at file://${path}:8:3`] }, 8],
    [
      'the stack is elsewhere and the test has a place',
      { failureMessages: ['Error'], location: { line: 5, column: 1 } },
      5
    ],
    ['nothing says', { failureMessages: ['Error at other.ts:1:1'] }, undefined]
  ])('when %s', (_, entry, line) => {
    expect(read(withCase({ status: 'failed', ...entry })).failures[0]?.line).toBe(line)
  })
})

test.each([
  ['suites failed that it does not list', { ...run, numFailedTestSuites: 1 }],
  ['a count of failures is a text', { ...run, numFailedTests: '1' }],
  ['a count of suites that did not run is null', { ...run, numRuntimeErrorTestSuites: null }]
])('a report is not green when %s', (_, value) => {
  const { problems, suiteErrors } = read(value)
  expect(problems.some(({ blocks }) => blocks) || suiteErrors.length > 0).toBe(true)
})

test.each([
  ['a file is no object', { ...run, testResults: [1] }],
  ['a file has no tests', { ...run, testResults: [{ name: path, status: 'passed' }] }],
  ['a test is no object', { ...run, testResults: [{ ...file, assertionResults: ['passed'] }] }]
])('a report is refused when %s', (_, value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
