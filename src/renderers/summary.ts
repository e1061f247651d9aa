import { linkTarget, markdown, markdownCode } from '../lib/escape.js'
import { outcomeSigns } from '../lib/outcome-words.js'
import { shortSha } from '../lib/short-sha.js'
import { plural, thousands } from '../lib/words.js'
import type { Reason } from '../model/reason.js'
import type { RunReport, Verdict } from '../model/verdict.js'
import { defineRenderer } from './define.js'
import { earlierPhases } from './parts/earlier-phases.js'
import { fitRows } from './parts/fit-rows.js'
import { renderMeaning, renderSource, renderTitle, renderToDo, renderWarnings } from './parts/markdown.js'
import { pullRequestsInMarkdown } from './parts/pull-requests.js'
import { byPhase, toDo, type Section } from './parts/sections.js'
import { describeUse } from './parts/use.js'

/** GitHub takes 1 MiB a step. Counted in UTF-16 units of at most 3 bytes each. */
const mostUnits = 300_000
/** Reasons and places shown of one item. */
const mostReasons = 12
const mostPlaces = 5

export const summary = defineRenderer({
  id: 'summary',
  about: 'Markdown for the job summary: the decision, what to do, a row an item by phase and section.',
  render: report => renderWithin(report, mostUnits)
})

/** The summary in at most so many UTF-16 units; what is longer is cut at whole rows, which takes 20,000 of them. */
export function renderWithin(report: RunReport, most: number): string {
  const parts = [
    renderTitle(report),
    facts(report),
    ...renderMeaning(report),
    ...earlierPhases(report),
    ...awaited(report, most / 4)
  ]
  const head = `${parts.join('\n\n')}\n\n`
  const tail = `${[...renderWarnings(report, most / 4), footer(report)].join('\n\n')}\n`
  return head + tables(report, most - head.length - tail.length) + tail
}

function facts({ name, subject, checklist }: RunReport): string {
  const { commit } = subject
  const parts = [
    `**${markdown(name)}**`,
    commit === '' ? '' : `commit ${markdownCode(shortSha(commit))}`,
    pullRequestsInMarkdown(subject),
    `checklist ${renderSource(checklist)}`,
    checklist.extends === undefined ? '' : `extends ${checklist.extends.map(renderSource).join(', ')}`
  ]
  return parts.filter(part => part !== '').join(' · ')
}

function awaited(report: RunReport, room: number): readonly string[] {
  const open = toDo(report)
  if (open.length === 0) return []
  return ['### What to do', fitRows(open.map(renderToDo), room, left => `- and ${thousands(left)} more below`)]
}

/** A table a phase, a row an item; whole rows only, and how many more there are. */
function tables(report: RunReport, room: number): string {
  let text = ''
  let left = report.verdicts.length
  for (const phase of byPhase(report)) {
    const heading = `### ${markdown(phase.title)}\n\n| | Item | Why | Evidence |\n| --- | --- | --- | --- |\n`
    text += heading
    for (const section of phase.sections) {
      text += sectionRow(section)
      for (const verdict of section.verdicts) {
        const row = itemRow(verdict)
        if (text.length + row.length > room - 100)
          return `${text}\n…and ${plural(left, 'more item')}; the run as JSON has all of them.\n\n`
        text += row
        left -= 1
      }
    }
    text += '\n'
  }
  return text
}

function sectionRow({ path }: Section): string {
  return path.length === 0 ? '' : `| | **${path.map(part => markdown(part)).join(' › ')}** | | |\n`
}

function itemRow(verdict: Verdict): string {
  const link = verdict.link === undefined ? undefined : linkTarget(verdict.link)
  const lines = [
    `${markdown(verdict.title)}${link === undefined ? '' : ` ([runbook](${link}))`}`,
    verdict.severity === 'warning' ? '<em>warning only</em>' : '',
    verdict.about === undefined ? '' : `<em>${markdown(verdict.about)}</em>`
  ]
  const shown = verdict.reasons.slice(0, mostReasons).map(reasonCell)
  const more =
    verdict.reasons.length > shown.length ? [`and ${plural(verdict.reasons.length - shown.length, 'more reason')}`] : []
  const item = lines.filter(line => line !== '').join('<br>')
  const origin = verdict.origin ?? '–'
  return `| ${outcomeSigns[verdict.outcome]}&nbsp;${verdict.outcome} | ${item} | ${[...shown, ...more].join('<br>')} | ${origin} |\n`
}

function reasonCell(reason: Reason): string {
  const places = reason.locations.slice(0, mostPlaces).map(({ file, line, text }) => {
    const place = markdownCode(line === undefined ? file : `${file}:${String(line)}`)
    return `${place}${text === undefined ? '' : ` ${markdown(text, 200)}`}`
  })
  const more =
    reason.locations.length > places.length
      ? [`and ${plural(reason.locations.length - places.length, 'more place')}`]
      : []
  return [
    `${reason.warns === true ? '⚠️ ' : ''}${markdown(reason.text, 600)}`,
    ...places.map(place => `• ${place}`),
    ...more
  ].join('<br>')
}

function footer(report: RunReport): string {
  const { at, checklist } = report
  return `<sub>Judged at ${markdown(at)} · checklist digest ${markdownCode(checklist.digest.slice(0, 12))} · ${markdown(describeUse(report))}</sub>`
}
