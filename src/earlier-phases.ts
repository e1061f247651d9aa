import type { Client } from './adapters/github/client.js'
import { readPast, type Past } from './adapters/github/read-past.js'
import { see } from './adapters/github/see.js'
import { artifactNames } from './lib/artifact-names.js'
import { instantOf } from './lib/instant.js'
import { selectsPhase } from './lib/phase-selection.js'
import type { PastArtifact, RunNote } from './model/past.js'
import type { Sight } from './model/protection.js'
import type { EarlierPhase, RunReport } from './model/verdict.js'
import { ifThere, PortError, type GitHubPort } from './ports/read.js'
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
  const all = await past.notedDeployments(selected.environment)
  const own = all.filter(({ id, commit }) => id === subject.deployment || commit === subject.commit)
  const cut = own.find(({ isWhole }) => !isWhole)
  if (cut === undefined) return own.flatMap(({ notes }) => notes)
  throw new PortError(
    'incomplete',
    `The deployment ${String(cut.id)} has more statuses than the 100 that GitHub lists.`
  )
}

type FoundReport = Omit<RunNote, 'phase'>

interface Search {
  readonly report: RunReport
  readonly past: Past
  readonly port: GitHubPort
}

async function findPhase(phase: Phase, notes: Sight<readonly RunNote[]>, search: Search): Promise<EarlierPhase> {
  const noted = (notes.seen ? notes.value : []).filter(
    note => note.phase !== null && selectsPhase(note.phase, phase.id)
  )
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
function isAsNew(found: FoundReport, note: RunNote): boolean {
  return byTime(note, found) >= 0 || (found.run === note.run && found.decision === note.decision)
}

/** Newest first. */
function byTime(a: Pick<RunNote, 'at'>, b: Pick<RunNote, 'at'>): number {
  return (instantOf(b.at) ?? 0) - (instantOf(a.at) ?? 0)
}

/**
 * The newest report of the phase. Those of runs that were noted or were for the commit are read first, then those of any
 * that came later, because a scheduled run is for the newest commit whatever it judges. Throws `PortError` where artifacts
 * may not be read.
 */
async function findReport(phase: Phase, noted: readonly RunNote[], search: Search): Promise<FoundReport | null> {
  const { subject, selected } = search.report
  const { own } = await search.past.lastArtifacts(artifactNames(selected.environment ?? '', phase.id), mostListed)
  const there = own.filter(({ expired }) => !expired)
  const isLikely = ({ run, commit }: PastArtifact) => noted.some(note => note.run === run) || commit === subject.commit
  let best: FoundReport | null = null
  let left = mostReports
  for (const artifact of [...there.filter(isLikely), ...there.filter(each => !isLikely(each))]) {
    if (best !== null && (left === 0 || byTime(best, { at: artifact.createdAt ?? '' }) <= 0)) continue
    if (left === 0) {
      const why = `None of the ${String(mostReports)} reports of it that were read is of this commit, and further ones are not read.`
      throw new PortError('incomplete', why)
    }
    left--
    best = (await readReport(artifact, phase, search)) ?? best
  }
  return best
}

/** What a report says where it is of the phase; null where it is of another, or cannot be read. */
async function readReport(artifact: PastArtifact, phase: Phase, { report, port }: Search): Promise<FoundReport | null> {
  const { repository } = report.subject
  const environment = report.selected.environment ?? ''
  const read = () => readRecorded(artifact, { repository, environment }, port)
  const found = await ifThere(read, ['not-found', 'not-text', 'too-large', 'unreadable'])
  if (found === undefined || artifact.run === null || !isOfSame(found, phase, report)) return null
  return { decision: found.decision, at: artifact.createdAt ?? found.at, run: artifact.run }
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
