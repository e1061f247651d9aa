import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('govulncheck', { mayEnd: text => /^\{.*\}$|^\}$/.test(text.split('\n').at(-1) ?? '') })

const config = (more: object = {}): object => ({ config: { protocol_version: 'v1.0.0', ...more } })
const checking = { progress: { message: 'Checking the code against the vulnerabilities...' } }
const osv = { osv: { id: 'GO-1', aliases: ['CVE-1'], summary: 'A flaw' } }
const frame = { module: 'example.org/lib', version: 'v1.0.0', package: 'example.org/lib' }
const called = { ...frame, function: 'Bad' }
const finding = (...trace: readonly unknown[]): object => ({ finding: { osv: 'GO-1', fixed_version: 'v1.2.0', trace } })
const text = (...messages: readonly unknown[]): string =>
  messages.map(message => `${JSON.stringify(message, null, 2)}\n`).join('')
const read = (...messages: readonly unknown[]): FindingsReport => readWhole(text(...messages)) as FindingsReport

test('has a finding for a vulnerability that is called, however often', () => {
  const main = { module: 'shop', position: { filename: 'main.go', line: 5, column: 30 } }
  const { findings, suppressed } = read(config(), osv, finding(frame), finding(called, main), finding(called))
  expect(suppressed).toBe(0)
  expect(findings).toEqual([
    {
      id: 'GO-1',
      aliases: ['CVE-1'],
      severity: 'unknown',
      message: 'A flaw',
      package: 'example.org/lib',
      version: 'v1.0.0',
      file: 'main.go',
      line: 5,
      fixAvailable: true,
      url: 'https://pkg.go.dev/vuln/GO-1'
    }
  ])
})

describe('what is not called', () => {
  test.each<[string, object, readonly [number, number]]>([
    ['is shown as suppressed when calls were looked at', config({ scan_level: 'symbol' }), [0, 1]],
    ['is in force when only packages were looked at', config({ scan_level: 'package' }), [1, 0]],
    ['is in force when only modules were looked at', config({ scan_level: 'module' }), [1, 0]],
    ['is shown as suppressed when nothing is told', config(), [0, 1]]
  ])('%s', (_, first, numbers) => {
    const { findings, suppressed } = read(first, osv, finding(frame))
    expect([findings.length, suppressed]).toEqual(numbers)
  })
})

test('stays in force when a scan of calls follows in the same file', () => {
  const { findings } = read(config({ scan_level: 'package' }), osv, finding(frame), config({ scan_level: 'symbol' }))
  expect(findings).toHaveLength(1)
})

test('reads a report without findings when the database was looked at', () => {
  expect(read(config(), checking)).toMatchObject({ findings: [], problems: [] })
  expect(read(config(), osv)).toMatchObject({ findings: [], problems: [] })
})

test('reads its first form, with symbols', () => {
  const vulnerability = (CallSink: number, id: string) => ({ OSV: { id }, Symbol: 'Bad', ModPath: 'lib', CallSink })
  const report = { Calls: {}, Imports: {}, Vulns: [vulnerability(0, 'GO-1'), vulnerability(3, 'GO-2')] }
  expect(readWhole(JSON.stringify(report))).toMatchObject({ findings: [{ id: 'GO-2' }], suppressed: 1 })
})

test.each<[string, string, string]>([
  ['there is only the configuration', text(config()), 'report-truncated'],
  ['the database was not fetched', text(config(), { progress: { message: 'Fetching …' } }), 'report-truncated'],
  ['the last message is cut off', text(config(), checking).slice(0, -4), 'report-truncated'],
  ['text follows', `${text(config(), checking)}exit status 3\n`, 'report-malformed'],
  ['a report of the first form follows', text(config(), checking, { Vulns: [] }), 'report-malformed'],
  ['a finding has no trace', text(config(), { finding: { osv: 'GO-1' } }), 'report-malformed'],
  ['a finding has no id', text(config(), { finding: { trace: [called] } }), 'report-malformed'],
  ['the configuration is not the first', text(checking, config()), 'report-malformed']
])('A report is refused when %s', (_, report, code) => {
  expect(readText(report)).toEqual({ refused: expect.objectContaining({ code }) })
})
