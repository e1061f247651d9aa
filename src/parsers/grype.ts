import type { Finding } from '../model/reports.js'
import { defineParser } from './define.js'
import { findingOf, withoutRepeats } from './read/audit-finding.js'
import { asArray, asRecord, asString, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { listIn, recordsIn } from './read/json-lists.js'
import { severityOfAdvisory } from './read/severity.js'

export const grype = defineParser({
  id: 'grype',
  title: 'Grype JSON',
  kind: 'findings',
  about: 'Written by `grype TARGET --output json --file FILE`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    const matches = asArray(report?.['matches'])
    if (report === undefined || matches === undefined) return false
    const byGrype = asRecord(report['descriptor'])?.['name'] === 'grype' || 'distro' in report
    return byGrype || (matches.length > 0 && matches.every(isMatch))
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const matches = requireArray(report['matches'], '"matches"')
    const findings = matches.map((entry, at) => readMatch(requireRecord(entry, `object "matches[${at}]"`)))
    return {
      kind: 'findings',
      tools: ['Grype'],
      findings: withoutRepeats(findings),
      suppressed: listIn(report, 'ignoredMatches').length,
      problems: []
    }
  }
})

function isMatch(entry: unknown): boolean {
  const match = asRecord(entry)
  return asRecord(match?.['vulnerability']) !== undefined && asRecord(match?.['artifact']) !== undefined
}

function readMatch(match: JsonRecord): Finding {
  const vulnerability = requireRecord(match['vulnerability'], '"vulnerability" in a match')
  const artifact = requireRecord(match['artifact'], '"artifact" in a match')
  const id = vulnerability['id']
  const related = [...new Set(recordsIn(match, 'relatedVulnerabilities').map(entry => entry['id']))]
  const others = related.filter(other => other !== id)
  return findingOf({
    id,
    // A bulletin of a distribution gathers several CVEs and is no other name of any of them.
    aliases: others.length === 1 ? others : [],
    severity: severityOfAdvisory(vulnerability['severity']),
    message: asString(vulnerability['description']) ?? recordsIn(match, 'relatedVulnerabilities')[0]?.['description'],
    package: artifact['name'],
    version: artifact['version'],
    fixAvailable: readFix(vulnerability),
    url: vulnerability['dataSource']
  })
}

/**
 * Whether there is a fix; undefined where Grype does not know. Its first versions named only the version that has it.
 */
function readFix(vulnerability: JsonRecord): boolean | undefined {
  const state = asRecord(vulnerability['fix'])?.['state']
  if (state === 'fixed' || (asString(vulnerability['fixedInVersion']) ?? '') !== '') return true
  return state === 'not-fixed' || state === 'wont-fix' ? false : undefined
}
