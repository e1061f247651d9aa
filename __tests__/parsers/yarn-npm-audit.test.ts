import { expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('yarn-npm-audit', { mayEnd: text => /\}\s*$/.test(text) })

const text = (...lines: readonly unknown[]): string => lines.map(line => `${JSON.stringify(line)}\n`).join('')
const read = (...lines: readonly unknown[]): FindingsReport => readWhole(text(...lines)) as FindingsReport
const entry = (more: object = {}): object => ({
  value: 'lodash',
  children: {
    ID: 1096996,
    Issue: 'A flaw',
    URL: 'https://github.com/advisories/GHSA-jf85-cpcp-j695',
    Severity: 'critical',
    'Tree Versions': ['4.17.10', '4.17.11'],
    ...more
  }
})

test('has a finding for each version in the tree', () => {
  const finding = {
    id: 'GHSA-jf85-cpcp-j695',
    aliases: [],
    severity: 'critical',
    message: 'A flaw',
    package: 'lodash',
    url: 'https://github.com/advisories/GHSA-jf85-cpcp-j695'
  }
  const findings = [
    { ...finding, version: '4.17.10' },
    { ...finding, version: '4.17.11' }
  ]
  expect(read(entry(), entry({ 'Tree Versions': ['4.17.11'] })).findings).toEqual(findings)
})

test('tells of deprecations, which are no findings', () => {
  const { findings, problems } = read(entry({ ID: 'lodash (deprecation)' }), entry({ ID: 'ms (deprecation)' }))
  expect(findings).toEqual([])
  expect(problems).toMatchObject([{ code: 'deprecated', blocks: false }])
})

test.each<[string, object, object]>([
  ['no version is told', { 'Tree Versions': null }, { package: 'lodash' }],
  ['there is no address', { URL: undefined }, { id: '1096996' }],
  ['the severity is not known', { Severity: null }, { severity: 'unknown' }]
])('has a finding when %s', (_, more, finding) => {
  expect([...read(entry(more)).findings][0]).toMatchObject(finding)
})

test.each<[string, string, string]>([
  ['it is empty', '', 'report-empty'],
  ['Yarn tells an error', text({ type: 'error', displayName: 'YN0035', data: 'Not Found' }), 'report-tool-error'],
  ['an error follows', text(entry(), { type: 'error', displayName: 'YN0035' }), 'report-tool-error'],
  ['other output is in it', `${text(entry())}Done.\n`, 'report-malformed'],
  ['the versions are no list', text(entry({ 'Tree Versions': '4.17.11' })), 'report-malformed']
])('A report is refused when %s', (_, lines, code) => {
  expect(readText(lines, 'yarn-npm-audit')).toEqual({ refused: expect.objectContaining({ code }) })
})
