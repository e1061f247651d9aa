import { afterEach, describe, expect, jest, test } from '@jest/globals'
import type { GitHubPort } from '../../src/ports/read.js'
import { makeActivity, makeIdentity, makeTimelineEvent } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { connect, type Connection, type Plan } from '../support/github/connect.js'
import { addCommit, deployed, land, type Method } from '../support/github/history.js'
import { addPerson, moveToFork, type Scenario } from '../support/github/scenario.js'
import type { Commit, PullRequest } from '../support/github/world.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

let connections: Connection[] = []

afterEach(async () => {
  await Promise.all(connections.map(({ fake }) => fake.close()))
  connections = []
})

async function reach(scenario: Scenario, plan: Plan = {}): Promise<Connection> {
  const connection = await connect(scenario.world, plan)
  connections.push(connection)
  return connection
}

/** All that the port says of a pull request. */
async function readAll(port: GitHubPort, number: number) {
  const pullRequest = await port.pullRequest(number)
  const [commits, coAuthors, reviews, arrivedAt] = await Promise.all([
    port.commits(number),
    port.coAuthors(number),
    port.reviews(number),
    port.headArrivedAt(pullRequest)
  ])
  return { pullRequest, commits, coAuthors, reviews: [...reviews].sort((a, b) => a.id - b.id), arrivedAt }
}

/** Four merged pull requests, of which the first is changed. */
function merged(set: (pull: PullRequest, scenario: Scenario) => void = () => undefined) {
  const scenario = deployed('')
  const methods: readonly Method[] = ['rebase', 'squash', 'merge', 'squash']
  const pulls = methods.map(method => land(scenario, { method, commits: 3 }))
  const [first] = pulls
  if (first !== undefined) set(first, scenario)
  return { scenario, numbers: pulls.map(({ number }) => number) }
}

function headOf({ repository }: Scenario, { head }: PullRequest): Commit {
  const commit = repository.commits.find(({ sha }) => sha === head.sha)
  if (commit === undefined) throw new Error('The head is not there.')
  return commit
}

