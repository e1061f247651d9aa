import type { Client } from './adapters/github/client.js'
import { readPast, type Past } from './adapters/github/read-past.js'
import { see } from './adapters/github/see.js'
import { artifactNames } from './lib/artifact-names.js'
import { instantOf } from './lib/instant.js'
import type { PastArtifact, RunNote } from './model/past.js'
import type { Sight } from './model/protection.js'
import type { EarlierPhase, RunReport } from './model/verdict.js'
import type { GitHubPort } from './ports/read.js'
import { readRecorded } from './recorded-run.js'

interface GitHub {
  readonly port: GitHubPort
  readonly client: Client
}

type Phase = RunReport['phases'][number]

/** Phases that are asked for, those right before the chosen one; each takes two requests and one for a report. */
const mostPhases = 4
/** Reports that are unpacked in search of one phase. */
const mostReports = 3
/** Artifacts of a name that are looked at. */
const mostListed = 50
/** Requests that all of it may take; where GitHub leaves fewer, others need them more. */
const mostRequests = 1 + mostPhases * (2 + mostReports)

/**
 * How the phases before the chosen one were decided, for the commit and the environment of a run: by the report that a run
 * has left, else by what it noted on the deployment. What cannot be asked is not visible, and nothing of it is an error.
 */
export async function findEarlierPhases(report: RunReport, github: GitHub): Promise<readonly EarlierPhase[]> {
  const before = phasesBefore(report)
  const short = github.client.budgets().find(({ remaining }) => remaining < mostRequests)
  if (short !== undefined) {
    const why = `${String(short.remaining)} requests are left of GitHub's limit, which are kept for others.`
    return before.map(phase => ({ ...name(phase), state: 'not-visible', why }))
  }
  const past = readPast(github.client, github.port.repository)
  const notes = await see(() => readNotes(report, past))
  const asked = before.slice(-mostPhases)
  const left = before.slice(0, -mostPhases).map(phase => {
    const why = `Only the ${String(mostPhases)} phases right before the chosen one are asked for.`
    return { ...name(phase), state: 'not-visible', why } as const
  })
  const found: EarlierPhase[] = []
  for (const phase of asked) found.push(await findPhase(phase, notes, { report, past, port: github.port }))
  return [...left, ...found]
}

/** The phases of the checklist before the chosen one; none where none is chosen. */
function phasesBefore({ phases, selected }: RunReport): readonly Phase[] {
  return phases.slice(
    0,
    Math.max(
      0,
      phases.findIndex(({ id }) => id === selected.phase)
    )
  )
}

function name({ id, title }: Phase) {
  return { phase: id, title }
}

/** What was noted of any phase on deployments of the commit to the environment. */
async function readNotes({ subject, selected }: RunReport, past: Past): Promise<readonly RunNote[]> {
  if (selected.environment === null) return []
  const deployments = await past.notedDeployments(selected.environment)
  return deployments
    .filter(({ id, commit }) => id === subject.deployment || commit === subject.commit)
    .flatMap(({ notes }) => notes)
}

interface Search {
  readonly report: RunReport
  readonly past: Past
  readonly port: GitHubPort
}

async function findPhase(phase: Phase, notes: Sight<readonly RunNote[]>, search: Search): Promise<EarlierPhase> {
  const noted = (notes.seen ? notes.value : []).filter(note => note.phase === phase.id)
  const kept = await see(() => findReport(phase, noted, search))
  const newest = noted.toSorted(byTime)[0]
  const found = kept.seen ? kept.value : null
  if (found !== null && (newest === undefined || isAsNew(found, newest))) {
    const { decision, at, run } = found
    return { ...name(phase), state: 'found', decision, at, runUrl: pageOf(run, search.report) }
  }
  if (newest !== undefined) {
    const { decision, at, run } = newest
    return { ...name(phase), state: 'noted', decision, at, runUrl: pageOf(run, search.report) }
  }
  if (!kept.seen) return { ...name(phase), state: 'not-visible', why: kept.why }
  if (!notes.seen) return { ...name(phase), state: 'not-visible', why: notes.why }
  return { ...name(phase), state: 'not-found', why: 'No run has recorded it for this commit and environment.' }
}

/** Whether a report is what a note speaks of, or came after it: a run notes first and leaves its report then. */
function isAsNew(found: Omit<RunNote, 'phase'>, note: RunNote): boolean {
  return byTime(note, found) >= 0 || (found.run === note.run && found.decision === note.decision)
}

/** Newest first. */
function byTime(a: Pick<RunNote, 'at'>, b: Pick<RunNote, 'at'>): number {
  return (instantOf(b.at) ?? 0) - (instantOf(a.at) ?? 0)
}

/**
 * The newest report of the phase: of runs that were noted or were for the commit first, then of any, because a scheduled
 * run is for the newest commit whatever it judges. Throws `PortError` where artifacts may not be read.
 */
async function findReport(
  phase: Phase,
  noted: readonly RunNote[],
  { report, past, port }: Search
): Promise<Omit<RunNote, 'phase'> | null> {
  const { subject, selected } = report
  const environment = selected.environment ?? ''
  const { own } = await past.lastArtifacts(artifactNames(environment, phase.id), mostListed)
  const there = own.filter(({ expired }) => !expired)
  const isLikely = ({ run, commit }: PastArtifact) => noted.some(note => note.run === run) || commit === subject.commit
  const candidates = [...there.filter(isLikely), ...there.filter(each => !isLikely(each))]
  for (const artifact of candidates.slice(0, mostReports)) {
    const read = await see(() => readRecorded(artifact, { repository: subject.repository, environment }, port))
    if (!read.seen || artifact.run === null || !isOfSame(read.value, phase, report)) continue
    return { decision: read.value.decision, at: artifact.createdAt ?? read.value.at, run: artifact.run }
  }
  return null
}

/** Whether a report is of the phase, by the same checklist and for the same commit; its environment was compared. */
function isOfSame(found: RunReport, phase: Phase, { name, checklist, subject }: RunReport): boolean {
  const isSameChecklist = found.name === name && found.checklist.file === checklist.file
  return found.selected.phase === phase.id && found.subject.commit === subject.commit && isSameChecklist
}

/** The page of a run of the same repository. */
function pageOf(run: number, { runUrl = '' }: RunReport): string {
  return runUrl.replace(/\/actions\/runs\/.*$/, `/actions/runs/${String(run)}`)
}
