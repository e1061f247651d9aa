import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('osv-scanner')

const report = (entry: object): object => ({
  results: [
    {
      source: { path: 'go.mod', type: 'lockfile' },
      packages: [{ package: { name: 'golang.org/x/text', version: '0.3.5' }, ...entry }]
    }
  ]
})
const read = (entry: object): FindingsReport => readWhole(JSON.stringify(report(entry))) as FindingsReport
const group = (more: object = {}): object => ({ ids: ['GO-1', 'GHSA-1'], aliases: ['CVE-1', 'GO-1'], ...more })

test('has a finding for a group', () => {
  const affected = [{ ranges: [{ events: [{ introduced: '0' }, { fixed: '0.3.8' }] }] }]
  const vulnerabilities = [{ id: 'GO-1' }, { id: 'GHSA-1', summary: 'A flaw', affected }]
  expect(read({ groups: [group({ max_severity: '7.5' })], vulnerabilities })).toEqual({
    kind: 'findings',
    tools: ['OSV-Scanner'],
    suppressed: 0,
    problems: [],
    findings: [
      {
        id: 'GO-1',
        aliases: ['GHSA-1', 'CVE-1'],
        severity: 'high',
        message: 'A flaw',
        package: 'golang.org/x/text',
        version: '0.3.5',
        file: 'go.mod',
        fixAvailable: true
      }
    ]
  })
})

describe('a group', () => {
  test.each<[string, object, object, string]>([
    ['a score', { max_severity: '9.8' }, {}, 'critical'],
    ['a score that is no number', { max_severity: 'CVSS:3.1/AV:N' }, {}, 'unknown'],
    ['a score beyond the scale', { max_severity: '11' }, {}, 'unknown'],
    ['no score and a word', { max_severity: '' }, { database_specific: { severity: 'MODERATE' } }, 'moderate'],
    ['no score and no word', {}, {}, 'unknown']
  ])('has the severity from %s', (_, more, vulnerability, severity) => {
    const vulnerabilities = [{ id: 'GO-1', ...vulnerability }, { id: 'GHSA-1' }]
    expect(read({ groups: [group(more)], vulnerabilities }).findings).toMatchObject([{ severity }])
  })

  test.each<[string, object | undefined, number]>([
    ['nothing was analysed', undefined, 1],
    ['the analysis is empty', {}, 1],
    ['the program calls it under one id', { 'GO-1': { called: true }, 'GHSA-1': { called: false } }, 1],
    ['the program never calls it', { 'GO-1': { called: false }, 'GHSA-1': { called: false } }, 0],
    ['it is unimportant', { 'GO-1': { called: true, unimportant: true } }, 0]
  ])('is in force or not when %s', (_, experimentalAnalysis, total) => {
    for (const named of [{ experimentalAnalysis }, { experimental_analysis: experimentalAnalysis }]) {
      const { findings, suppressed } = read({ groups: [group(named)] })
      expect([findings.length, suppressed]).toEqual([total, 1 - total])
    }
  })
})

test.each<[string, object, string]>([
  ['a group has no ids', report({ groups: [{}] }), 'report-malformed'],
  ['a package is not named', { results: [{ source: {}, packages: [{ groups: [] }] }] }, 'report-malformed'],
  ['results are empty and foreign keys are there', { results: [], errors: [] }, 'report-unknown-format'],
  ['results are null', { results: null }, 'report-unknown-format'],
  ['results are of another tool', { results: [{ rule_id: 'AWS001' }] }, 'report-unknown-format']
])('A report is refused when %s', (_, json, code) => {
  expect(readText(JSON.stringify(json))).toEqual({ refused: expect.objectContaining({ code }) })
})

test('blocks where other findings stand beside the packages', () => {
  const others = { results: [], experimental_generic_findings: [{ finding: {} }] }
  expect(readWhole(JSON.stringify(others))).toMatchObject({ problems: [{ code: 'other-findings', blocks: true }] })
})
