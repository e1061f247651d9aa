import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('npm-audit')

const read = (report: object): FindingsReport => readWhole(JSON.stringify(report)) as FindingsReport
const problems = (report: object) => read(report).problems.map(({ code, blocks }) => [code, blocks])

const advisory = (name: string, more: object = {}): object => ({
  source: 7,
  name,
  title: 'A flaw',
  url: 'https://github.com/advisories/GHSA-AAAA-bbbb-cccc',
  severity: 'high',
  range: '<2.0.0',
  ...more
})

describe('version 2', () => {
  const report = (vias: Readonly<Record<string, readonly unknown[]>>, total = Object.keys(vias).length): object => ({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(vias).map(([name, via]) => [name, { name, severity: 'high', via, fixAvailable: false }])
    ),
    metadata: { vulnerabilities: { high: total, total } }
  })

  test('has a finding for an advisory', () => {
    expect(read(report({ carts: [advisory('carts')] }))).toEqual({
      kind: 'findings',
      tools: ['npm audit'],
      suppressed: 0,
      bySeverity: new Map([['high', 1]]),
      problems: [],
      findings: [
        {
          id: 'GHSA-aaaa-bbbb-cccc',
          aliases: [],
          severity: 'high',
          message: 'A flaw',
          package: 'carts',
          fixAvailable: false,
          url: 'https://github.com/advisories/GHSA-AAAA-bbbb-cccc'
        }
      ]
    })
  })

  test.each<[string, Readonly<Record<string, readonly unknown[]>>, number]>([
    ['packages depend on each other', { a: [advisory('a'), 'c'], b: ['a', 'c'], c: ['b'] }, 1],
    ['an advisory stands under two packages', { a: [advisory('a')], b: [advisory('a')] }, 1],
    ['the first of the two is the alias', { a: [advisory('b')], b: [advisory('b')] }, 1],
    ['an advisory stands under a package twice', { a: [advisory('a'), advisory('a')], b: [advisory('b')] }, 2],
    ['an advisory stands under two packages that are neither', { a: [advisory('c')], b: [advisory('c')] }, 1],
    ['an advisory names two packages', { a: [advisory('a')], b: [advisory('b')] }, 2],
    ['an advisory names two ranges', { a: [advisory('a'), advisory('a', { range: '3.0.0' })] }, 2],
    ['advisories have no address', { a: [advisory('a', { url: '' }), advisory('a', { url: '', source: 8 })] }, 2]
  ])('counts each advisory, package and range once when %s', (_, vias, total) => {
    expect(read(report(vias))).toMatchObject({ findings: Array(total).fill({ severity: 'high' }), problems: [] })
  })

  test.each<[string, Readonly<Record<string, readonly unknown[]>>, number | undefined, string]>([
    ['packages are declared and none is listed', {}, 1, 'counts-disagree'],
    ['more packages are declared than listed', { a: [advisory('a')] }, 2, 'counts-disagree'],
    ['packages only lead to each other', { a: ['b'], b: ['a'], c: [advisory('c')] }, undefined, 'advisory-missing'],
    ['a package has no reason', { a: [] }, undefined, 'advisory-missing'],
    ['a reason is neither advisory nor name', { a: [7] }, undefined, 'advisory-missing']
  ])('has a problem that blocks when %s', (_, vias, total, code) => {
    expect(problems(report(vias, total))).toEqual([[code, true]])
  })
})