describe('what is read ahead is what is read one by one', () => {
  test.each<[string, number, (pull: PullRequest, scenario: Scenario) => void]>([
    ['all is ordinary', 2, () => undefined],
    [
      'a bot opened it and another one approved',
      2,
      (pull, { world }) => {
        const [someone] = world.users
        if (someone !== undefined) world.users.push({ ...someone, id: 77, login: 'mender[bot]', type: 'Bot' })
        pull.author = 'mender[bot]'
        pull.reviews.push({ ...reviewOf(pull), id: 9, user: 'github-actions[bot]' })
      }
    ],
    [
      'the account of a reviewer is gone',
      2,
      pull => {
        pull.reviews.push({ ...reviewOf(pull), id: 9, user: null })
      }
    ],
    ['an id has more than 32 bits', 2, pull => void (reviewOf(pull).id = 5_123_456_789)],
    [
      'reviews say all words',
      2,
      pull => {
        for (const [id, state] of ['CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED'].entries()) {
          pull.reviews.push({ ...reviewOf(pull), id, state })
        }
      }
    ],
    [
      'its author is gone, whom the REST API calls a ghost',
      14,
      (pull, scenario) => {
        addPerson(scenario, 'ghost', 'none')
        pull.author = 'ghost'
      }
    ],
    ['it has labels', 2, pull => void (pull.labels = ['shop', 'urgent'])],
    [
      'its commits are signed, and not',
      2,
      (pull, scenario) => {
        headOf(scenario, pull).signature = 'unsigned'
      }
    ],
    [
      'it has co-authors',
      2,
      (pull, scenario) => {
        addPerson(scenario, 'ines', 'write')
        headOf(scenario, pull).message = 'Sell more\n\nCo-authored-by: ines <ines@example.com>'
      }
    ],
    [
      'its head was pushed, taken back and pushed again',
      2,
      (pull, { repository }) => {
        const ref = `refs/heads/${pull.head.ref}`
        repository.activities.push(
          makeActivity(ref, 'f'.repeat(40), { at: at(-850), type: 'force_push', id: 1 }),
          makeActivity(ref, pull.head.sha, { at: at(-840), type: 'force_push', id: 2 })
        )
      }
    ],
    [
      'another branch was at its head before',
      2,
      (pull, { repository }) => {
        repository.activities.push(makeActivity('refs/heads/other', pull.head.sha, { at: at(-990), id: 3 }))
      }
    ],
    ...['base_ref_changed', 'automatic_base_change_succeeded'].map(
      (event): [string, number, (pull: PullRequest) => void] => [
        `its base was changed, as ${event} tells`,
        2,
        pull => {
          const first = makeTimelineEvent(event, 'ada', { createdAt: at(-800) })
          pull.timeline.push(first, makeTimelineEvent(event, 'ada', { createdAt: at(-790) }))
        }
      ]
    ),
    // What one query does not tell is asked of the REST API, at the cost of some calls.
    [
      'a bot wrote its commits',
      14,
      (pull, scenario) => {
        headOf(scenario, pull).author = makeIdentity('github-actions[bot]')
      }
    ],
    [
      'nobody is known for a commit',
      14,
      (pull, scenario) => {
        headOf(scenario, pull).committer = makeIdentity('ada', { login: null })
      }
    ],
    [
      'it was edited in the browser',
      14,
      (pull, scenario) => {
        headOf(scenario, pull).committer = makeIdentity('web-flow')
      }
    ],
    ['the commit of a review is gone', 14, pull => void (reviewOf(pull).commitId = 'e'.repeat(40))],
    [
      'it has more reviews than a page',
      14,
      pull => {
        for (let id = 1; id <= 110; id++) pull.reviews.push({ ...reviewOf(pull), id })
      }
    ],
    [
      'it has more commits than a page',
      14,
      (pull, scenario) => {
        for (let n = 1; n <= 100; n++) pull.commits.push(addCommit(scenario, 'ada', `More ${n}`).sha)
      }
    ],
    ['nothing tells when its head arrived', 14, (_, { repository }) => void (repository.activities = [])]
  ])('when %s', async (_, most, set) => {
    const { scenario, numbers } = merged(set)
    const single = await reach(scenario)
    const batched = await reach(scenario)
    await batched.port.readAhead(numbers)
    for (const number of numbers) {
      expect(await readAll(batched.port, number)).toEqual(await readAll(single.port, number))
    }
    expect([...single.fake.log.violations, ...batched.fake.log.violations]).toEqual([])
    expect(batched.calls()).toBeLessThanOrEqual(most)
    expect(batched.calls()).toBeLessThan(single.calls())
  })

  test.each<[string, (scenario: Scenario, numbers: readonly number[]) => void]>([
    [
      'one is open',
      ({ repository }, [number]) => {
        const pull = repository.pulls.find(each => each.number === number)
        Object.assign(pull ?? {}, { state: 'open', mergedAt: null, mergedBy: null })
      }
    ],
    [
      'one has its head in a fork',
      (scenario, [number]) => {
        const pull = scenario.repository.pulls.find(each => each.number === number)
        if (pull !== undefined) moveToFork({ ...scenario, pull }, 'ada')
      }
    ],
    [
      'all have their heads in one fork',
      (scenario, numbers) => {
        const pulls = scenario.repository.pulls.filter(each => numbers.includes(each.number))
        const activities = pulls.flatMap(pull => moveToFork({ ...scenario, pull }, 'ada').activities)
        const forks = scenario.world.repositories.filter(({ name }) => name === 'ada/shop')
        for (const fork of forks) fork.activities = activities
      }
    ],
    [
      "one's repository is gone",
      ({ repository }, [number]) => {
        const pull = repository.pulls.find(each => each.number === number)
        if (pull !== undefined) pull.head = { ...pull.head, repository: null, owner: 'ghost' }
      }
    ]
  ])('when %s', async (_, set) => {
    const { scenario, numbers } = merged()
    set(scenario, numbers)
    const single = await reach(scenario)
    const batched = await reach(scenario)
    await batched.port.readAhead(numbers)
    for (const number of numbers) {
      expect(await readAll(batched.port, number)).toEqual(await readAll(single.port, number))
    }
    expect(batched.fake.log.violations).toEqual([])
  })

  test('when a query fails, one by one', async () => {
    const { scenario, numbers } = merged()
    const batched = await reach(scenario, {
      faults: [{ at: 1, fault: { kind: 'status', status: 403 } }]
    })
    await batched.port.readAhead(numbers)
    const single = await reach(scenario)
    for (const number of numbers) {
      expect(await readAll(batched.port, number)).toEqual(await readAll(single.port, number))
    }
  })
})

function reviewOf({ reviews }: PullRequest): PullRequest['reviews'][number] {
  const [first] = reviews
  if (first === undefined) throw new Error('Nobody has reviewed.')
  return first
}
