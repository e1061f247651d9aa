import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('golangci-lint')

const issue = (more: object = {}): object => ({
  FromLinter: 'errcheck',
  Text: 'Not checked.',
  Severity: '',
  Pos: { Filename: 'cart/cart.go', Line: 7, Column: 4 },
  ...more
})
const read = (issues: readonly object[] | null, run: object = {}) =>
  readWhole(JSON.stringify({ Issues: issues, Report: run }))

test.each([
  ['', 'error'],
  ['warning', 'warning'],
  ['medium', 'warning'],
  ['@linter', 'unknown']
])('A finding has its severity when the word is "%s"', (word, severity) => {
  expect(read([issue({ Severity: word })])).toMatchObject({
    findings: [{ id: 'errcheck', severity, file: 'cart/cart.go', line: 7, column: 4 }]
  })
})

test.each<[string, object]>([
  ['in version 1', { Replacement: { NewLines: [] } }],
  ['in version 2', { SuggestedFixes: [{}] }]
])('A fix is told of %s', (_, more) => {
  expect(read([issue(more)])).toMatchObject({ findings: [{ fixAvailable: true }] })
})

test.each<[string, readonly object[] | null, object, string, boolean]>([
  ['the run failed', null, { Error: 'no go files' }, 'analysis-failed', true],
  ['the code does not compile', [issue({ FromLinter: 'typecheck' })], {}, 'analysis-failed', true],
  ['the run warned', [], { Warnings: [{ Text: 'Old.' }] }, 'analysis-warned', false],
  ['a linter reached the limit', Array.from({ length: 50 }, () => issue()), {}, 'limit-reached', false]
])('A problem is noted when %s', (_, issues, run, code, blocks) => {
  expect(read(issues, run).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test.each<[string, string, number, boolean]>([
  ['nothing was found', '0 issues.\n', 0, false],
  ['all is listed', '1 issues:\n* errcheck: 1\n', 1, false],
  ['an issue is missing', '2 issues:\n* errcheck: 2\n', 1, true]
])('The statistics after the report are read when %s', (_, statistics, found, blocks) => {
  const report = JSON.stringify({ Issues: found === 0 ? [] : [issue()], Report: {} })
  const read = readWhole(`${report}\n${statistics}`)
  expect(read).toHaveProperty('findings.length', found)
  expect(read.problems.some(problem => problem.blocks)).toBe(blocks)
})

test('A report is refused when anything else follows it', () => {
  const report = JSON.stringify({ Issues: [], Report: {} })
  expect(readText(`${report}\nlevel=error msg="timeout"\n`)).toHaveProperty('refused')
  expect(readText(`${report}\n${'0 issues.\n'.repeat(120)}panic: x\n`)).toHaveProperty('refused')
})
