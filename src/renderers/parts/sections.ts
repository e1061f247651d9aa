import { decisionWords, urgency } from '../../lib/outcome-words.js'
import { plural } from '../../lib/words.js'
import type { Outcome, RunReport, Verdict } from '../../model/verdict.js'

/** Verdicts that stand under one heading: a phase, and within it one path of sections. */
export interface Section {
  readonly path: readonly string[]
  readonly verdicts: readonly Verdict[]
}

export interface PhaseOfRun {
  readonly title: string
  readonly sections: readonly Section[]
}

/** The verdicts by phase and section, in the order of the checklist; phases that judged nothing are left out. */
export function byPhase(report: RunReport): readonly PhaseOfRun[] {
  return report.phases.flatMap(({ id, title }) => {
    const verdicts = report.verdicts.filter(({ phase }) => phase === id)
    return verdicts.length === 0 ? [] : [{ title, sections: bySection(verdicts) }]
  })
}

function bySection(verdicts: readonly Verdict[]): readonly Section[] {
  const sections: { path: readonly string[]; verdicts: Verdict[] }[] = []
  for (const verdict of verdicts) {
    const last = sections.at(-1)
    if (last?.path.join('\n') === verdict.section.join('\n')) last.verdicts.push(verdict)
    else sections.push({ path: verdict.section, verdicts: [verdict] })
  }
  return sections
}

/** What people have to act on: everything blocking that did not pass, most urgent first. */
export function toDo(report: RunReport): readonly Verdict[] {
  const open: readonly Outcome[] = ['failed', 'unknown', 'pending']
  return open.flatMap(outcome =>
    report.verdicts.filter(verdict => verdict.severity === 'blocker' && verdict.outcome === outcome)
  )
}

/** "2 failed, 1 pending, 6 passed": every outcome that occurs, most urgent first. */
export function countsInWords(report: RunReport): string {
  const words = urgency
    .filter(outcome => report.counts[outcome] > 0)
    .map(outcome => `${String(report.counts[outcome])} ${outcome}`)
  return words.length === 0 ? plural(0, 'item') : words.join(', ')
}

/** The decision as a title: "No-go for production: 2 failed, 6 passed". */
export function decisionTitle(report: RunReport): string {
  const { title } = decisionWords[report.decision]
  const where = report.selected.environment === null ? '' : ` for ${report.selected.environment}`
  return `${title}${where}: ${countsInWords(report)}`
}
