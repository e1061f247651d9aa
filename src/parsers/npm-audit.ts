import { firstLine } from '../lib/first-line.js'
import { defineParser, ReportError } from './define.js'
import { asRecord, asString, requireRecord, type JsonRecord } from './read/json.js'
import { jsonOf } from './read/json-of.js'
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
    const findings = isVersion2(report) ? readVulnerabilities(report, problems) : readAdvisories(report, problems)
    return { kind: 'findings', tools: ['npm audit'], findings, suppressed: 0, problems: problems.list() }
  }
})

function isVersion2(report: JsonRecord): boolean {
  return 'auditReportVersion' in report
}

function isVersion1(report: JsonRecord): boolean {
  const advisories = asRecord(report['advisories'])
  return advisories !== undefined && asRecord(asRecord(report['metadata'])?.['vulnerabilities']) !== undefined
}

/** npm's own `{"error":{"code","summary","detail"}}`, pnpm's `{"error":{"code","message"}}`, and a registry's refusal. */
function isToolError(report: JsonRecord): boolean {
  const error = asRecord(report['error'])
  if (error !== undefined) return 'code' in error && ('summary' in error || 'message' in error)
  return 'message' in report && 'method' in report && 'uri' in report
}

/** What helps, by the first words of the code; without one of these the audit is to be run again. */
const advice: readonly (readonly [RegExp, string])[] = [
  [/NOLOCK|NO_LOCKFILE/, 'Commit the lock file, or run the audit in the folder that has it.'],
  [/NOPJSON|ENOENT/, 'Run the audit in the folder that has the package.json.'],
  [/^4|E40|AUDIT_BAD_RESPONSE|AUDIT_ENDPOINT/, 'Run the audit against a registry that offers audits.'],
  [/NOTFOUND|AGAIN|CONN|TIME|^5|E5/, 'The registry was not reached: run the audit again.']
]

function describeToolError(report: JsonRecord): ReportError {
  const error = asRecord(report['error'])
  const code = [error?.['code'], report['statusCode']].find(value => value !== undefined && value !== null)
  const said = [error?.['summary'], error?.['detail'], error?.['message'], report['message'], report['error']]
  const words = said.map(word => firstLine(asString(word) ?? '')).filter(word => word !== '')
  const all = [...(code === undefined ? [] : [String(code)]), ...new Set(words)].join(': ')
  const todo =
    advice.find(([pattern]) => pattern.test(String(code)))?.[1] ?? 'See the log of the audit and run it again.'
  const what = all === '' ? 'and gives no words for it.' : `${all.replace(/[.\s]*$/, '')}.`
  return new ReportError('report-tool-error', `The audit did not finish: ${what} ${todo}`)
}
