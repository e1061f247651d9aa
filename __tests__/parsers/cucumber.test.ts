import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const step = (status: string, more: object = {}): object => ({ line: 3, result: { status, ...more } })
const scenario = (...steps: readonly object[]): object => ({ type: 'scenario', name: 'adds', line: 2, steps })

function read(...elements: readonly object[]): TestReport {
  const features = [{ uri: 'features/cart.feature', keyword: 'Feature', name: 'Cart', elements }]
  return readTests(JSON.stringify(features), 'cucumber')
}

describe('the worst step is what a scenario comes to', () => {
  test.each([
    ['all passed', [scenario(step('passed'), step('passed'))], { passed: 1 }],
    ['it is written in capitals', [scenario(step('PASSED'))], { passed: 1 }],
    ['one failed', [scenario(step('passed'), step('failed'), step('skipped'))], { failed: 1 }],
    ['one is undefined', [scenario(step('undefined'))], { failed: 1 }],
    ['one is pending', [scenario(step('passed'), step('pending'))], { failed: 1 }],
    ['one is ambiguous', [scenario(step('ambiguous'))], { failed: 1 }],
    ['one has no result', [scenario({ line: 3 })], { failed: 1 }],
    ['one has a status nobody knows', [scenario(step('exploded'))], { failed: 1 }],
    ['one is skipped', [scenario(step('passed'), step('skipped'))], { skipped: 1 }],
    ['it is skipped as a whole', [{ ...scenario({ line: 3 }), status: 'skipped' }], { skipped: 1 }],
    ['there are none', [scenario()], { skipped: 1 }],
    ['a hook failed', [{ ...scenario(step('passed')), after: [step('failed')] }], { failed: 1 }],
    ['a hook of a step failed', [scenario({ ...step('passed'), after: [step('failed')] })], { failed: 1 }],
    [
      'its background failed',
      [{ type: 'background', steps: [step('failed')] }, scenario(step('skipped'))],
      { failed: 1 }
    ],
    ['a background failed and nothing follows', [{ type: 'background', steps: [step('failed')] }], { failed: 1 }]
  ])('when %s', (_, elements, counts) => {
    expect(read(...elements).counts).toMatchObject({ total: 1, ...counts })
  })
})

test.each([
  ['a step is pending', [step('passed'), step('pending'), step('skipped')], 1],
  ['a step is undefined', [step('undefined')], 1],
  ['a step failed before another is pending', [step('failed'), step('pending')], undefined],
  ['a step failed after another was undefined', [step('undefined'), step('failed')], undefined]
])('a scenario is inconclusive only where nothing is worse, such as when %s', (_, steps, failed) => {
  expect(read(scenario(...steps)).inconclusive?.failed).toBe(failed)
})

test('a failure says what and where', () => {
  expect(read(scenario(step('failed', { error_message: 'no sum\n at x' }))).failures).toEqual([
    { suite: 'features/cart.feature', name: 'adds', message: 'no sum', file: 'features/cart.feature', line: 3 }
  ])
})

test('a report is refused when a step is no object', () => {
  expect(() => read({ type: 'scenario', steps: ['adds'] })).toThrow(
    expect.objectContaining({ code: 'report-malformed' })
  )
})
