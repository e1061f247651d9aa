import { instantOf } from '../lib/instant.js'
import { withoutFolder } from '../lib/report-path.js'
import type { Flaw, ReportsAsk } from '../model/evidence.js'
import type { ReportFile } from '../model/reports.js'
import { ReportError } from '../parsers/define.js'
import { readReport } from '../parsers/read/dispatch.js'
import { PortError, type FoundFile, type RunPort, type TrackedPaths } from '../ports/read.js'
import { defineSource } from './define.js'
import { attempt, foundWith } from './parts/attempt.js'
import { findCopies } from './parts/find-copies.js'
import { placeReports } from './parts/place-reports.js'

/** Milliseconds by which a runner's clock may be behind GitHub's. */
const clockSkew = 2000

/** Report files of the working tree, each read by the parser of its format. */
export const reports = defineSource<'reports'>({
  id: 'reports',
  permissions: { contents: 'read', actions: 'read' },
  gather: (ask, { files, run }) =>
    attempt(async () => {
      const found = await files.find(ask.report)
      if (found.length === 0) return { state: 'found', value: { files: [] }, origin: 'job' }
      const age = await readAge(run)
      const read = found.map(file => readOne(file, ask, age, run.commits))
      const checkout = ask.of === 'base' ? [] : await checkCheckout(run)
      const flaws = [...age.flaws, ...checkout, ...read.flatMap(one => one.flaws)]
      const readable = read.flatMap(({ file }) => (file === null ? [] : [file]))
      if (readable.length === 0) return { state: 'broken', flaws }
      const copies = findCopies(found.filter((_, index) => ask.want === 'tests' && read[index]?.file !== null))
      const marked = readable.map(file => ({ ...file, ...copyOf(file, copies) }))
      return foundWith({ files: placeReports(marked, files.root, age.tracked) }, 'job', flaws)
    })
})

function copyOf({ path }: ReportFile, copies: ReadonlyMap<string, string>): Pick<ReportFile, 'copyOf'> {
  const original = copies.get(path)
  return original === undefined ? {} : { copyOf: original }
}

/** What tells a report made by this job from one that was there before. */
interface Age {
  readonly tracked: TrackedPaths | null
  readonly startedAt: string | null
  readonly flaws: readonly Flaw[]
}

async function readAge(run: RunPort): Promise<Age> {
  const flaws: Flaw[] = []
  const ask = async <T>(what: string, answer: Promise<T>): Promise<T | null> => {
    try {
      return await answer
    } catch (error) {
      if (!(error instanceof PortError)) throw error
      flaws.push({ code: error.code, why: `Whether ${what} cannot be told. ${error.message}` })
      return null
    }
  }
  const [tracked, startedAt] = await Promise.all([
    ask('reports were committed instead of made', run.trackedPaths()),
    ask('reports are older than this job', run.startedAt())
  ])
  return { tracked, startedAt, flaws }
}

/** Reports speak of what was checked out; on `pull_request_target` that is the base, unless a step says otherwise. */
async function checkCheckout(run: RunPort): Promise<readonly Flaw[]> {
  const commit = await run.checkedOut()
  if (commit === null || run.commits.includes(commit)) return []
  const [judged = 'another'] = run.commits
  const why =
    `The reports were made where ${commit.slice(0, 7)} is checked out, and ${judged.slice(0, 7)} is under judgement. ` +
    'Make them in a job that checks that commit out.'
  return [{ code: 'checkout-differs', why }]
}

function readOne(
  found: FoundFile,
  { want, format, of }: ReportsAsk,
  { tracked, startedAt }: Age,
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
