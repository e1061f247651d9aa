import { expect } from '@jest/globals'
import type { History } from '../../src/commands/history-text.js'
import type { RunReport } from '../../src/model/verdict.js'
import { buildReport, buildVerdict, reason } from '../support/builders.js'
import { makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { makeArtifact } from '../support/github/make-artifact.js'
import type { Scenario } from '../support/github/scenario.js'
import type { Artifact } from '../support/github/world.js'
import { complaintsOf } from './judge.js'
import { askPast, type Asked } from './past-scenes.js'

/** The name of the artifacts of production. */
export const name = 'deploy-gate-production'

/** The history as the committed command prints it. */
export async function history(
  scenario: Scenario,
  { words = [], ...given }: Partial<Asked> = {}
): Promise<History & { readonly exitCode: number | null }> {
  const asked = ['history', '--environment', 'production', '--json', ...words]
  const { stdout, exitCode, calls } = await askPast(scenario, { words: asked, ...given })
  const found = JSON.parse(stdout) as History
  expect(complaintsOf('history', found)).toEqual([])
  // What is unpacked comes from the storage, which is not counted.
  expect(found.apiCalls).toBe(calls)
  return { ...found, exitCode }
}

/** Lets a run upload something at a minute; its head is of the shop itself unless another repository is named. */
export function upload(
  { repository, pull }: Scenario,
  artifact: Artifact,
  minute: number,
  headRepository = 'acme/shop'
): void {
  const run = makeRun(pull.head.sha, { id: 9100 + minute, headBranch: 'main', headRepository })
  repository.runs.push({ ...run, artifacts: [{ ...artifact, id: 50_000 + minute, createdAt: at(minute) }] })
}

/** A report of production with one item that grace signed. */
export function report(given: Partial<RunReport> = {}): RunReport {
  const made = buildReport([buildVerdict('passed', { reasons: [signed] })])
  const subject = { ...made.subject, repository: 'acme/shop', environment: 'Production' }
  return { ...made, subject, selected: { phase: null, environment: 'production' }, ...given }
}

export const signed = { ...reason('signed'), params: { login: 'grace', role: 'dba', commit: 'c0ffee1', at: at(30) } }

/** The same as it is uploaded. */
export function packed(given: Partial<RunReport> = {}): Artifact {
  return makeArtifact(name, { 'deploy-gate-run.json': JSON.stringify(report(given)) })
}
