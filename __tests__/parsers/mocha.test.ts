import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

const file = '/shop/cart.js'
const adds = { title: 'adds', fullTitle: 'cart adds', file, currentRetry: 0, err: {} }
const broken = { ...adds, err: { message: 'no sum', stack: `Error: no sum\n at x (${file}:4:2)` } }
const stats = { suites: 1, tests: 1, passes: 1, pending: 0, failures: 0 }
const run = { stats, tests: [adds], pending: [], failures: [], passes: [adds] }
const red = { ...run, stats: { ...stats, passes: 0, failures: 1 }, tests: [broken], passes: [], failures: [broken] }

const passed = { title: 'adds', fullTitle: 'cart adds', state: 'passed', pass: true, fail: false, err: {} }
const hook = { title: '"before all" hook', state: 'failed', fail: true, err: { message: 'no database' } }
const suite = { fullFile: file, beforeHooks: [], afterHooks: [], tests: [passed], suites: [] }
const awesome = { stats: { ...stats, testsRegistered: 1 }, results: [suite] }

function read(value: object): TestReport {
  return readTests(JSON.stringify(value), 'mocha')
}

test.each([
  ['Mocha', run],
  ['mochawesome', awesome]
])('a run without a flaw could pass when %s writes it', (_, value) => {
  expect(couldPass(read(value))).toBe(true)
})

describe('a run could not pass', () => {
  test.each([
    ['a test failed', red],
    ['a failure is only counted', { ...run, stats: { ...stats, failures: 1 } }],
    ['a failure is only listed', { ...run, failures: [broken] }],
    ['a hook failed', { ...run, stats: { ...stats, failures: 1 }, failures: [{ ...broken, fullTitle: 'hook' }] }],
    ['a test is in no list', { ...run, passes: [] }],
    ['a passed test carries an error', { ...run, tests: [broken] }],
    ['a test is missing', { ...run, stats: { ...stats, tests: 2 } }],
    ['mochawesome has a hook that failed', { ...awesome, results: [{ ...suite, beforeHooks: [hook] }] }],
    [
      'mochawesome has a state nobody knows',
      { ...awesome, results: [{ ...suite, tests: [{ ...passed, state: 'x' }] }] }
    ],
    ['mochawesome counts a failure', { ...awesome, stats: { ...awesome.stats, failures: 1 } }],
    ['mochawesome misses a test', { ...awesome, stats: { ...awesome.stats, testsRegistered: 2 } }]
  ])('when %s', (_, value) => {
    expect(couldPass(read(value))).toBe(false)
  })
})

test('a test that passed when it was tried again is flaky', () => {
  const again = { ...adds, currentRetry: 1 }
  expect(read({ ...run, tests: [again], passes: [again] }).counts).toMatchObject({ passed: 1, flaky: 1 })
})

test('a failure says what and where', () => {
  expect(read(red).failures).toEqual([{ suite: file, name: 'cart adds', message: 'no sum', file, line: 4 }])
})

test.each([
  ['a list is missing', { ...run, pending: undefined }],
  ['a test is no object', { ...run, tests: ['adds'] }],
  ['a suite of mochawesome has no tests', { ...awesome, results: [{ suites: [] }] }]
])('a report is refused when %s', (_, value) => {
  expect(() => read(value)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
