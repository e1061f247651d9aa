import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

const passed = { full_description: 'Cart adds', status: 'passed', file_path: './spec/cart_spec.rb', line_number: 2 }
const summary = { example_count: 1, failure_count: 0, pending_count: 0, errors_outside_of_examples_count: 0 }

function read(example: object, counts: object = {}, more: object = {}): TestReport {
  const run = { examples: [{ ...passed, ...example }], summary: { ...summary, ...counts }, summary_line: '', ...more }
  return readTests(JSON.stringify(run), 'rspec')
}

test.each([
  ['passed', 'passed', { passed: 1 }],
  ['pending', 'pending', { skipped: 1 }],
  ['failed', 'failed', { failed: 1 }],
  ['unknown', 'exploded', { failed: 1 }]
])('an example has the outcome that it says when it is %s', (_, status, counts) => {
  expect(read({ status }).counts).toMatchObject({ total: 1, ...counts })
})

test('a run without a flaw could pass', () => {
  expect(couldPass(read({}))).toBe(true)
})

describe('a run could not pass', () => {
  test.each([
    ['an error is outside of examples', { errors_outside_of_examples_count: 1 }, {}],
    ['such an error is only told of', {}, { messages: ['\nAn error occurred while loading ./spec/a_spec.rb.'] }],
    ['a failure is only counted', { failure_count: 1 }, {}],
    ['an example is missing', { example_count: 2 }, {}],
    ['nothing was tested', { example_count: 0 }, { examples: [] }]
  ])('when %s', (_, counts, more) => {
    expect(couldPass(read({}, counts, more))).toBe(false)
  })
})

test.each([
  ['in its file', ['/gems/rspec.rb:9:in `x`', '/shop/spec/cart_spec.rb:4:in `block`'], 4],
  ['elsewhere', ['/gems/rspec.rb:9:in `x`'], 2]
])('a failure says what and where when its backtrace is %s', (_, backtrace, line) => {
  const report = read({ status: 'failed', exception: { message: '\nexpected: 3\n', backtrace } }, { failure_count: 1 })
  expect(report.failures).toMatchObject([{ message: 'expected: 3', file: './spec/cart_spec.rb', line }])
})

test('an error outside of examples says where', () => {
  const message = "\nAn error occurred in an `after(:context)` hook.\n# ./spec/a_spec.rb:2:in `block'\n"
  const report = read({}, { errors_outside_of_examples_count: 1 }, { messages: ['Run options', message] })
  expect(report.suiteErrors).toMatchObject([{ file: './spec/a_spec.rb', line: 2 }])
})

test.each([
  ['an example is no object', { examples: ['adds'] }],
  ['there is no summary', { summary: undefined }]
])('a report is refused when %s', (_, more) => {
  expect(() => read({}, {}, more)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
