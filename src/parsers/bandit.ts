import type { Finding } from '../model/reports.js'
import { forwardSlashes } from './read/coverage.js'
import { defineParser } from './define.js'
import { findingOf } from './read/audit-finding.js'
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
import { recordsIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'
import { severityOfAdvisory } from './read/severity.js'

export const bandit = defineParser({
  id: 'bandit',
  title: 'Bandit JSON',
  kind: 'findings',
  about: 'Written by `bandit -r FOLDER -f json -o FILE`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    const lists = [report?.['results'], report?.['errors']].map(asArray)
    return asRecord(asRecord(report?.['metrics'])?.['_totals']) !== undefined && !lists.includes(undefined)
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    const problems = new Problems()
    for (const error of recordsIn(report, 'errors')) {
      const [file, reason] = ['filename', 'reason'].map(key => asString(error[key]) ?? 'unknown')
      problems.add('not-analysed', `Bandit could not read ${file} (${reason}) and exits with 0.`, { blocks: true })
    }
    const metrics = requireRecord(report['metrics'], '"metrics"')
    const totals = requireRecord(metrics['_totals'], '"metrics._totals"')
    if (Object.keys(metrics).length === 1) {
      const message = 'The report lists no file. Bandit lists each that it looks at: it looked at none.'
      problems.add('nothing-analysed', message, { blocks: true })
    }
    const findings = requireArray(report['results'], '"results"').map((entry, at) =>
      readResult(requireRecord(entry, `object "results[${at}]"`))
    )
    checkTotals(totals, findings, problems)
    return {
      kind: 'findings',
      tools: ['Bandit'],
      findings,
      suppressed: (asCount(totals['nosec']) ?? 0) + (asCount(totals['skipped_tests']) ?? 0),
      problems: problems.list()
    }
  }
})

/** The counts are of everything found; its user may have asked for the graver or surer part of it only. */
function checkTotals(totals: JsonRecord, findings: readonly Finding[], problems: Problems): void {
  const count = (severity: string): number => asCount(totals[`SEVERITY.${severity}`]) ?? 0
  const declared = ['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED'].reduce((sum, severity) => sum + count(severity), 0)
  if (declared <= findings.length) return
  const message = `Bandit found ${declared} issues and the report lists ${findings.length}: levels or a baseline leave out the rest.`
  problems.add('counts-disagree', message, { blocks: findings.length === 0 && count('HIGH') > 0 })
}

function readResult(result: JsonRecord): Finding {
  return findingOf({
    id: result['test_id'],
    severity: severityOfAdvisory(result['issue_severity']),
    message: result['issue_text'],
    file: forwardSlashes(asString(result['filename']) ?? ''),
    line: result['line_number'],
    url: result['more_info']
  })
}
