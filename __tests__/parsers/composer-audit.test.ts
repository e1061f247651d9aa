import { expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('composer-audit')

const read = (report: object): FindingsReport => readWhole(JSON.stringify(report)) as FindingsReport
const advisory = (more: object = {}): object => ({
  advisoryId: 'PKSA-1',
  title: 'A flaw',
  cve: 'CVE-1',
  link: 'https://example.org/1',
  severity: 'high',
  sources: [
    { name: 'GitHub', remoteId: 'GHSA-1' },
    { name: 'FriendsOfPHP', remoteId: 'ada/shop/CVE-1.yaml' }
  ],
  ...more
})

test('has a finding for an advisory', () => {
  expect(read({ advisories: { 'ada/shop': [advisory()] } }).findings).toEqual([
    {
      id: 'PKSA-1',
      aliases: ['CVE-1', 'GHSA-1'],
      severity: 'high',
      message: 'A flaw',
      package: 'ada/shop',
      url: 'https://example.org/1'
    }
  ])
})

test('is clean with a filter that matched nothing, and blocked by one that did', () => {
  expect(read({ advisories: [], abandoned: [], filter: [] })).toMatchObject({ findings: [], problems: [] })
  const report = read({ advisories: [], abandoned: [], filter: { 'ada/cart': [{ reason: 'malware' }] } })
  expect(report).toMatchObject({ findings: [], problems: [{ code: 'filtered', blocks: true }] })
})

test('tells of abandoned packages, which are no findings', () => {
  const report = read({ advisories: [], abandoned: { 'ada/cart': null } })
  expect(report).toMatchObject({ findings: [], problems: [{ code: 'abandoned', blocks: false }] })
})

test('has a problem that blocks when a repository could not be reached', () => {
  const report = read({ advisories: [], 'unreachable-repositories': ['https://example.org'], abandoned: [] })
  expect(report.problems).toMatchObject([{ code: 'not-audited', blocks: true }])
})

test.each<[string, object, string]>([
  ['the abandoned are no object', { advisories: [], abandoned: 'none' }, 'report-malformed'],
  ['an advisory is no object', { advisories: [], 'ignored-advisories': { 'ada/cart': ['x'] } }, 'report-malformed'],
  ['the ignored are no list', { advisories: [], 'ignored-advisories': { 'ada/cart': 7 } }, 'report-malformed'],
  ['foreign keys are there', { advisories: [], vulnerabilities: [] }, 'report-unknown-format'],
  ['the advisories are of another tool', { advisories: { 7: { id: 7 } } }, 'report-unknown-format']
])('A report is refused when %s', (_, report, code) => {
  expect(readText(JSON.stringify(report))).toEqual({ refused: expect.objectContaining({ code }) })
})
