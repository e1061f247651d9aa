import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('istanbul-summary')

const metric = (covered: unknown, total: unknown): unknown => ({ covered, total, skipped: 0, pct: 'Unknown' })
const entry = (covered: unknown, total: unknown): unknown => ({
  lines: metric(covered, total),
  statements: metric(covered, total),
  functions: metric(0, 0),
  branchesTrue: metric(0, 0)
})
const read = (summary: unknown) => readWhole(JSON.stringify(summary))

test('Totals are those of the files when files are listed', () => {
  expect(read({ total: entry(3, 4), 'C:\\shop\\a.js': entry(1, 2), 'b.js': entry(2, 2) })).toEqual({
    kind: 'coverage',
    files: [
      {
        path: 'C:/shop/a.js',
        lines: { covered: 1, total: 2 },
        statements: { covered: 1, total: 2 },
        branches: null,
        functions: null
      },
      {
        path: 'b.js',
        lines: { covered: 2, total: 2 },
        statements: { covered: 2, total: 2 },
        branches: null,
        functions: null
      }
    ],
    totals: { lines: { covered: 3, total: 4 }, statements: { covered: 3, total: 4 }, branches: null, functions: null },
    problems: []
  })
})

test('Files may stand under "files"', () => {
  const files = { 'a.cls': entry(1, 2), files: entry(2, 2) }
  expect(read({ total: entry(3, 4), files })).toMatchObject({
    files: [{ path: 'a.cls' }, { path: 'files', lines: { covered: 2, total: 2 } }],
    problems: []
  })
  expect(read({ total: entry(2, 2), files: entry(2, 2) })).toMatchObject({ files: [{ path: 'files' }], problems: [] })
})

test('Totals are the declared ones when no file is listed', () => {
  expect(read({ total: entry(3, 4) })).toMatchObject({ files: [], totals: { lines: { covered: 3, total: 4 } } })
})

test.each([
  ['more', entry(3, 3)],
  ['less', entry(0, 2)]
])('A problem blocks when the total declares %s than the files', (_, total) => {
  expect(read({ total, 'a.js': entry(1, 2) })).toMatchObject({
    totals: { lines: { covered: 1, total: 2 } },
    problems: [{ code: 'counts-disagree', blocks: true }]
  })
})

test.each<[string, unknown]>([
  ['more is covered than there is', entry(2, 1)],
  ['a count is negative', entry(-2, -1)],
  ['a count is a fraction', entry(0.5, 1)],
  ['a count is null, as NaN is written', entry(null, 1)],
  ['an entry has no lines', { statements: metric(1, 1) }],
  ['an entry is no object', 7]
])('A summary is refused when %s', (_, broken) => {
  const refused = { refused: expect.objectContaining({ code: 'report-malformed' }) }
  expect(readText(JSON.stringify({ total: entry(1, 1), 'a.js': broken }))).toEqual(refused)
})
