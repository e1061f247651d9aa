import type { Growing } from '../../lib/growing.js'
import { plural } from '../../lib/words.js'
import { severities, type Finding } from '../../model/reports.js'
import { identify } from './advisory.js'
import { asRecord, asString, requireArray, requireRecord, type JsonRecord } from './json.js'
import { declaredTotal } from './npm-counts.js'
import type { Problems } from './problems.js'
import { severityOfAdvisory } from './severity.js'

/**
 * The advisories of an `auditReportVersion` 2. The members of `vulnerabilities` are packages; what is wrong with one
 * stands in its `via`, as objects (advisories) or as names of packages through which it is vulnerable.
 */
export function readVulnerabilities(report: JsonRecord, problems: Problems): readonly Finding[] {
  const vulnerabilities = requireRecord(report['vulnerabilities'], '"vulnerabilities"')
  const names = Object.keys(vulnerabilities)
  const packageOf = (name: string): JsonRecord =>
    requireRecord(vulnerabilities[name], `object for the package "${name}"`)
  const findings = new Map<string, Finding>()
  /** What stands in `via` of the packages that have no advisory of their own. */
  const others = new Map<string, readonly unknown[]>()
  for (const name of names) {
    const vulnerable = packageOf(name)
    const via = requireArray(vulnerable['via'], `"via" of ${name}`)
    let isExplained = false
    for (const entry of via) {
      const advisory = asRecord(entry)
      if (advisory === undefined) continue
      isExplained = true
      const finding = readAdvisory(name, vulnerable, advisory)
      const key = JSON.stringify([finding.id, finding.package, advisory['range']])
      if (!findings.has(key)) findings.set(key, finding)
    }
    if (!isExplained) others.set(name, via)
  }
  const declared = declaredTotal(report)
  if (declared > names.length) {
    const message = `The report declares ${plural(declared, 'vulnerable package')} and lists ${names.length}.`
    problems.add('counts-disagree', `${message} Run the audit again.`, { blocks: true })
  }
  const rank = ({ severity }: Pick<Finding, 'severity'>) => severities.indexOf(severity)
  let worst = Infinity
  for (const finding of findings.values()) worst = Math.min(worst, rank(finding))
  for (const name of worst === Infinity ? [] : names) {
    // npm gives a package the worst severity of its advisories.
    const written = packageOf(name)['severity']
    if (rank({ severity: severityOfAdvisory(written) }) >= worst) continue
    const message = `The package ${name} has the severity ${JSON.stringify(written)}, and no advisory has one as bad.`
    problems.add('severities-disagree', `${message} Run the audit again.`, { blocks: true })
  }
  for (const name of withoutAdvisory(names, others)) {
    const message = `The package ${name} is vulnerable, but no advisory in the report says why.`
    problems.add('advisory-missing', message, { blocks: true })
    const severity = severityOfAdvisory(packageOf(name)['severity'])
    findings.set(name, { id: 'without-advisory', aliases: [], severity, message, package: name })
  }
  return [...findings.values()]
}

function readAdvisory(name: string, vulnerable: JsonRecord, advisory: JsonRecord): Finding {
  const range = asString(advisory['range'])
  const url = asString(advisory['url'])
  const affected = asString(advisory['name']) ?? name
  const title = asString(advisory['title']) ?? 'The advisory has no title'
  const fix = vulnerable['fixAvailable']
  const { id, aliases } = identify([url], [], advisory['source'])
  const finding: Growing<Finding> = {
    id,
    aliases,
    severity: severityOfAdvisory(advisory['severity']),
    message: range === undefined ? title : `${title} (${affected} ${range})`,
    package: affected
  }
  if (fix !== undefined) finding.fixAvailable = fix !== false
  if (url !== undefined) finding.url = url
  return finding
}

/** Packages from which no chain of `via` leads to one with an advisory; `others` have none of their own. */
function withoutAdvisory(names: readonly string[], others: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  if (others.size === 0) return []
  const dependents = new Map<unknown, string[]>()
  for (const [name, via] of others) {
    for (const entry of via) {
      const known = dependents.get(entry)
      if (known === undefined) dependents.set(entry, [name])
      else known.push(name)
    }
  }
  const explained = new Set(names.filter(name => !others.has(name)))
  // A set that grows while it is walked is walked to its end: each name is followed once, cycles included.
  for (const name of explained) for (const dependent of dependents.get(name) ?? []) explained.add(dependent)
  return [...others.keys()].filter(name => !explained.has(name))
}
