import { withoutStop } from '../lib/without-stop.js'
import type { Finding } from '../model/reports.js'
import { defineParser } from './define.js'
import { findingOf, withoutRepeats } from './read/audit-finding.js'
import { asArray, asRecord, asString, jsonOf, requireArray, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'

export const pipAudit = defineParser({
  id: 'pip-audit',
  title: 'pip-audit JSON',
  kind: 'findings',
  about: 'Written by `pip-audit --format json --output FILE`.',
  emptyArrayIsClean: true,
  recognises: sniffed => {
    const dependencies = dependenciesOf(jsonOf(sniffed)) ?? []
    if (dependencies.length === 0) return isEmptyAudit(asRecord(jsonOf(sniffed)))
    return dependencies.every(isDependency) && dependencies.some(entry => isAudited(entry) || isSkipped(entry))
  },
  parse: input => {
    const document = jsonOf(input.sniffed)
    const problems = new Problems()
    const dependencies = requireArray(dependenciesOf(document), 'list of dependencies')
    if (dependencies.length === 0) {
      const message = 'The report lists no dependency. pip-audit lists each that it looks at: it looked at none.'
      problems.add('nothing-audited', message, { blocks: !Array.isArray(document) })
    }
    const findings = dependencies.flatMap((entry, at) => {
      return readDependency(requireRecord(entry, `object for dependency ${at}`), problems)
    })
    return {
      kind: 'findings',
      tools: ['pip-audit'],
      findings: withoutRepeats(findings),
      suppressed: 0,
      problems: problems.list()
    }
  }
})

/** The list in `dependencies`; before pip-audit 2 the document was that list. */
function dependenciesOf(document: unknown): readonly unknown[] | undefined {
  return asArray(document) ?? asArray(asRecord(document)?.['dependencies'])
}

function isEmptyAudit(report: JsonRecord | undefined): boolean {
  return asArray(report?.['dependencies']) !== undefined && asArray(report?.['fixes']) !== undefined
}

function isDependency(entry: unknown): boolean {
  return asString(asRecord(entry)?.['name']) !== undefined
}

function isAudited(entry: unknown): boolean {
  return asArray(asRecord(entry)?.['vulns']) !== undefined
}

function isSkipped(entry: unknown): boolean {
  return asString(asRecord(entry)?.['skip_reason']) !== undefined
}

function readDependency(dependency: JsonRecord, problems: Problems): readonly Finding[] {
  const name = dependency['name']
  if (isSkipped(dependency) && !isAudited(dependency)) {
    const reason = asString(dependency['skip_reason']) ?? ''
    const message = `The dependency ${String(name)} was not audited: ${withoutStop(reason)}.`
    // Only this one is skipped because its user asked for it (`--skip-editable`).
    problems.add('not-audited', message, { blocks: !/marked as editable/.test(reason) })
    return []
  }
  return requireArray(dependency['vulns'], `"vulns" of ${String(name)}`).map(entry => {
    const vulnerability = requireRecord(entry, `object in "vulns" of ${String(name)}`)
    const fixes = asArray(vulnerability['fix_versions'])?.flatMap(version => asString(version) ?? [])
    const fixed = fixes === undefined || fixes.length === 0 ? 'no version' : fixes.join(' and ')
    return findingOf({
      id: vulnerability['id'],
      aliases: asArray(vulnerability['aliases']) ?? [],
      severity: 'unknown',
      message: asString(vulnerability['description']) ?? `A known vulnerability, fixed in ${fixed}`,
      package: name,
      version: dependency['version'],
      ...(fixes === undefined ? {} : { fixAvailable: fixes.length > 0 })
    })
  })
}
