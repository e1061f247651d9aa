import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('yarn-audit')

const text = (...lines: readonly unknown[]): string => lines.map(line => `${JSON.stringify(line)}\n`).join('')
const read = (...lines: readonly unknown[]): FindingsReport => readWhole(text(...lines)) as FindingsReport
const summary = (vulnerabilities: object = { high: 0 }): object => ({ type: 'auditSummary', data: { vulnerabilities } })
const advisory = (more: object = {}): object => ({
  type: 'auditAdvisory',
  data: {
    resolution: { id: 7, path: 'lodash' },
    advisory: {
      id: 7,
      module_name: 'lodash',
      title: 'A flaw',
      severity: 'high',
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
      cves: ['CVE-1'],
      findings: [{ version: '4.17.11', paths: ['lodash'] }],
      ...more
    }
  }
})

test('has a finding for an advisory in a line of an unknown type', () => {
  expect(read({ ...advisory(), type: 'zzqx' }, summary()).findings).toHaveLength(1)
})

test('has a finding for an advisory in a version, however many paths lead to it', () => {
  expect(read(advisory(), advisory(), summary({ high: 2 })).findings).toEqual([
    {
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-1'],
      severity: 'high',
      message: 'A flaw',
      package: 'lodash',
      version: '4.17.11',
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc'
    }
  ])
})

describe('has a problem that blocks', () => {
  test.each<[string, readonly unknown[], string]>([
    ['vulnerabilities are counted and none is listed', [summary({ high: 1 })], 'counts-disagree'],
    ['an error is told', [{ type: 'error', data: 'Oh no' }, summary()], 'tool-error']
  ])('when %s', (_, lines, code) => {
    expect(read(...lines).problems).toMatchObject([{ code, blocks: true }])
  })
})

test.each<[string, string, string]>([
  ['there is no summary', text(advisory()), 'report-truncated'],
  ['an advisory follows the summary', text(summary(), advisory()), 'report-truncated'],
  ['an error is all there is', text({ type: 'error', data: 'Oh no' }), 'report-tool-error'],
  ['other output is in it', `Checking.\n${text(summary())}`, 'report-malformed'],
  ['an advisory is empty', text({ type: 'auditAdvisory', data: {} }, summary()), 'report-malformed'],
  ['a summary is empty', text({ type: 'auditSummary', data: {} }), 'report-malformed'],
  ['a summary has no data', text({ type: 'auditSummary', data: null }), 'report-malformed']
])('A report is refused when %s', (_, lines, code) => {
  expect(readText(lines)).toEqual({ refused: expect.objectContaining({ code }) })
})
