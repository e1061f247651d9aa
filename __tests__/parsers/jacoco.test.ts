import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('jacoco')

const report = (inner: string): string => `<report name="shop">${inner}</report>`
const unit = (inner: string, name = 'Cart.java'): string =>
  `<package name="shop"><sourcefile name="${name}">${inner}</sourcefile></package>`
const line = (number: number | string, missed: number | string, covered: number | string): string =>
  `<line nr="${number}" mi="${missed}" ci="${covered}" mb="0" cb="0"/>`
const counter = (missed: number | string, covered: number | string, type = 'LINE'): string =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`

test('lines are kept for merging, and paths are those of the package', () => {
  expect(readWhole(report(unit(line(3, 0, 1) + line(1, 2, 0) + counter(1, 1))))).toMatchObject({
    files: [{ path: 'shop/Cart.java', lines: { covered: 1, total: 2 }, hits: { covered: [3], uncovered: [1] } }],
    problems: []
  })
})

test.each<[string, string]>([
  ['a line does not say what was run', unit('<line nr="4"/>' + line(5, 0, 1) + counter(1, 1))],
  ['a line has no number', unit(line('x', 1, 0) + line(5, 0, 1) + counter(1, 1))],
  ['counter and lines disagree', unit(line(5, 0, 1) + counter(1, 1))]
])('the counter alone counts when %s', (_, inner) => {
  const read = readWhole(report(inner))
  expect(read).toMatchObject({ files: [{ lines: { covered: 1, total: 2 } }] })
  expect(read).not.toHaveProperty('files.0.hits')
})

test('files of one name in two modules stay two', () => {
  const module = (name: string): string => `<group name="${name}">${unit(line(1, 0, 1))}</group>`
  expect(readWhole(report(module('till') + module('web')))).toMatchObject({
    files: [{ path: 'shop/Cart.java' }, { path: 'web/shop/Cart.java' }]
  })
})

const classIn = (file: string, inner: string): string => `<class name="x" sourcefilename="${file}">${inner}</class>`

test('classes stand for their files when the report has no source files', () => {
  const classes =
    classIn('src/cart.cpp', '<lines><line nr="1"/></lines>' + counter(1, 3) + counter(1, 1, 'BRANCH')) +
    classIn('till.cpp', counter(0, 2)) +
    classIn('till.cpp', counter(1, 0))
  const read = readWhole(report(`<package name="src">${classes}</package>${counter(0, 2)}`))
  expect(read).toMatchObject({
    files: [
      { path: 'src/cart.cpp', lines: { covered: 3, total: 4 }, branches: { covered: 1, total: 2 } },
      { path: 'src/till.cpp', lines: { covered: 2, total: 3 } }
    ],
    totals: { lines: { covered: 5, total: 7 } },
    problems: [{ code: 'counts-disagree', blocks: false }]
  })
})

test('classes count for nothing when the report has source files', () => {
  const inner = classIn('Cart.java', counter(0, 9)) + `<sourcefile name="Cart.java">${line(1, 1, 0)}</sourcefile>`
  expect(
    readWhole(report(`<package name="shop">${inner}${classIn('Till.java', counter(0, 9))}</package>`))
  ).toMatchObject({ files: [{ path: 'shop/Cart.java' }], totals: { lines: { covered: 0, total: 1 } } })
})

test.each<[string, string, boolean]>([
  ['lines are worse than their counter', unit(line(1, 1, 0) + counter(0, 1)), true],
  ['lines are better than their counter', unit(line(1, 0, 1) + counter(1, 0)), false],
  ['the root misses more than the files', unit(line(1, 0, 1)) + counter(5, 1), true],
  ['the root misses less than the files', unit(line(1, 1, 0)) + counter(0, 1), false],
  ['the root counts lines and there is no file', counter(1, 9), true]
])('a problem is noted when %s', (_, inner, blocks) => {
  expect(readWhole(report(inner)).problems).toEqual([expect.objectContaining({ code: 'counts-disagree', blocks })])
})

test.each<[string, string, string]>([
  ['a counter has no numbers', unit(counter('many', 1)), 'report-malformed'],
  ['a counter is there twice', unit(counter(0, 1) + counter(0, 1)), 'report-malformed'],
  ['a file has no name', unit(line(1, 0, 1), ''), 'report-malformed'],
  ['branches have no numbers', unit('<line nr="1" mi="0" ci="1" mb="x" cb="1"/>'), 'report-malformed'],
  ['a file says nothing of its lines', unit('<line nr="1"/>'), 'report-malformed'],
  ['nothing is counted', '<package name="shop"/>', 'report-no-data'],
  ['it is a report of something else', '<stats/><package/>', 'report-unknown-format']
])('a report is refused when %s', (_, inner, code) => {
  expect(readText(report(inner))).toEqual({ refused: expect.objectContaining({ code }) })
})
