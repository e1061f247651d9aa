import type { Finding, Severity } from '../../model/reports.js'

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
 * Findings without those that say the same again: equal rule, file, line and message, in one report or several. Two
 * levels stay two findings, so that no report takes one of another off its count; news stays news.
 */
export function tellOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Finding>()
  for (const finding of findings) {
    const { id, file, line, message, known } = finding
    const key = JSON.stringify([levelOf(finding), id, file, line, message])
    if (!told.has(key) || known !== true) told.set(key, finding)
  }
  return [...told.values()]
}
