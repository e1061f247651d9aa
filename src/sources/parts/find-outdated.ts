import { instantOf } from '../../lib/instant.js'
import type { Artifact, Job, WorkflowRun } from '../../model/artifacts.js'
import type { Flaw } from '../../model/evidence.js'
import type { GitHubPort } from '../../ports/read.js'

/** Milliseconds by which an artifact may be told later than the end of its job. */
const slack = 5000

/**
 * Artifacts of an earlier attempt whose job has been run again since, without uploading them anew: what they tell is no
 * longer so. Those of jobs that were not run again still count.
 */
export async function findOutdated(
  { id, attempt, startedAt, workflow }: WorkflowRun,
  artifacts: readonly Artifact[],
  github: GitHubPort
): Promise<readonly Flaw[]> {
  const began = instantOf(startedAt)
  const earlier = artifacts.filter(({ createdAt }) => began === null || (instantOf(createdAt) ?? 0) < began)
  if (attempt === 1 || earlier.length === 0) return []
  const jobs = await github.jobs(id)
  return earlier
    .filter(artifact => isOutdated(instantOf(artifact.createdAt), jobs))
    .map(({ name }) => {
      const why =
        `The artifact ${name} is of an earlier attempt of ${workflow}, and the job that made it was run again or is not known. ` +
        'Run all jobs again.'
      return { code: 'artifact-outdated', why }
    })
}

/** Nothing tells which job has made an artifact: any that was at work then could have. */
function isOutdated(made: number | null, jobs: readonly Job[]): boolean {
  if (made === null) return true
  const makers = new Set(jobs.filter(job => isAtWork(job, made)).map(({ name }) => name))
  const again = jobs.filter(({ startedAt }) => (instantOf(startedAt) ?? Infinity) > made)
  return makers.size === 0 || again.some(({ name }) => makers.has(name))
}

function isAtWork({ startedAt, completedAt }: Job, at: number): boolean {
  const from = instantOf(startedAt)
  return from !== null && from <= at && at <= (instantOf(completedAt) ?? Infinity) + slack
}
