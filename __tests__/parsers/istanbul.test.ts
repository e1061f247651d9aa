import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('istanbul')

const at = (line: unknown) => ({ start: { line, column: 0 }, end: { line, column: null } })
const data = (lines: readonly unknown[], hits: readonly unknown[], more: object = {}): string => {
  const entry = {
    statementMap: Object.assign({}, lines.map(at)),
    s: Object.assign({}, hits),
    fnMap: {},
    f: {},
    branchMap: {},
    b: {},
    ...more
  }
  return JSON.stringify({ 'C:\\shop\\cart.js': { path: 'C:\\shop\\cart.js', ...entry } })
}

test('Lines are those on which statements begin, and count as covered when one of them was reached', () => {
  expect(readWhole(data([7, 2, 7, 9], [0, 1, 4, 0]))).toEqual({
    kind: 'coverage',
    files: [
      {
        path: 'C:/shop/cart.js',
        lines: { covered: 2, total: 3 },
        branches: { covered: 0, total: 0 },
        functions: { covered: 0, total: 0 },
        statements: { covered: 2, total: 4 },
        hits: { covered: [2, 7], uncovered: [9] }
      }
    ],
    totals: {
      lines: { covered: 2, total: 3 },
      branches: null,
      functions: null,
      statements: { covered: 2, total: 4 }
    },
    problems: []
  })
})

test.each([null, '1', -1, true])('Hits that are %p count as none', hits => {
  expect(readWhole(data([1, 2], [1, hits]))).toMatchObject({
    totals: { lines: { covered: 1, total: 2 }, statements: { covered: 1, total: 2 } },
    problems: [{ code: 'hits-unreadable', blocks: false }]
  })
})

test.each<[string, number, boolean]>([
  ['blocks when it was not reached', 0, true],
  ['does not block when it was', 1, false]
])('A statement without a line %s', (_, hits, blocks) => {
  expect(readWhole(data([1, null], [1, hits]))).toMatchObject({
    totals: { lines: { covered: 1, total: 1 }, statements: { covered: 1 + hits, total: 2 } },
    problems: [{ code: 'line-unreadable', blocks }]
  })
})

test.each<[string, string]>([
  ['a statement has no count', data([1, 2], [1])],
  ['a count has no statement', data([1], [1, 1])],
  ['functions have no counts', data([1], [1], { f: undefined })],
  ['branches have no list', data([1], [1], { b: { 0: 1 } })]
])('Data is refused when %s', (_, text) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code: 'report-malformed' }) })
})
