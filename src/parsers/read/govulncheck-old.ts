import type { FindingsReport } from '../../model/reports.js'
import { findingOf, withoutRepeats, type AuditEntry } from './audit-finding.js'
import { asArray, asRecord, asString, requireRecord, type JsonRecord } from './json.js'
import { listIn, recordsIn } from './json-lists.js'

/**
 * The one document of govulncheck before July 2023: vulnerabilities with their modules, or, first, with their symbols.
 */
export function readOldVulnerabilities(document: unknown): FindingsReport {
  const found = recordsIn(requireRecord(document, 'JSON object'), 'Vulns').flatMap(readVulnerability)
  const called = withoutRepeats(found.filter(entry => entry.called).map(({ entry }) => findingOf(entry)))
  const all = withoutRepeats(found.map(({ entry }) => findingOf(entry)))
  return {
    kind: 'findings',
    tools: ['govulncheck'],
    findings: called,
    suppressed: all.length - called.length,
    problems: []
  }
}

function readVulnerability(
  vulnerability: JsonRecord
): readonly { readonly entry: AuditEntry; readonly called: boolean }[] {
  const osv = requireRecord(vulnerability['OSV'], '"OSV" of a vulnerability')
  const entry: AuditEntry = {
    id: osv['id'],
    aliases: listIn(osv, 'aliases'),
    severity: 'unknown',
    message: osv['summary'] ?? osv['details'],
    url: `https://pkg.go.dev/vuln/${String(osv['id'])}`
  }
  const modules = asArray(vulnerability['Modules'])?.map(module => requireRecord(module, 'object in "Modules"'))
  if (modules === undefined) {
    return [{ entry: { ...entry, package: vulnerability['ModPath'] }, called: vulnerability['CallSink'] !== 0 }]
  }
  return modules.map(module => ({
    entry: {
      ...entry,
      package: module['Path'],
      version: module['FoundVersion'],
      fixAvailable: (asString(module['FixedVersion']) ?? '') !== ''
    },
    called: recordsIn(module, 'Packages').some(
      affected => (asArray(asRecord(affected)?.['CallStacks'])?.length ?? 0) > 0
    )
  }))
}
