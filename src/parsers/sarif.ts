import type { Finding } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { asArray, asRecord, asString, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'
import { isFound, isSuppressed, readResult } from './read/sarif-result.js'
import { SarifRun } from './read/sarif-run.js'

const version = '2.1.0'

export const sarif = defineParser({
  id: 'sarif',
  title: 'SARIF 2.1.0',
  kind: 'findings',
  about:
    'Written by CodeQL, Semgrep, Trivy, ESLint, gitleaks and many other analysers with a SARIF output or formatter.',
  recognises: sniffed => {
    const log = asRecord(jsonOf(sniffed))
    if (!Array.isArray(log?.['runs'])) return false
    return /^\d+\./.test(asString(log['version']) ?? '') || /sarif/i.test(asString(log['$schema']) ?? '')
  },
  parse: input => {
    const log = requireRecord(jsonOf(input.sniffed), 'JSON object')
    refuseOtherVersions(log['version'])
    const problems = new Problems()
    const runs = requireArray(log['runs'], '"runs"').map((entry, at) => readRun(entry, at, problems))
    if (runs.length === 0) {
      problems.add('report-no-data', 'The SARIF log has no run, so it tells of no analysis.', { blocks: true })
    }
    for (const entry of asArray(log['inlineExternalProperties']) ?? []) {
      if ((asArray(asRecord(entry)?.['results'])?.length ?? 0) === 0) continue
      const message = 'The SARIF log keeps results beside its runs. Let the tool write them into the runs.'
      problems.add('results-elsewhere', message, { blocks: true })
    }
    const commits = [...new Set(runs.flatMap(run => run.commits))]
    const [commit] = commits
    if (commits.length > 1) {
      problems.add('commits-differ', `The SARIF log names ${commits.length} commits, so none is taken as its own.`)
    }
    return {
      kind: 'findings',
      tools: [...new Set(runs.map(run => run.tool))],
      findings: runs.flatMap(run => run.findings),
      suppressed: runs.reduce((sum, run) => sum + run.suppressed, 0),
      problems: problems.list(),
      ...(commit === undefined || commits.length > 1 ? {} : { commit })
    }
  }
})

/** Drafts and earlier versions have other defaults for levels, and a later one may. */
function refuseOtherVersions(written: unknown): void {
  if (written === version) return
  const which = typeof written === 'string' ? `version ${JSON.stringify(written)}` : 'no version'
  const todo = `Only ${version} is read: update the tool, or convert the log with "sarif transform".`
  throw new ReportError('report-wrong-format', `The SARIF log has ${which}. ${todo}`)
}

function readRun(entry: unknown, at: number, problems: Problems) {
  const json = requireRecord(entry, `object "runs[${at}]"`)
  const run = new SarifRun(json)
  const where = `The run of ${run.tool}`
  checkInvocations(run, where, problems)
  const results = asArray(json['results'])
  if (results === undefined) {
    const message = `${where} has no list of results: they were not computed, which is not the same as none found.`
    problems.add('results-not-computed', message, { blocks: true })
  }
  if ((asArray(asRecord(json['externalPropertyFileReferences'])?.['results'])?.length ?? 0) > 0) {
    const message = `${where} keeps results in other files. Let the tool write them into the log itself.`
    problems.add('results-elsewhere', message, { blocks: true })
  }
  const findings: Finding[] = []
  let suppressed = 0
  for (const [index, value] of (results ?? []).entries()) {
    const result = requireRecord(value, `object "runs[${at}].results[${index}]"`)
    if (!isFound(result)) continue
    if (isSuppressed(result)) suppressed += 1
    else findings.push(readResult(json, run, result))
  }
  return { tool: run.tool, findings, suppressed, commits: commitsOf(json) }
}

/** An analysis that did not succeed, or that says an error made its results incomplete (3.58.6), is no clean one. */
function checkInvocations(run: SarifRun, where: string, problems: Problems): void {
  for (const invocation of run.invocations) {
    if ((invocation['executionSuccessful'] ?? true) !== true) {
      const why = asString(invocation['exitCodeDescription']) ?? asString(invocation['processStartFailureMessage'])
      const message = `${where} did not succeed${why === undefined ? '' : ` (${why})`}, so that its results are not all.`
      problems.add('analysis-failed', message, { blocks: true })
    }
    for (const list of ['toolExecutionNotifications', 'toolConfigurationNotifications']) {
      for (const entry of asArray(invocation[list]) ?? []) {
        const { severity, text } = run.readNotification(requireRecord(entry, `object in "${list}"`))
        if (severity === 'warning') problems.add('analysis-warned', `${where} warns: ${text}`)
        if (severity === 'error' || severity === 'unknown') {
          problems.add('analysis-incomplete', `${where} is not complete: ${text}`, { blocks: true })
        }
      }
    }
  }
}

function commitsOf(run: JsonRecord): readonly string[] {
  return (asArray(run['versionControlProvenance']) ?? [])
    .flatMap(entry => asString(asRecord(entry)?.['revisionId'])?.toLowerCase() ?? [])
    .filter(revision => /^[0-9a-f]{40}$/.test(revision))
}
