import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

function read(...lines: readonly string[]): TestReport {
  return readTests(`${lines.join('\n')}\n`, 'cargo-test')
}

function result(passed: number, failed: number, ignored = 0, word = failed > 0 ? 'FAILED' : 'ok'): string {
  return `test result: ${word}. ${passed} passed; ${failed} failed; ${ignored} ignored; 0 measured; 0 filtered out; finished in 0.00s`
}

describe('counts are those of the results', () => {
  test.each([
    [
      'each test has its line',
      ['running 2 tests', 'test a ... ok', 'test b ... ignored', result(1, 0, 1)],
      { passed: 1, skipped: 1 }
    ],
    ['the run is quiet', ['running 2 tests', '..', result(2, 0)], { passed: 2 }],
    ['output tears the lines', ['running 1 test', 'test a ... hello', 'ok', result(1, 0)], { passed: 1 }],
    [
      'there are two programs',
      ['running 1 test', result(1, 0), 'running 1 test', result(0, 1)],
      { passed: 1, failed: 1 }
    ]
  ])('when %s', (_, lines, counts) => {
    expect(read(...lines).counts).toMatchObject(counts)
  })
})

describe('a run could not pass', () => {
  test.each([
    ['a test failed', ['running 1 test', 'test a ... FAILED', result(0, 1)]],
    ['the result is FAILED without a failed test', ['running 1 test', result(1, 0, 0, 'FAILED')]],
    ['a program has no result', ['running 1 test', 'running 1 test', result(1, 0)]],
    ['a named program has no result', ['running 1 test', '   Doc-tests shop', 'running 1 test', result(1, 0)]],
    ['tests are announced without their number', ['running 1 test', result(1, 0), 'running x tests']],
    ['more tests are announced', ['running 2 tests', result(1, 0)]],
    ['a result has no beginning', ['running 1 test', result(1, 0), result(1, 0)]],
    ['a failure is named and not counted', ['running 1 test', 'test a ... FAILED', result(1, 0)]],
    ['something does not compile', ['running 1 test', result(1, 0), 'error: could not compile `shop`']],
    ['nothing was tested', ['running 0 tests', result(0, 0)]]
  ])('when %s', (_, lines) => {
    expect(couldPass(read(...lines))).toBe(false)
  })
})

describe('a failure says what and where', () => {
  test.each([
    [
      'today',
      ["thread 'a' (12) panicked at tests/a.rs:3:5:", 'sums'],
      { message: 'sums', file: 'tests/a.rs', line: 3 }
    ],
    [
      'before 1.73',
      ["thread 'a' panicked at 'sums', tests/a.rs:3:5"],
      { message: 'sums', file: 'tests/a.rs', line: 3 }
    ],
    ['of a result', ['Error: "no stock"'], { message: 'Error: "no stock"' }]
  ])('when it is written as %s', (_, words, failure) => {
    const lines = [
      'test a - should panic ... FAILED',
      'failures:',
      '---- a stdout ----',
      ...words,
      'failures:',
      '    a'
    ]
    const report = read('     Running tests/a.rs (target/a)', 'running 1 test', ...lines, result(0, 1))
    expect(report.failures).toEqual([{ suite: 'tests/a.rs', name: 'a', ...failure }])
  })
})

test('the file is refused when its last program has no result', () => {
  expect(() => read('running 1 test', 'test a ... ok')).toThrow(expect.objectContaining({ code: 'report-truncated' }))
})
