import type { Reason } from '../../model/reason.js'
import type { Finding, Findings, ReportSet, Severity } from '../../model/reports.js'
import type { Say } from '../define.js'

/** What a severity is to a linter's gate; one that nobody knows counts as the worst. */
const levels = {
  unknown: 'error',
  critical: 'error',
  high: 'error',
  error: 'error',
  moderate: 'warning',
  warning: 'warning',
  low: 'warning',
  note: 'note',
  info: 'note',
  none: 'note'
} as const satisfies Record<Severity, string>

export type Level = (typeof levels)[Severity]

export function levelOf({ severity }: Finding): Level {
  return levels[severity]
}

/**
 * Findings without those that say the same again: equal rule, file, line, column and message, in one report or
 * several. Two levels stay two findings, so that no report takes one of another off its count; so do findings in what
 * may be two files of the commit; news stays news.
 */
export function tellOnce(reports: readonly Findings[]): readonly Finding[] {
  const told = new Map<string, Map<string, Finding>>()
  const apart: Finding[] = []
  for (const findings of reports) {
    for (const finding of findings) {
      const { file = '', known } = finding
      if (finding.placement === 'ambiguous') {
        apart.push(finding)
        continue
      }
      let ofFile = told.get(file)
      if (ofFile === undefined) {
        ofFile = new Map<string, Finding>()
        told.set(file, ofFile)
      }
      const key = keyOf(finding)
      if (known !== true || !ofFile.has(key)) ofFile.set(key, finding)
    }
  }
  return [...apart, ...[...told.values()].flatMap(ofFile => [...ofFile.values()])]
}

/** What two findings of one file must share to be the same; there may be very many, so that it is made cheaply. */
function keyOf(finding: Finding): string {
  const { id, line, column, message } = finding
  return `${levelOf(finding)} ${String(line)} ${String(column)} ${String(id.length)} ${id} ${message}`
}

export const cutReasons = {
  'findings-cut': '{file} was cut off by its tool, so that findings that count may be missing: {message}'
} as const

interface Selection {
  readonly 'max-errors': number
  readonly 'max-warnings'?: number
  readonly 'changed-only': boolean
  readonly 'new-only': boolean
}

/**
 * Reports that end where their tool cuts off, where that can hide what counts: with limits above what is there, or
 * where only some of the findings are looked at.
 */
export function sayCut({ files }: ReportSet, options: Selection, say: Say<typeof cutReasons>): readonly Reason[] {
  const selects = options['changed-only'] || options['new-only']
  if (!selects && options['max-errors'] === 0 && (options['max-warnings'] ?? 0) === 0) return []
  return files.flatMap(({ path: file, report }) =>
    report.problems
      .filter(({ code }) => code === 'limit-reached')
      .map(({ message }) => say('findings-cut', { file, message }))
  )
}
