import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('sonar-coverage')

const report = (inner: string): string => `<coverage version="1">${inner}</coverage>`
const file = (lines: string): string => `<file path="src\\Cart.cs">${lines}</file>`
const line = (number: number | string, covered: boolean | string, more = ''): string =>
  `<lineToCover lineNumber="${number}" covered="${covered}" ${more}/>`

test('a line that is told of twice counts once, at its best', () => {
  const lines = line(3, false) + line(1, false) + line(3, true)
  expect(readWhole(report(file(lines)))).toMatchObject({
    files: [{ path: 'src/Cart.cs', lines: { covered: 1, total: 2 }, hits: { covered: [3], uncovered: [1] } }]
  })
})

test.each([
  ['both numbers are there', 'branchesToCover="4" coveredBranches="3"', { covered: 3, total: 4 }],
  ['none is covered', 'branchesToCover="4"', { covered: 0, total: 4 }],
  ['there are none', '', null]
])('branches are counted when %s', (_, more, branches) => {
  expect(readWhole(report(file(line(1, true, more))))).toMatchObject({ totals: { branches } })
})

test.each<[string, string, string]>([
  ['a line does not say whether it is covered', file(line(1, 'maybe')), 'report-malformed'],
  ['a line has no number', file(line('x', true)), 'report-malformed'],
  ['a line has the number 0', file(line(0, true)), 'report-malformed'],
  [
    'more branches are covered than there are',
    file(line(1, true, 'branchesToCover="1" coveredBranches="2"')),
    'report-malformed'
  ],
  ['branches are no count', file(line(1, true, 'branchesToCover="some"')), 'report-malformed'],
  ['a file has no path', '<file/>', 'report-malformed'],
  ['an element is not known', file('<line/>'), 'report-malformed'],
  ['a line stands outside of a file', line(1, true), 'report-malformed'],
  ['no file has lines', '<file path="a"/>', 'report-no-data']
])('a report is refused when %s', (_, inner, code) => {
  expect(readText(report(inner))).toEqual({ refused: expect.objectContaining({ code }) })
})

test('Clover, which begins alike, is not taken for it', () => {
  const code = 'report-wrong-format'
  expect(readText(report('<project/>'), 'sonar-coverage')).toEqual({ refused: expect.objectContaining({ code }) })
})
