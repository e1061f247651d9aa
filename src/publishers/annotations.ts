import { plural } from '../lib/words.js'
import type { MarkedLocation } from '../model/reason.js'
import type { RunReport, Verdict } from '../model/verdict.js'
import { mostAnnotations, type AnnotationLevel } from '../ports/write.js'
import { definePublisher } from './define.js'

export const annotations = definePublisher({
  id: 'annotations',
  about: 'Marks the lines that failed, most severe first, within the ten of each level that GitHub shows.',
  permissions: {},
  publish: (report, ports) => {
    const notes = collectNotes(report)
    for (const level of ['error', 'warning', 'notice'] as const) {
      const all = notes.filter(note => note.level === level)
      all.slice(0, mostAnnotations).forEach((note, index) => {
        const left = index === mostAnnotations - 1 ? all.length - mostAnnotations : 0
        const more = left > 0 ? ` (and ${plural(left, 'more place')}: see the job summary)` : ''
        ports.annotations.annotate(level, note.title, `${note.message}${more}`, note.place)
      })
    }
    return Promise.resolve()
  }
})

interface Note {
  readonly level: AnnotationLevel
  readonly title: string
  readonly message: string
  readonly place?: MarkedLocation
}

/** Every item that needs attention first says its main reason once; then come the further places, item by item. */
function collectNotes(report: RunReport): readonly Note[] {
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
