import { firstLine } from '../lib/first-line.js'
import { withoutStop } from '../lib/without-stop.js'
import { defineParser, ReportError } from './define.js'
import { asRecord, asString, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { readAdvisories } from './read/npm-advisories.js'
import { readVulnerabilities } from './read/npm-vulnerabilities.js'
import { Problems } from './read/problems.js'

export const npmAudit = defineParser({
  id: 'npm-audit',
  title: 'npm audit JSON',
  kind: 'findings',
  about: 'Written by `npm audit --json`, `pnpm audit --json` and, in Yarn 2 and 3, `yarn npm audit --json`.',
  recognises: sniffed => {
    const report = asRecord(jsonOf(sniffed))
    return report !== undefined && (isVersion2(report) || isVersion1(report) || isToolError(report))
  },
  parse: input => {
    const report = requireRecord(jsonOf(input.sniffed), 'JSON object')
    if ((report['error'] ?? null) !== null || isToolError(report)) throw describeToolError(report)
    if (isVersion2(report) && report['auditReportVersion'] !== 2) {
      const which = JSON.stringify(report['auditReportVersion'])
      throw new ReportError('report-wrong-format', `The audit report has the version ${which}; 1 and 2 can be read.`)
    }
    const problems = new Problems()
    const found = isVersion2(report)
      ? readVulnerabilities(report, problems)
      : { findings: readAdvisories(report, problems) }
    return { kind: 'findings', tools: ['npm audit'], ...found, suppressed: 0, problems: problems.list() }
  }
})

function isVersion2(report: JsonRecord): boolean {
  return 'auditReportVersion' in report
}

function isVersion1(report: JsonRecord): boolean {
  const advisories = asRecord(report['advisories'])
  return advisories !== undefined && asRecord(asRecord(report['metadata'])?.['vulnerabilities']) !== undefined
}

/**
 * npm's `{"error":{"code","summary","detail"}}`, pnpm's
 * `{"error":{"code","message"}}`, a registry's refusal among them.
 */
function isToolError(report: JsonRecord): boolean {
  const error = asRecord(report['error'])
  return error !== undefined && ('code' in error || 'summary' in error)
}

/** What helps, by what the tool says. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/NOLOCK|NO_LOCKFILE/, 'Commit the lock file, or run the audit in the folder that has it.'],
  [/\b(E?40[3-5]|ENOAUDIT)\b/, 'Run the audit against a registry that offers audits.'],
  [/./, 'Run the audit again, and see its log if it fails again.']
]

function describeToolError(report: JsonRecord): ReportError {
  const error = asRecord(report['error'])
  const said = [
    error?.['code'],
    error?.['summary'],
    error?.['detail'],
    error?.['message'],
    report['message'],
    report['error']
  ]
  const words = said.map(part => withoutStop(firstLine(asString(part) ?? ''))).filter(part => part !== '')
  const all = words.length === 0 ? 'it gives no words for the error' : [...new Set(words)].join('. ')
  const todo = advice.find(([pattern]) => pattern.test(all))?.[1] ?? ''
  return new ReportError('report-tool-error', `The audit did not finish: ${all}. ${todo}`)
}
