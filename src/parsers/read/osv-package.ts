import type { Severity } from '../../model/reports.js'
import { findingOf, type AuditPart } from './audit-finding.js'
import { asArray, asRecord, asString, requireRecord, type JsonRecord } from './json.js'
import { listIn, recordsIn } from './json-lists.js'
import { severityOfAdvisory, severityOfScore, worstOfRaters } from './severity.js'

interface Group {
  readonly ids: readonly unknown[]
  readonly aliases: readonly unknown[]
  readonly score: unknown
  /** False where the analysis says that the program never reaches the flaw, or that it does not matter. */
  readonly inForce: boolean
}

/** One package in one file: a finding for each group, whose members are names of the same flaw. */
export function readOsvPackage(entry: JsonRecord, file: unknown): AuditPart {
  const affected = requireRecord(entry['package'], '"package" in the packages of a result')
  const place = { package: affected['name'], version: affected['version'] ?? affected['commit'], file }
  const vulnerabilities = new Map(recordsIn(entry, 'vulnerabilities').map(record => [record['id'], record] as const))
  const told = recordsIn(entry, 'groups').map(readGroup)
  const grouped = new Set(told.flatMap(({ ids }) => ids))
  const alone = [...vulnerabilities.values()].filter(({ id }) => !grouped.has(id))
  const groups = [...told, ...alone.map(groupOfOne)]
  const inForce = groups.filter(group => group.inForce)
  return {
    findings: [
      ...inForce.flatMap(({ ids, aliases, score }) => {
        const records = [...vulnerabilities.values()].filter(record => ids.includes(record['id']))
        const scored = readScore(score)
        return (scored === undefined ? worstWords(records) : [scored]).map(severity =>
          findingOf({
            id: ids[0],
            aliases: [...ids, ...aliases],
            severity,
            message: records.map(({ summary, details }) => asString(summary) ?? asString(details)).find(Boolean),
            fixAvailable: records.length === 0 ? undefined : records.some(hasFix),
            ...place
          })
        )
      }),
      ...listIn(entry, 'license_violations').map(license =>
        findingOf({ id: license, severity: 'unknown', message: 'The license is not among the allowed', ...place })
      )
    ],
    suppressed: groups.length - inForce.length
  }
}

function readGroup(group: JsonRecord): Group {
  // The name of version 2, and that of version 1.
  const told = asRecord(group['experimental_analysis']) ?? asRecord(group['experimentalAnalysis'])
  const analyses = Object.values(told ?? {}).map(asRecord)
  const isIdle = (analysis: JsonRecord | undefined) =>
    analysis?.['called'] === false || analysis?.['unimportant'] === true
  return {
    ids: listIn(group, 'ids'),
    aliases: listIn(group, 'aliases'),
    score: group['max_severity'],
    inForce: analyses.length === 0 || !analyses.every(isIdle)
  }
}

/** The first versions had no groups. */
function groupOfOne(vulnerability: JsonRecord): Group {
  return { ids: [vulnerability['id']], aliases: listIn(vulnerability, 'aliases'), score: undefined, inForce: true }
}

/** The severity of a CVSS score as text; undefined where there is none. */
function readScore(score: unknown): Severity | undefined {
  const text = asString(score)?.trim() ?? ''
  return text === '' ? undefined : severityOfScore(Number(text))
}

/** The worst word that databases have for the flaw, as GitHub's has; unknown where none has one. */
function worstWords(vulnerabilities: readonly JsonRecord[]): readonly Severity[] {
  const words = vulnerabilities.flatMap(record => asString(asRecord(record['database_specific'])?.['severity']) ?? [])
  return worstOfRaters(words.map(severityOfAdvisory))
}

function hasFix(vulnerability: JsonRecord): boolean {
  const ranges = (asArray(vulnerability['affected']) ?? []).flatMap(entry => asArray(asRecord(entry)?.['ranges']) ?? [])
  const events = ranges.flatMap(range => asArray(asRecord(range)?.['events']) ?? [])
  return events.some(event => asRecord(event)?.['fixed'] !== undefined)
}
