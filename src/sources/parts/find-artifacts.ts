import { instantOf } from '../../lib/instant.js'
import { matchesName } from '../../lib/glob.js'
import { shortSha } from '../../lib/short-sha.js'
import { listNames } from '../../lib/words.js'
import type { Artifact, WorkflowRun } from '../../model/artifacts.js'
import type { ArtifactAsk, Flaw, Origin } from '../../model/evidence.js'
import type { GitHubPort, RunPort } from '../../ports/read.js'
import { absent, broken } from './attempt.js'
import { findOutdated } from './find-outdated.js'

/** The artifacts that are meant, or in words where they were looked for and not found. */
export interface FoundArtifacts {
  readonly artifacts: readonly Artifact[]
  readonly where: string
  readonly origin: Origin
  readonly flaws: readonly Flaw[]
}

/** A run with what it has uploaded, the newest of each name. */
interface Holder {
  readonly run: WorkflowRun
  readonly artifacts: readonly Artifact[]
}

/**
 * Events whose runs are about the commit that GitHub tells as their head. Runs by others, such as `workflow_run` and
 * `issue_comment`, have the tip of the default branch as their head, whatever they check out.
 */
const events = new Set([
  'push',
  'pull_request',
  'merge_group',
  'schedule',
  'workflow_dispatch',
  'release',
  'deployment'
])

/** The artifacts of a name in the newest run of each workflow for the commit; see docs/decisions/0010. */
export async function findArtifacts(
  ask: ArtifactAsk,
  commit: string,
  github: GitHubPort,
  run: Pick<RunPort, 'id'>
): Promise<FoundArtifacts | ReturnType<typeof broken>> {
  const { name, forks } = ask
  const all = (await github.workflowRuns(commit)).filter(each => each.commit === commit && events.has(each.event))
  const wanted = all.filter(({ workflow }) => ask.workflow === undefined || workflow === fileName(ask.workflow))
  const newest = findNewest(
    wanted.filter(({ isOfFork }) => forks || !isOfFork),
    run.id
  )
  const going = newest.filter(({ id, status }) => status !== 'completed' && id !== run.id)
  if (going.length > 0) return awaited(ask, going)
  const holders = await Promise.all(newest.map(async each => hold(each, await github.artifacts(each.id))))
  const matching = holders
    .map(holder => ({ ...holder, artifacts: holder.artifacts.filter(artifact => matchesName(name, artifact.name)) }))
    .filter(({ artifacts }) => artifacts.length > 0)
  const [only, another] = matching
  const called = `the artifact ${name}`
  if (only === undefined) {
    if (wanted.some(({ isOfFork }) => isOfFork && !forks)) return ofFork(name)
    if (newest.every(({ id }) => id === run.id)) return notRun(ask, all, commit)
    return { artifacts: [], where: ` in ${called}; ${tellOthers(holders)}`, origin: 'workflow', flaws: [] }
  }
  if (another !== undefined) {
    const files = matching.map(holder => holder.run.workflow)
    const why = `Runs of ${listNames(files)} have an artifact ${name}. Name one of them as \`workflow\`.`
    return broken('artifact-ambiguous', why)
  }
  const expired = only.artifacts.find(artifact => artifact.expired)
  if (expired !== undefined) {
    const why = `The artifact ${expired.name} of ${only.run.workflow} has expired. Run ${only.run.workflow} again for this commit.`
    return broken('artifact-expired', why)
  }
  return {
    artifacts: only.artifacts,
    where: ` in ${called} of ${only.run.workflow}`,
    origin: await originOf(only.run, github),
    flaws: [...findGap(only.run, name), ...(await findOutdated(only.run, only.artifacts, github))]
  }
}

function fileName(workflow: string): string {
  return workflow.split('/').at(-1) ?? workflow
}

/** The run that judges stands for its own workflow; of any other the run that began last, whatever it came to. */
function findNewest(runs: readonly WorkflowRun[], own: number | null): readonly WorkflowRun[] {
  const byWorkflow = new Map<string, WorkflowRun>()
  const rank = (run: WorkflowRun) => (run.id === own ? Infinity : (instantOf(run.startedAt) ?? Infinity))
  for (const run of runs) {
    const known = byWorkflow.get(run.workflow)
    if (known === undefined || rank(known) < rank(run) || (rank(known) === rank(run) && known.id < run.id)) {
      byWorkflow.set(run.workflow, run)
    }
  }
  return [...byWorkflow.values()]
}

/** Ids rise with time, and a later attempt uploads under the same name again. */
function hold(run: WorkflowRun, artifacts: readonly Artifact[]): Holder {
  const byName = new Map<string, Artifact>()
  for (const artifact of artifacts) {
    const known = byName.get(artifact.name)
    if (known === undefined || known.id < artifact.id) byName.set(artifact.name, artifact)
  }
  return { run, artifacts: [...byName.values()] }
}

function awaited({ name, workflow }: ArtifactAsk, going: readonly WorkflowRun[]): ReturnType<typeof broken> {
  const files = listNames(going.map(run => run.workflow))
  const hint =
    workflow === undefined ? '; `workflow` names the one that it comes from, so that others are not awaited' : ''
  const why = `The artifact ${name} may still come, or be replaced: ${files} runs for this commit${hint}. Wait for its end.`
  return absent({ code: 'artifact-awaited', why, awaits: true })
}

function notRun(
  { name, workflow }: ArtifactAsk,
  all: readonly WorkflowRun[],
  commit: string
): ReturnType<typeof broken> {
  const files = listNames([...new Set(all.map(run => run.workflow))])
  const wanted = workflow === undefined ? 'No other workflow' : `The workflow ${workflow}`
  const verb = workflow === undefined ? 'has run' : 'has not run'
  const why =
    `${wanted} ${verb} for ${shortSha(commit)}, so that there is no artifact ${name} yet. Workflows that ran for it: ${files}. ` +
    'Run it for this very commit, or make the artifact in a job that this one `needs`.'
  return absent({ code: 'artifact-awaited', why, awaits: true })
}

function ofFork(name: string): ReturnType<typeof broken> {
  const why = `Only a run for the head of a fork could have the artifact ${name}, which is not read. Allow it with \`forks: true\`.`
  return broken('artifact-of-fork', why)
}

function tellOthers(holders: readonly Holder[]): string {
  const others = holders.flatMap(({ run, artifacts }) => artifacts.map(({ name }) => `${name} (${run.workflow})`))
  return others.length === 0 ? 'no run for this commit has an artifact' : `artifacts are ${listNames(others, 10)}`
}

/** Where several artifacts are meant, nothing tells that all are there but a run that ended well. */
function findGap({ status, conclusion, workflow }: WorkflowRun, name: string): readonly Flaw[] {
  if (status !== 'completed' || conclusion === 'success') return []
  if (conclusion === 'failure' && !name.includes('*')) return []
  const why =
    `The run of ${workflow} ended as ${conclusion ?? 'nothing'}, so that not everything called ${name} need be there. ` +
    'Let it end well, or name each artifact by itself.'
  return [{ code: 'artifact-incomplete', why }]
}

/**
 * The workflow of a pull request's run is its own; any other is that of the commit,
 * which nobody can change once merged.
 */
async function originOf({ event, isOfFork, commit }: WorkflowRun, github: GitHubPort): Promise<Origin> {
  if (isOfFork || event === 'pull_request') return 'workflow'
  return (await github.isInDefaultBranch(commit)) ? 'isolated' : 'workflow'
}
