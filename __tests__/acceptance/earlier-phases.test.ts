import { describe, expect, test } from '@jest/globals'
import { pushEvent } from '../support/github/payloads.js'
import { deploy, merge, type Scenario } from '../support/github/scenario.js'
import type { Deployment } from '../support/github/world-lists.js'
import { makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { startResults } from '../support/results-service.js'
import { ORDINARY_CALLS, judge, type Judged } from './judge.js'
import { history } from './history-scenes.js'
import { shop } from './scenes.js'

const text = [
  'version: 1',
  'name: Shop',
  'phases:',
  '  - id: before',
  '    title: Before the deployment',
  '    items: [{ title: Built, checks: [build] }]',
  '  - id: after',
  '    items: [{ title: Reviewed, sign-off: default }]',
  ''
].join('\n')

interface Shop {
  readonly scenario: Scenario
  readonly deployment: Deployment
}

/** The merged pull request, deployed to production; what was built of it ended so. */
function deployed(build: string): Shop {
  const scenario = shop({})
  const { repository, token } = scenario
  for (const commit of repository.commits) commit.files = { ...commit.files, '.github/deployment-checklist.yml': text }
  token.permissions = { ...token.permissions, deployments: 'write', 'pull-requests': 'write' }
  const { sha } = merge(scenario, 35)
  const [check] = repository.checkRuns
  if (check !== undefined) repository.checkRuns.push({ ...check, id: check.id + 1, headSha: sha, conclusion: build })
  return { scenario, deployment: deploy(scenario, { environment: 'production', sha, statuses: [['in_progress', 36]] }) }
}

/** Judges a phase in a run of its own, 9101 at 10:00 and so on, which leaves its report and notes what it decides. */
async function judgePhase({ scenario }: Shop, phase: string, runId: number, record = true): Promise<Judged> {
  const run = makeRun(scenario.repository.branches['main'] ?? '', { id: runId, event: 'push', headBranch: 'main' })
  scenario.repository.runs.push(run)
  const service = await startResults({ run, createdAt: at(runId - 9041) })
  try {
    const inputs = { environment: 'production', phase, 'fail-on': 'no-go' }
    const recording = { artifact: String(record), 'deployment-status': String(record) }
    return await judge(scenario, {
      event: pushEvent(scenario, { actor: 'edgar' }),
      runId,
      env: service.env,
      inputs: { ...inputs, ...recording }
    })
  } finally {
    await service.close()
  }
}

const page = (run: number) => `https://github.com/acme/shop/actions/runs/${String(run)}`

describe('a later phase shows the earlier one', () => {
  test('as it was decided, a no-go too, and is not held back by it', async () => {
    const world = deployed('failure')
    expect((await judgePhase(world, 'before', 9101)).decision).toBe('no-go')
    expect(world.deployment.statuses.at(-1)?.description).toBe('Deploy Gate: no-go in phase before, 1 failed')
    const { decision, report, summary, text } = await judgePhase(world, 'after', 9102)
    expect(decision).toBe('go')
    expect(report?.earlierPhases).toEqual([
      {
        ...{ phase: 'before', title: 'Before the deployment', state: 'found', decision: 'no-go' },
        ...{ at: at(60), runUrl: page(9101) }
      }
    ])
    expect(summary).toMatch(/### Earlier phases\n\n- 🔴 \*\*Before the deployment\*\*: no-go at 2026-11-20 10:00 UTC/)
    expect(text.join('\n')).toContain('Before the deployment: no-go at 2026-11-20 10:00 UTC')
  })

  test('after the deployment has come to its end, which keeps its state', async () => {
    const world = deployed('success')
    await judgePhase(world, 'before', 9101)
    const { deployment } = world
    deployment.statuses.push({
      ...{ id: 99, state: 'success', environmentUrl: null, logUrl: null, description: '' },
      ...{ creator: 'github-actions[bot]', createdAt: at(62) }
    })
    await judgePhase(world, 'after', 9102)
    expect(deployment.statuses.map(({ state }) => state)).toEqual(['in_progress', 'in_progress', 'success'])
    const { entries } = await history(world.scenario)
    expect(entries).toMatchObject([
      {
        state: 'read',
        phase: 'after',
        decision: 'go',
        deployment: { id: deployment.id, state: 'success' },
        noted: null
      },
      { state: 'read', phase: 'before', deployment: { id: deployment.id, at: at(62) }, noted: { decision: 'go' } }
    ])
  })

  test('by the deployment alone, where no report was left', async () => {
    const world = deployed('success')
    await judgePhase(world, 'before', 9101)
    for (const run of world.scenario.repository.runs) run.artifacts = []
    const { report } = await judgePhase(world, 'after', 9102)
    expect(report?.earlierPhases).toMatchObject([{ state: 'noted', decision: 'go', runUrl: page(9101) }])
  })

  test('as not found where nothing was recorded, and as not visible where that may not be read', async () => {
    const world = deployed('success')
    await judgePhase(world, 'before', 9101, false)
    const { report, summary } = await judgePhase(world, 'after', 9102)
    expect(report?.earlierPhases).toMatchObject([{ state: 'not-found' }])
    expect(summary).toContain('❔ **Before the deployment**: not found.')
    const { actions: _, ...others } = world.scenario.token.permissions
    world.scenario.token.permissions = others
    const hidden = await judgePhase(world, 'after', 9103, false)
    expect(hidden.decision).toBe('go')
    expect(hidden.report?.earlierPhases).toMatchObject([{ state: 'not-visible' }])
  })
})

test('a run without a phase, and one of the first, ask for nothing of it', async () => {
  const world = deployed('success')
  for (const phase of ['', 'before']) {
    const { calls, report } = await judgePhase(world, phase, 9101, false)
    expect(calls.filter(({ route }) => route.includes('artifacts') || route.includes('deployments'))).toEqual([])
    expect(report).not.toHaveProperty('earlierPhases')
  }
})

test('a run of a phase stays an ordinary one by its calls', async () => {
  const world = deployed('success')
  await judgePhase(world, 'before', 9101)
  const { calls } = await judgePhase(world, 'after', 9102)
  expect(calls.length).toBeLessThanOrEqual(ORDINARY_CALLS)
})
