import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { makeCommit, makePullRequest } from '../support/github/builders.js'
import { connect, type Connection } from '../support/github/connect.js'
import { addCommit, deployed, land } from '../support/github/history.js'
import type { Scenario } from '../support/github/scenario.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

let connection: Connection | undefined

afterEach(async () => {
  await connection?.fake.close()
})

async function reach({ world }: Scenario): Promise<Connection> {
  connection = await connect(world)
  return connection
}

function landed() {
  const scenario = deployed('')
  const numbers = [1, 2, 3].map(() => land(scenario).number)
  return { scenario, numbers }
}

describe('the pull requests of many commits', () => {
  test('are those of each, without open ones and those of others', async () => {
    const { scenario, numbers } = landed()
    const { repository } = scenario
    const shas = repository.pulls.slice(1).map(({ mergeCommitSha }) => mergeCommitSha ?? '')
    repository.pulls.push(makePullRequest(8, { commits: shas, head: { ...scenario.pull.head, ref: 'release' } }))
    const pushed = addCommit(scenario, 'ada', 'In a hurry')
    const { port, fake, calls } = await reach(scenario)
    const found = await port.pullRequestsOfAll([...shas, pushed.sha])
    expect([...found]).toEqual([...shas.map((sha, n) => [sha, [numbers[n]]]), [pushed.sha, []]])
    expect(fake.log.violations).toEqual([])
    expect(calls()).toBe(1)
  })

  test('are asked for 100 commits at a time', async () => {
    const scenario = deployed('')
    const commits = Array.from({ length: 101 }, (_, n) => addCommit(scenario, 'ada', `Change ${n}`).sha)
    const { port, calls } = await reach(scenario)
    expect((await port.pullRequestsOfAll(commits)).size).toBe(101)
    expect(calls()).toBe(2)
  })

  test('are read one by one where they are many', async () => {
    const { scenario } = landed()
    const { repository } = scenario
    const sha = addCommit(scenario, 'ada', 'Everywhere').sha
    for (let n = 1; n <= 12; n++) {
      repository.pulls.push({ ...makePullRequest(500 + n), ...repository.pulls[1], number: 500 + n, commits: [sha] })
    }
    const { port } = await reach(scenario)
    expect((await port.pullRequestsOfAll([sha])).get(sha)).toHaveLength(12)
  })

  test('are not asked for with anything but commits', async () => {
    const { port } = await reach(deployed(''))
    await expect(port.pullRequestsOfAll(['main") { id } x: object(oid: "'])).rejects.toMatchObject({
      code: 'bad-answer'
    })
  })
})

describe('the commits between two', () => {
  test('are read with no page more than there is', async () => {
    const scenario = deployed('')
    const from = scenario.pull.base.sha
    let last = scenario.repository.commits[0] ?? makeCommit('ada')
    for (let n = 1; n <= 100; n++) last = addCommit(scenario, 'ada', `Change ${n}`, last)
    const { port, calls } = await reach(scenario)
    const { commits } = await port.commitsBetween(from, last.sha)
    expect({ count: commits.length, last: commits.at(-1)?.message, calls: calls() }).toEqual({
      ...{ count: 100, last: 'Change 100', calls: 1 }
    })
  })
})
