import { beforeEach, describe, expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { connectEachTest } from '../support/github/each-test.js'
import { deploy, ordinary, type Scenario } from '../support/github/scenario.js'

let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
})

async function read(environment = 'staging', commit = scenario.pull.head.sha) {
  return (await open()).port.deployments(environment, commit)
}

describe('the deployments of an environment', () => {
  test('have their statuses and trees', async () => {
    deploy(scenario, {
      statuses: [
        ['in_progress', 20],
        ['success', 21]
      ]
    })
    deploy(scenario, { environment: 'production', statuses: [['failure', 22]] })
    const { sha } = scenario.pull.head
    const tree = scenario.repository.commits.find(commit => commit.sha === sha)?.tree
    const statuses = [
      { state: 'in_progress', createdAt: at(20) },
      { state: 'success', createdAt: at(21) }
    ]
    const deployments = [{ id: 4001, commit: sha, tree, createdAt: at(20), state: 'success', statuses }]
    expect(await read()).toEqual({ commit: sha, tree, deployments })
  })

  test('may have no status, and a commit that is gone', async () => {
    deploy(scenario, { sha: 'f'.repeat(40), statuses: [] })
    expect((await read()).deployments).toEqual([
      { id: 4001, commit: 'f'.repeat(40), tree: null, createdAt: at(0), state: null, statuses: [] }
    ])
  })

  test('are the newest 100 where there are more', async () => {
    for (let minute = 1; minute <= 130; minute++) deploy(scenario, { statuses: [['success', minute]] })
    const ids = (await read()).deployments.map(({ id }) => id)
    expect([ids.length, ids.at(0), ids.at(-1)]).toEqual([100, 4130, 4031])
  })
})

describe('what an environment runs by now', () => {
  const now = async (environment = 'staging') => (await open()).port.deployedNow(environment)

  test('is what succeeded last, with its branch', async () => {
    const { sha: commit } = scenario.pull.base
    deploy(scenario, { sha: commit, ref: 'main', statuses: [['success', 20]] })
    deploy(scenario, { statuses: [['failure', 30]] })
    expect(await now()).toEqual({ id: 4001, commit, ref: 'refs/heads/main' })
  })

  test('has no branch where a bare commit was deployed', async () => {
    const { sha } = scenario.pull.head
    deploy(scenario, { ref: sha, statuses: [['success', 20]] })
    expect(await now()).toEqual({ id: 4001, commit: sha, ref: '' })
  })

  test('is nothing where nothing succeeded', async () => {
    deploy(scenario, { statuses: [['failure', 30]] })
    expect(await now()).toBeNull()
  })

  test('is read anew every time', async () => {
    const { port } = await open()
    expect(await port.deployedNow('staging')).toBeNull()
    deploy(scenario, { statuses: [['success', 20]] })
    expect(await port.deployedNow('staging')).toMatchObject({ id: 4001 })
  })
})

describe('what cannot be read is told', () => {
  test('when a deployment has more statuses than GitHub lists', async () => {
    deploy(scenario, { statuses: Array.from({ length: 101 }, (_, minute) => ['success', minute] as const) })
    await expect(read()).rejects.toMatchObject({ code: 'incomplete' })
  })

  test('when the token may not read deployments', async () => {
    scenario.token.permissions = { contents: 'read' }
    await expect(read()).rejects.toMatchObject({
      code: 'forbidden',
      message: expect.stringContaining('deployments: read')
    })
  })
})
