import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { maxKept } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (xml: string): TestReport => readTests(xml, 'junit')

function outcomeOf(testcase: string): string {
  const { counts } = read(`<testsuite>${testcase}</testsuite>`)
  const [outcome] = (['flaky', 'passed', 'failed', 'skipped'] as const).filter(key => counts[key] === 1)
  return outcome ?? 'none'
}

describe('Ginkgo says in a property whether the suite succeeded', () => {
  const properties = (succeeded: boolean, reason = ''): string =>
    `<properties><property name="SuiteSucceeded" value="${succeeded}"/>` +
    `<property name="SpecialSuiteFailureReason" value="${reason}"/></properties>`
  const suite = (inner: string): string => `<testsuite name="cart">${inner}</testsuite>`

  test.each<[string, string, readonly object[]]>([
    ['it did', properties(true) + '<testcase name="a"/>', []],
    ['it did not and a case shows why', properties(false) + '<testcase name="a"><failure/></testcase>', []],
    [
      'it did not and no case shows why',
      properties(false, 'Suite Timeout Elapsed') + '<testcase name="a"/>',
      [{ suite: 'cart', message: 'Suite Timeout Elapsed' }]
    ],
    ['it did not and nothing says why', properties(false) + '<testcase name="a"/>', [{ suite: 'cart' }]],
    ['a case has the property', `<testcase name="a">${properties(false)}</testcase>`, []]
  ])('when %s', (_, inner, errors) => {
    const { suiteErrors } = read(suite(inner))
    expect(suiteErrors).toHaveLength(errors.length)
    expect(suiteErrors).toMatchObject(errors)
  })
})

describe('a case has the gravest outcome that it tells', () => {
  test.each([
    ['nothing is told', '<testcase name="a"/>', 'passed'],
    ['it has output only', '<testcase name="a"><system-out>failure</system-out></testcase>', 'passed'],
    ['failed', '<testcase name="a"><failure/></testcase>', 'failed'],
    ['an error', '<testcase name="a"><error/></testcase>', 'failed'],
    ['skipped', '<testcase name="a"><skipped/></testcase>', 'skipped'],
    ['skipped and failed', '<testcase name="a"><skipped/><failure/></testcase>', 'failed'],
    ['failed as an open task', '<testcase name="a"><skipped type="todo"/><failure/></testcase>', 'skipped'],
    [
      'failed as Catch2 expects',
      '<testcase name="a"><skipped message="TEST_CASE tagged with !mayfail"/><failure/></testcase>',
      'skipped'
    ],
    ['passed when tried again', '<testcase name="a"><flakyFailure/></testcase>', 'flaky'],
    ['failed when tried again', '<testcase name="a"><failure/><rerunFailure/></testcase>', 'failed'],
    ['failed beside a flaky try', '<testcase name="a"><flakyError/><failure/></testcase>', 'failed'],
    ['tried again and no word of the end', '<testcase name="a"><rerunFailure/></testcase>', 'failed'],
    ['the attribute says failed', '<testcase name="a" status="FAILED"/>', 'failed'],
    ['one attribute says run, the other skipped', '<testcase name="a" status="run" result="suppressed"/>', 'skipped'],
    ['an attribute nobody knows', '<testcase name="a" status="exploded"/>', 'failed'],
    ['an attribute nobody knows is a number', '<testcase name="a" status="0"/>', 'failed'],
    ['an attribute of two words', '<testcase name="a" status="Not Run"/>', 'skipped'],
    ['Qt says an expected failure', '<testcase name="a" result="xfail"/>', 'skipped'],
    ['Qt says an unexpected pass', '<testcase name="a" result="xpass"/>', 'failed'],
    ['broken in a word of its own', '<testcase name="a"><TestFailed/></testcase>', 'failed'],
    ['failed within an element of its own', '<group><testcase name="a"><failure/></testcase></group>', 'failed'],
    ['a failure deep inside output', '<testcase name="a"><system-out><failure/></system-out></testcase>', 'passed'],
    ['no name at all', '<testcase/>', 'passed']
  ])('when it is %s', (_, testcase, outcome) => {
    expect(outcomeOf(testcase)).toBe(outcome)
  })
})

