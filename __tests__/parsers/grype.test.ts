import { describe, expect, test } from '@jest/globals'
import { collectAdvisories } from '../../src/gates/parts/advisories.js'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('grype')

const match = (vulnerability: object, related: readonly string[] = []): object => ({
  vulnerability: { id: 'CVE-1', severity: 'High', ...vulnerability },
  relatedVulnerabilities: related.map(id => ({ id, description: 'As another has it.' })),
  artifact: { name: 'lodash', version: '4.17.11' }
})
const report = (...matches: readonly unknown[]): object => ({ matches, descriptor: { name: 'grype' } })
const read = (...matches: readonly unknown[]): FindingsReport =>
  readWhole(JSON.stringify(report(...matches))) as FindingsReport

test('has a finding for a match', () => {
  const vulnerability = { dataSource: 'https://example.org/1', description: 'A flaw.', fix: { state: 'fixed' } }
  expect(read(match(vulnerability, ['GHSA-1', 'CVE-1'])).findings).toEqual([
    {
      id: 'CVE-1',
      aliases: ['GHSA-1'],
      severity: 'high',
      message: 'A flaw.',
      package: 'lodash',
      version: '4.17.11',
      fixAvailable: true,
      url: 'https://example.org/1'
    }
  ])
})

test('has one advisory for its GHSA and its CVE, and two for bulletins that share a CVE', () => {
  const count = ({ findings }: FindingsReport): number => collectAdvisories([...findings], 'critical').length
  expect(count(read(match({ id: 'GHSA-1' }, ['CVE-1']), match({}, ['CVE-1'])))).toBe(1)
  expect(count(read(match({ id: 'ELSA-1' }, ['CVE-1', 'CVE-2']), match({ id: 'ELSA-2' }, ['CVE-2', 'CVE-3'])))).toBe(2)
})

describe('knows whether there is a fix', () => {
  test.each<[object, boolean | undefined]>([
    [{ fix: { state: 'fixed' } }, true],
    [{ fix: { state: 'not-fixed' } }, false],
    [{ fix: { state: 'wont-fix' } }, false],
    [{ fix: { state: 'unknown' } }, undefined],
    [{ fix: { state: '' } }, undefined],
    [{ fixedInVersion: '4.17.21' }, true],
    [{}, undefined]
  ])('when it says %j', (vulnerability, fixAvailable) => {
    expect([...read(match(vulnerability)).findings][0]?.fixAvailable).toBe(fixAvailable)
  })
})

test.each<[string, object, string]>([
  ['a match has no vulnerability', report({ artifact: {} }), 'report-malformed'],
  ['a match has no package', report({ vulnerability: { id: 'CVE-1' } }), 'report-malformed'],
  ['a vulnerability has no id', report(match({ id: '' })), 'report-malformed'],
  ['the ignored are no list', { ...report(), ignoredMatches: 3 }, 'report-malformed'],
  ['the matches are of another tool', { matches: [] }, 'report-unknown-format']
])('A report is refused when %s', (_, json, code) => {
  expect(readText(JSON.stringify(json))).toEqual({ refused: expect.objectContaining({ code }) })
})
