import { compareTexts, listNames, plural } from '../../lib/words.js'
import type { Finding, Severity } from '../../model/reports.js'

/** How grave an advisory is, from the worst to the least. */
export const advisorySeverities = ['critical', 'high', 'moderate', 'low', 'info'] as const
export type AdvisorySeverity = (typeof advisorySeverities)[number]

/** One advisory for one version of one package, however many reports and paths tell of it. */
export interface Advisory {
  /** All its ids, sorted; the first is the one it is called by. */
  readonly ids: readonly string[]
  /** The package and its version, or the place of a finding that belongs to no package. */
  readonly where: string
  readonly severity: AdvisorySeverity
  /** False only where every report says that there is no fix. */
  readonly fixable: boolean
  readonly findings: readonly Finding[]
}

/** The words of linters in those of advisories; `unknown` is for the checklist to decide. */
const scale = {
  critical: 'critical',
  high: 'high',
  error: 'high',
  moderate: 'moderate',
  warning: 'moderate',
  low: 'low',
  note: 'low',
  info: 'info',
  none: 'info'
} as const satisfies Record<Exclude<Severity, 'unknown'>, AdvisorySeverity>

/** Findings by advisory: equal where package, version and any id or alias are the same; the worst severity counts. */
export function collectAdvisories(findings: readonly Finding[], unknown: AdvisorySeverity): readonly Advisory[] {
  const groups = groupBy(findings, placeOf).flatMap(([where, found]) => joinByIds(found).map(same => ({ where, same })))
  return groups
    .map(({ where, same }) => ({
      ids: idsOf(same),
      where,
      severity: worstOf(same.map(finding => severityOf(finding, unknown))),
      fixable: same.some(({ fixAvailable }) => fixAvailable !== false),
      findings: same
    }))
    .sort((a, b) => rank(a) - rank(b) || compareTexts(nameOf(a), nameOf(b)))
}

/** An advisory as people know it: `GHSA-1 in left-pad 1.0.0`. */
function nameOf({ ids, where }: Advisory): string {
  return `${ids[0] ?? 'an advisory'} in ${where}`
}

export function countAdvisories({ length }: readonly Advisory[]): string {
  return plural(length, 'advisory', 'advisories')
}

export function listAdvisories(advisories: readonly Advisory[]): string {
  return listNames(advisories.map(nameOf))
}

export const advisoryWords = { count: countAdvisories, list: listAdvisories } as const

/** Whether one severity is as bad as another, or worse. */
export function isAtLeast(severity: AdvisorySeverity, least: AdvisorySeverity): boolean {
  return advisorySeverities.indexOf(severity) <= advisorySeverities.indexOf(least)
}

const rank = ({ severity }: Advisory) => advisorySeverities.indexOf(severity)

/**
 * A severity in the words of advisories; one that nobody knows counts as the worst unless the checklist says otherwise.
 */
export function gradeOf(severity: Severity, unknown: AdvisorySeverity = 'critical'): AdvisorySeverity {
  return severity === 'unknown' ? unknown : scale[severity]
}

function severityOf({ severity, securitySeverity = severity }: Finding, unknown: AdvisorySeverity): AdvisorySeverity {
  return gradeOf(securitySeverity, unknown)
}

function worstOf(severities: readonly AdvisorySeverity[]): AdvisorySeverity {
  return severities.reduce((worst, severity) => (isAtLeast(severity, worst) ? severity : worst), 'info')
}

function placeOf({ package: name, version, file, line, column, message }: Finding): string {
  if (name !== undefined) return version === undefined ? name : `${name} ${version}`
  if (file !== undefined) return [file, line, column].filter(part => part !== undefined).join(':')
  return message
}

const keysOf = ({ id, aliases }: Finding) => [id, ...aliases].map(key => key.toUpperCase())

function idsOf(findings: readonly Finding[]): readonly string[] {
  const byKey = new Map(findings.flatMap(({ id, aliases }) => [id, ...aliases]).map(id => [id.toUpperCase(), id]))
  return [...byKey.values()].sort(compareTexts)
}

/** Findings that share an id, directly or through others, come together; a package may have thousands of them. */
function joinByIds(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Group>()
  for (const finding of findings) {
    const keys = keysOf(finding)
    const touched = [...new Set(keys.flatMap(key => groups.get(key) ?? []))].sort(
      (a, b) => b.keys.length - a.keys.length
    )
    // The larger group takes in the others, so that no finding is moved often.
    const [joined = { keys: [], found: [] }, ...others] = touched
    for (const { keys: more, found } of [...others, { keys, found: [finding] }]) {
      for (const each of found) joined.found.push(each)
      for (const key of more) {
        if (groups.get(key) !== joined) joined.keys.push(key)
        groups.set(key, joined)
      }
    }
  }
  return [...new Set(groups.values())].map(({ found }) => found)
}

interface Group {
  readonly keys: string[]
  readonly found: Finding[]
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [value])
    else group.push(value)
  }
  return [...groups]
}
