import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

function read(...lines: readonly string[]): TestReport {
  return readTests(`${lines.join('\n')}\n`, 'tap')
}

describe('a point has the outcome that it says', () => {
  test.each([
    ['ok', 'ok 1 - adds', { passed: 1 }],
    ['ok without a name or a number', 'ok', { passed: 1 }],
    ['not ok', 'not ok 1 - adds', { failed: 1 }],
    ['skipped in small letters', 'ok 1 adds # skipped: no network', { skipped: 1 }],
    ['not ok although it says skip', 'not ok 1 - adds # SKIP', { failed: 1 }],
    ['a todo that fails', 'not ok 1 - adds # TODO later', { skipped: 1 }],
    ['a todo that passes', 'ok 1 - adds # todo', { skipped: 1 }],
    ['named after a todo', 'not ok 1 - lists # TODOS', { failed: 1 }],
    ['a todo with a colon, which is none', 'not ok 1 - adds # TODO: later', { failed: 1 }],
    ['named with an escaped directive', 'not ok 1 - finds \\# TODO marks', { failed: 1 }],
    ['named with a directive that no space precedes', 'not ok 1 - reads C# todo', { failed: 1 }]
  ])('when it is %s', (_, point, counts) => {
    expect(read('1..1', point).counts).toEqual({ total: 1, passed: 0, failed: 0, skipped: 0, flaky: 0, ...counts })
  })
})

describe('a run could not pass', () => {
  test.each([
    ['there is no plan', ['TAP version 13', 'ok 1']],
    ['there are fewer points than planned', ['1..2', 'ok 1']],
    ['there are more points than planned', ['1..1', 'ok 1', 'ok 2']],
    ['a number is beyond the plan', ['1..2', 'ok 1', 'ok 3']],
    ['the plan stands between points', ['ok 1', '1..2', 'ok 2']],
    ['a number counts for two', ['1..2', 'ok 2']],
    ['it bails out', ['1..1', 'ok 1', 'Bail out!']],
    ['a subtest bails out', ['1..1', '    Bail out! no', 'ok 1']],
    ['an inner plan is short', ['1..1', '    1..2', '    ok 1', 'ok 1 - parent']],
    ['a failure is inside a parent that passed', ['1..1', '    1..1', '    not ok 1', 'ok 1 - parent']],
    ['a parent fails by itself', ['1..1', '    1..1', '    ok 1', 'not ok 1 - parent']],
    ['subtests have no parent', ['    1..1', '    ok 1', '1..0']],
    ['braces are not closed', ['1..2', 'ok 1 - a {', '    1..1', '    ok 1', 'ok 2']],
    ['a failure is in braces behind YAML', ['1..1', 'ok 1', '  ---', '  ...', '{', '    not ok 1', '    1..1', '}']],
    ['the YAML hides no red', ['1..2', 'ok 1', '  ---', 'not ok 2', '  ...']],
    ['failures are counted and not shown', ['ok 1', '1..1', '# fail 1']],
    [
      'failures are counted in the first of two documents',
      ['ok 1', '1..1', '# fail 1', 'TAP version 13', 'ok 1', '1..1', '# fail 0']
    ],
    ['the number of failures is none', ['ok 1', '1..1', '# fail NaN']],
    ['tests were cancelled and not shown', ['ok 1', '1..1', '# fail 0', '# cancelled 2']],
    ['prove says so', ['t/a.t .. ', '1..1', 'ok 1', 'ok', 'Result: FAIL']]
  ])('when %s', (_, lines) => {
    expect(couldPass(read(...lines))).toBe(false)
  })
})

describe('leaves are counted', () => {
  test.each([
    ['a parent follows them', ['1..1', '# Subtest: a', '  ok 1', '  ok 2', '  1..2', 'ok 1 - a'], 2],
    ['braces hold them', ['1..1', 'ok 1 - a {', '  1..1', '  ok 1 - b {', '    ok 1', '    1..1', '  }', '}'], 1],
    [
      'YAML stands before the braces',
      ['1..1', 'ok 1 - a', '  ---', '  b: c', '  ...', '{', '    ok 1', '    1..1', '}'],
      1
    ],
    ['a time stands behind the brace', ['1..1', 'ok 1 - a { # time=2ms', '    ok 1', '    1..1', '}'], 1],
    ['a name ends with a brace', ['1..2', 'ok 1 - parses {', 'ok 2 - parses }'], 2],
    ['indented text only looks like a point', ['1..1', '    ok 5 things', 'ok 1'], 1],
    ['YAML looks like points', ['1..1', 'ok 1', '  ---', '  diff: |', '    not ok 2', '    ok 1', '  ...'], 1],
    ['two documents follow each other', ['TAP version 13', '1..1', 'ok 1', 'TAP version 13', '1..1', 'ok 1'], 2]
  ])('when %s', (_, lines, total) => {
    const report = read(...lines)
    expect(report.counts).toMatchObject({ total, passed: total })
    expect(couldPass(report)).toBe(true)
  })
})

describe('a failure says what and where', () => {
  test.each([
    ["error: 'got 2'", "location: '/shop/cart.test.js:3:7'", 'got 2', '/shop/cart.test.js', 3],
    ['expected: 3', 'actual:   2', 'Expected 3, got 2.', undefined, undefined],
    ['at: Test.<anonymous> (/shop/cart.js:2:23)', 'message: "no"', 'no', '/shop/cart.js', 2],
    ['fileName: cart.js', 'lineNumber: 5', 'The report gives no message.', 'cart.js', 5],
    ['error: |-', '  first', 'first', undefined, undefined]
  ])('when its YAML has %s', (first, second, message, file, line) => {
    const { failures } = read(
      '1..1',
      '# Subtest: cart',
      '    not ok 1 - adds',
      '      ---',
      `      ${first}`,
      `      ${second}`,
      '      ...',
      '    1..1',
      'not ok 1 - cart'
    )
    expect(failures).toEqual([{ suite: 'cart', name: 'adds', message, ...(file === undefined ? {} : { file, line }) }])
  })

  test('when its message only follows it, indented', () => {
    expect(read('not ok 1 adds', '  no sum', '1..1').failures).toMatchObject([{ message: 'no sum' }])
  })
})

test.each([
  ['a name ends in dots', ['ok 1 - waits ...', '1..1']],
  ['a comment ends in dots', ['# waiting for a.js ...', 'ok 1', '1..1']],
  ['the program under test prints dots', ['Loading ...', 'TAP version 13', 'ok 1', 'Reading src/a.js ...', '1..1']]
])('Nothing is taken for prove when %s', (_, lines) => {
  expect(read(...lines)).toMatchObject({ counts: { total: 1, passed: 1 }, problems: [] })
})

test.each([
  ['a block of YAML', ['1..1', 'ok 1', '  ---', '  a: 1']],
  ['a subtest', ['1..1', '    1..1', '    ok 1']],
  ['a run of prove', ['t/a.t .. ', '1..1', 'ok 1']]
])('the file is refused when it ends inside %s', (_, lines) => {
  expect(() => read(...lines)).toThrow(expect.objectContaining({ code: 'report-truncated' }))
})
