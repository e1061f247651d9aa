import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('simplecov')

const run = (coverage: unknown) => ({ coverage, timestamp: 1 })
const formatted = (entry: unknown, more: object = {}): string =>
  JSON.stringify({ meta: { simplecov_version: '1.0.0' }, coverage: { 'cart.rb': entry }, ...more })

test.each<[string, unknown, unknown, readonly number[], readonly number[]]>([
  ['one run reached them', [0, 0], [3, 0], [1], [2]],
  ['one run calls them no code', [null, 1, 0], [0, null, 0], [2], [3]],
  ['one list is longer', [1], [1, 0], [1], []]
])('Lines of several runs are united when %s', (_, one, other, covered, uncovered) => {
  const runs = { unit: run({ 'cart.rb': { lines: one } }), system: run({ 'cart.rb': other }) }
  expect(readWhole(JSON.stringify(runs))).toMatchObject({ files: [{ path: 'cart.rb', hits: { covered, uncovered } }] })
})

test.each<[string, object, object]>([
  [
    'branches are a list',
    { branches: [{ coverage: 1 }, { coverage: 0 }, { coverage: 'ignored' }] },
    { branches: { covered: 1, total: 2 } }
  ],
  [
    'branches are by condition',
    { branches: { if: { then: 1, else: 0 }, case: { when: 0 } } },
    { branches: { covered: 1, total: 3 } }
  ],
  ['a branch has no count', { branches: [{ coverage: 1 }, {}] }, { branches: { covered: 1, total: 2 } }],
  ['methods are by name', { methods: { add: 1, ship: 0 } }, { functions: { covered: 1, total: 2 } }]
])('Branches and methods are counted when %s', (_, more, counts) => {
  expect(readWhole(formatted({ lines: [1], ...more }))).toMatchObject({ totals: counts })
})

test('A list of files, as the gem simplecov-json writes it, is read in both of its shapes', () => {
  const files = [
    { filename: 'cart.rb', covered_percent: 50, coverage: [1, null, 0] },
    { filename: 'till.rb', covered_percent: 100, coverage: { lines: [2] } }
  ]
  const report = { timestamp: 1, command_name: 'RSpec', files, metrics: { covered_lines: 2, total_lines: 3 } }
  expect(readWhole(JSON.stringify(report))).toMatchObject({
    files: [{ path: 'cart.rb', hits: { covered: [1], uncovered: [3] } }, { path: 'till.rb' }],
    totals: { lines: { covered: 2, total: 3 } },
    problems: []
  })
  expect(readWhole(JSON.stringify({ ...report, metrics: { covered_lines: 1, total_lines: 3 } }))).toMatchObject({
    problems: [{ code: 'counts-disagree', blocks: true }]
  })
})

test('A run may stand without the name of its command', () => {
  expect(readWhole(JSON.stringify({ coverage: { 'Cart.cls': [null, 0, 1] }, timestamp: 1 }))).toMatchObject({
    files: [{ path: 'Cart.cls', hits: { covered: [3], uncovered: [2] } }],
    totals: { lines: { covered: 1, total: 2 } }
  })
  expect(readText(JSON.stringify({ coverage: { lines: 80 }, timestamp: 1 }))).toEqual({
    refused: expect.objectContaining({ code: 'report-unknown-format' })
  })
})

test.each(['many', -1, true])('Hits that are %p count as none', hits => {
  expect(readWhole(formatted({ lines: [1, hits] }))).toMatchObject({
    totals: { lines: { covered: 1, total: 2 } },
    problems: [{ code: 'hits-unreadable', blocks: false }]
  })
})

test.each([
  [86.57, 8657],
  [99.99, 9999],
  [100, 10_000],
  [0.29, 29]
])('A last run of %p %% is told in hundredths', (line, covered) => {
  expect(readWhole(JSON.stringify({ result: { line } }))).toMatchObject({
    files: [],
    totals: { lines: { covered, total: 10_000 }, branches: null },
    problems: [{ code: 'percent-only', blocks: false }]
  })
})

test.each<[string, string, string]>([
  ['a last run has no percentage', JSON.stringify({ result: { line: 101 } }), 'report-malformed'],
  ['lines are no list', formatted({ lines: 3 }), 'report-malformed'],
  ['hits are a list', formatted({ lines: [[1]] }), 'report-malformed'],
  ['no file is tracked', JSON.stringify({ unit: run({}) }), 'report-no-data']
])('A report is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})

test('A problem blocks when less is declared covered than is found', () => {
  const total = { lines: { covered: 1, total: 2 } }
  expect(readWhole(formatted({ lines: [1, 1] }, { total })).problems).toEqual([
    expect.objectContaining({ code: 'counts-disagree', blocks: true })
  ])
})
