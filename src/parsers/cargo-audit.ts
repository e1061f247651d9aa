import { plural } from '../lib/words.js'
import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import { findingOf, withoutRepeats } from './read/audit-finding.js'
import {
  asArray,
  asCount,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { listIn } from './read/json-lists.js'
import { scoreOfVector } from './read/cvss.js'
import { Problems } from './read/problems.js'
import { severityOfScore } from './read/severity.js'

export const cargoAudit = defineParser({
  id: 'cargo-audit',
  title: 'cargo audit JSON',
  kind: 'findings',
  about: 'Written by `cargo audit --json > FILE`.',
  recognises: sniffed => {
    const vulnerabilities = asRecord(asRecord(jsonOf(sniffed))?.['vulnerabilities'])
    return vulnerabilities !== undefined && ['found', 'count', 'list'].every(key => key in vulnerabilities)
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const vulnerabilities = requireRecord(report['vulnerabilities'], '"vulnerabilities"')
    const list = requireArray(vulnerabilities['list'], '"vulnerabilities.list"')
    const problems = new Problems()
    const isMore = (asCount(vulnerabilities['count']) ?? Infinity) > list.length
    if (isMore || (vulnerabilities['found'] !== false && list.length === 0)) {
      const declared = JSON.stringify(vulnerabilities['count'])
      const message = `The report declares ${declared} vulnerabilities (found: ${String(vulnerabilities['found'])}) and lists`
      problems.add('counts-disagree', `${message} ${list.length}. Run the audit again.`, { blocks: true })
    }
    for (const [kind, entries] of Object.entries(asRecord(report['warnings']) ?? {})) {
      const count = asArray(entries)?.length ?? 0
      const message = `The audit warns of ${plural(count, 'package')} as ${kind}, which is no vulnerability.`
      if (count > 0) problems.add(`warned-${kind}`, message)
    }
    const findings = list.map((entry, at) => readVulnerability(requireRecord(entry, `object for vulnerability ${at}`)))
    return {
      kind: 'findings',
      tools: ['cargo audit'],
      findings: withoutRepeats(findings),
      suppressed: 0,
      problems: problems.list()
    }
  }
})

function readVulnerability(entry: JsonRecord): Finding {
  const advisory = requireRecord(entry['advisory'], '"advisory" of a vulnerability')
  const affected = requireRecord(entry['package'], '"package" of a vulnerability')
  const versions = asRecord(entry['versions'])
  return findingOf({
    id: advisory['id'],
    aliases: listIn(advisory, 'aliases'),
    severity: severityOfVector(advisory['cvss']),
    message: advisory['title'],
    package: affected['name'],
    version: affected['version'],
    fixAvailable: versions === undefined ? undefined : listIn(versions, 'patched').length > 0,
    url: advisory['url']
  })
}

/** Advisories without a vector, or with one of another version than 3, are of unknown severity. */
function severityOfVector(cvss: unknown): Severity {
  const score = scoreOfVector(asString(cvss) ?? '')
  return score === undefined ? 'unknown' : severityOfScore(score)
}
