import { oneLine } from '../lib/escape.js'
import { decisionTitle } from '../renderers/parts/sections.js'
import { gateName } from '../renderers/parts/gate-name.js'
import { renderWithin } from '../renderers/summary.js'
import type { RunReport } from '../model/verdict.js'
import type { CheckAnnotation, CheckRunDraft } from '../ports/write.js'
import { definePublisher } from './define.js'
import { collectNotes } from './parts/notes.js'

/** GitHub takes 65,535 characters of a summary. */
const mostUnits = 65_000
/** Four requests; further places are in the run as JSON. */
const mostAnnotations = 200

export const checkRun = definePublisher({
  id: 'check-run',
  about:
    'Posts a check run of the commit, named after environment and branch, with the summary and up to 200 annotations.',
  to: 'github',
  permissions: { checks: 'write' },
  publish: async (report, github) => {
    const { runUrl, subject, decision, at } = report
    await github.postCheckRun({
      name: gateName(report),
      commit: subject.commit,
      conclusion: conclusions[decision],
      title: oneLine(decisionTitle(report)),
      summary: renderWithin(report, mostUnits),
      ...(runUrl === undefined ? {} : { url: runUrl }),
      mark: `${runUrl ?? ''}#${at}`,
      annotations: annotationsOf(report)
    })
  }
})

/**
 * A required check is satisfied by success, and by neutral and skipped too, so that these two must
 * not stand for a hold. Of what is left, `action_required` says what a hold is: somebody is asked
 * to do something, and nothing has failed.
 */
const conclusions = {
  go: 'success',
  hold: 'action_required',
  'no-go': 'failure'
} as const satisfies Record<RunReport['decision'], CheckRunDraft['conclusion']>

/** The Checks API wants a file and a line; what has a file alone stands at its beginning. */
function annotationsOf(report: RunReport): readonly CheckAnnotation[] {
  const order = ['error', 'warning', 'notice'] as const
  return order
    .flatMap(level => collectNotes(report).filter(note => note.level === level))
    .flatMap(({ level, title, message, place }): readonly CheckAnnotation[] => {
      if (place === undefined) return []
      const { file, line = 1, endLine = line } = place
      return [{ file, lines: [line, Math.max(line, endLine)], level, title, message }]
    })
    .slice(0, mostAnnotations)
}
