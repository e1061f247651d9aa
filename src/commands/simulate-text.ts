import { oneLine, visible } from '../lib/escape.js'
import { shortSha } from '../lib/short-sha.js'
import { plural } from '../lib/words.js'
import { wrap } from '../lib/wrap.js'
import { describeUse } from '../renderers/parts/use.js'
import type { ChecklistSource } from '../model/checklist.js'
import type { Decision, Use } from '../model/verdict.js'
import type { Entry, LeftOut } from './simulate-run.js'

/** What a simulation found, as `--json` prints it beside `schemaVersion`. */
export interface Simulation extends Use {
  /** `owner/name`; null where GitHub was not asked. */
  readonly repository: string | null
  readonly of: 'pull-requests' | 'deployments'
  /** Null for deployments, and where it is not known. */
  readonly branch: string | null
  readonly environment: string | null
  readonly phase: string | null
  readonly checklist: ChecklistSource
  /** How many the checklist asks, and how many of these the past tells of. */
  readonly items: number
  readonly simulated: number
  readonly notSimulated: readonly LeftOut[]
  /** Newest first. */
  readonly entries: readonly Entry[]
  /** Entries by decision; `nothing` could be judged of. */
  readonly counts: Readonly<Record<Decision | 'nothing', number>>
  /** How many entries each item would have held, the most first. */
  readonly heldBy: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  /** Why not everything that was asked for was judged; null where it was. */
  readonly stopped: { readonly code: string; readonly why: string } | null
  /** How many requests to GitHub may be made. */
  readonly budget: number
}

const width = 80
const signs = { go: '✔', hold: '…', 'no-go': '✖', none: '?' } as const

/** A row for everything that was judged with what would have held it, and what follows. */
export function renderSimulation(simulation: Simulation): string {
  return [
    ...head(simulation),
    '',
    ...rows(simulation),
    ...(simulation.entries.length === 0 ? [] : ['']),
    ...totals(simulation),
    ...leftOut(simulation),
    ...(simulation.stopped === null ? [] : [...wrap(`! ${oneLine(simulation.stopped.why, 1000)}`, width), '']),
    ...wrap(`At most ${plural(simulation.budget, 'request')}; ${describeUse(simulation)}.`, width),
    ''
  ].join('\n')
}

function head({ of, branch, environment, checklist, items, simulated, entries }: Simulation): readonly string[] {
  const where = environment === null ? '' : ` ${of === 'deployments' ? 'to' : 'for'} ${oneLine(environment, 60)}`
  const what =
    of === 'deployments'
      ? `The last ${plural(entries.length, 'deployment')}${where}`
      : `The last ${plural(entries.length, 'pull request')} merged into ${oneLine(branch ?? 'the default branch', 60)}${where}`
  const start = entries.length === 0 ? 'Judged' : `${what}, judged`
  return wrap(
    `${start} by ${visible(checklist.file)} as it is here: by ${String(simulated)} of ${plural(items, 'item')}.`,
    width
  )
}

function rows(simulation: Simulation): readonly string[] {
  const names = simulation.entries.map(nameOf)
  const left = Math.max(0, ...names.map(name => name.length))
  return simulation.entries.flatMap((entry, index) => row(entry, (names[index] ?? '').padEnd(left), simulation))
}

/** The number of the pull request, or the commit where there is none. */
function nameOf({ pullRequests, commit }: Entry): string {
  const [number, ...others] = pullRequests
  if (number === undefined) return shortSha(commit)
  return others.length === 0 ? `#${String(number)}` : `#${String(number)} +${String(others.length)}`
}

function row(entry: Entry, name: string, { simulated }: Simulation): readonly string[] {
  const { decision, title, at, items, held, reasons, unread } = entry
  const start = `    ${signs[decision ?? 'none']} ${name}  ${at.slice(0, 10)}  ${(decision ?? 'none').padEnd(5)}  `
  const why = held.map(({ id, reasons: [first] }) => `${visible(id)}: ${oneLine(first?.text ?? '', 400)}`)
  const lost = unread.map(item => `${visible(item.id)} not simulated: ${oneLine(item.why, 400)}`)
  const share = items === simulated ? [] : [`by ${String(items)} of ${plural(simulated, 'item')}`]
  const lines = [...why, ...reasons.map(({ text }) => oneLine(text, 400)), ...lost, ...share]
  return [`${start}${oneLine(title, Math.max(12, width - start.length))}`, ...lines.flatMap(line => indented(line))]
}

function indented(line: string): readonly string[] {
  const [first = '', ...rest] = wrap(line, width - 10)
  return [`        ${first}`, ...rest.map(each => `          ${each}`)]
}

function totals({ entries, counts, heldBy, simulated, items, stopped }: Simulation): readonly string[] {
  if (entries.length === 0) return stopped === null ? ['There is nothing to judge.', ''] : []
  const held = counts.hold + counts['no-go']
  const words = ['go', 'hold', 'no-go'] as const
  const found = words.filter(word => counts[word] > 0).map(word => `${String(counts[word])} ${word}`)
  const none = counts.nothing === 0 ? [] : [`nothing known of ${String(counts.nothing)}`]
  const said = `${String(held)} of ${String(entries.length)} would have been held, by ${String(simulated)} of ${plural(items, 'item')}: ${[...found, ...none].join(', ')}.`
  const most = Math.max(0, ...heldBy.map(({ count }) => String(count).length))
  return [
    ...wrap(said, width),
    ...heldBy.map(({ id, title, count }) => {
      const start = `  ${String(count).padStart(most)} × ${visible(id)}  `
      return `${start}${title === id ? '' : oneLine(title, Math.max(12, width - start.length))}`.trimEnd()
    }),
    ''
  ]
}

function leftOut({ notSimulated }: Simulation): readonly string[] {
  if (notSimulated.length === 0) return []
  const reasons = [...new Set(notSimulated.map(({ why }) => why))]
  const lines = reasons.flatMap(why => {
    const names = notSimulated.filter(each => each.why === why).map(({ id, gate }) => `${visible(id)} (${gate})`)
    return indented(`${names.join(', ')}: ${why}`).map(line => line.slice(6))
  })
  return ['Not simulated, and neither passed nor failed:', ...lines, '']
}
