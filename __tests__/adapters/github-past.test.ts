import { beforeEach, describe, expect, test } from '@jest/globals'
import { readPast, type Past } from '../../src/adapters/github/read-past.js'
import { makeArtifact } from '../support/github/make-artifact.js'
import { makePullRequest, makeRun } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { connectEachTest } from '../support/github/each-test.js'
import { deploy, ordinary, type Scenario } from '../support/github/scenario.js'
import type { PullRequest } from '../support/github/world.js'

let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
})

async function past(): Promise<Past> {
  return readPast((await open()).client, 'acme/shop')
}

/** A pull request that was merged at a minute, and perhaps changed later. */
function merged(number: number, minute: number, updated = minute, given: Partial<PullRequest> = {}): void {
  const { pull, repository } = scenario
  const made = { ...pull, state: 'closed', mergedAt: at(minute), updatedAt: at(updated), mergedBy: 'edgar' } as const
  repository.pulls.push(makePullRequest(number, { ...made, number, mergeCommitSha: pull.head.sha, ...given }))
}

describe('the last merged pull requests', () => {
  test('are told by their merge, whatever was changed since', async () => {
    merged(11, 10, 90)
    merged(12, 30)
    merged(13, 20)
    merged(14, 40, 40, { base: { ...scenario.pull.base, ref: 'release' } })
    merged(15, 50, 50, { mergedAt: null })
    expect(await (await past()).lastMerged('main', 2)).toEqual([12, 13])
    expect(await (await past()).lastMerged('main', 9)).toEqual([12, 13, 11])
    expect(await (await past()).lastMerged('release', 9)).toEqual([14])
    expect(await (await past()).mergerOf(12)).toMatchObject({ login: 'edgar' })
  })

  test('are looked for on further pages as long as one may be there', async () => {
    for (let number = 101; number <= 210; number++) merged(number, 1, 1000 + number)
    merged(11, 500)
    merged(12, 400, 401)
    const { port, client } = await open()
    expect(await readPast(client, port.repository).lastMerged('main', 2)).toEqual([11, 12])
    expect(client.calls()).toBe(2)
  })
})

test('the last deployments of an environment come newest first, with who asked for them', async () => {
  for (const minute of [10, 20, 30]) deploy(scenario, { environment: 'production', statuses: [['success', minute]] })
  deploy(scenario, { statuses: [['success', 40]] })
  const found = await (await past()).lastDeployments('production', 2)
  expect(found).toMatchObject([
    { id: 4003, createdAt: at(30), commit: scenario.pull.head.sha, creator: { login: 'ada' } },
    { id: 4002, createdAt: at(20) }
  ])
})

test('artifacts count only where their run is told to be of the repository itself', async () => {
  const upload = (id: number, headRepository: string): void => {
    const artifact = makeArtifact('kept', { 'a.json': '{}' }, { id, createdAt: at(id) })
    scenario.repository.runs.push(makeRun(scenario.pull.head.sha, { id, headRepository, artifacts: [artifact] }))
  }
  upload(1, 'acme/shop')
  upload(2, 'mallory/shop')
  upload(3, 'acme/shop')
  const { own, foreign } = await (await past()).lastArtifacts(['kept'], 5)
  expect(own.map(({ id, run }) => [id, run])).toEqual([
    [3, 3],
    [1, 1]
  ])
  expect(foreign.map(({ id }) => id)).toEqual([2])
})