describe('version 1', () => {
  const report = (advisories: Readonly<Record<string, object>>, vulnerabilities: object = { high: 1 }): object => ({
    advisories,
    metadata: { vulnerabilities }
  })
  const first = (more: object = {}): object => ({
    id: 7,
    module_name: 'carts',
    title: 'A flaw',
    severity: 'critical',
    vulnerable_versions: '<2.0.0',
    patched_versions: '>=2.0.0',
    findings: [{ version: '1.0.0', paths: ['carts', 'shop>carts'] }],
    cves: ['CVE-2026-0001'],
    url: 'https://npmjs.com/advisories/7',
    ...more
  })

  test('has a finding for each version that an advisory was found in', () => {
    const finding = {
      id: '7',
      aliases: ['CVE-2026-0001'],
      severity: 'critical',
      message: 'A flaw (carts <2.0.0)',
      package: 'carts',
      fixAvailable: true,
      url: 'https://npmjs.com/advisories/7'
    }
    const findings = [{ version: '1.0.0' }, { version: '1.1.0' }, { version: '1.0.0' }]
    expect(read(report({ 7: first({ findings }) })).findings).toEqual([
      { ...finding, version: '1.0.0' },
      { ...finding, version: '1.1.0' }
    ])
  })

  test.each<[string, object, object]>([
    [
      'its own field',
      { github_advisory_id: 'GHSA-aaaa-bbbb-cccc', cves: null },
      { id: 'GHSA-aaaa-bbbb-cccc', aliases: [] }
    ],
    ['its address', { url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc' }, { id: 'GHSA-aaaa-bbbb-cccc' }],
    ['its key', { id: undefined }, { id: '9' }]
  ])('has the id from %s', (_, more, expected) => {
    expect(read(report({ 9: first(more) }))).toMatchObject({ findings: [expected] })
  })

  test.each<[string, object, object]>([
    ['no version has one', { patched_versions: '<0.0.0' }, { fixAvailable: false }],
    ['a severity is not known', { severity: 'catastrophic' }, { severity: 'unknown' }],
    ['no version is told', { findings: [] }, { package: 'carts' }]
  ])('has a finding when %s', (_, more, expected) => {
    expect(read(report({ 7: first(more) }))).toMatchObject({ findings: [expected] })
  })

  test('has a problem that blocks when vulnerabilities are declared and none is listed', () => {
    expect(problems(report({}))).toEqual([['counts-disagree', true]])
    expect(problems(report({}, { high: 0 }))).toEqual([])
  })
})

test('A package that is worse than all its advisories has a problem that blocks', () => {
  const via = [{ source: 1, name: 'a', severity: 'low', title: 'Slow', url: 'u', range: '*' }]
  const text = JSON.stringify({ auditReportVersion: 2, vulnerabilities: { a: { severity: 'critical', via } } })
  expect(readWhole(text, 'npm-audit').problems).toMatchObject([{ code: 'severities-disagree', blocks: true }])
})

test.each<[string, object, string, string]>([
  [
    'npm has no lock file',
    { error: { code: 'ENOLOCK', summary: 'No lock.', detail: 'Make one.' } },
    'report-tool-error',
    'Make one'
  ],
  [
    'pnpm has no lock file',
    { error: { code: 'ERR_PNPM_AUDIT_NO_LOCKFILE', message: 'None.' } },
    'report-tool-error',
    'lock file'
  ],
  [
    'the registry has no audits',
    { message: '404 Not Found', error: { summary: '', detail: '' } },
    'report-tool-error',
    '404 Not Found'
  ],
  ['the tool has no words', { error: { code: 7, summary: '' } }, 'report-tool-error', 'no words'],
  [
    'there is an error beside data',
    { auditReportVersion: 2, vulnerabilities: {}, error: 'half' },
    'report-tool-error',
    ''
  ],
  ['the version is a later one', { auditReportVersion: 3, vulnerabilities: {} }, 'report-wrong-format', '3'],
  ['the vulnerabilities are missing', { auditReportVersion: 2 }, 'report-malformed', 'vulnerabilities'],
  ['a package is no object', { auditReportVersion: 2, vulnerabilities: { a: 7 } }, 'report-malformed', 'a'],
  ['a count is no number', { advisories: {}, metadata: { vulnerabilities: { high: '0' } } }, 'report-malformed', '"0"']
])('A report is refused in the words of the tool when %s', (_, report, code, words) => {
  const refused = { refused: expect.objectContaining({ code, message: expect.stringContaining(words) }) }
  expect(readText(JSON.stringify(report))).toEqual(refused)
})