describe('declared and found counts are compared', () => {
  const three = '<testcase name="a"/><testcase name="b"/><testcase name="c"/>'

  test.each([
    ['all agrees', `<testsuite tests="3">${three}</testsuite>`, []],
    ['cases are missing', `<testsuite tests="5">${three}</testsuite>`, ['counts-disagree']],
    [
      'cases are missing as the root declares',
      `<testsuites tests="5"><testsuite tests="3">${three}</testsuite></testsuites>`,
      ['counts-disagree']
    ],
    ['pending cases are left out', `<testsuite tests="5" skipped="2">${three}</testsuite>`, ['counts-differ']],
    ['there are more than declared', `<testsuite tests="1">${three}</testsuite>`, ['counts-differ']],
    ['pytest counts subtests', `<testsuite name="pytest" tests="9">${three}</testsuite>`, ['counts-differ']],
    [
      'tries are counted',
      '<testsuite tests="2" failures="1"><testcase name="a"><flakyFailure/></testcase></testsuite>',
      ['counts-differ']
    ],
    [
      'a failure is declared and not shown',
      `<testsuite tests="3" failures="1">${three}</testsuite>`,
      ['counts-disagree']
    ],
    [
      'an error is declared at the root only',
      `<testsuites errors="1"><testsuite tests="3">${three}</testsuite></testsuites>`,
      ['counts-disagree']
    ],
    ['a number is none', `<testsuite tests="many">${three}</testsuite>`, ['counts-unreadable']],
    ['a total is blank', `<testsuite tests="">${three}</testsuite>`, ['counts-unreadable']],
    ['a number has commas', `<testsuite tests="3" time="1,234.5" failures="0">${three}</testsuite>`, []],
    [
      'a test could not be run',
      '<testsuite><testcase name="a"><skipped message="Unable to find executable"/></testcase></testsuite>',
      ['not-runnable']
    ],
    [
      'a name fails and passes',
      '<testsuite><testcase name="a"><failure/></testcase><testcase name="a"/></testsuite>',
      ['repeated-name']
    ]
  ])('when %s', (_, xml, codes) => {
    expect(read(xml).problems.map(({ code }) => code)).toEqual(codes)
  })

  test.each([
    ['it passes after that', '<testcase name="a"/>', [true]],
    ['it is skipped after that', '<testcase name="a"><skipped/></testcase>', [undefined]],
    ['another one passes after that', '<testcase name="b"/>', [undefined]],
    ['it fails again', '<testcase name="a"/><testcase name="a"><error/></testcase>', [undefined, undefined]],
    ['it passes after all', '<testcase name="a"><error/></testcase><testcase name="a"/>', [true, true]]
  ])('and a failure has recovered when %s', (_, after, recovered) => {
    const { failures } = read(`<testsuite><testcase name="a"><failure/></testcase>${after}</testsuite>`)
    expect(failures.map(failure => failure.recovered)).toEqual(recovered)
  })

  const twice = (tests: number) =>
    read(
      `<testsuite name="pytest" tests="${String(tests)}" failures="1" errors="1">` +
        '<testcase classname="t" name="a"><failure message="assert 1 == 2"/></testcase>' +
        '<testcase classname="t" name="a"><error message="failed on teardown with &quot;OSError&quot;"/></testcase>' +
        '<testcase classname="t" name="b"/></testsuite>'
    )

  test.each([
    [2, 2, 1],
    [3, 3, 2]
  ])('and a tear-down that fails after its case is one more only if %i are declared', (declared, total, failed) => {
    expect(twice(declared)).toMatchObject({ counts: { total, failed }, suiteErrors: [], problems: [] })
  })

  test('and only what nothing explains blocks', () => {
    const blocks = (xml: string): boolean => read(xml).problems.some(problem => problem.blocks)
    expect(blocks(`<testsuite tests="5">${three}</testsuite>`)).toBe(true)
    expect(blocks(`<testsuite tests="5" skipped="2">${three}</testsuite>`)).toBe(false)
    expect(blocks(`<testsuite name="pytest" tests="9">${three}</testsuite>`)).toBe(false)
  })

  test('and red that no case shows is an error of the suite', () => {
    expect(read(`<testsuite name="cart" tests="3" errors="2">${three}</testsuite>`).suiteErrors).toMatchObject([
      { suite: 'cart' }
    ])
  })

  test('and red within a step of a case is red of the case', () => {
    const xml = '<testsuite failures="1"><testcase name="a"><step><failure/></step></testcase></testsuite>'
    expect(read(xml)).toMatchObject({ counts: { passed: 0, failed: 1 }, suiteErrors: [], problems: [] })
  })

  test("and node's own count of failures is believed", () => {
    const xml = '<testsuites><testcase name="a" classname="test"/><!-- tests 2 --><!-- fail 1 --></testsuites>'
    expect(read(xml).suiteErrors).toHaveLength(1)
  })
})

