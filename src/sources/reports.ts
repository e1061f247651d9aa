import { shortSha } from '../lib/short-sha.js'
import type { Evidence, Flaw, ReportsAsk } from '../model/evidence.js'
import type { ReportSet } from '../model/reports.js'
import { PortError, type ReadPorts, type RunPort, type TrackedPaths } from '../ports/read.js'
import { defineSource } from './define.js'
import { readArtifactReports } from './parts/artifact-reports.js'
import { attempt } from './parts/attempt.js'
import { readFiles } from './parts/read-files.js'

/** Report files of the working tree or of an artifact, each read by the parser of its format. */
export const reports = defineSource<'reports'>({
  id: 'reports',
  permissions: { contents: 'read', actions: 'read' },
  gather: (ask, ports, context) =>
    attempt(() =>
      ask.artifact === undefined
        ? readWorkspace(ask, ports)
        : readArtifactReports(ask, ask.artifact, ports, context.commit)
    )
})

async function readWorkspace(ask: ReportsAsk, { files, run }: ReadPorts): Promise<Evidence<ReportSet>> {
  const found = await files.find(ask.report)
  if (found.length === 0) return { state: 'found', value: { files: [] }, origin: 'job' }
  const age = await readAge(run)
  const checkout = ask.of === 'base' ? [] : await checkCheckout(run)
  return readFiles(found, ask, { files, run }, { ...age, origin: 'job', flaws: [...age.flaws, ...checkout] })
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
    `The reports were made where ${shortSha(commit)} is checked out, and ${shortSha(judged)} is under judgement. ` +
    'Make them in a job that checks that commit out.'
  return [{ code: 'checkout-differs', why }]
}
