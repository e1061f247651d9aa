import { expect, test } from '@jest/globals'
import { writeNote } from '../../src/lib/decision-note.js'
import type { Decision } from '../../src/model/verdict.js'
import { at } from '../support/github/clock.js'
import { deploy, merge, ordinary, type Scenario } from '../support/github/scenario.js'
import type { Deployment } from '../support/github/world-lists.js'
import { history, packed, report, upload } from './history-scenes.js'
import { askPast } from './past-scenes.js'

/** A status as the gate writes it, in a run that has its number by the minute. */
function note(
  deployment: Deployment,
  decision: Decision,
  minute: number,
  phase: string | null = null,
  given = {}
): void {
  deployment.statuses.push({
    ...{
      id: 7000 + minute,
      state: 'queued',
      environmentUrl: null,
      creator: 'github-actions[bot]',
      createdAt: at(minute)
    },
    description: writeNote({ decision, phase }, '1 passed'),
    logUrl: `https://github.com/acme/shop/actions/runs/${String(9100 + minute)}/attempts/1`,
    ...given
  })
}

function end(deployment: Deployment, state: string, minute: number): void {
  note(deployment, 'go', minute, null, { state, description: '', logUrl: null })
}

/** A deployment of another commit, so that only what is noted on it ties it to a run. */
function deployOther(scenario: Scenario): Deployment {
  return deploy(scenario, { environment: 'production', sha: scenario.pull.base.sha, statuses: [['waiting', 40]] })
}

test('each decision has its deployment, by what was noted, by the report, or by the commit', async () => {
  const scenario = ordinary()
  const byNote = deployOther(scenario)
  note(byNote, 'go', 50)
  end(byNote, 'success', 55)
  end(byNote, 'inactive', 75)
  const byReport = deployOther(scenario)
  const { subject } = report()
  upload(scenario, packed(), 50)
  upload(scenario, packed({ subject: { ...subject, deployment: byReport.id } }), 60)
  const byCommit = deploy(scenario, { environment: 'production', sha: subject.commit, statuses: [['failure', 70]] })
  upload(scenario, packed(), 70)
  deploy(scenario, { environment: 'staging', sha: subject.commit, statuses: [['success', 80]] })
  const { entries } = await history(scenario)
  expect(entries.map(({ state, deployment, noted }) => [state, deployment, noted?.decision])).toEqual([
    ['read', { id: byCommit.id, state: 'failure', at: at(70) }, undefined],
    ['read', { id: byReport.id, state: 'waiting', at: at(40) }, undefined],
    ['read', { id: byNote.id, state: 'inactive', at: at(75) }, 'go']
  ])
})

test('what is only noted on a deployment is listed, each in its time', async () => {
  const scenario = ordinary()
  const deployment = deploy(scenario, { environment: 'production', sha: merge(scenario, 35).sha, statuses: [] })
  note(deployment, 'no-go', 45, 'before')
  note(deployment, 'go', 50)
  note(deployment, 'go', 60)
  note(deployment, 'hold', 70)
  upload(scenario, packed(), 50)
  upload(scenario, { ...packed(), expired: true }, 60)
  const { entries } = await history(scenario)
  expect(entries).toMatchObject([
    { state: 'noted', run: 9170, commit: deployment.sha, at: at(70), noted: { decision: 'hold', phase: null } },
    { state: 'expired', run: 9160, noted: { decision: 'go' }, deployment: { id: deployment.id } },
    { state: 'read', run: 9150, noted: { decision: 'go' } },
    { state: 'noted', run: 9145, noted: { decision: 'no-go', phase: 'before' } }
  ])
  const { stdout } = await askPast(scenario, { words: ['history', '--environment', 'production'] })
  expect(stdout).toContain('    … 2026-11-20 10:10  hold')
  expect(stdout).toContain('Only its title is known')
  expect(stdout).toContain(`deployment ${String(deployment.id)}: queued since 2026-11-20 10:10`)
  const { entries: last } = await history(scenario, { words: ['--last', '2'] })
  expect(last.map(({ run }) => run)).toEqual([9170, 9160])
})

test('what others write on deployments is no decision of the gate', async () => {
  const scenario = ordinary()
  const deployment = deployOther(scenario)
  note(deployment, 'go', 50, null, { creator: 'ada' })
  note(deployment, 'go', 51, null, { description: 'Go for production: 1 passed' })
  note(deployment, 'go', 52, null, { logUrl: 'https://evil.example/acme/other/actions/runs/9150' })
  note(deployment, 'go', 53, null, { logUrl: null })
  expect((await history(scenario)).entries).toEqual([])
})

test('a note that says another decision than the report is shown beside it', async () => {
  const scenario = ordinary()
  const deployment = deployOther(scenario)
  note(deployment, 'no-go', 50)
  upload(scenario, packed(), 50)
  const { stdout } = await askPast(scenario, { words: ['history', '--environment', 'production'] })
  expect(stdout).toMatch(/✔ 2026-\S+ \S+ {2}go[^]*noted on the deployment: no-go/)
})

test('where deployments may not be read, reports are listed and that is said', async () => {
  const scenario = ordinary()
  upload(scenario, packed(), 50)
  const { deployments: _, ...others } = scenario.token.permissions
  scenario.token.permissions = others
  const { entries, deploymentsUnread, exitCode } = await history(scenario)
  expect(entries).toMatchObject([{ state: 'read', deployment: null, noted: null }])
  expect(deploymentsUnread).toContain('deployments: read')
  expect(exitCode).toBe(0)
})

test('where a deployment has more statuses than GitHub lists, that is said', async () => {
  const scenario = ordinary()
  const deployment = deployOther(scenario)
  for (let minute = 41; minute < 145; minute++) note(deployment, 'hold', minute)
  expect((await history(scenario)).deploymentsUnread).toContain(String(deployment.id))
})

test('artifacts of a phase are found by the flag where nothing else tells of it', async () => {
  const scenario = ordinary()
  const kept = packed({ selected: { phase: 'later', environment: 'production' } })
  upload(scenario, { ...kept, name: 'deploy-gate-production.later' }, 50)
  expect((await history(scenario)).entries).toEqual([])
  const { entries } = await history(scenario, { words: ['--phase', 'later'] })
  expect(entries).toMatchObject([{ state: 'read', phase: 'later' }])
})
