import { linkTarget, markdown } from '../../lib/escape.js'
import { decisionWords } from '../../lib/outcome-words.js'
import { plural } from '../../lib/words.js'
import type { EarlierPhase, RunReport } from '../../model/verdict.js'
import { fitRows } from './fit-rows.js'

/** Characters of all rows. */
const room = 6000

/** A heading and a row for each phase before the chosen one, where there are some, as paragraphs of Markdown. */
export function earlierPhases({ earlierPhases = [] }: RunReport, describe = describeEarlier): readonly string[] {
  if (earlierPhases.length === 0) return []
  const rows = earlierPhases.map(phase => row(phase, describe(phase)))
  return ['### Earlier phases', fitRows(rows, room, left => `- and ${plural(left, 'more phase')}`)]
}

function row(phase: EarlierPhase, text: string): string {
  const isKnown = phase.state === 'found' || phase.state === 'noted'
  const sign = isKnown ? decisionWords[phase.decision].sign : '❔'
  const link = isKnown ? linkTarget(phase.runUrl) : undefined
  const run = link === undefined ? '' : ` ([the run](${link}))`
  return `- ${sign} **${markdown(phase.title)}**: ${markdown(text, 600)}${run}`
}

/** How an earlier phase was decided, in words: "no-go at 2026-11-20 09:40 UTC". */
export function describeEarlier(phase: EarlierPhase): string {
  switch (phase.state) {
    case 'found':
      return decided(phase)
    case 'noted':
      return `${decided(phase)}, as its deployment was told; the report is not there`
    case 'not-found':
    case 'not-visible':
      return `${nameEarlier(phase)}. ${phase.why}`
  }
}

/** The same without what may differ from run to run while nothing has changed. */
export function nameEarlier(phase: EarlierPhase): string {
  switch (phase.state) {
    case 'found':
    case 'noted':
      return describeEarlier(phase)
    case 'not-found':
      return 'not found'
    case 'not-visible':
      return 'not visible'
  }
}

function decided({ decision, at }: Extract<EarlierPhase, { readonly decision: unknown }>): string {
  return `${decision} at ${at.slice(0, 16).replace('T', ' ')} UTC`
}
