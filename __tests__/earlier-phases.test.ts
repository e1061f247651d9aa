import { beforeEach, describe, expect, test } from '@jest/globals'
import { findEarlierPhases } from '../src/earlier-phases.js'
import type { EarlierPhase, RunReport } from '../src/model/verdict.js'
import { at } from './support/github/clock.js'
import type { Plan } from './support/github/connect.js'
import { connectEachTest } from './support/github/each-test.js'
import { ordinary, type Scenario } from './support/github/scenario.js'
import { leave as leaveIn, note as noteIn, phases, runOf, site } from './support/past-runs.js'

let scenario: Scenario
const { open, opened } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
})

type Rest<T> = T extends (scenario: Scenario, ...rest: infer R) => unknown ? R : never
const run = (...given: Rest<typeof runOf>): RunReport => runOf(scenario, ...given)
const leave = (...given: Rest<typeof leaveIn>): void => {
  leaveIn(scenario, ...given)
}
const note = (...given: Rest<typeof noteIn>): void => {
  noteIn(scenario, ...given)
}

async function find(report: RunReport, plan: Plan = {}): Promise<readonly EarlierPhase[]> {
  return findEarlierPhases(report, await open(plan))
}

const before = { phase: 'before', title: 'Phase before' }
const missing = { ...before, state: 'not-found' }

describe('an earlier phase is found', () => {
  test('by the report that its run has left', async () => {
    leave(run('before', { decision: 'no-go' }), 20)
    expect(await find(run('hour'))).toEqual([
      { ...before, state: 'found', decision: 'no-go', at: at(20), runUrl: `${site}/9120` }
    ])
    expect(opened().calls()).toBe(4)
  })

  test('in the newest of several', async () => {
    leave(run('before', { decision: 'no-go' }), 20)
    leave(run('before'), 30)
    note('no-go', 'before', 20)
    note('go', 'before', 30)
    expect(await find(run('hour'))).toMatchObject([{ state: 'found', decision: 'go', at: at(30) }])
  })

  test('in the report of a scheduled run, which is for another commit', async () => {
    leave(run('before'), 20, { headSha: scenario.pull.base.sha })
    expect(await find(run('hour'))).toMatchObject([{ state: 'found', decision: 'go' }])
  })

  test('in the newest, though an older one is of a run for the commit', async () => {
    leave(run('before'), 20)
    leave(run('before', { decision: 'no-go' }), 30, { headSha: scenario.pull.base.sha })
    leave(run('before'), 10, { headSha: scenario.pull.base.sha })
    expect(await find(run('hour'))).toMatchObject([{ state: 'found', decision: 'no-go', at: at(30) }])
  })

  test('behind reports of other commits, where the deployment names the run', async () => {
    const other = { ...run('before').subject, commit: scenario.pull.base.sha }
    const elsewhere = { headSha: scenario.pull.base.sha }
    leave(run('before', { decision: 'hold' }), 20, elsewhere)
    for (const minute of [31, 32, 33, 34, 35]) leave(run('before', { subject: other }), minute, elsewhere)
    expect(await find(run('hour'))).toMatchObject([{ ...before, state: 'not-visible' }])
    note('hold', 'before', 20)
    expect(await find(run('hour'))).toMatchObject([{ state: 'found', decision: 'hold' }])
  })

  test('by what the deployment tells, where the report is gone, or an older one is all there is', async () => {
    leave(run('before'), 20, {}, { expired: true })
    note('no-go', 'before', 20)
    const noted = { ...before, state: 'noted', decision: 'no-go', at: at(20), runUrl: `${site}/9120` }
    expect(await find(run('hour'))).toEqual([noted])
    leave(run('before'), 10)
    expect(await find(run('hour'))).toEqual([noted])
  })

  test('of each phase before, in the order of the checklist', async () => {
    leave(run('before'), 20)
    leave(run('hour', { decision: 'hold' }), 21)
    leave(run('week'), 22)
    const found = await find(run('day'))
    expect(found.map(({ phase, state }) => [phase, state])).toEqual([
      ['before', 'found'],
      ['hour', 'found']
    ])
  })
})

