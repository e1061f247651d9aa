import { readPast } from '../adapters/github/read-past.js'
import { artifactNames } from '../lib/artifact-names.js'
import type { PastArtifact } from '../model/past.js'
import { PortError } from '../ports/read.js'
import { readRecorded } from '../recorded-run.js'
import { tell, type RecordedRun } from './history-entries.js'
import { isEnding, type ConnectedGitHub } from './local.js'

/** What artifacts tell of an environment; whoever reads them adds to it, so that it holds what was read before a failure. */
export interface Reports {
  /** Phases whose artifacts are looked for beside those of no phase. */
  readonly phases: Set<string>
  /** Artifacts of runs of the repository itself, newest first; not all of them are read. */
  own: readonly PastArtifact[]
  /** Those of runs for the head of another repository. */
  foreign: readonly PastArtifact[]
  /** By the artifact's id: what it tells, or why it tells nothing. */
  readonly read: Map<number, RecordedRun | Unread>
}

interface Unread {
  readonly state: 'expired' | 'unreadable'
  readonly why: string
}

/** Artifacts that are listed beyond those that are read: a note whose report is not shown is not shown either. */
const spare = 10
/** Every phase takes two requests. */
const mostPhases = 10
/** A report may tell anything. */
const isName = /^[a-z0-9-]{1,100}$/

/** Reads the last reports of an environment, of every phase that anything tells of. Throws `PortError`. */
export async function readReports(
  { environment, last }: { readonly environment: string; readonly last: number },
  reports: Reports,
  { port, client }: ConnectedGitHub
): Promise<void> {
  const { repository } = port
  const asked = new Set<string | null>()
  const list = async (phase: string | null) => {
    const { own, foreign } = await readPast(client, repository).lastArtifacts(
      artifactNames(environment, phase),
      last + spare
    )
    reports.own = newestFirst([...reports.own, ...own])
    reports.foreign = newestFirst([...reports.foreign, ...foreign])
  }
  for (;;) {
    const phase = [null, ...reports.phases].find(each => !asked.has(each))
    if (phase !== undefined && asked.size <= mostPhases) {
      asked.add(phase)
      await list(phase)
      continue
    }
    const next = reports.own.slice(0, last).find(({ id }) => !reports.read.has(id))
    if (next === undefined) return
    const read = await readOne(next, { repository, environment }, port)
    reports.read.set(next.id, read)
    if ('report' in read) for (const { id } of read.report.phases) if (isName.test(id)) reports.phases.add(id)
  }
}

function newestFirst(artifacts: readonly PastArtifact[]): readonly PastArtifact[] {
  return artifacts.toSorted((a, b) => b.id - a.id)
}

/** Throws `PortError` where GitHub answers no more. */
async function readOne(
  artifact: PastArtifact,
  expected: { readonly repository: string; readonly environment: string },
  port: ConnectedGitHub['port']
): Promise<RecordedRun | Unread> {
  if (artifact.expired) return { state: 'expired', why: 'The artifact has expired, and its report is gone.' }
  try {
    const report = await readRecorded(artifact, expected, port)
    return { report, told: tell(report) }
  } catch (error) {
    if (!(error instanceof PortError) || isEnding(error.code)) throw error
    return { state: 'unreadable', why: error.message }
  }
}
