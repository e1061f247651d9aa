import { afterEach, describe, expect, test } from '@jest/globals'
import { readZip } from '../../src/adapters/zip.js'
import type { Run } from '../support/github/world.js'
import { push, type Scenario } from '../support/github/scenario.js'
import { startResults, token, type ResultsService } from '../support/results-service.js'
import { history } from './history-scenes.js'
import { judge, NODE24, type Case, type Judged } from './judge.js'
import { rewriteChecklist, shop } from './scenes.js'

let service: ResultsService
afterEach(() => service.close())

const inputs = { environment: 'production', artifact: 'true' }

/** The run that judges. */
function ownRun({ repository }: Scenario): Run {
  const [run] = repository.runs
  if (run === undefined) throw new Error('The scenario has no run.')
  return run
}

/** Judges in a runner that takes artifacts. */
async function leave(
  scenario: Scenario,
  given: Case = {},
  faults: Readonly<Record<string, readonly number[]>> = {}
): Promise<Judged> {
  service = await startResults({ run: ownRun(scenario), faults })
  const judged = await judge(scenario, {
    ...given,
    inputs: { ...inputs, ...given.inputs },
    env: { ...service.env, ...given.env }
  })
  expect(service.violations).toEqual([])
  expect(judged.stdout + judged.summary).not.toContain(token)
  expect(judged.stdout + judged.summary).not.toMatch(/sig=/)
  return judged
}

const named = (scenario: Scenario) => ownRun(scenario).artifacts.map(({ name }) => name)

test('a run leaves what it says as the artifact of its environment, and history finds it', async () => {
  const scenario = shop({ built: 'checks: [build]' })
  const { report, decision, annotations } = await leave(scenario, { node: NODE24 })
  expect(decision).toBe('go')
  expect(annotations).toEqual([])
  expect(named(scenario)).toEqual(['deploy-gate-production'])
  const [artifact] = ownRun(scenario).artifacts
  const [file] = readZip(artifact?.archive ?? new Uint8Array(), 'it')
  expect(file?.path).toBe('deploy-gate-run.json')
  expect(JSON.parse(Buffer.from(file?.read() ?? '').toString())).toEqual(report)
  const { entries } = await history(scenario)
  expect(entries).toMatchObject([{ state: 'read', decision: 'go', commit: scenario.pull.head.sha, run: 9001 }])
})

test('runs of phases, and a second one of a phase, have names of their own, which history reads', async () => {
  const scenario = shop({ built: 'checks: [build]' })
  for (const phase of ['before', 'before', '']) {
    await leave(scenario, { inputs: { phase } })
    await service.close()
  }
  const names = ['deploy-gate-production.before', 'deploy-gate-production.before.2', 'deploy-gate-production']
  expect(named(scenario)).toEqual(names)
  const { entries, phases } = await history(scenario)
  expect(phases).toEqual(['before'])
  expect(entries.map(entry => 'phase' in entry && entry.phase).sort()).toEqual(['before', 'before', null])
})

test('the report that is left has the warnings of what could not be written elsewhere', async () => {
  const scenario = shop({ built: 'checks: [build]' })
  scenario.token.permissions = { ...scenario.token.permissions, checks: 'read' }
  const { report } = await leave(scenario, { inputs: { 'check-run': 'true' } })
  expect(report?.warnings.map(({ code }) => code)).toEqual(['not-permitted'])
  const { entries } = await history(scenario)
  expect(entries).toMatchObject([{ state: 'read' }])
})

describe('the decision stands, and it is told, when', () => {
  const cases: readonly (readonly [string, Case, Readonly<Record<string, readonly number[]>>, string, string])[] = [
    ['the runner gives no place', { env: { ACTIONS_RESULTS_URL: '' } }, {}, 'not-written', 'warning'],
    ['the runner gives no token', { env: { ACTIONS_RUNTIME_TOKEN: '' } }, {}, 'not-written', 'warning'],
    ['the service refuses', {}, { CreateArtifact: [403] }, 'not-permitted', 'notice'],
    ['the storage refuses', {}, { PUT: [400] }, 'not-written', 'warning']
  ]

  test.each(cases)('%s', async (_, given, faults, code, level) => {
    const scenario = shop({ built: 'checks: [build]' })
    const { decision, annotations, report, summary } = await leave(scenario, given, faults)
    expect(decision).toBe('go')
    expect(named(scenario)).toEqual([])
    expect(report?.warnings.map(warning => [warning.code, warning.params])).toEqual([[code, { places: 'artifact' }]])
    expect(annotations.map(annotation => annotation.level)).toEqual([level])
    expect(summary).toContain('could not write the artifact')
  })
})

describe('nothing is uploaded', () => {
  test('when nobody asks for it', async () => {
    await leave(shop({ built: 'checks: [build]' }), { inputs: { artifact: 'false' } })
    expect(service.asked).toEqual([])
  })

  test('when the head has moved', async () => {
    const scenario = shop({ reviewed: 'sign-off: default' })
    const edit = () => void push(scenario, { by: 'ada', minute: 36 })
    const judged = await leave(scenario, { edits: [{ before: 'pulls/{pull_number}/reviews', edit }] })
    expect(judged.report?.warnings.map(({ code }) => code)).toEqual(['not-written'])
    expect(service.asked).toEqual([])
  })

  test('when nothing was judged', async () => {
    const scenario = shop({ built: 'checks: [build]' })
    rewriteChecklist(scenario, 'version: 1\nphases: 7\n')
    expect((await leave(scenario)).decision).toBe('no-go')
    expect(service.asked).toEqual([])
  })
})
