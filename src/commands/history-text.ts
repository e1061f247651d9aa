import { oneLine, visible } from '../lib/escape.js'
import { shortSha } from '../lib/short-sha.js'
import { listNames, plural } from '../lib/words.js'
import { wrap } from '../lib/wrap.js'
import type { Use } from '../model/verdict.js'
import { describeUse } from '../renderers/parts/use.js'
import type { Changes } from './history-changes.js'
import type { HistoryEntry, NotCounted } from './history-entries.js'

/** The decisions of an environment, as `--json` prints them beside `schemaVersion`. */
export interface History extends Use {
  /** `owner/name`; null where GitHub was not asked. */
  readonly repository: string | null
  readonly environment: string
  /** The name of the artifacts that were looked for, and the phases whose artifacts were, by their names, beside them. */
  readonly artifact: string
  readonly phases: readonly string[]
  /** Newest first. */
  readonly entries: readonly HistoryEntry[]
  readonly notCounted: readonly NotCounted[]
  /** Why not all is told of deployments; null where they could be read. */
  readonly deploymentsUnread: string | null
  /** Why not everything could be read; null where it could. */
  readonly stopped: { readonly code: string; readonly why: string } | null
}

const width = 80
const signs = { go: '✔', hold: '…', 'no-go': '✖' } as const
const changeSigns = { added: '+', removed: '-', changed: '~' } as const

export function renderHistory(history: History): string {
  const { environment, artifact, phases, entries, notCounted, deploymentsUnread, stopped } = history
  const of = phases.length === 0 ? '' : `, of the phases ${listNames(phases.map(phase => oneLine(phase, 40)))} too`
  const named = `artifacts named ${oneLine(artifact)}${of}`
  const title = `${oneLine(environment, 60)}: ${plural(entries.length, 'decision')} by ${named}, and by deployments.`
  const none = `Nothing is recorded of ${oneLine(environment, 60)} by ${named}, nor by deployments; see docs/simulate-and-history.md for the inputs that record.`
  const unread =
    deploymentsUnread === null ? '' : `! Not all is known of its deployments: ${oneLine(deploymentsUnread, 1000)}`
  return [
    ...wrap(entries.length === 0 && stopped === null ? none : title, width),
    '',
    ...entries.flatMap(entry),
    ...(entries.length === 0 ? [] : ['']),
    ...foreign(notCounted),
    ...(unread === '' ? [] : [...wrap(unread, width), '']),
    ...(stopped === null ? [] : [...wrap(`! ${oneLine(stopped.why, 1000)}`, width), '']),
    ...wrap(`${describeUse(history)}.`, width),
    ''
  ].join('\n')
}

function entry(one: HistoryEntry): readonly string[] {
  const at = one.at === null ? 'no time is told ' : timeOf(one.at)
  const where = one.commit === null ? '' : shortSha(visible(one.commit))
  const decision = one.state === 'read' ? one.decision : one.state === 'noted' ? one.noted?.decision : undefined
  const sign = decision === undefined ? '?' : signs[decision]
  return [
    `    ${sign} ${at}  ${(decision ?? one.state).padEnd(10)}  ${where}`.trimEnd(),
    ...(one.state === 'read' ? contents(one) : indented(oneLine(one.why, 600))),
    ...outcome(one)
  ]
}

function contents(one: Extract<HistoryEntry, { readonly state: 'read' }>): readonly string[] {
  const { pullRequests, phase, branch } = one
  const about = [
    ...pullRequests.map(number => `#${String(number)}`),
    ...(phase === null ? [] : [`phase ${oneLine(phase, 40)}`]),
    ...(branch === null ? [] : [`run on ${oneLine(branch, 40)}`])
  ]
  return [
    ...indented(about.join(', ')),
    ...one.signed.flatMap(({ login, role, pullRequest }) =>
      indented(
        `signed by ${oneLine(login)} as ${oneLine(role)}${pullRequest === null ? '' : ` (#${String(pullRequest)})`}`
      )
    ),
    ...one.waived.flatMap(({ item, by, until }) =>
      indented(`waived: ${oneLine(item)}, by ${oneLine(by)} until ${oneLine(until)}`)
    ),
    ...(one.changes === null ? [] : changes(one.changes))
  ]
}

/** How the deployment went, and what was noted on it where the report does not say the same. */
function outcome(one: HistoryEntry): readonly string[] {
  const { deployment, noted } = one
  const isSaid = one.state === 'read' && (noted === null || noted.decision === one.decision)
  const phase = noted?.phase === null ? '' : `, phase ${noted?.phase ?? ''}`
  return [
    ...(isSaid || noted === null ? [] : indented(`noted on the deployment: ${noted.decision}${phase}`)),
    ...(deployment === null ? [] : indented(describeDeployment(deployment)))
  ]
}

function describeDeployment({ id, state, at }: NonNullable<HistoryEntry['deployment']>): string {
  const how = state === null ? 'no status yet' : oneLine(state, 40)
  return `deployment ${String(id)}: ${how}${at === null ? '' : ` since ${timeOf(at)}`}`
}

function changes({ since, items, settings, note }: Changes): readonly string[] {
  return [
    ...indented(`the checklist changed since the decision of ${timeOf(since)}:`),
    ...items.flatMap(({ id, change, what }) =>
      indented(`  ${changeSigns[change]} ${oneLine(id)}${what.length === 0 ? '' : ` (${what.join(', ')})`}`)
    ),
    ...settings.flatMap(({ id, change, what }) =>
      indented(`  ${changeSigns[change]} ${what === 'ticks' ? 'what ticks count' : `${what} ${oneLine(id)}`}`)
    ),
    ...(note === null ? [] : indented(note))
  ]
}

/** To the minute, UTC. */
function timeOf(instant: string): string {
  return oneLine(instant.slice(0, 16).replace('T', ' '))
}

function indented(line: string): readonly string[] {
  if (line === '') return []
  const [first = '', ...rest] = wrap(line, width - 12)
  return [`        ${first}`, ...rest.map(each => `            ${each}`)]
}

function foreign(notCounted: readonly NotCounted[]): readonly string[] {
  if (notCounted.length === 0) return []
  const runs = notCounted.slice(0, 5).map(({ run }) => (run === null ? 'of a run that is not told' : String(run)))
  const more = notCounted.length > runs.length ? ', …' : ''
  const text = `Not counted: ${plural(notCounted.length, 'artifact')} of runs for the head of another repository (${runs.join(', ')}${more}).`
  return [...wrap(text, width), '']
}
