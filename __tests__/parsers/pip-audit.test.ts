import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('pip-audit')

const read = (report: unknown): FindingsReport => readWhole(JSON.stringify(report), 'pip-audit') as FindingsReport
const flask = (...vulns: readonly unknown[]): object => ({
  dependencies: [{ name: 'flask', version: '0.5', vulns }],
  fixes: []
})

test('has a finding for a vulnerability, with its aliases', () => {
  const aliases = ['CVE-2023-30861', 'GHSA-m2qf-hxjv-5gpq', 'PYSEC-2023-62']
  const report = flask({ id: 'PYSEC-2023-62', aliases, fix_versions: [], description: 'Cookies leak.\nTo everyone.' })
  expect(read(report)).toEqual({
    kind: 'findings',
    tools: ['pip-audit'],
    suppressed: 0,
    problems: [],
    findings: [
      {
        id: 'PYSEC-2023-62',
        aliases: ['CVE-2023-30861', 'GHSA-m2qf-hxjv-5gpq'],
        severity: 'unknown',
        message: 'Cookies leak.',
        package: 'flask',
        version: '0.5',
        fixAvailable: false
      }
    ]
  })
})

describe('what was not audited', () => {
  const skipped = (reason: string): object => ({ dependencies: [{ name: 'shop', skip_reason: reason }], fixes: [] })

  test.each<[string, unknown, boolean]>([
    ['a dependency is not found', skipped('Dependency not found on PyPI'), true],
    ['its user leaves it out', skipped('distribution marked as editable'), false],
    ['there is no dependency', { dependencies: [], fixes: [] }, true],
    ['an old report is an empty list', [], false]
  ])('is a problem when %s', (_, report, blocks) => {
    expect(read(report).problems).toMatchObject([{ blocks }])
  })
})

test.each<[string, unknown, string]>([
  ['a vulnerability has no id', flask({ fix_versions: [] }), 'report-malformed'],
  ['a vulnerability is no object', flask('PYSEC-2023-62'), 'report-malformed'],
  [
    'the vulnerabilities are no list',
    {
      dependencies: [
        { name: 'a', vulns: [] },
        { name: 'b', vulns: {} }
      ]
    },
    'report-malformed'
  ],
  ['it is a list of packages', [{ name: 'flask', version: '0.5' }], 'report-unknown-format'],
  ['it is npm ls', { name: 'shop', dependencies: { flask: {} } }, 'report-unknown-format']
])('A report is refused when %s', (_, report, code) => {
  expect(readText(JSON.stringify(report))).toEqual({ refused: expect.objectContaining({ code }) })
})
