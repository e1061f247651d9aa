import { linkTarget, markdown, markdownCode } from '../lib/escape.js'
import { outcomeSigns } from '../lib/outcome-words.js'
import { shortSha } from '../lib/short-sha.js'
import { plural } from '../lib/words.js'
import type { RunReport } from '../model/verdict.js'
import { defineRenderer } from './define.js'
import { groupAwaited, renderAwaited } from './parts/awaited.js'
import { earlierPhases, nameEarlier } from './parts/earlier-phases.js'
import { fitRows } from './parts/fit-rows.js'
import { scopeOf } from './parts/gate-name.js'
import { renderMeaning, renderSource, renderTitle, renderToDo, renderWarnings } from './parts/markdown.js'
import { pullRequestsInMarkdown } from './parts/pull-requests.js'
import { byPhase, toDo } from './parts/sections.js'

/** GitHub takes 65,536 characters. */
const mostUnits = 65_000
/** Reasons shown of the run as a whole. */
const mostReasons = 10
/** The last line is the only one that another run with the same answer changes. */
const runLine = /\n<sub>[^\n]*<\/sub>\n$/

export const comment = defineRenderer({
  id: 'comment',
  about:
    'Markdown for a comment on the pull request: the decision, who is awaited, what to change. The same for the same answer, but for its last line.',
  render: report => {
    const parts = [
      markerOf(report),
      renderTitle(report),
      ...renderMeaning(report, mostReasons),
      facts(report),
      ...earlierPhases(report, nameEarlier)
    ]
    const lists = [...awaited(report), ...wrong(report), ...renderWarnings(report, mostUnits / 8)]
    const head = [...parts, ...lists].join('\n\n')
    const tail = `\n${runLink(report)}\n`
    return `${head}\n\n${items(report, mostUnits - head.length - tail.length)}${tail}`
  }
})

/** The first line of the comment, by which it is found; no reader sees it. */
export function markerOf(report: RunReport): string {
  return `<!-- deploy-gate ${encodeURIComponent(scopeOf(report).replace(/[\ud800-\udfff]/gu, '?'))} -->`
}

/** Whether two comments say the same, whichever runs they link to. */
export function saysTheSame(one: string, other: string): boolean {
  return core(one) === core(other)
}

/** GitHub may end lines in its own way. */
const core = (text: string) => `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`.replace(runLine, '\n')

function facts({ name, subject, checklist }: RunReport): string {
  const { commit, branch } = subject
  const parts = [
    `**${markdown(name)}**`,
    `commit ${markdownCode(shortSha(commit))}${branch === '' ? '' : ` into ${markdownCode(branch)}`}`,
    // The one that is judged is where the comment stands.
    subject.pullRequests === undefined ? '' : pullRequestsInMarkdown(subject),
    `checklist ${renderSource(checklist)}`
  ]
  return parts.filter(part => part !== '').join(' · ')
}

/** Who or what is waited for; people are called only where it is their turn, and everything else is as it must be. */
function awaited(report: RunReport): readonly string[] {
  const pending = toDo(report).filter(({ outcome }) => outcome === 'pending')
  if (pending.length === 0) return []
  const groups = groupAwaited(pending)
  const others = pending.filter(verdict => !groups.some(({ verdicts }) => verdicts.includes(verdict)))
  const rows = [...renderAwaited(groups, report.decision === 'hold'), ...others.map(renderToDo)]
  return ['### Awaited', fitRows(rows, mostUnits / 4, left => `- and ${plural(left, 'more item')}`)]
}

function wrong(report: RunReport): readonly string[] {
  const rows = toDo(report)
    .filter(({ outcome }) => outcome !== 'pending')
    .map(renderToDo)
  return rows.length === 0
    ? []
    : ['### To be settled', fitRows(rows, mostUnits / 4, left => `- and ${plural(left, 'more item')}`)]
}

/** Every item with its outcome, folded. */
function items(report: RunReport, room: number): string {
  if (report.verdicts.length === 0) return ''
  const opening = `<details>\n<summary>${plural(report.verdicts.length, 'item')}</summary>\n`
  const end = '\n</details>\n'
  let text = opening
  let left = report.verdicts.length
  for (const phase of byPhase(report)) {
    text += `\n**${markdown(phase.title)}**\n\n`
    for (const { outcome, title, severity } of phase.sections.flatMap(({ verdicts }) => verdicts)) {
      const line = `- ${outcomeSigns[outcome]} ${markdown(title)}${severity === 'warning' ? ' <em>(warning only)</em>' : ''}\n`
      if (text.length + line.length > room - 100) return `${text}- and ${plural(left, 'more item')}\n${end}`
      text += line
      left -= 1
    }
  }
  return text + end
}

function runLink({ runUrl }: RunReport): string {
  const link = runUrl === undefined ? undefined : linkTarget(runUrl)
  const run = link === undefined ? 'The run' : `[The run](${link})`
  return `<sub>${run} has every reason. This comment changes when the answer does.</sub>`
}
