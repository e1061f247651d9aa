import { listNames, plural } from '../lib/words.js'
import type { Finding } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { findingOf, withoutRepeats } from './read/audit-finding.js'
import { asArray, asRecord, asString, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { listIn, recordsIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'
import { severityOfAdvisory } from './read/severity.js'

/** What Composer writes; nothing but these makes a report without advisories its own. */
const keys = ['advisories', 'abandoned', 'filter', 'ignored-advisories', 'unreachable-repositories']

export const composerAudit = defineParser({
  id: 'composer-audit',
  title: 'composer audit JSON',
  kind: 'findings',
  about: 'Written by `composer audit --format=json > FILE`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    const lists = Object.values(asRecord(report?.['advisories']) ?? asArray(report?.['advisories']) ?? [null])
    if (lists.length > 0) return lists.every(isListOfAdvisories)
    return Object.keys(report ?? {}).every(key => keys.includes(key))
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const problems = new Problems()
    const abandoned = Object.keys(mapIn(report, 'abandoned'))
    if (abandoned.length > 0) {
      problems.add('abandoned', `Nobody maintains ${listNames(abandoned)}, which is no vulnerability.`)
    }
    const filtered = Object.keys(mapIn(report, 'filter'))
    if (filtered.length > 0) {
      const message = `A filter list, as of malware, names ${listNames(filtered)}. Replace what it names.`
      problems.add('filtered', message, { blocks: true })
    }
    const unreachable = listIn(report, 'unreachable-repositories')
    if (unreachable.length > 0) {
      const message = `The audit could not reach ${plural(unreachable.length, 'repository', 'repositories')}. Run it again.`
      problems.add('not-audited', message, { blocks: true })
    }
    return {
      kind: 'findings',
      tools: ['composer audit'],
      findings: withoutRepeats(advisoriesIn(report, 'advisories').map(readAdvisory)),
      suppressed: advisoriesIn(report, 'ignored-advisories').length,
      problems: problems.list()
    }
  }
})

function isListOfAdvisories(value: unknown): boolean {
  const list = asArray(value) ?? Object.values(asRecord(value) ?? {})
  return list.length > 0 && list.every(entry => asString(asRecord(entry)?.['advisoryId']) !== undefined)
}

/** PHP writes an object without members as an empty list. */
function mapIn(report: JsonRecord, key: string): JsonRecord {
  const value = report[key] ?? []
  const record = asArray(value)?.length === 0 ? {} : asRecord(value)
  if (record === undefined) throw new ReportError('report-malformed', `"${key}" of the report is not an object.`)
  return record
}

/** Advisories by package; a list with gaps is written as an object. */
function advisoriesIn(report: JsonRecord, key: string): readonly JsonRecord[] {
  return Object.entries(mapIn(report, key)).flatMap(([name, entries]) => {
    const list = asRecord(entries) === undefined ? entries : Object.values(requireRecord(entries, 'list'))
    return requireArray(list, `list of advisories for ${name}`).map(entry => ({
      packageName: name,
      ...requireRecord(entry, `object for an advisory of ${name}`)
    }))
  })
}

function readAdvisory(advisory: JsonRecord): Finding {
  const sources = recordsIn(advisory, 'sources').map(({ remoteId }) => asString(remoteId) ?? '')
  return findingOf({
    id: advisory['advisoryId'],
    aliases: [advisory['cve'], ...sources.filter(id => /^(?:GHSA|CVE)-/.test(id))],
    severity: severityOfAdvisory(advisory['severity']),
    message: advisory['title'],
    package: advisory['packageName'],
    url: advisory['link']
  })
}
