import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('llvm-cov')

const counts = (covered: unknown, count: unknown) => ({ lines: { count, covered, percent: 0 } })
const file = (summary: object, more: object = {}) => ({ filename: 'src\\cart.rs', summary, ...more })
const exported = (files: readonly unknown[], totals: object): string =>
  JSON.stringify({ type: 'llvm.coverage.json.export', version: '2.0.1', data: [{ files, totals }] })

test('Lines are those that the tool itself names in its lcov export', () => {
  const folder = path.resolve('__tests__/fixtures/reports/llvm-cov')
  const report = readWhole(readFileSync(path.join(folder, 'llvm14-full.json'), 'utf8'))
  expect(report).toMatchObject({
    files: [
      { hits: { covered: [3, 4, 5, 7, 8, 10, 13, 14, 15], uncovered: [9, 11, 12, 17, 18, 19] } },
      { hits: { covered: [2], uncovered: [] } },
      { hits: { covered: [1, 2, 5, 6], uncovered: [3, 4] } }
    ]
  })
})

test('Counts are those of the summary where there are no segments', () => {
  expect(readWhole(exported([file(counts(1, 2))], counts(1, 2)))).toEqual({
    kind: 'coverage',
    files: [
      { path: 'src/cart.rs', lines: { covered: 1, total: 2 }, branches: null, functions: null, statements: null }
    ],
    totals: { lines: { covered: 1, total: 2 }, branches: null, functions: null, statements: null },
    problems: []
  })
})

test('Lines that a skipped region begins are no code', () => {
  const segments = [
    [1, 1, 1, true, true],
    [2, 1, 0, false, true],
    [3, 1, 1, true, false],
    [5, 2, 0, false, false]
  ]
  expect(readWhole(exported([file(counts(4, 4), { segments })], counts(4, 4)))).toMatchObject({
    files: [{ hits: { covered: [1, 4, 5], uncovered: [] } }]
  })
})

test.each<[string, object, boolean]>([
  ['fewer covered', counts(0, 2), true],
  ['more to cover', counts(1, 9), true],
  ['more covered', counts(2, 2), false]
])('A problem is noted when the totals have %s', (_, totals, blocks) => {
  expect(readWhole(exported([file(counts(1, 2))], totals)).problems).toEqual([
    expect.objectContaining({ code: 'counts-disagree', blocks })
  ])
})

test.each<[string, readonly unknown[], string]>([
  ['more is covered than there is', [file(counts(2, 1))], 'report-malformed'],
  ['a count is a text', [file(counts('1', 1))], 'report-malformed'],
  ['a file has no lines', [file({})], 'report-malformed'],
  ['a file has no name', [{ summary: counts(1, 1) }], 'report-malformed'],
  ['a file is listed twice', [file(counts(1, 1)), file(counts(1, 1))], 'report-malformed'],
  ['a segment has no line', [file(counts(1, 1), { segments: [[0, 1, 1, true, true]] })], 'report-malformed'],
  [
    'a segment has a line that no file has',
    [file(counts(1, 1), { segments: [[1e9, 1, 1, true, true]] })],
    'report-malformed'
  ],
  [
    'segments go back',
    [
      file(counts(1, 1), {
        segments: [
          [3, 1, 1, true, true],
          [2, 1, 0, true, true]
        ]
      })
    ],
    'report-malformed'
  ],
  ['there is no file', [], 'report-no-data']
])('An export is refused when %s', (_, files, code) => {
  expect(readText(exported(files, counts(1, 1)))).toEqual({ refused: expect.objectContaining({ code }) })
})
