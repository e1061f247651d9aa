import type { Finding } from '../../model/reports.js'
import { findingOf, type AuditPart } from './audit-finding.js'
import { asCount, asRecord, asString, type JsonRecord } from './json.js'
import { recordsIn } from './json-lists.js'
import type { Problems } from './problems.js'
import { severityOfAdvisory } from './severity.js'

/**
 * What Trivy found in one target: an image's system packages, a lock file, a file of configuration. What it excepted
 * it mostly only counts.
 */
export function readTrivyResult(result: JsonRecord, problems: Problems): AuditPart {
  const target = result['Target']
  const misconfigurations = recordsIn(result, 'Misconfigurations')
  const excepted = misconfigurations.filter(({ Status }) => Status === 'EXCEPTION')
  const failed = misconfigurations.filter(({ Status }) => Status !== 'PASS' && Status !== 'EXCEPTION')
  const [failures, exceptions] = ['Failures', 'Exceptions'].map(
    key => asCount(asRecord(result['MisconfSummary'])?.[key]) ?? 0
  )
  if ((failures ?? 0) > failed.length) {
    const message = `The summary of ${String(target)} declares ${failures} failed checks and ${failed.length} are listed.`
    problems.add('counts-disagree', `${message} Let Trivy write its whole report.`, { blocks: true })
  }
  const lockFile = result['Class'] === 'lang-pkgs' ? target : undefined
  return {
    findings: [
      ...recordsIn(result, 'Vulnerabilities').map(entry => readVulnerability(entry, lockFile)),
      ...failed.map(entry => readMisconfiguration(entry, target)),
      ...recordsIn(result, 'Secrets').map(entry => readSecret(entry, target)),
      ...recordsIn(result, 'Licenses').map(readLicense)
    ],
    suppressed: Math.max(excepted.length, exceptions ?? 0) + recordsIn(result, 'ExperimentalModifiedFindings').length
  }
}

/** `VendorIDs` are no aliases: one bulletin of a distribution covers many CVEs, which would become one. */
function readVulnerability(entry: JsonRecord, file: unknown): Finding {
  return findingOf({
    id: entry['VulnerabilityID'],
    severity: severityOfAdvisory(entry['Severity']),
    message: asString(entry['Title']) ?? entry['Description'],
    package: entry['PkgName'],
    version: entry['InstalledVersion'],
    file,
    fixAvailable: (asString(entry['FixedVersion']) ?? '') !== '',
    url: entry['PrimaryURL']
  })
}

function readMisconfiguration(entry: JsonRecord, file: unknown): Finding {
  return findingOf({
    id: entry['ID'] ?? entry['AVDID'],
    aliases: [entry['AVDID']],
    severity: severityOfAdvisory(entry['Severity']),
    message: asString(entry['Message']) ?? entry['Title'],
    file,
    line: asRecord(entry['CauseMetadata'])?.['StartLine'],
    url: entry['PrimaryURL']
  })
}

function readSecret(entry: JsonRecord, file: unknown): Finding {
  return findingOf({
    id: entry['RuleID'],
    severity: severityOfAdvisory(entry['Severity']),
    message: entry['Title'],
    file,
    line: entry['StartLine']
  })
}

function readLicense(entry: JsonRecord): Finding {
  return findingOf({
    id: entry['Name'],
    severity: severityOfAdvisory(entry['Severity']),
    message: `The license is of the category ${asString(entry['Category']) ?? 'unknown'}`,
    package: entry['PkgName'],
    file: entry['FilePath'],
    url: entry['Link']
  })
}
