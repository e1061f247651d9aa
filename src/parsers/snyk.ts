import { withoutStop } from '../lib/without-stop.js'
import { defineParser, ReportError } from './define.js'
import { joinParts, type AuditPart } from './read/audit-finding.js'
import { asArray, asCount, asRecord, asString, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { listIn, recordsIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'
import { readSnykIssue, readSnykVulnerability } from './read/snyk-finding.js'

export const snyk = defineParser({
  id: 'snyk',
  title: 'Snyk JSON',
  kind: 'findings',
  about: 'Written by `snyk test --json-file-output=FILE`, as by `snyk container test` and `snyk iac test`.',
  emptyArrayIsClean: true,
  recognises: sniffed => {
    const document = jsonOf(sniffed)
    const list = asArray(document) ?? [document]
    return list.length > 0 && list.every(isProject)
  },
  parse: input => {
    const document = jsonOf(input.sniffed)
    const problems = new Problems()
    const projects = asArray(document) ?? [document]
    const only = asRecord(projects.length === 1 ? projects[0] : undefined)
    if (only !== undefined && isFailure(only)) {
      throw new ReportError('report-tool-error', `Snyk did not finish: ${wordsOf(only)}`)
    }
    const read = projects.map((entry, at) => readProject(requireRecord(entry, `object for project ${at}`), problems))
    return joinParts('Snyk', read, problems)
  }
})

function isProject(entry: unknown): boolean {
  const project = asRecord(entry)
  return (
    typeof project?.['ok'] === 'boolean' && (asArray(project['vulnerabilities']) !== undefined || isFailure(project))
  )
}

function isFailure(project: JsonRecord): boolean {
  return project['ok'] !== true && asString(project['error']) !== undefined
}

/** One project or image, with the applications that were found in the image. */
function readProject(project: JsonRecord, problems: Problems): AuditPart {
  if (isFailure(project)) {
    problems.add('not-audited', `A project could not be tested: ${wordsOf(project)}`, { blocks: true })
    return { findings: [], suppressed: 0 }
  }
  const issues = recordsIn(project, 'infrastructureAsCodeIssues')
  const ignored = issues.filter(({ isIgnored }) => isIgnored === true)
  const vulnerabilities = recordsIn(project, 'vulnerabilities').map(readSnykVulnerability)
  const own = [
    ...vulnerabilities,
    ...issues.filter(issue => !ignored.includes(issue)).map(issue => readSnykIssue(issue, project['targetFile']))
  ]
  const filtered = Object.values(asRecord(project['filtered']) ?? {}).flatMap(list => asArray(list) ?? [])
  const silenced = new Set(filtered.map(entry => JSON.stringify(identityOf(asRecord(entry) ?? {}))))
  const applications = listIn(project, 'applications').map((entry, at) =>
    readProject(requireRecord(entry, `object for application ${at}`), problems)
  )
  const findings = [...own, ...applications.flatMap(application => application.findings)]
  const declared = project['uniqueCount'] ?? 0
  const ids = new Set(own.map(({ id }) => id)).size
  if ((asCount(declared) ?? Infinity) > ids) {
    const message = `The report declares ${JSON.stringify(declared)} distinct issues and lists ${ids}.`
    problems.add('counts-disagree', `${message} Run the test again.`, { blocks: true })
  } else if (project['ok'] !== true && findings.length === 0) {
    const message = 'The report says that all is not well, and lists no issue. Run the test again.'
    problems.add('counts-disagree', message, { blocks: true })
  }
  return {
    findings,
    suppressed: silenced.size + ignored.length + applications.reduce((sum, { suppressed }) => sum + suppressed, 0)
  }
}

const identityOf = (entry: JsonRecord) => [entry['id'], entry['packageName'] ?? entry['name'], entry['version']]

function wordsOf(project: JsonRecord): string {
  const words = asString(project['error'])?.trim() ?? ''
  return words === '' ? 'it gives no words for the error.' : `${withoutStop(words)}.`
}
