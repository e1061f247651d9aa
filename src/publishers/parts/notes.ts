import type { MarkedLocation } from '../../model/reason.js'
import type { RunReport, Verdict } from '../../model/verdict.js'
import type { AnnotationLevel } from '../../ports/write.js'

/** One thing to say at a line; `place` is missing where it is about the whole run. */
export interface Note {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly place?: MarkedLocation
}

/** Every item that needs attention first says its main reason once; then come the further places, item by item. */
export function collectNotes(report: RunReport): readonly Note[] {
  const perItem = report.verdicts.map(notesOf)
  const whole = report.reasons.map(({ text }): Note => ({ level: 'error', title: report.name, message: text }))
  return [...whole, ...perItem.flatMap(notes => notes.slice(0, 1)), ...perItem.flatMap(notes => notes.slice(1))]
}

function notesOf(verdict: Verdict): readonly Note[] {
  const { title, location } = verdict
  const level = levelOf(verdict)
  const warnings = verdict.reasons
    .filter(({ warns }) => warns)
    .map(({ text }): Note => ({ level: 'warning', title, message: text, place: location }))
  if (level === null) return warnings
  const reasons = verdict.reasons.filter(({ warns }) => warns !== true)
  const [first] = reasons
  const places = reasons.flatMap(({ text, locations }) =>
    locations.map((place): Note => ({ level, title, message: place.text ?? text, place }))
  )
  // What the item says first is said even where it has no place but the item's own line.
  const own: readonly Note[] =
    first === undefined || first.locations.length > 0 ? [] : [{ level, title, message: first.text, place: location }]
  return [...own, ...places, ...warnings]
}

function levelOf({ outcome, severity }: Verdict): AnnotationLevel | null {
  switch (outcome) {
    case 'failed':
    case 'unknown':
      return severity === 'blocker' ? 'error' : 'warning'
    case 'pending':
      return severity === 'blocker' ? 'warning' : 'notice'
    case 'waived':
      return 'notice'
    case 'passed':
    case 'skipped':
      return null
  }
}
