import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

const passed = {
  projectName: '',
  expectedStatus: 'passed',
  status: 'expected',
  results: [{ status: 'passed', retry: 0 }]
}
const spec = { title: 'adds', ok: true, file: 'cart.spec.js', line: 3, column: 1, tests: [passed] }
const suite = { title: 'cart.spec.js', file: 'cart.spec.js', specs: [spec] }
const stats = { expected: 1, unexpected: 0, flaky: 0, skipped: 0 }
const run = { config: { rootDir: '/shop/e2e' }, suites: [suite], errors: [], stats }

function read(value: object): TestReport {
  return readTests(JSON.stringify(value), 'playwright')
}

function withTest(entry: object, counts: object = {}): object {
  return {
    ...run,
    stats: { ...stats, ...counts },
    suites: [{ ...suite, specs: [{ ...spec, tests: [{ ...passed, ...entry }] }] }]
  }
}

const failed = { status: 'failed', error: { message: '\u001b[31mno sum\u001b[39m' } }
const red = withTest({ status: 'unexpected', results: [failed] }, { expected: 0, unexpected: 1 })

test('a run without a flaw could pass', () => {
  expect(couldPass(read(run))).toBe(true)
})

describe('a run of a version that wrote no statistics is judged by its tests', () => {
  const old = { config: { ...run.config, projects: [] }, suites: [suite], errors: [] }
  const broken = { ...suite, specs: [{ ...spec, tests: [{ ...passed, status: 'unexpected', results: [failed] }] }] }

  test.each([
    ['all passed', old, true],
    ['a test failed', { ...old, suites: [broken] }, false],
    ['something failed outside of tests', { ...old, errors: [{ message: 'no server' }] }, false],
    ['it has no test', { ...old, suites: [] }, false]
  ])('when %s', (_, value, could) => {
    expect(couldPass(readTests(JSON.stringify(value)))).toBe(could)
  })
})

describe('a run could not pass', () => {
  test.each([
    ['a test failed', red],
    ['something failed outside of tests', { ...run, errors: [{ message: 'no server' }] }],
    ['a failure is only counted', { ...run, stats: { ...stats, unexpected: 1 } }],
    ['a test is missing', { ...run, stats: { ...stats, expected: 2 } }],
    ['nothing was tested', { ...run, suites: [], stats: { ...stats, expected: 0 } }],
    [
      'a test was interrupted',
      withTest({ status: 'skipped', results: [{ status: 'interrupted' }] }, { expected: 0, skipped: 1 })
    ],
    ['a status is one that nobody knows', withTest({ status: 'exploded' })],
    [
      'it is set to fail on flaky tests',
      { ...withTest({ status: 'flaky' }, { expected: 0, flaky: 1 }), config: { failOnFlakyTests: true } }
    ]
  ])('when %s', (_, value) => {
    expect(couldPass(read(value))).toBe(false)
  })
})

describe('a failure says what and where', () => {
  test('when its error has a place', () => {
    const error = { message: 'no', location: { file: '/shop/lib.js', line: 7, column: 1 } }
    const report = read(withTest({ status: 'unexpected', projectName: 'web', results: [{ status: 'failed', error }] }))
    expect(report.failures).toEqual([
      { suite: '/shop/e2e/cart.spec.js', name: '[web] adds', message: 'no', file: '/shop/lib.js', line: 7 }
    ])
  })

  test('when its error has none, by the place of the test', () => {
    expect(read(red).failures).toMatchObject([{ message: 'no sum', file: '/shop/e2e/cart.spec.js', line: 3 }])
  })

  test('when it passed and should not have', () => {
    const report = read(withTest({ status: 'unexpected', expectedStatus: 'failed' }))
    expect(report.failures).toMatchObject([{ message: 'The result is passed; expected is failed.' }])
  })
})

test.each([
  ['a suite is no object', { ...run, suites: ['cart'] }],
  ['a spec has no tests', { ...run, suites: [{ ...suite, specs: [{ title: 'adds' }] }] }]
])('a report is refused when %s', (_, value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
