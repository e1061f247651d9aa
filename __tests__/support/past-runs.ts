import type { Decision, RunReport } from '../../src/model/verdict.js'
import { artifactNames } from '../../src/lib/artifact-names.js'
import { writeNote } from '../../src/lib/decision-note.js'
import { buildReport, buildVerdict } from './builders.js'
import { makeRun } from './github/builders.js'
import { at } from './github/clock.js'
import { makeArtifact } from './github/make-artifact.js'
import { deploy, type Scenario } from './github/scenario.js'
import type { Artifact, Run } from './github/world.js'

/** Where the shop's runs have their pages. */
export const site = 'https://github.com/acme/shop/actions/runs'
export const phases = ['before', 'hour', 'day', 'week', 'month', 'year'].map(id => ({ id, title: `Phase ${id}` }))

/** A run of the shop's head in a phase of six. */
export function runOf({ pull }: Scenario, phase: string, changes: Partial<RunReport> = {}): RunReport {
  const subject = { ...buildReport([]).subject, repository: 'acme/shop', commit: pull.head.sha }
  const selected = { phase, environment: 'production' }
  const made = { subject, selected, phases, runUrl: `${site}/9001/attempts/1`, ...changes }
  return buildReport([buildVerdict('passed', { phase })], made)
}

/** Lets a run leave its report at a minute; its head is that of the pull request unless another is given. */
export function leave(
  { repository, pull }: Scenario,
  report: RunReport,
  minute: number,
  given: Partial<Run> = {},
  changes: Partial<Artifact> = {}
): void {
  const { environment, phase } = report.selected
  const name = artifactNames(environment ?? '', phase)[0] ?? ''
  const made = makeArtifact(name, { 'deploy-gate-run.json': JSON.stringify(report) })
  const artifact = { ...made, id: 50_000 + minute, createdAt: at(minute), ...changes }
  repository.runs.push(makeRun(pull.head.sha, { id: 9100 + minute, ...given, artifacts: [artifact] }))
}

interface Note {
  readonly run?: number
  readonly creator?: string
  readonly sha?: string
  readonly environment?: string
  readonly description?: string
  readonly logUrl?: string
}

/** Notes a decision on a deployment of the head at a minute. */
export function note(scenario: Scenario, decision: Decision, phase: string, minute: number, given: Note = {}): void {
  const { run = 9100 + minute, creator = 'github-actions[bot]', sha = scenario.pull.head.sha } = given
  const { environment = 'production', description = writeNote({ decision, phase }, '1 passed') } = given
  const { logUrl = `${site}/${String(run)}/attempts/1` } = given
  const deployment = deploy(scenario, { environment, sha, statuses: [['queued', minute]] })
  deployment.statuses = deployment.statuses.map(status => ({ ...status, creator, description, logUrl }))
}
