import { expect, test } from '@jest/globals'
import type { RunReport } from '../../src/model/verdict.js'
import { deploymentStatus } from '../../src/publishers/deployment-status.js'
import { buildReport, buildVerdict, recordGitHub, subject } from '../support/builders.js'

const runUrl = 'https://github.com/acme/shop/actions/runs/9001/attempts/1'
const production = { selected: { phase: null, environment: 'production' }, runUrl }

async function publish(report: RunReport, before: string | null = null, newest: number | null = 4) {
  const { github, sent } = recordGitHub({
    deploymentOf: () => Promise.resolve(newest),
    deploymentState: () => Promise.resolve(before)
  })
  await deploymentStatus.publish(report, github)
  return sent
}

const states = [
  ['go', 'passed', null, 'queued'],
  ['go', 'passed', 'queued', 'queued'],
  ['go', 'passed', 'waiting', 'queued'],
  ['go', 'passed', 'in_progress', 'in_progress'],
  ['hold', 'pending', null, 'pending'],
  ['hold', 'pending', 'in_progress', 'pending'],
  ['no-go', 'failed', 'in_progress', 'failure'],
  ['no-go', 'unknown', 'pending', 'failure']
] as const

test.each(states)('when the decision is %s (%s) and the deployment is %s, it becomes %s', async (...row) => {
  const [decision, outcome, before, state] = row
  const report = buildReport([buildVerdict(outcome)], production)
  const status = { state, description: `Deploy Gate: ${decision}, 1 ${outcome}`, url: runUrl }
  expect(await publish(report, before)).toEqual([['postDeploymentStatus', 4, status]])
})

test.each(['success', 'failure', 'error', 'inactive', 'a state of tomorrow'])(
  'when the deployment has ended in %s, nothing is written',
  async before => {
    expect(await publish(buildReport([buildVerdict('failed')], production), before)).toEqual([])
  }
)

test('when a deployment has started the run, it is the one', async () => {
  const report = buildReport([buildVerdict('passed')], { subject: { ...subject, deployment: 9 } })
  expect((await publish(report)).map(([, deployment]) => deployment)).toEqual([9])
})

test.each<[string, RunReport, number | null]>([
  ['no environment is known', buildReport([], { selected: { phase: null, environment: null } }), 4],
  ['the environment has no deployment of the commit', buildReport([], production), null]
])('when %s, nothing is written', async (_, report, newest) => {
  expect(await publish(report, null, newest)).toEqual([])
})

test('when a phase was judged, the status names it', async () => {
  const selected = { phase: 'after', environment: 'production' }
  const [[, , status] = []] = await publish(buildReport([buildVerdict('passed')], { selected }))
  expect(status).toMatchObject({ description: 'Deploy Gate: go in phase after, 1 passed' })
})

test('when the description is long, it is cut to what GitHub takes', async () => {
  const selected = { phase: 'p'.repeat(300), environment: 'production' }
  const [[, , status] = []] = await publish(buildReport([buildVerdict('passed')], { selected }))
  expect((status as { description: string }).description).toHaveLength(140)
})
