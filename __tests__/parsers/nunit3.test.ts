import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (parts: string, run = ''): TestReport =>
  readTests(`<test-run testcasecount="1" ${run}>${parts}</test-run>`, 'nunit3')
const found = (result: string, inner = ''): string =>
  `<test-case classname="Shop.CartTest" name="Adds" result="${result}">${inner}</test-case>`
const suite = (attributes: string, inner: string): string =>
  `<test-suite type="TestFixture" fullname="Shop.CartTest" ${attributes}>${inner}</test-suite>`
const failure = '<failure><message>no database</message></failure>'

test.each([
  ['Passed', '', 'passed'],
  ['Failed', '', 'failed'],
  ['Skipped', '<reason><message>no voucher</message></reason>', 'skipped'],
  ['Inconclusive', '', 'skipped'],
  ['Warning', '', 'skipped'],
  ['Exploded', '', 'failed'],
  ['', '', 'failed'],
  ['Passed', failure, 'failed']
])('a case is judged by its result when that is "%s" beside "%s"', (result, inner, outcome) => {
  expect(read(found(result, inner)).counts).toMatchObject({ total: 1, [outcome]: 1 })
})

describe('a suite that failed is an error of its own', () => {
  test.each([
    ['no case in it failed', suite('result="Failed"', found('Passed')), 1],
    ['it has no case', suite('result="Failed" label="Invalid"', ''), 1],
    ['its result is a word nobody knows', suite('result="Exploded"', found('Passed')), 1],
    ['its tear-down failed beside a case', suite('result="Failed" site="TearDown"', failure + found('Failed')), 1],
    ['its set-up failed and its cases say so', suite('result="Failed" site="SetUp"', failure + found('Failed')), 0],
    ['the suites around it failed with it', suite('result="Failed"', suite('result="Failed"', found('Passed'))), 1],
    ['it passed', suite('result="Passed"', found('Passed')), 0],
    ['nothing is said of it', suite('', found('Passed')), 0]
  ])('when %s', (_, parts, errors) => {
    expect(read(parts).suiteErrors).toHaveLength(errors)
  })

  test('when it is the whole run', () => {
    expect(read(found('Passed'), 'result="Failed"').suiteErrors).toHaveLength(1)
  })

  test('and it gives its words', () => {
    expect(read(suite('result="Failed" site="SetUp"', failure)).suiteErrors).toEqual([
      { suite: 'Shop.CartTest', name: 'SetUp', message: 'no database' }
    ])
  })
})

test.each([
  ['failures are missing', found('Passed'), 'total="1" failed="1"', ['counts-disagree'], true],
  ['cases are missing', found('Passed'), 'total="2"', ['counts-disagree'], true],
  ['a filter left cases out', found('Passed'), 'total="1" result="Passed"', [], false],
  ['a count is none', found('Passed'), 'failed="none"', ['counts-unreadable'], true]
])('a problem is noted when %s', (_, parts, run, codes, blocks) => {
  const { problems } = read(parts, run)
  expect(problems.map(({ code }) => code)).toEqual(codes)
  expect(problems.some(problem => problem.blocks)).toBe(blocks)
})

test.each(['Inconclusive', 'Warning'])('a case counts as skipped and inconclusive when it ends as %s', word => {
  expect(read(found(word), 'total="1"')).toMatchObject({
    counts: { total: 1, skipped: 1 },
    inconclusive: { failed: 0, skipped: 1, cases: [{ message: `The result is "${word.toLowerCase()}".` }] },
    problems: []
  })
})

test('a failure says what and where', () => {
  const inner =
    '<failure><message>\n  Expected: 4\n</message><stack-trace>  at Shop.CartTest.Adds() in /shop/CartTest.cs:line 17\n</stack-trace></failure>' +
    '<output>noise</output><assertions><assertion result="Failed"><message>other</message></assertion></assertions>'
  expect(read(found('Failed', inner)).failures).toEqual([
    { suite: 'Shop.CartTest', name: 'Adds', message: 'Expected: 4', file: '/shop/CartTest.cs', line: 17 }
  ])
})

test('a suite alone is a report', () => {
  const text = `<test-suite type="TestFixture" testcasecount="1" result="Passed" total="1">${found('Passed')}</test-suite>`
  expect(readTests(text).counts).toMatchObject({ total: 1, passed: 1 })
})
