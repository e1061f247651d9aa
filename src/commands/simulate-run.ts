import { createCommands } from '../adapters/command/port.js'
import { createCommitContent } from '../adapters/content/commit.js'
import { createEnvironment } from '../adapters/environment.js'
import { createFiles } from '../adapters/files.js'
import { createHttp } from '../adapters/http.js'
import { ownRun } from '../adapters/run.js'
import { gatesOf } from '../checklist/gates-of.js'
import { gates as gateLoaders } from '../gates/index.js'
import { loadEntries } from '../lib/registry.js'
import { checkName, gateChecks, type Checklist, type Item } from '../model/checklist.js'
import type { EvidenceKind } from '../model/evidence.js'
import type { Reason } from '../model/reason.js'
import type { Decision, Outcome, Use, Verdict } from '../model/verdict.js'
import { asOf } from '../pipeline/as-of.js'
import { decide } from '../pipeline/decide.js'
import { plan, requestsOf } from '../pipeline/plan.js'
import type { GitHubPort, ReadPorts } from '../ports/read.js'
import { run } from '../run.js'
import { isEnding } from './local.js'
import type { PastSubject } from './simulate-subject.js'

/** An item of which the past does not tell. */
export interface LeftOut {
  readonly id: string
  readonly title: string
  readonly gate: string
  readonly why: string
}

/** One pull request or deployment with what would have been said of it. */
export interface Entry {
  readonly commit: string
  /** ISO 8601. */
  readonly at: string
  readonly title: string
  /** The login of who merged or deployed. */
  readonly by: string | null
  readonly deployment: number | null
  readonly pullRequests: readonly number[]
  /** Null where nothing of it could be judged. */
  readonly decision: Decision | null
  readonly reasons: readonly Reason[]
  /** How many items it was judged by. */
  readonly items: number
  readonly held: readonly Held[]
  /** What could not be read of this one, and is left out of its decision. */
  readonly unread: readonly LeftOut[]
}

/** A blocking item that was not met. */
export interface Held {
  readonly id: string
  readonly title: string
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
}

/** What is the same for everything that is judged. */
export interface Setting {
  readonly checklist: Checklist
  readonly leftOut: readonly LeftOut[]
  readonly phase: string | null
  readonly environment: string | null
  readonly folder: string
  readonly github: GitHubPort
  readonly use: () => Use
}

/** What GitHub still tells of a commit of long ago. */
const told: ReadonlySet<EvidenceKind> = new Set([
  ...(['checks', 'sign-offs', 'paths', 'commits'] as const),
  ...(['deployments', 'record', 'file'] as const)
])

const untold: Partial<Record<EvidenceKind, string>> = {
  reports: 'The reports of a job are gone with it.',
  'changed-lines': 'The reports of a job are gone with it.',
  outcomes: 'The steps of a job are gone with it.',
  artifact: 'Artifacts expire.',
  env: 'The environment of a job is gone with it.',
  command: 'A program would run on what is here now.',
  http: 'A service answers as it is now.',
  metrics: 'A service answers as it is now.'
}

/** What is left of a checklist for the past, and the items that are left out, each with the reason. */
export async function sortOut(
  checklist: Checklist,
  selection: { readonly phase: string | null; readonly environment: string | null }
): Promise<{ readonly known: Checklist; readonly leftOut: readonly LeftOut[]; readonly items: number }> {
  const gates = await loadEntries(gateLoaders, gatesOf(checklist))
  const planned = plan(checklist, gates, selection, () => undefined)
  const leftOut = planned.flatMap(each => {
    const why = whyUntold(
      each.item,
      requestsOf(each).map(({ kind }) => kind)
    )
    return why === undefined ? [] : [nameLeftOut(each.item, checkName(each.item.check), why)]
  })
  const ids = new Set(leftOut.map(({ id }) => id))
  const known = { ...checklist, items: checklist.items.filter(({ id }) => !ids.has(id)) }
  return { known, leftOut, items: planned.length }
}

function whyUntold({ when, due, check }: Item, kinds: readonly EvidenceKind[]): string | undefined {
  const asksForRun = gateChecks(check).some(({ options }) => [options['by']].flat().includes('environment'))
  if (asksForRun) return 'Who approved the deployments of a run is told to that run only.'
  if (when?.events !== undefined) return 'Which event would have judged it is not told.'
  if (due !== undefined) return 'It is done after the deployment, which is judged as it began.'
  const kind = kinds.find(each => !told.has(each))
  return kind === undefined ? undefined : (untold[kind] ?? 'GitHub tells only how it is now.')
}

function nameLeftOut({ id, title }: Pick<Item, 'id' | 'title'>, gate: string, why: string): LeftOut {
  return { id, title, gate, why }
}

/** Judges one of the past; or says why GitHub cannot be asked any more. */
export async function simulateOne(
  past: PastSubject,
  setting: Setting
): Promise<Entry | { readonly stopped: { readonly code: string; readonly why: string } }> {
  const { subject, context, at, title, by, deployment } = past
  const github = asOf(at, past.heads, setting.github)
  const { checklist, phase, environment } = setting
  const { report } = await run({
    ...{ checklist, phase, environment, subject, context },
    ports: portsOf(github, subject.commit, setting),
    now: () => at,
    use: setting.use,
    warnings: []
  })
  const fatal = report.verdicts.flatMap(({ outcome, reasons }) =>
    outcome === 'unknown' ? reasons.filter(({ code }) => isEnding(code)) : []
  )
  if (fatal[0] !== undefined) return { stopped: { code: fatal[0].code, why: fatal[0].text } }
  const unread = report.verdicts.flatMap(verdict => {
    const isDefinite = !isOpen(verdict) || verdict.outcome === 'failed'
    const lost = isDefinite ? undefined : verdict.reasons.find(({ code }) => lostCodes.has(code))
    return lost === undefined ? [] : [nameLeftOut(verdict, verdict.gate, lost.text)]
  })
  const known = report.verdicts.filter(({ id }) => unread.every(each => each.id !== id))
  const { decision, reasons } = decide(known)
  // That nothing was judged is an answer of its own only where everything could be.
  const isTold = reasons.length === 0 || unread.length + setting.leftOut.length === 0
  return {
    ...{ commit: subject.commit, at, title, by: by?.login ?? null, deployment },
    pullRequests: context.pullRequests.numbers ?? [],
    decision: isTold ? decision : null,
    reasons: isTold ? reasons : [],
    items: known.length,
    held: known
      .filter(verdict => verdict.severity === 'blocker' && isOpen(verdict))
      .map(({ id, title: name, outcome, reasons: why }) => ({ id, title: name, outcome, reasons: why })),
    unread
  }
}

function isOpen({ outcome }: Verdict): boolean {
  return outcome === 'failed' || outcome === 'pending' || outcome === 'unknown'
}

/** What this token or this time does not tell, and the gate may have known then. */
const lostCodes: ReadonlySet<string> = new Set([
  ...['forbidden', 'incomplete', 'bad-answer', 'too-large', 'not-found', 'team-unreadable', 'role-unknown'],
  ...['arrival-unknown', 'condition-unknown']
])

/** Of all these only GitHub is asked: what asks for more is left out before. */
function portsOf(github: GitHubPort, commit: string, { folder }: Setting): ReadPorts {
  const environment = createEnvironment({})
  const refuse = () => Promise.resolve('A simulation runs no commands.')
  return {
    github,
    content: createCommitContent(github, commit),
    environment,
    files: createFiles(folder),
    run: ownRun,
    commands: createCommands({ root: folder, environment, refuse }),
    http: createHttp({ environment: {}, mask: () => undefined })
  }
}
