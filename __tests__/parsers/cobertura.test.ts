import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('cobertura')

const report = (classes: string, attributes = ''): string =>
  `<coverage line-rate="1" ${attributes}><packages><package><classes>${classes}</classes></package></packages></coverage>`
const unit = (lines: string, methods = ''): string =>
  `<class name="Cart" filename="src\\Cart.cs"><methods>${methods}</methods><lines>${lines}</lines></class>`
const line = (number: number | string, hits: number | string, more = ''): string =>
  `<line number="${number}" hits="${hits}" ${more}/>`
const branch = (coverage: string): string => `branch="true" condition-coverage="${coverage}"`
const totalsOf = (classes: string) => ({
  totals: { ...none, ...(readWhole(report(classes)) as { totals: object }).totals }
})
const none = { lines: null, branches: null, functions: null, statements: null }

test.each<[string, string, object]>([
  [
    'several classes share a file',
    unit(line(1, 0) + line(2, 1)) + unit(line(1, 2)),
    { lines: { covered: 2, total: 2 } }
  ],
  [
    'methods repeat the lines',
    unit(line(1, 0), `<method name="a"><lines>${line(1, 1)}${line(7, 1)}</lines></method>`),
    { lines: { covered: 0, total: 1 } }
  ],
  [
    'only methods have lines',
    unit('', `<method name="a"><lines>${line(1, 1)}${line(7, 0)}</lines></method>`),
    { lines: { covered: 1, total: 2 } }
  ],
  ['hits are fractions', unit(line(1, '1.0') + line(2, '0.0')), { lines: { covered: 1, total: 2 } }],
  ['hits cannot be read', unit(line(1, 'many') + line(2, -1)), { lines: { covered: 0, total: 2 } }],
  [
    'branches are told of',
    unit(line(1, 1, branch('50% (1/2)'))) + unit(line(1, 1, branch('100% (2/2)')) + line(2, 1, branch('0% (0/4)'))),
    { lines: { covered: 2, total: 2 }, branches: { covered: 2, total: 6 } }
  ],
  [
    'branches are told of with spaces',
    unit(line(1, 1, branch('50.0% ( 1 / 2 )'))),
    { lines: { covered: 1, total: 1 }, branches: { covered: 1, total: 2 } }
  ],
  [
    'branches of one line have no number',
    unit(line(1, 1, branch('100% (2/2)')) + line(2, 1, branch('50%'))),
    { lines: { covered: 2, total: 2 }, branches: null }
  ]
])('Each line of a file counts once when %s', (_, classes, totals) => {
  expect(totalsOf(classes)).toEqual({ totals: { ...none, ...totals } })
})

test('Paths get forward slashes and lines are kept for merging', () => {
  expect(readWhole(report(unit(line(3, 1) + line(1, 0) + line(2, 5))))).toMatchObject({
    files: [{ path: 'src/Cart.cs', hits: { covered: [2, 3], uncovered: [1] } }]
  })
})

test.each<[string, string, string, boolean]>([
  [
    'declared counts are others',
    report(unit(line(1, 1)), 'lines-valid="9" lines-covered="9"'),
    'counts-disagree',
    false
  ],
  ['hits cannot be read', report(unit(line(1, 'many'))), 'hits-unreadable', false],
  ['there is a line 0', report(unit(line(0, 0) + line(1, 1))), 'line-unreadable', false],
  ['a line without a number was hit', report(unit(line('undefined', 1) + line(1, 1))), 'line-unreadable', false],
  ['a line without a number was not hit', report(unit(line('undefined', 0) + line(1, 1))), 'line-unreadable', true],
  [
    'a line without a number has branches that were missed',
    report(unit(line(-1, 1, branch('50% (1/2)')) + line(1, 1))),
    'line-unreadable',
    true
  ],
  ['branches have no number', report(unit(line(1, 1, branch('50%')))), 'branches-not-measured', false]
])('A problem is noted when %s', (_, text, code, blocks) => {
  expect(readWhole(text).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test('What is wrong in the lines of methods matters only where the class has no lines of its own', () => {
  const method = `<method name="a"><lines>${line('undefined', 0)}${line(1, 1)}</lines></method>`
  expect(readWhole(report(unit(line(1, 1), method))).problems).toEqual([])
  expect(readWhole(report(unit('', method))).problems).toEqual([
    expect.objectContaining({ code: 'line-unreadable', blocks: true })
  ])
})

test.each<[string, string, string]>([
  ['a class names no file', report('<class name="Cart"><lines/></class>'), 'report-malformed'],
  ['more branches are taken than there are', report(unit(line(1, 1, branch('150% (3/2)')))), 'report-malformed'],
  [
    'declared functions are no numbers',
    report(unit(line(1, 1)), 'functions-covered="NaN" functions-valid="2"'),
    'report-malformed'
  ],
  ['there is no class', report(''), 'report-no-data']
])('A report is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})
