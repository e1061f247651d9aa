import { instantOf } from '../../lib/instant.js'
import { withoutFolder } from '../../lib/report-path.js'
import type { Evidence, Flaw, Origin, ReportsAsk } from '../../model/evidence.js'
import type { ReportFile, ReportSet } from '../../model/reports.js'
import { ReportError } from '../../parsers/define.js'
import { readReport } from '../../parsers/read/dispatch.js'
import { PortError, type FoundFile, type ReadPorts, type TrackedPaths } from '../../ports/read.js'
import { foundWith } from './attempt.js'
import { findCopies } from './find-copies.js'
import { placeReports } from './place-reports.js'

/** Milliseconds by which a runner's clock may be behind GitHub's. */
const clockSkew = 2000

/** What is known of files before they are read. */
export interface Known {
  readonly origin: Origin
  /** As `where` of a set of reports. */
  readonly where?: string
  readonly tracked: TrackedPaths | null
  /** When the job began that must have made them; null where another did. */
  readonly startedAt: string | null
  readonly flaws: readonly Flaw[]
}

/** All files of one request, each read by the parser of its format, with every path as the commit has it. */
export function readFiles(
  found: readonly FoundFile[],
  ask: ReportsAsk,
  { files, run }: Pick<ReadPorts, 'files' | 'run'>,
  known: Known
): Evidence<ReportSet> {
  const { origin, where, tracked } = known
  const read = found.map(file => readOne(file, ask, known, run.commits))
  const flaws = [...known.flaws, ...read.flatMap(one => one.flaws)]
  const readable = read.flatMap(({ file }) => (file === null ? [] : [file]))
  if (readable.length === 0) return { state: 'broken', flaws }
  const copies = findCopies(found.filter((_, index) => ask.want === 'tests' && read[index]?.file !== null))
  const marked = readable.map(file => ({ ...file, ...copyOf(file, copies) }))
  const placed = placeReports(marked, files.root, tracked)
  return foundWith({ files: placed, ...(where === undefined ? {} : { where }) }, origin, flaws)
}

function copyOf({ path }: ReportFile, copies: ReadonlyMap<string, string>): Pick<ReportFile, 'copyOf'> {
  const original = copies.get(path)
  return original === undefined ? {} : { copyOf: original }
}

/** One report as its parser reads it, null where none can; and all that keeps it from being believed. */
function readOne(
  found: FoundFile,
  { want, format, of }: ReportsAsk,
  { tracked, startedAt }: Known,
  commits: readonly string[]
): { readonly file: ReportFile | null; readonly flaws: readonly Flaw[] } {
  const { path, bytes, modifiedAt } = found
  const flaws: Flaw[] = []
  if (tracked !== null && isTracked(path, tracked)) {
    const why = `${path} is tracked in the commit, so that this job need not have made it. Remove it from the repository.`
    flaws.push({ code: 'report-committed', why, file: path })
  }
  if (of !== 'base' && isOlder(modifiedAt, startedAt)) {
    const why = `${path} is of ${modifiedAt}, before this job began at ${startedAt ?? ''}. Make it in this job.`
    flaws.push({ code: 'report-stale', why, file: path })
  }
  try {
    const read = readReport({ path, bytes, chunks: found.chunks() }, format === undefined ? { want } : { want, format })
    const { commit } = read.report
    // Where the run's own commits are not known, nothing contradicts.
    if (of !== 'base' && commit !== undefined && commits.length > 0 && !commits.includes(commit)) {
      const why = `${path} says that it is of the commit ${commit}, which is not the one under judgement. Make it anew.`
      flaws.push({ code: 'report-stale', why, file: path })
    }
    return { file: { path, ...read }, flaws }
  } catch (error) {
    return { file: null, flaws: [...flaws, flawOf(error, path)] }
  }
}

function isTracked(path: string, { paths, folders }: TrackedPaths): boolean {
  return folders.some(folder => {
    const inner = withoutFolder(path, folder)
    return inner !== undefined && paths.has(inner)
  })
}

function flawOf(error: unknown, file: string): Flaw {
  if (error instanceof PortError) return { code: error.code, why: error.message, file }
  if (!(error instanceof ReportError)) throw error
  const flaw = { code: error.code, why: error.message, file }
  return error.line === undefined ? flaw : { ...flaw, line: error.line }
}

function isOlder(modifiedAt: string, startedAt: string | null): boolean {
  const began = instantOf(startedAt)
  const made = instantOf(modifiedAt)
  return began !== null && (made === null || made + clockSkew < began)
}
