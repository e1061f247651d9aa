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
  const packages = new Map(
    Object.entries(requireRecord(report['vulnerabilities'], '"vulnerabilities"')).map(([name, entry]) => {
      const record = requireRecord(entry, `object for the package ${JSON.stringify(name)}`)
      return [name, { record, via: requireArray(record['via'], `"via" of ${name}`) }] as const
    })
  )
  const findings = new Map<string, Finding>()
  for (const [name, { record, via }] of packages) {
    for (const advisory of via.map(asRecord)) {
      if (advisory === undefined) continue
      const finding = readAdvisory(name, record, advisory)
      const key = JSON.stringify([finding.id, finding.package, advisory['range']])
      if (!findings.has(key)) findings.set(key, finding)
    }
  }
  const declared = declaredTotal(report)
  if (declared > packages.size) {
    const message = `The report declares ${plural(declared, 'vulnerable package')} and lists ${packages.size}.`
    problems.add('counts-disagree', `${message} Run the audit again.`, { blocks: true })
  }
  const rank = ({ severity }: Pick<Finding, 'severity'>) => severities.indexOf(severity)
  let worst = Infinity
  for (const finding of findings.values()) worst = Math.min(worst, rank(finding))
  for (const [name, { record }] of packages) {
    // npm gives a package the worst severity of its advisories.
    if (worst === Infinity || rank({ severity: severityOfAdvisory(record['severity']) }) >= worst) continue
    const message = `The package ${name} has the severity ${JSON.stringify(record['severity'])}, and no advisory has one as bad.`
    problems.add('severities-disagree', `${message} Run the audit again.`, { blocks: true })
  }
  for (const name of withoutAdvisory(new Map([...packages].map(([of, { via }]) => [of, via])))) {
    const message = `The package ${name} is vulnerable, but no advisory in the report says why.`
    problems.add('advisory-missing', message, { blocks: true })
    const severity = severityOfAdvisory(packages.get(name)?.record['severity'])
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
  return {
    ...identify([url], [], advisory['source']),
    severity: severityOfAdvisory(advisory['severity']),
    message: range === undefined ? title : `${title} (${affected} ${range})`,
    package: affected,
    ...(fix === undefined ? {} : { fixAvailable: fix !== false }),
    ...(url === undefined ? {} : { url })
  }
}

/** Packages from which no chain of `via` leads to an advisory. */
function withoutAdvisory(packages: ReadonlyMap<string, readonly unknown[]>): readonly string[] {
  const dependents = new Map<unknown, string[]>()
  const explained = new Set<string>()
  for (const [name, via] of packages) {
    if (via.some(entry => asRecord(entry) !== undefined)) explained.add(name)
    for (const entry of via) {
      const known = dependents.get(entry)
      if (known === undefined) dependents.set(entry, [name])
      else known.push(name)
    }
  }
  // A set that grows while it is walked is walked to its end: each name is followed once, cycles included.
  for (const name of explained) for (const dependent of dependents.get(name) ?? []) explained.add(dependent)
  return [...packages.keys()].filter(name => !explained.has(name))
}
