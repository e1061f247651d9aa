import type { Finding } from '../../model/reports.js'
import { findingOf } from './audit-finding.js'
import { asArray, asRecord, asString, type JsonRecord } from './json.js'
import { severityOfAdvisory } from './severity.js'

/** A vulnerability, or a license that the policy does not like, on one path to the package. */
export function readSnykVulnerability(entry: JsonRecord): Finding {
  const identifiers = asRecord(entry['identifiers'])
  const fixes = [entry['isUpgradable'], entry['isPatchable']]
  const fixedIn = asArray(entry['fixedIn'])?.length ?? 0
  const id = asString(entry['id'])
  return findingOf({
    id,
    aliases: ['CVE', 'GHSA'].flatMap(kind => asArray(identifiers?.[kind]) ?? []),
    // Before there was "critical", it stood in a field of its own.
    severity: severityOfAdvisory(entry['severityWithCritical'] ?? entry['severity']),
    message: entry['title'],
    package: entry['packageName'] ?? entry['name'] ?? entry['moduleName'],
    version: entry['version'],
    fixAvailable: fixes.includes(true) || fixedIn > 0 ? true : fixes.includes(false) ? false : undefined,
    ...(id?.startsWith('SNYK-') === true ? { url: `https://security.snyk.io/vuln/${id}` } : {})
  })
}

/** What `snyk iac` finds in a file of configuration. */
export function readSnykIssue(issue: JsonRecord, file: unknown): Finding {
  return findingOf({
    id: issue['id'] ?? issue['publicId'],
    severity: severityOfAdvisory(issue['severity']),
    message: issue['title'],
    file,
    line: issue['lineNumber']
  })
}
