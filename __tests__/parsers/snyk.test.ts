import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('snyk')

const project = (vulnerabilities: readonly unknown[], more: object = {}): object => ({
  ok: vulnerabilities.length === 0,
  vulnerabilities,
  ...more
})
const read = (report: object): FindingsReport => readWhole(JSON.stringify(report), 'snyk') as FindingsReport
const flaw = (more: object = {}): object => ({
  id: 'SNYK-JS-LODASH-1',
  title: 'A flaw',
  severity: 'high',
  packageName: 'lodash',
  version: '4.17.11',
  identifiers: { CVE: ['CVE-1'], CWE: ['CWE-78'], GHSA: ['GHSA-1'] },
  isUpgradable: false,
  isPatchable: false,
  ...more
})

test('has a finding for an issue, however many paths lead to it', () => {
  expect(read(project([flaw(), flaw({ from: ['shop', 'lodash'] })])).findings).toEqual([
    {
      id: 'SNYK-JS-LODASH-1',
      aliases: ['CVE-1', 'GHSA-1'],
      severity: 'high',
      message: 'A flaw',
      package: 'lodash',
      version: '4.17.11',
      fixAvailable: false,
      url: 'https://security.snyk.io/vuln/SNYK-JS-LODASH-1'
    }
  ])
})

test.each<[string, object, object]>([
  ['it can be upgraded', { isUpgradable: true }, { fixAvailable: true }],
  ['a later version is well', { fixedIn: ['4.17.21'] }, { fixAvailable: true }],
  ['critical stands beside high', { severityWithCritical: 'critical' }, { severity: 'critical' }],
  ['the severity is none', { severity: undefined }, { severity: 'unknown' }],
  ['the package has an older key', { packageName: undefined, name: 'underscore' }, { package: 'underscore' }]
])('has a finding when %s', (_, more, finding) => {
  expect(read(project([flaw(more)])).findings).toMatchObject([finding])
})

describe('has a problem that blocks', () => {
  test.each<[string, object, string]>([
    ['more is declared than listed', project([flaw()], { uniqueCount: 2 }), 'counts-disagree'],
    ['the declared number is none', project([], { uniqueCount: 'some' }), 'counts-disagree'],
    ['it is not well and nothing is listed', { ok: false, vulnerabilities: [] }, 'counts-disagree'],
    ['one of several projects failed', [project([]), { ok: false, error: 'No lock file.' }], 'not-audited'],
    ['an application failed', project([], { applications: [{ ok: false, error: '' }] }), 'not-audited']
  ])('when %s', (_, report, code) => {
    expect(read(report).problems).toMatchObject([{ code, blocks: true }])
  })
})

test.each<[string, unknown, string]>([
  ['the tool has an error', { ok: false, error: 'Authentication failed.' }, 'report-tool-error'],
  ['the only project has an error', [{ ok: false, error: '' }], 'report-tool-error'],
  ['an issue has no id', project([flaw({ id: null })]), 'report-malformed'],
  ['nothing says whether it is well', { vulnerabilities: [] }, 'report-unknown-format'],
  ['there is neither issue nor error', { ok: true }, 'report-unknown-format']
])('A report is refused when %s', (_, report, code) => {
  expect(readText(JSON.stringify(report))).toEqual({ refused: expect.objectContaining({ code }) })
})
