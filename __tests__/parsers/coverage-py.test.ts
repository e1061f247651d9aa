import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('coverage-py')

const counts = (covered: unknown, total: unknown) => ({ covered_lines: covered, num_statements: total })
const entry = (summary: object, executed: unknown = [1], missing: unknown = [2]) => ({
  executed_lines: executed,
  missing_lines: missing,
  excluded_lines: [9],
  summary
})
const report = (files: object, totals: object): string => JSON.stringify({ meta: { version: '7.6.0' }, files, totals })

test('Counts are those of the summary and lines those of the lists', () => {
  const files = { 'shop\\cart.py': entry(counts(1, 2), [9, 5, 1, 1, 0]) }
  expect(readWhole(report(files, counts(1, 2)))).toEqual({
    kind: 'coverage',
    files: [
      {
        path: 'shop/cart.py',
        lines: { covered: 1, total: 2 },
        branches: null,
        functions: null,
        statements: null,
        hits: { covered: [1, 5], uncovered: [2] }
      }
    ],
    totals: { lines: { covered: 1, total: 2 }, branches: null, functions: null, statements: null },
    problems: []
  })
})

test.each<[string, object, object, boolean]>([
  ['more lines are missing than the summary says', entry(counts(2, 2)), counts(2, 2), true],
  ['fewer lines are executed than the summary says', entry(counts(2, 3)), counts(2, 3), true],
  ['the totals have fewer covered', entry(counts(1, 2)), counts(0, 2), true],
  ['the totals have more covered', entry(counts(1, 2)), counts(2, 2), false]
])('A problem is noted when %s', (_, file, totals, blocks) => {
  expect(readWhole(report({ 'a.py': file }, totals)).problems).toEqual([
    expect.objectContaining({ code: 'counts-disagree', blocks })
  ])
})

test.each<[string, object, string]>([
  ['more is covered than there is', { 'a.py': entry(counts(3, 2)) }, 'report-malformed'],
  ['a count is a text', { 'a.py': entry(counts('1', 2)) }, 'report-malformed'],
  ['a line is none', { 'a.py': entry(counts(1, 2), [1], [0]) }, 'report-malformed'],
  ['a list is missing', { 'a.py': entry(counts(1, 2), null) }, 'report-malformed'],
  ['branches have no counts', { 'a.py': entry({ ...counts(1, 2), num_branches: 2 }) }, 'report-malformed'],
  ['there is no file', {}, 'report-no-data']
])('A report is refused when %s', (_, files, code) => {
  expect(readText(report(files, counts(1, 2)))).toEqual({ refused: expect.objectContaining({ code }) })
})
