import { firstLine } from '../../lib/first-line.js'
import { severities, type Finding, type FindingsReport, type Severity } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { asPosition, asString } from './json.js'
import type { Problems } from './problems.js'

/** One entry of an audit as its report writes it; what is not a text, or an empty one, is left out of the finding. */
export interface AuditEntry {
  readonly id: unknown
  readonly aliases?: readonly unknown[]
  readonly severity: Severity
  readonly message: unknown
  readonly package?: unknown
  readonly version?: unknown
  readonly file?: unknown
  readonly line?: unknown
  readonly fixAvailable?: boolean | undefined
  readonly url?: unknown
}

/** The finding that an entry tells of. Throws `report-malformed` for one without an id: nobody could act on it. */
export function findingOf(entry: AuditEntry): Finding {
  const id = textOf(entry.id)
  if (id === undefined) {
    throw new ReportError('report-malformed', 'The report has an entry without an id where a vulnerability should be.')
  }
  const [name, version, file, url] = [entry.package, entry.version, entry.file, entry.url].map(textOf)
  const line = asPosition(entry.line)
  const aliases = (entry.aliases ?? []).flatMap(alias => textOf(alias) ?? [])
  return {
    id,
    aliases: [...new Set(aliases)].filter(alias => alias !== id),
    severity: entry.severity,
    message: firstLine(asString(entry.message) ?? '') || 'The advisory has no title',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(name === undefined ? {} : { package: name }),
    ...(version === undefined ? {} : { version }),
    ...(entry.fixAvailable === undefined ? {} : { fixAvailable: entry.fixAvailable }),
    ...(url === undefined ? {} : { url })
  }
}

/**
 * Findings of which none repeats another: the same id in the same version of a package, however many places have it,
 * or, where there is no package, in the same place. The worst severity stays, beside one that is unknown and one
 * without a fix: what these count as is for the checklist to say.
 */
export class DistinctFindings {
  readonly #byKey = new Map<string, Finding>()

  add(finding: Finding): void {
    const { id, severity, fixAvailable, package: name, version, file, line, message } = finding
    const place = name === undefined ? [file, line, message] : [name, version]
    const key = JSON.stringify([id, severity === 'unknown', fixAvailable === false, name === undefined, ...place])
    const before = this.#byKey.get(key)
    if (before === undefined || rank(finding) < rank(before)) this.#byKey.set(key, finding)
  }

  list(): readonly Finding[] {
    return [...this.#byKey.values()]
  }
}

/** The findings without those that repeat another. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new DistinctFindings()
  for (const finding of findings) distinct.add(finding)
  return distinct.list()
}

/** What one part of an audit holds, such as a project, a target or a package. */
export interface AuditPart {
  readonly findings: readonly Finding[]
  readonly suppressed: number
}

/** The report of an audit whose parts were read one by one. */
export function joinParts(tool: string, parts: readonly AuditPart[], problems: Problems): FindingsReport {
  return {
    kind: 'findings',
    tools: [tool],
    findings: withoutRepeats(parts.flatMap(({ findings }) => findings)),
    suppressed: parts.reduce((sum, { suppressed }) => sum + suppressed, 0),
    problems: problems.list()
  }
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity)

function textOf(value: unknown): string | undefined {
  const text = asString(value)?.trim()
  return text === '' ? undefined : text
}
