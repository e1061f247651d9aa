import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('clover')

const report = (project: string): string => `<coverage generated="1"><project>${project}</project></coverage>`
const file = (content: string, name = 'C:\\shop\\cart.php'): string => `<file name="${name}">${content}</file>`
const line = (num: number | string, more: string): string => `<line num="${num}" ${more}/>`
const metrics = (covered: number | string, total: number | string): string =>
  `<metrics statements="${total}" coveredstatements="${covered}" methods="0" coveredmethods="0"/>`

test.each<[string, string, readonly number[], readonly number[]]>([
  ['they are statements', line(3, 'type="stmt" count="2"') + line(4, 'type="stmt" count="0"'), [3], [4]],
  ['methods are told of', line(1, 'type="method" count="1"') + line(2, 'type="stmt" count="0"'), [], [2]],
  ['several are on one line', line(2, 'type="stmt" count="0"') + line(2, 'type="stmt" count="1"'), [2], []],
  ['their kind is unknown', line(2, 'type="zzqx" count="1"'), [], [2]],
  ['a condition was only false', line(2, 'type="cond" truecount="0" falsecount="3"'), [2], []],
  ['a condition was never asked', line(2, 'type="cond" truecount="0" falsecount="0"'), [], [2]],
  ['a condition has a count', line(2, 'type="cond" count="0" truecount="0" falsecount="2"'), [], [2]],
  ['hits cannot be read', line(2, 'type="stmt" count="many"') + line(3, 'type="stmt"'), [], [2, 3]]
])('Lines are hit or not when %s', (_, records, covered, uncovered) => {
  expect(readWhole(report(file(records)))).toMatchObject({
    files: [{ path: 'C:/shop/cart.php', hits: { covered, uncovered } }]
  })
})

test('A measure that one file does not tell of is not measured', () => {
  const counted = line(1, 'type="stmt" count="1"')
  expect(readWhole(report(file(counted + metrics(1, 1)) + file(counted, 'b.php')))).toMatchObject({
    totals: { lines: { covered: 2, total: 2 }, statements: null }
  })
})

test.each<[string, string, string, boolean]>([
  ['the project declares less covered than its files', file(metrics(3, 4)) + metrics(2, 4), 'counts-disagree', true],
  ['the project declares more to cover than its files', file(metrics(3, 4)) + metrics(3, 9), 'counts-disagree', true],
  ['the project declares more covered than its files', file(metrics(3, 4)) + metrics(4, 4), 'counts-disagree', false],
  ['a file is listed twice', file(metrics(1, 1)) + file(metrics(1, 1)), 'repeated-file', true],
  ['hits cannot be read', file(line(1, 'type="stmt" count="x"')), 'hits-unreadable', false],
  ['a line without a number was not hit', file(line('x', 'type="stmt" count="0"')), 'line-unreadable', true]
])('A problem is noted when %s', (_, project, code, blocks) => {
  expect(readWhole(report(project)).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test.each<[string, string, string]>([
  ['more is covered than there is', report(file(metrics(2, 1))), 'report-malformed'],
  ['counts are no numbers', report(file(metrics('NaN', 1))), 'report-malformed'],
  ['a file has no name', report(file('', '')), 'report-malformed'],
  ['there is no file', report(metrics(9, 10)), 'report-no-data'],
  [
    'there is test code only',
    `<coverage generated="1"><testproject>${file('')}</testproject></coverage>`,
    'report-no-data'
  ]
])('A report is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})