describe('an earlier phase is not found', () => {
  const cases: readonly (readonly [string, () => void])[] = [
    ['nothing is recorded', () => undefined],
    [
      'its report is for another commit',
      () => {
        leave(run('before', { subject: { ...run('before').subject, commit: 'b'.repeat(40) } }), 20)
      }
    ],
    [
      'its report is of another environment',
      () => {
        const selected = { phase: 'before', environment: 'production' }
        const report = run('before', { selected: { ...selected, environment: 'staging' } })
        leave(report, 20, {}, { name: 'deploy-gate-production.before' })
      }
    ],
    [
      'its report is of another phase',
      () => {
        leave(run('hour'), 20, {}, { name: 'deploy-gate-production.before' })
      }
    ],
    [
      'its report is by another checklist',
      () => {
        leave(run('before', { name: 'Another' }), 20)
        const checklist = { file: 'other.yml', notation: 'yaml', digest: 'd' } as const
        leave(run('before', { checklist }), 21)
      }
    ],
    [
      'its report is of another repository',
      () => {
        leave(run('before', { subject: { ...run('before').subject, repository: 'acme/other' } }), 20)
      }
    ],
    [
      'its report is of a later version',
      () => {
        leave({ ...run('before'), schemaVersion: 2 as 1 }, 20)
      }
    ],
    [
      'its run was for the head of a fork',
      () => {
        leave(run('before'), 20, { headRepository: 'mallory/shop' })
      }
    ],
    [
      'a person noted it',
      () => {
        note('go', 'before', 20, { creator: 'ada' })
      }
    ],
    [
      'it was noted in other words',
      () => {
        note('go', 'before', 20, { description: 'go in phase before' })
      }
    ],
    [
      'the note links to another repository',
      () => {
        note('go', 'before', 20, { logUrl: 'https://github.com/acme/shop-2/actions/runs/9120' })
      }
    ],
    [
      'the note links to no run',
      () => {
        note('go', 'before', 20, { logUrl: 'https://github.com/acme/shop/actions/runs/x' })
      }
    ],
    [
      'the note is on a deployment of another commit',
      () => {
        note('go', 'before', 20, { sha: scenario.pull.base.sha })
      }
    ],
    [
      'the note is on another environment',
      () => {
        note('go', 'before', 20, { environment: 'staging' })
      }
    ],
    [
      'the note is of another phase',
      () => {
        note('go', 'hour', 20)
      }
    ]
  ]

  test.each(cases)('when %s', async (_, prepare) => {
    prepare()
    expect(await find(run('hour'))).toMatchObject([missing])
  })
})

describe('an earlier phase is not visible', () => {
  const hidden = { ...before, state: 'not-visible' }

  test('when artifacts may not be read, unless the deployment tells of it', async () => {
    scenario.token.permissions = { ...scenario.token.permissions, actions: undefined as never }
    expect(await find(run('hour'))).toMatchObject([hidden])
    note('go', 'before', 20)
    expect(await find(run('hour'))).toMatchObject([{ state: 'noted' }])
  })

  test('when deployments may not be read, unless a report is there', async () => {
    scenario.token.permissions = { ...scenario.token.permissions, deployments: undefined as never }
    expect(await find(run('hour'))).toMatchObject([hidden])
    leave(run('before'), 20)
    expect(await find(run('hour'))).toMatchObject([{ state: 'found' }])
  })

  test('when the deployment has more statuses than are listed', async () => {
    note('go', 'before', 20)
    const [first] = scenario.repository.deployments
    for (let index = 0; index < 101; index++) first?.statuses.push(...first.statuses.slice(0, 1))
    expect(await find(run('hour'))).toMatchObject([hidden])
  })

  test('when its report cannot be had', async () => {
    leave(run('before'), 20, {}, { storage: 500 })
    expect(await find(run('hour'))).toMatchObject([hidden])
  })

  test('when it is far before', async () => {
    expect((await find(run('year'))).map(({ phase, state }) => [phase, state])).toEqual([
      ['before', 'not-visible'],
      ['hour', 'not-found'],
      ['day', 'not-found'],
      ['week', 'not-found'],
      ['month', 'not-found']
    ])
  })

  test('when little is left of the limit', async () => {
    const connection = await open({ budget: { limit: 1000, remaining: 9 } })
    await connection.port.defaultBranch()
    const asked = connection.calls()
    expect(await findEarlierPhases(run('hour'), connection)).toMatchObject([hidden])
    expect(connection.calls()).toBe(asked)
  })
})

test('with many reports few requests are made', async () => {
  const other = { ...run('before').subject, commit: scenario.pull.base.sha }
  for (const [index, { id }] of phases.entries()) {
    for (let minute = 1; minute < 9; minute++) leave(run(id, { subject: other }), 10 * index + minute)
  }
  await find(run('year'))
  expect(opened().calls()).toBeLessThanOrEqual(21)
})
