import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests, readText } from '../support/reports.js'

const passed = { name: 'adds', status: 'passed', duration: 1 }
const summary = { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0, start: 0, stop: 1 }

function read(entry: object, counts: object = {}): TestReport {
  const tests = [{ ...passed, ...entry }]
  const results = { tool: { name: 'jest' }, summary: { ...summary, ...counts }, tests }
  return readTests(JSON.stringify({ results }), 'ctrf')
}

describe('a test has the outcome that its status says', () => {
  test.each([
    ['passed', {}, { passed: 1 }],
    ['passed and called flaky', { flaky: true }, { passed: 1, flaky: 1 }],
    ['passed after a retry', { retries: 2 }, { passed: 1, flaky: 1 }],
    ['passed without a retry', { retries: 0 }, { passed: 1, flaky: 0 }],
    ['skipped', { status: 'skipped' }, { skipped: 1 }],
    ['pending', { status: 'pending' }, { skipped: 1 }],
    ['failed although flaky', { status: 'failed', flaky: true }, { failed: 1 }],
    ['other', { status: 'other' }, { failed: 1 }],
    ['other in general and a todo to the tool', { status: 'other', rawStatus: 'todo' }, { skipped: 1 }],
    ['not said', { status: undefined }, { failed: 1 }]
  ])('when it is %s', (_, entry, counts) => {
    expect(read(entry).counts).toMatchObject({ total: 1, ...counts })
  })
})

test('only what is other counts as failed and inconclusive', () => {
  expect(read({ status: 'other' }).inconclusive).toMatchObject({ failed: 1, skipped: 0, cases: [{ name: 'adds' }] })
  expect(read({ status: 'failed' }).inconclusive).toBeUndefined()
  expect(read({ status: 'unheard of' }).inconclusive).toBeUndefined()
})

describe('a run could not pass', () => {
  test.each([
    ['a failure is only counted', { failed: 1 }],
    ['another outcome is only counted', { other: 1 }],
    ['a test is missing', { tests: 2 }]
  ])('when %s', (_, counts) => {
    expect(couldPass(read({}, counts))).toBe(false)
  })
})

test.each([
  ['a list', ['cart', 'sums'], 'cart > sums'],
  ['a text', 'cart', 'cart'],
  ['nothing', undefined, '/shop/cart.test.js']
])('a failure says what and where when its suite is %s', (_, suite, expected) => {
  const entry = { status: 'failed', message: 'no sum', suite, filePath: '/shop/cart.test.js', line: 4 }
  expect(read(entry, { failed: 1, passed: 0 }).failures).toEqual([
    { suite: expected, name: 'adds', message: 'no sum', file: '/shop/cart.test.js', line: 4 }
  ])
})

test('a report is refused when a test is no object', () => {
  const text = JSON.stringify({ results: { summary, tests: ['adds'] } })
  expect(() => readText(text)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
