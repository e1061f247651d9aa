import { oneLine, visible } from '../lib/escape.js'
import { decisionWords } from '../lib/outcome-words.js'
import { plural } from '../lib/words.js'
import type { Reason } from '../model/reason.js'
import type { RunReport, Verdict } from '../model/verdict.js'
import { defineRenderer } from './define.js'
import { dueIn } from './parts/due.js'
import { describeEarlier } from './parts/earlier-phases.js'
import { pullRequestsInText } from './parts/pull-requests.js'
import { byPhase, decisionTitle } from './parts/sections.js'
import { describeUse } from './parts/use.js'

const signs = { passed: '✔', failed: '✖', pending: '…', unknown: '?', skipped: '-', waived: '~' } as const
const mostPlaces = 5

export const terminal = defineRenderer({
  id: 'terminal',
  about: 'Plain text for a terminal and for the log: every item with its reasons, the decision last.',
  render: report => [...earlier(report), ...phases(report), ...warnings(report), ...decision(report), ''].join('\n')
})

/** How the phases before this one were decided. */
function earlier({ earlierPhases = [] }: RunReport): readonly string[] {
  const rows = earlierPhases.map(phase => `    ${oneLine(phase.title)}: ${oneLine(describeEarlier(phase), 1000)}`)
  return rows.length === 0 ? [] : ['Earlier phases', ...rows, '']
}

function phases(report: RunReport): readonly string[] {
  return byPhase(report).flatMap(({ title, sections }) => [
    oneLine(title),
    ...sections.flatMap(({ path, verdicts }) => [
      ...(path.length === 0 ? [] : [`  ${oneLine(path.join(' › '))}`]),
      ...verdicts.flatMap(verdict => item(verdict, report.at))
    ]),
    ''
  ])
}

function item(verdict: Verdict, at: string): readonly string[] {
  const only = verdict.severity === 'warning' ? ', warning only' : ''
  return [
    `    ${signs[verdict.outcome]} ${oneLine(verdict.title)} (${verdict.outcome}${dueIn(verdict, at)}${only})`,
    ...verdict.reasons.flatMap(reason)
  ]
}

function reason({ text, locations, warns }: Reason): readonly string[] {
  const places = locations
    .slice(0, mostPlaces)
    .map(
      ({ file, line, text: words }) =>
        `          ${visible(file)}${line === undefined ? '' : `:${String(line)}`}${words === undefined ? '' : `  ${oneLine(words, 160)}`}`
    )
  const more =
    locations.length > mostPlaces ? [`          and ${plural(locations.length - mostPlaces, 'more place')}`] : []
  return [`        ${warns === true ? '! ' : ''}${oneLine(text, 1000)}`, ...places, ...more]
}

function warnings(report: RunReport): readonly string[] {
  return report.warnings.length === 0 ? [] : [...report.warnings.map(({ text }) => `! ${oneLine(text, 1000)}`), '']
}

function decision(report: RunReport): readonly string[] {
  const use = report.apiCalls === 0 ? [] : [`${describeUse(report)}.`]
  // Of one pull request everybody knows.
  const about = report.subject.pullRequests === undefined ? [] : [`Of ${pullRequestsInText(report.subject)}:`]
  return [
    ...about,
    oneLine(decisionTitle(report)),
    ...report.reasons.map(({ text }) => oneLine(text, 1000)),
    decisionWords[report.decision].meaning,
    ...use
  ]
}