describe('a failure says what and where', () => {
  test.each([
    [
      'its attributes say',
      '<testcase name="a" file="src\\a.ts" line="7"><failure message="no"/></testcase>',
      { file: 'src/a.ts', line: 7 }
    ],
    [
      'its stack says',
      '<testcase name="a" file="/w/src/a.ts"><failure>at x (src/b.ts:1:2)\n at y (src/a.ts:9:3)</failure></testcase>',
      { file: '/w/src/a.ts', line: 9 }
    ],
    [
      'its class is a file',
      '<testcase name="a" classname="src/a.test.ts"><failure>❯ src/a.test.ts:4:1</failure></testcase>',
      { file: 'src/a.test.ts', line: 4 }
    ],
    [
      'a traceback says',
      '<testcase name="a" classname="tests.test_a.TestA"><failure>lib.py:1: in x\ntests/test_a.py:5: in a</failure></testcase>',
      { file: 'tests/test_a.py', line: 5 }
    ]
  ])('when %s', (_, testcase, place) => {
    expect(read(`<testsuite>${testcase}</testsuite>`).failures[0]).toMatchObject(place)
  })

  test('when nothing says, nothing is guessed', () => {
    const [failure] = read(
      '<testsuite><testcase name="a" classname="shop.CartTest"><failure>no</failure></testcase></testsuite>'
    ).failures
    expect(failure).toEqual({ suite: 'shop.CartTest', name: 'a', message: 'no' })
  })

  test.each([
    ['colours are taken off', '<failure message="&#27;[31mred&#27;[0m"/>', 'red'],
    ['the text speaks for an empty attribute', '<failure message="">\n\n  first\nsecond</failure>', 'first'],
    ['a bare place is passed over', '<failure message="a.cpp:3&#10;Expected: 1"/>', 'Expected: 1'],
    ['only a type is given', '<failure type="AssertionError"/>', 'AssertionError'],
    ['it is long', `<failure message="${'x'.repeat(500)}"/>`, `${'x'.repeat(299)}…`]
  ])('when %s', (_, failure, message) => {
    expect(read(`<testsuite><testcase name="a">${failure}</testcase></testsuite>`).failures[0]?.message).toBe(message)
  })
})

test('no more failures are kept than the model allows, and all are counted', () => {
  const report = read(`<testsuite>${'<testcase name="a"><failure/></testcase>'.repeat(maxKept + 5)}</testsuite>`)
  expect([report.counts.failed, report.failures.length]).toEqual([maxKept + 5, maxKept])
})

test('a case within a case is refused', () => {
  expect(() => read('<testsuite><testcase name="a"><testcase name="b"/></testcase></testsuite>')).toThrow(
    expect.objectContaining({ code: 'report-malformed' })
  )
})
