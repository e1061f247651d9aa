import { markdown, markdownCode } from '../../lib/escape.js'
import { decisionWords, outcomeSigns } from '../../lib/outcome-words.js'
import { shortSha } from '../../lib/short-sha.js'
import { plural } from '../../lib/words.js'
import type { BaseSource } from '../../model/checklist.js'
import type { RunReport, Verdict } from '../../model/verdict.js'
import { dueAt } from './due.js'
import { fitRows } from './fit-rows.js'
import { decisionTitle } from './sections.js'

/** The decision as a heading. */
export function renderTitle(report: RunReport): string {
  return `## ${decisionWords[report.decision].sign} ${markdown(decisionTitle(report))}`
}

/** What the decision means, and why the run as a whole is so; of the reasons at most so many. */
export function renderMeaning({ decision, reasons }: RunReport, most = Infinity): readonly string[] {
  return [decisionWords[decision].meaning, ...reasons.slice(0, most).map(({ text }) => markdown(text, 600))]
}

/** Which file a checklist is, and of which commit. */
export function renderSource({ file, commit }: BaseSource): string {
  return `${markdownCode(file)}${commit === undefined ? '' : ` at ${markdownCode(shortSha(commit))}`}`
}

/** An item in a list of what is to be done, with the first of its reasons. */
export function renderToDo(verdict: Verdict): string {
  const { outcome, title, reasons } = verdict
  const [first] = reasons
  const why = first === undefined ? outcome : markdown(first.text, 400)
  return `- ${outcomeSigns[outcome]} **${markdown(title)}**${dueAt(verdict)}: ${why}`
}

/** The warnings of the run under their heading, where there are some; the list takes at most so many UTF-16 units. */
export function renderWarnings({ warnings }: RunReport, room: number): readonly string[] {
  if (warnings.length === 0) return []
  const rows = warnings.map(({ text }) => `- ${markdown(text, 600)}`)
  return ['### Worth knowing', fitRows(rows, room, left => `- and ${plural(left, 'more warning')}`)]
}
