import { firstLine } from '../lib/first-line.js'
import { plural } from '../lib/words.js'
import { withoutStop } from '../lib/without-stop.js'
import type { Finding } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { DistinctFindings } from './read/audit-finding.js'
import { asRecord, asString, parseRecord, readJsonLines, requireRecord, type JsonRecord } from './read/json.js'
import { readNpmAdvisory } from './read/npm-advisories.js'
import { declaredTotal } from './read/npm-counts.js'
import { Problems } from './read/problems.js'

/** The lines of `yarn audit --json`; the others of Yarn's reporter may stand between them. */
const auditTypes = ['auditAdvisory', 'auditAction', 'auditSummary']
const reporterTypes = ['info', 'warning', 'error', 'verbose', 'activityStart', 'activityTick', 'activityEnd', 'step']

export const yarnAudit = defineParser({
  id: 'yarn-audit',
  title: 'yarn audit JSON lines',
  kind: 'findings',
  about: 'Written by `yarn audit --json > FILE` of Yarn 1.',
  recognises: sniffed => {
    if (sniffed.syntax === 'xml') return false
    const lines = sniffed.syntax === 'json' ? [sniffed.value] : sniffed.head.map(parseRecord)
    const types = lines.map(typeOf)
    return (
      types.some(type => auditTypes.includes(type ?? '')) || types.every(type => reporterTypes.includes(type ?? ''))
    )
  },
  parse: input => {
    const problems = new Problems()
    const findings = new DistinctFindings()
    let declared = 0
    let finished = false
    for (const { line, record } of readJsonLines(input)) {
      const type = typeOf(record)
      if (record === undefined || type === undefined) {
        throw new ReportError('report-malformed', 'The line is none of Yarn: other output is in the file.', line)
      }
      if (type === 'error') {
        problems.add('tool-error', `Yarn tells an error: ${wordsOf(record)}`, { line, blocks: true })
      }
      // Whatever its line is called, an advisory is one.
      if (type === 'auditAdvisory' || asRecord(record['data'])?.['advisory'] !== undefined)
        for (const finding of readLine(record)) findings.add(finding)
      if (type === 'auditSummary')
        declared += declaredTotal({ metadata: requireRecord(record['data'], '"data" of the summary') })
      finished = type === 'auditSummary' || (finished && type !== 'auditAdvisory')
    }
    if (!finished) {
      const [error] = problems.list()
      if (error !== undefined) throw new ReportError('report-tool-error', `The audit did not finish. ${error.message}`)
      throw new ReportError('report-truncated', 'The summary of the audit is missing: it did not finish. See its log.')
    }
    if (declared > 0 && findings.list().length === 0) {
      const message = `The report declares ${plural(declared, 'vulnerability', 'vulnerabilities')} and lists no advisory.`
      problems.add('counts-disagree', `${message} Run the audit without \`--level\`.`, { blocks: true })
    }
    return {
      kind: 'findings',
      tools: ['yarn audit'],
      findings: findings.list(),
      suppressed: 0,
      problems: problems.list()
    }
  }
})

/** The type of a line of Yarn 1; later versions have names for their lines too, and are another format. */
function typeOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('data' in value) || 'displayName' in value) return undefined
  return 'type' in value ? asString(value.type) : undefined
}

/** One advisory on one of the paths to its packages. */
function readLine(record: JsonRecord): readonly Finding[] {
  const data = requireRecord(record['data'], '"data" of an advisory')
  return readNpmAdvisory('unnamed', requireRecord(data['advisory'], '"advisory" in its line'))
}

function wordsOf(record: JsonRecord): string {
  const words = firstLine(asString(record['data']) ?? '')
  return words === '' ? 'it gives no words for it.' : `${withoutStop(words)}.`
}
