import { countEach } from '../../lib/count-each.js'
import type { Growing } from '../../lib/growing.js'
import { Walked } from '../../lib/walked.js'
import { plural } from '../../lib/words.js'
import { severities, type Finding, type FindingsReport, type Severity } from '../../model/reports.js'
import { advisoryId } from './advisory.js'
import { asRecord, asString, requireArray, requireRecord, type JsonRecord } from './json.js'
import { declaredTotal } from './npm-counts.js'
import type { Problems } from './problems.js'
import { severityOfAdvisory } from './severity.js'

/**
 * The advisories of an `auditReportVersion` 2. The members of `vulnerabilities` are packages; what is wrong with one
 * stands in its `via`, as objects (advisories) or as names of packages through which it is vulnerable.
 */
export function readVulnerabilities(
  report: JsonRecord,
  problems: Problems
): Pick<FindingsReport, 'findings' | 'bySeverity'> {
  const vulnerabilities = requireRecord(report['vulnerabilities'], '"vulnerabilities"')
  const names = Object.keys(vulnerabilities)
  const entries: Entry[] = []
  /** Packages that may be spoken of twice. */
  const shared = new Set<string>()
  /** What stands in `via` of the packages that have no advisory of their own. */
  const others = new Map<string, readonly unknown[]>()
  const severitiesWritten = new Set<unknown>()
  for (const name of names) {
    const vulnerable = requireRecord(vulnerabilities[name], 'object', name)
    const via = requireArray(vulnerable['via'], '"via"', name)
    severitiesWritten.add(vulnerable['severity'])
    let isExplained = false
    for (const entry of via) {
      const advisory = asRecord(entry)
      if (advisory === undefined) continue
      isExplained = true
      const affected = asString(advisory['name']) ?? name
      if (affected !== name || via.length > 1) shared.add(affected)
      entries.push({ affected, vulnerable, advisory })
    }
    if (!isExplained) others.set(name, via)
  }
  const declared = declaredTotal(report)
  if (declared > names.length) {
    const message = `The report declares ${plural(declared, 'vulnerable package')} and lists ${names.length}.`
    problems.add('counts-disagree', `${message} Run the audit again.`, { blocks: true })
  }
  const distinct = withoutRepeated(entries, shared)
  const bySeverity = countEach(distinct.map(({ advisory }) => severityOfAdvisory(advisory['severity'])))
  compareSeverities(vulnerabilities, severitiesWritten, [...bySeverity.keys()], problems)
  const unexplained = withoutAdvisory(names, others).map((name): Finding => {
    const message = `The package ${name} is vulnerable, but no advisory in the report says why.`
    problems.add('advisory-missing', message, { blocks: true })
    const severity = severityOfAdvisory(asRecord(vulnerabilities[name])?.['severity'])
    return { id: 'without-advisory', aliases: [], severity, message, package: name }
  })
  countEach(
    unexplained.map(({ severity }) => severity),
    bySeverity
  )
  const findings = new Walked(distinct.length + unexplained.length, function* () {
    for (const entry of distinct) yield readAdvisory(entry)
    yield* unexplained
  })
  return { findings, bySeverity }
}

/** An advisory as it stands in the `via` of a package. */
interface Entry {
  /** The package that it is about. */
  readonly affected: string
  readonly vulnerable: JsonRecord
  readonly advisory: JsonRecord
}

/** The entries without those that repeat the id, package and range of another; only entries of `shared` packages can. */
function withoutRepeated(entries: readonly Entry[], shared: ReadonlySet<string>): readonly Entry[] {
  if (shared.size === 0) return entries
  const keys = new Set<string>()
  return entries.filter(({ affected, advisory }) => {
    if (!shared.has(affected)) return true
    const key = JSON.stringify([idOf(advisory), affected, advisory['range']])
    return !keys.has(key) && keys.add(key)
  })
}

/**
 * npm gives a package the worst severity of its advisories, so that `written` has none that is worse than all of these.
 */
function compareSeverities(
  vulnerabilities: JsonRecord,
  written: ReadonlySet<unknown>,
  found: readonly Severity[],
  problems: Problems
): void {
  const worst = Math.min(...found.map(severity => severities.indexOf(severity)))
  const isWorse = (word: unknown): boolean => severities.indexOf(severityOfAdvisory(word)) < worst
  if (worst === Infinity || ![...written].some(isWorse)) return
  for (const [name, vulnerable] of Object.entries(vulnerabilities)) {
    const word = asRecord(vulnerable)?.['severity']
    if (!isWorse(word)) continue
    const message = `The package ${name} has the severity ${JSON.stringify(word)}, and no advisory has one as bad.`
    problems.add('severities-disagree', `${message} Run the audit again.`, { blocks: true })
  }
}

function readAdvisory({ affected, vulnerable, advisory }: Entry): Finding {
  const url = asString(advisory['url'])
  const fix = vulnerable['fixAvailable']
  const finding: Growing<Finding> = {
    id: idOf(advisory),
    aliases: noAliases,
    severity: severityOfAdvisory(advisory['severity']),
    message: asString(advisory['title']) ?? 'The advisory has no title',
    package: affected
  }
  if (fix !== undefined) finding.fixAvailable = fix !== false
  if (url !== undefined) finding.url = url
  return finding
}

function idOf(advisory: JsonRecord): string {
  return advisoryId([asString(advisory['url'])], advisory['source'])
}

const noAliases: readonly string[] = []

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
