import { describe, expect, test } from '@jest/globals'
import type { FindingsReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('trivy')

const image = (result: object): object => ({
  SchemaVersion: 2,
  ArtifactName: 'shop',
  Results: [{ Target: 'package-lock.json', Class: 'lang-pkgs', ...result }]
})
const read = (report: object): FindingsReport => readWhole(JSON.stringify(report)) as FindingsReport
const code = (report: object) => {
  const outcome = readText(JSON.stringify(report))
  return 'refused' in outcome ? outcome.refused.code : outcome.report.problems.map(problem => problem.code)
}

describe('has a finding', () => {
  test.each<[string, object, object]>([
    [
      'a vulnerability in a lock file',
      {
        Vulnerabilities: [
          {
            VulnerabilityID: 'CVE-2021-23337',
            VendorIDs: ['GHSA-35jh-r3h4-6jhm'],
            PkgName: 'lodash',
            InstalledVersion: '4.17.11',
            FixedVersion: '4.17.21',
            PrimaryURL: 'https://avd.aquasec.com/nvd/cve-2021-23337',
            Title: 'command injection',
            Severity: 'HIGH'
          }
        ]
      },
      {
        id: 'CVE-2021-23337',
        aliases: [],
        severity: 'high',
        message: 'command injection',
        package: 'lodash',
        version: '4.17.11',
        file: 'package-lock.json',
        fixAvailable: true,
        url: 'https://avd.aquasec.com/nvd/cve-2021-23337'
      }
    ],
    [
      'a vulnerability of which little is known',
      { Class: 'os-pkgs', Vulnerabilities: [{ VulnerabilityID: 'TEMP-1', PkgName: 'bash', Severity: 'ODD' }] },
      {
        id: 'TEMP-1',
        aliases: [],
        severity: 'unknown',
        message: 'The advisory has no title',
        package: 'bash',
        fixAvailable: false
      }
    ],
    [
      'a misconfiguration without a status',
      {
        Target: 'Dockerfile',
        Misconfigurations: [
          { ID: 'DS002', AVDID: 'AVD-DS-0002', Title: 'root', Severity: 'HIGH', CauseMetadata: { StartLine: 3 } }
        ]
      },
      { id: 'DS002', aliases: ['AVD-DS-0002'], severity: 'high', message: 'root', file: 'Dockerfile', line: 3 }
    ]
  ])('for %s', (_, result, finding) => {
    expect(read(image(result)).findings).toEqual([finding])
  })

  test('once, of the worst severity, where an entry repeats another', () => {
    const entry = { VulnerabilityID: 'CVE-1', PkgName: 'bash', InstalledVersion: '5', Severity: 'LOW' }
    const result = { Vulnerabilities: [entry, { ...entry, Severity: 'HIGH' }, { ...entry, InstalledVersion: '6' }] }
    expect(read(image(result)).findings).toMatchObject([{ severity: 'high' }, { severity: 'low', version: '6' }])
  })
})

test('Checks that are excepted and only counted are suppressed', () => {
  const report = read(image({ MisconfSummary: { Successes: 22, Failures: 0, Exceptions: 2 } }))
  expect(report).toMatchObject({ findings: [], suppressed: 2, problems: [] })
})

test.each<[string, object, unknown]>([
  ['the results are no list', { SchemaVersion: 2, ArtifactName: 'shop', Results: {} }, 'report-malformed'],
  ['a result is no object', { SchemaVersion: 2, ArtifactName: 'shop', Results: ['x'] }, 'report-malformed'],
  ['the vulnerabilities are no list', image({ Vulnerabilities: 'none' }), 'report-malformed'],
  ['a vulnerability has no id', image({ Vulnerabilities: [{ PkgName: 'bash' }] }), 'report-malformed'],
  ['the schema is a later one', { SchemaVersion: 4, ArtifactName: 'shop' }, 'report-wrong-format'],
  ['checks failed that are not listed', image({ MisconfSummary: { Successes: 2, Failures: 1 } }), ['counts-disagree']],
  ['a resource was not scanned', { ClusterName: 'a', Resources: [{ Kind: 'Pod', Error: 'x' }] }, ['not-audited']]
])('A report is not believed when %s', (_, report, expected) => {
  expect(code(report)).toEqual(expected)
})
