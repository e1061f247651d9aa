import { isDeepStrictEqual } from 'node:util'
import { findChecklist } from '../find-checklist.js'
import { checkName, type Checklist, type ChecklistSource, type Item } from '../model/checklist.js'
import type { Verdict } from '../model/verdict.js'
import { PortError, type GitHubPort } from '../ports/read.js'
import { readAt, readOther } from '../read-texts.js'
import type { RecordedRun } from './history-entries.js'
import { isEnding } from './local.js'

type Change = 'added' | 'removed' | 'changed'

/** What became another between two decisions. */
export interface Changes {
  /** When the decision was made that this one is compared with, ISO 8601. */
  readonly since: string
  /** Whether the checklists were compared, or only what the two reports tell of them. */
  readonly by: 'checklists' | 'reports'
  /** `what` names the parts of an item that changed: gate, options, severity and others. */
  readonly items: readonly { readonly id: string; readonly change: Change; readonly what: readonly string[] }[]
  readonly settings: readonly Setting[]
  readonly note: string | null
}

interface Setting {
  readonly id: string
  readonly change: Change
  readonly what: 'role' | 'waiver' | 'ticks'
}

/** The parts of something, each to be compared by itself. */
type Parts = Readonly<Record<string, unknown>>

/** What changed in the checklist since the decision before, by the two reports where GitHub is null; null where it is the same to the byte. */
export async function compareChecklists(
  before: RecordedRun,
  after: RecordedRun,
  github: GitHubPort | null
): Promise<Changes | null> {
  const [from, to] = [before.report.checklist, after.report.checklist]
  if (isDeepStrictEqual(digestsOf(from), digestsOf(to))) return null
  if (github === null) return compareReports(before, after)
  const since = before.told.at
  const older = await loadAgain(from, github)
  const newer = await loadAgain(to, github)
  if (older === null || newer === null) return compareReports(before, after)
  const role = ({ id, ...parts }: Checklist['roles'][number]) => ({ id, parts: { ...parts } })
  const waiver = ({ item, reason, approvedBy, expires }: Checklist['waivers'][number]) => ({
    id: item,
    parts: { reason, approvedBy, expires }
  })
  const settings = [
    ...named('role', compare(older.roles.map(role), newer.roles.map(role))),
    ...named('waiver', compare(older.waivers.map(waiver), newer.waivers.map(waiver))),
    ...(older.ticks === newer.ticks ? [] : [{ id: 'ticks', change: 'changed', what: 'ticks' } as const])
  ]
  const items = compare(older.items.map(partsOf), newer.items.map(partsOf))
  return { since, by: 'checklists', items, settings, note: noteOn(items.length + settings.length) }
}

function digestsOf({ file, digest, extends: bases = [] }: ChecklistSource): readonly unknown[] {
  return [[file, digest], ...bases.map(base => [base.repository, base.file, base.digest])]
}

/**
 * The checklist as it was in force; null where that cannot be had again. Throws
 * `PortError` where GitHub answers no more.
 */
async function loadAgain(source: ChecklistSource, github: GitHubPort): Promise<Checklist | null> {
  const { file, commit } = source
  if (commit === undefined) return null
  try {
    const found = await findChecklist(file, readAt(github, commit), readOther(github), commit)
    // What it extends elsewhere may have moved on, and a report may name a commit that has another version.
    const isIt = 'checklist' in found && isDeepStrictEqual(digestsOf(found.checklist.source), digestsOf(source))
    return isIt ? found.checklist : null
  } catch (error) {
    if (!(error instanceof PortError) || isEnding(error.code)) throw error
    return null
  }
}

function partsOf(item: Item): Named {
  const { id, title, phase, section, check, severity, when, environments, overridable, ticked } = item
  const { about, link, due } = item
  const asked = { gate: checkName(check), options: check }
  return {
    id,
    parts: { title, phase, section, ...asked, severity, when, due, environments, overridable, ticked, about, link }
  }
}

/** The reports tell gate and severity only, and only of what the run judged. */
function compareReports(before: RecordedRun, after: RecordedRun): Changes {
  const note = 'The versions of the checklist cannot be read again, so that options are not compared.'
  const [from, to] = [before.report, after.report]
  const about = { since: before.told.at, by: 'reports', settings: [] } as const
  if (from.selected.phase !== to.selected.phase) {
    return { ...about, items: [], note: `${note} The two runs judged different phases.` }
  }
  const items = compare(from.verdicts.map(partsOfVerdict), to.verdicts.map(partsOfVerdict))
  return { ...about, items, note }
}

function partsOfVerdict({ id, title, phase, gate, severity }: Verdict): Named {
  return { id, parts: { title, phase, gate, severity } }
}

function noteOn(differences: number): string | null {
  return differences === 0 ? 'Only its text changed: it asks the same.' : null
}

interface Named {
  readonly id: string
  readonly parts: Parts
}

function compare(before: readonly Named[], after: readonly Named[]): Changes['items'] {
  const older = new Map(before.map(({ id, parts }) => [id, parts]))
  const newer = new Map(after.map(({ id, parts }) => [id, parts]))
  return [...new Set([...older.keys(), ...newer.keys()])].flatMap((id): Changes['items'] => {
    const [from, to] = [older.get(id), newer.get(id)]
    if (from === undefined) return [{ id, change: 'added', what: [] }]
    if (to === undefined) return [{ id, change: 'removed', what: [] }]
    const what = Object.keys(to).filter(part => !isDeepStrictEqual(from[part], to[part]))
    return what.length === 0 ? [] : [{ id, change: 'changed', what }]
  })
}

function named(what: Setting['what'], changes: Changes['items']): readonly Setting[] {
  return changes.map(({ id, change }) => ({ id, change, what }))
}
