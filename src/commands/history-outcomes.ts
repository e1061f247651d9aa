import { instantOf } from '../lib/instant.js'
import type { NotedDeployment, RunNote } from '../model/past.js'
import type { HistoryEntry, Outcome, ReportEntry } from './history-entries.js'

/** An entry with when its report was uploaded, by GitHub's clock. */
export interface Uploaded {
  readonly entry: ReportEntry
  readonly createdAt: string | null
  /** The deployment that started the run, by its own report. */
  readonly startedBy?: number | undefined
}

interface Noted extends RunNote {
  readonly deployment: NotedDeployment
}

/**
 * Gives every decision its deployment, and adds those that are only noted there, newest first. A note is of the report of
 * the same run and phase that was uploaded nearest to it.
 */
export function joinOutcomes(
  uploaded: readonly Uploaded[],
  deployments: readonly NotedDeployment[]
): readonly HistoryEntry[] {
  let open: readonly Noted[] = deployments.flatMap(deployment =>
    deployment.notes.map(note => ({ ...note, deployment }))
  )
  const told = uploaded.map(one => {
    const note = nearest(one, open)
    open = open.filter(other => other !== note)
    const deployment = note?.deployment ?? findDeployment(one, deployments)
    return { at: instantOf(one.createdAt), entry: { ...one.entry, ...outcomeOf(deployment, note) } }
  })
  const noted = open.map(note => ({ at: instantOf(note.at), entry: entryOf(note) }))
  const all: readonly { readonly at: number | null; readonly entry: HistoryEntry }[] = [...told, ...noted]
  return all.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0)).map(({ entry }) => entry)
}

function nearest({ entry, createdAt }: Uploaded, notes: readonly Noted[]): Noted | undefined {
  const distance = ({ at }: RunNote) => Math.abs((instantOf(at) ?? 0) - (instantOf(createdAt) ?? 0))
  return notes
    .filter(({ run, phase }) => run === entry.run && (entry.state !== 'read' || entry.phase === phase))
    .toSorted((a, b) => distance(a) - distance(b))[0]
}

/** What a run says of itself first; else the newest deployment of what it judged. */
function findDeployment(
  { entry, startedBy }: Uploaded,
  deployments: readonly NotedDeployment[]
): NotedDeployment | undefined {
  const own = deployments.find(({ id }) => id === startedBy)
  return own ?? (entry.state === 'read' ? deployments.find(({ commit }) => commit === entry.commit) : undefined)
}

function outcomeOf(deployment: NotedDeployment | undefined, note: RunNote | undefined): Outcome {
  return {
    deployment:
      deployment === undefined ? null : { id: deployment.id, state: deployment.state, at: deployment.stateAt },
    noted: note === undefined ? null : { decision: note.decision, phase: note.phase, at: note.at }
  }
}

function entryOf(note: Noted): HistoryEntry {
  const { run, at, deployment } = note
  const why = 'Only its title is known: the run has left no report, or one that is gone.'
  return { state: 'noted', run, commit: deployment.commit, at, why, ...outcomeOf(deployment, note) }
}
