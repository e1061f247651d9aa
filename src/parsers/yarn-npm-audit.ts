import { plural } from '../lib/words.js'
import { withoutStop } from '../lib/without-stop.js'
import type { Finding } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { identify } from './read/advisory.js'
import { DistinctFindings, findingOf } from './read/audit-finding.js'
import { asRecord, asString, parseRecord, readJsonLines, requireRecord, type JsonRecord } from './read/json.js'
import { listIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'
import { severityOfAdvisory } from './read/severity.js'

export const yarnNpmAudit = defineParser({
  id: 'yarn-npm-audit',
  title: 'yarn npm audit JSON lines',
  kind: 'findings',
  about: 'Written by `yarn npm audit --json > FILE` of Yarn 4, which writes nothing when it finds nothing.',
  recognises: sniffed => {
    if (sniffed.syntax === 'xml') return false
    const lines = sniffed.syntax === 'json' ? [sniffed.value] : sniffed.head.map(parseRecord)
    return lines.some(line => isEntry(line) || isMessage(line))
  },
  parse: input => {
    const problems = new Problems()
    const findings = new DistinctFindings()
    let deprecated = 0
    let lines = 0
    for (const { line, record } of readJsonLines(input)) {
      if (isMessage(record)) throw new ReportError('report-tool-error', describeMessage(record), line)
      if (record === undefined || !isEntry(record)) {
        throw new ReportError('report-malformed', 'The line is no finding: other output is in the file.', line)
      }
      lines++
      const children = requireRecord(record['children'], '"children"')
      if (/\(deprecation\)$/.test(asString(children['ID']) ?? '')) deprecated++
      else for (const finding of readEntry(record['value'], children)) findings.add(finding)
    }
    if (deprecated > 0) {
      const message = `${plural(deprecated, 'package')} of ${lines} listed are deprecated, which is no vulnerability.`
      problems.add('deprecated', message)
    }
    return {
      kind: 'findings',
      tools: ['yarn npm audit'],
      findings: findings.list(),
      suppressed: 0,
      problems: problems.list()
    }
  }
})

function isEntry(value: unknown): boolean {
  const entry = asRecord(value)
  const children = asRecord(entry?.['children'])
  return (
    asString(entry?.['value']) !== undefined && children !== undefined && 'ID' in children && 'Severity' in children
  )
}

/** A line of Yarn's own reporter: it tells what kept the audit from its end. */
function isMessage(value: unknown): boolean {
  const message = asRecord(value)
  return asString(message?.['type']) !== undefined && asString(message?.['displayName']) !== undefined
}

function describeMessage(message: JsonRecord | undefined): string {
  const said = [message?.['displayName'], message?.['data']].map(part => asString(part) ?? '').filter(Boolean)
  return `The audit did not finish: ${withoutStop(said.join(': '))}. See its log.`
}

/** One advisory in one package: a finding for each version of it in the tree. */
function readEntry(name: unknown, children: JsonRecord): readonly Finding[] {
  const url = children['URL']
  const finding = findingOf({
    ...identify([url], [], children['ID']),
    severity: severityOfAdvisory(children['Severity']),
    message: children['Issue'],
    package: name,
    url
  })
  const versions = listIn(children, 'Tree Versions').flatMap(version => asString(version) ?? [])
  return versions.length === 0 ? [finding] : versions.map(version => ({ ...finding, version }))
}
