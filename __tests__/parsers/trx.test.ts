import { describe, expect, test } from '@jest/globals'
import { readTests } from '../support/reports.js'

const read = (results: string, rest = ''): ReturnType<typeof readTests> =>
  readTests(`<TestRun xmlns="http://x/TeamTest/2010"><Results>${results}</Results>${rest}</TestRun>`, 'trx')
const result = (outcome: string, inner = ''): string =>
  `<UnitTestResult testId="1" testName="adds" outcome="${outcome}">${inner}</UnitTestResult>`
const summary = (outcome: string, inner = ''): string => `<ResultSummary outcome="${outcome}">${inner}</ResultSummary>`

describe('a run is red beyond its cases', () => {
  test.each([
    ['it was completed', summary('Completed'), 0],
    ['it passed', summary('Passed'), 0],
    ['it ended with a warning', summary('Warning'), 0],
    ['it failed', summary('Failed'), 1],
    ['it was aborted', summary('Aborted'), 1],
    ['its outcome has no word', '<ResultSummary/>', 1],
    ['its outcome has a word nobody knows', summary('Fine'), 1],
    ['an error of the run is told', summary('Completed', '<RunInfos><RunInfo outcome="Error"/></RunInfos>'), 1],
    ['a warning of the run is told', summary('Completed', '<RunInfos><RunInfo outcome="Warning"/></RunInfos>'), 0],
    [
      'a failed case is told of that is not there',
      summary('Completed', '<RunInfo outcome="Error"><Text>[xUnit.net 00:00:01] adds [FAIL]</Text></RunInfo>'),
      1
    ]
  ])('when %s', (_, rest, errors) => {
    expect(read(result('Passed'), rest).suiteErrors).toHaveLength(errors)
  })
})

describe('inconclusive cases count as failed, and stand apart', () => {
  test.each([
    ['the run was completed', 'Completed', 0],
    ['the run is inconclusive itself', 'Inconclusive', 0],
    ['the run failed all the same', 'Failed', 1]
  ])('when %s', (_, word, errors) => {
    const report = read(result('Passed') + result('Inconclusive') + result('Warning'), summary(word))
    expect(report).toMatchObject({
      counts: { passed: 1, failed: 2 },
      failures: [],
      inconclusive: { failed: 2, skipped: 0 }
    })
    expect(report.inconclusive?.cases).toHaveLength(2)
    expect(report.suiteErrors).toHaveLength(errors)
  })
})

describe('rows of data-driven tests count, and their sum does not', () => {
  const rows = (first: string, second: string): string =>
    `<InnerResults>${result(first)}${result(second)}</InnerResults>`

  test.each([
    ['all passed', result('Passed', rows('Passed', 'Passed')), { total: 2, passed: 2 }],
    ['one failed', result('Failed', rows('Passed', 'Failed')), { total: 2, failed: 1 }],
    ['only the sum failed', result('Failed', rows('Passed', 'Passed')), { total: 3, failed: 1 }],
    [
      'rows have rows',
      result('Failed', `<InnerResults>${result('Failed', rows('Failed', 'Passed'))}</InnerResults>`),
      { total: 2, failed: 1 }
    ]
  ])('when %s', (_, results, counts) => {
    expect(read(results).counts).toMatchObject(counts)
  })
})

test.each([
  ['cases are missing', '<Counters total="2" failed="0"/>', ['counts-disagree'], true],
  ['failures are missing', '<Counters total="1" timeout="1"/>', ['counts-disagree'], true],
  ['a count is none', '<Counters total="1" failed="few"/>', ['counts-unreadable'], true],
  ['there are more than declared', '<Counters total="0"/>', ['counts-differ'], false],
  ['there are no counts', '', ['counts-missing'], false]
])('a problem is noted when %s', (_, counters, codes, blocks) => {
  const { problems } = read(result('Passed'), summary('Completed', counters))
  expect(problems.map(({ code }) => code)).toEqual(codes)
  expect(problems.some(problem => problem.blocks)).toBe(blocks)
})

describe('a failure says what and where', () => {
  const failed = result(
    'Failed',
    '<Output><StdOut>noise</StdOut><ErrorInfo><Message>&#xD;\n 4 is not 3</Message>' +
      '<StackTrace>  at Cart.Add()\n  at CartTests.Adds() in C:\\shop\\CartTests.cs:line 17</StackTrace></ErrorInfo></Output>'
  )
  const definition =
    '<TestDefinitions><UnitTest id="1"><TestMethod className="Shop.CartTests, Shop"/></UnitTest></TestDefinitions>'
  const failure = {
    suite: 'Shop.CartTests',
    name: 'adds',
    message: '4 is not 3',
    file: 'C:/shop/CartTests.cs',
    line: 17
  }

  test('when definitions come after the results', () => {
    expect(read(failed, definition).failures).toEqual([failure])
  })

  test('when definitions come before the results', () => {
    const text = `<TestRun>${definition}<Results>${failed}</Results></TestRun>`
    expect(readTests(text, 'trx').failures).toEqual([failure])
  })

  test('when there are no words for it', () => {
    expect(read('<UnitTestResult testName="adds"/>').failures).toEqual([
      { suite: '', name: 'adds', message: 'The outcome is "".' }
    ])
  })
})

test("another tool's test run is not recognised", () => {
  expect(() => readTests('<TestRun><FailedTests/><SuccessfulTests/></TestRun>')).toThrow(
    expect.objectContaining({ code: 'report-unknown-format' })
  )
})
