import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createRun } from '../../src/adapters/run.js'
import type { RunFacts } from '../../src/model/run.js'
import { makeCommit, makeJob } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import type { Plan } from '../support/github/connect.js'
import { connectEachTest } from '../support/github/each-test.js'
import type { PlannedFault } from '../support/github/faults.js'
import { CHECKLIST, ordinary, type Scenario } from '../support/github/scenario.js'
import { buildFacts } from '../support/ports.js'

let scenario: Scenario
let workspace: string

const { open: serve } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
  workspace = mkdtempSync(path.join(tmpdir(), 'deploy-gate-'))
})

afterEach(() => {
  rmSync(workspace, { recursive: true })
})

async function open(facts: Partial<RunFacts> = {}, plan: Plan = {}, isOfEvent = true) {
  const { client } = await serve(plan)
  const { sha } = scenario.pull.head
  return createRun(buildFacts({ sha, workspace, ...facts }), { commit: sha, isOfEvent }, null, client)
}

describe('paths that are tracked are those of the commit', () => {
  const own = [CHECKLIST, 'README.md', 'src/shop.ts']

  test('when the commit itself is checked out', async () => {
    const run = await open()
    expect([...((await run.trackedPaths())?.paths ?? [])].sort()).toEqual(own)
    expect(run.commits).toEqual([scenario.pull.head.sha])
  })

  test('when its merge is checked out, those of the base count too', async () => {
    const merge = makeCommit('ada', { message: 'Merge', files: { 'old.xml': '' } })
    scenario.repository.commits.push(merge)
    const run = await open({ sha: merge.sha })
    expect([...((await run.trackedPaths())?.paths ?? [])].sort()).toEqual([
      CHECKLIST,
      'README.md',
      'old.xml',
      'src/shop.ts'
    ])
    expect(run.commits).toEqual([scenario.pull.head.sha, merge.sha])
  })

  test('when the base is checked out, a report may not name it', async () => {
    const run = await open({ event: 'pull_request_target', sha: scenario.pull.base.sha })
    expect(run.commits).toEqual([scenario.pull.head.sha])
  })

  test('when what is deployed is judged, a report may not name what the event is about', async () => {
    const run = await open({ event: 'schedule', sha: scenario.pull.base.sha }, {}, false)
    expect(run.commits).toEqual([scenario.pull.head.sha])
    expect((await run.trackedPaths())?.paths.has('README.md')).toBe(true)
  })

  test('when the checkout is in a folder of the workspace', async () => {
    mkdirSync(path.join(workspace, 'shop', '.git'), { recursive: true })
    const run = await open()
    expect((await run.trackedPaths())?.folders).toEqual(['', 'shop'])
  })

  test('when the tree is too large to be listed', async () => {
    const fault: PlannedFault = {
      at: 'git/trees/{tree_sha}',
      fault: { kind: 'rewrite', change: body => ({ ...(body as object), truncated: true }) }
    }
    const run = await open({}, { faults: [fault] })
    await expect(run.trackedPaths()).rejects.toMatchObject({ code: 'incomplete' })
  })
})

describe('the job began when GitHub says', () => {
  const running = { status: 'in_progress', conclusion: null, completedAt: null } as const
  const named = (names: Readonly<Record<string, string>>): PlannedFault => ({
    at: 'actions/runs/{run_id}/attempts/{attempt_number}/jobs',
    fault: {
      kind: 'rewrite',
      change: body => {
        const { jobs, ...rest } = body as { jobs: { name: string }[] }
        return { ...rest, jobs: jobs.map(job => ({ ...job, runner_name: names[job.name] ?? null })) }
      }
    }
  })

  test.each([
    ['it is the only one under way', {}, at(42)],
    ['its runner tells it from others', { gate: 'runner-1', other: 'runner-2' }, at(42)],
    ['two could be it, the later counts', { gate: 'runner-1', other: 'runner-1' }, at(43)],
    ['no runner tells, the latest counts', { gate: 'x', other: 'y' }, at(43)]
  ])('when %s', async (_, runners, expected) => {
    const jobs = scenario.repository.runs[0]?.jobs
    jobs?.push(makeJob('test', { startedAt: at(44) }), makeJob('gate', { ...running, startedAt: at(42) }))
    if ('other' in runners) jobs?.push(makeJob('other', { ...running, startedAt: at(43) }))
    const run = await open({}, { faults: [named(runners)] })
    expect(await run.startedAt()).toBe(expected)
  })

  test('when none is under way', async () => {
    scenario.repository.runs[0]?.jobs.push(makeJob('gate'))
    const run = await open()
    await expect(run.startedAt()).rejects.toMatchObject({ code: 'incomplete' })
  })

  test('when the token may not know', async () => {
    delete scenario.token.permissions.actions
    const run = await open()
    const refused = { code: 'forbidden', message: expect.stringContaining('actions: read') as unknown }
    await expect(run.startedAt()).rejects.toMatchObject(refused)
  })
})
