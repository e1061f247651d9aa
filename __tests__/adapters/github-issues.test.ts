import { beforeEach, expect, test } from '@jest/globals'
import { connectEachTest } from '../support/github/each-test.js'
import { ordinary, type Scenario } from '../support/github/scenario.js'
import type { Issue } from '../support/github/world-lists.js'

let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
  scenario.repository.labels = ['Blocker', 'incident']
  scenario.repository.milestones = [
    { number: 1, title: 'v2.1', state: 'closed' },
    { number: 2, title: 'v2', state: 'open' }
  ]
  scenario.repository.issues = [
    issue(1, { labels: ['Blocker'] }),
    issue(2, { labels: ['Blocker'], state: 'closed' }),
    issue(3, { milestone: 2 }),
    issue(4, { labels: ['Blocker'], milestone: 2 }),
    issue(5, {})
  ]
  scenario.pull.labels = ['incident']
})

function issue(number: number, changes: Partial<Issue>): Issue {
  return { number, title: `Issue ${String(number)}`, state: 'open', labels: [], milestone: null, ...changes }
}

async function read(labels: readonly string[], milestone: string | null = null, kinds = both) {
  const { port } = await open()
  const { issues, ...unknown } = await port.openIssues({ labels, milestone, kinds })
  return { numbers: issues.map(({ number }) => number), issues, ...unknown }
}
const both: readonly ('issue' | 'pull-request')[] = ['issue', 'pull-request']

test.each([
  ['of one label, whatever its case', ['blocker'], null, both, [1, 4]],
  ['of any of two labels', ['blocker', 'incident'], null, both, [1, 4, 7]],
  ['of a milestone', [], 'v2', both, [3, 4]],
  ['of a label or a milestone, each once', ['blocker'], 'v2', both, [1, 4, 3]],
  ['that are pull requests', ['blocker', 'incident'], null, ['pull-request'] as const, [7]],
  ['of a closed milestone', [], 'v2.1', both, []]
])('those that are open are found %s', async (_, labels, milestone, kinds, numbers) => {
  expect(await read(labels, milestone, kinds)).toMatchObject({ numbers, unknownLabels: [], unknownMilestone: null })
})

test('they have a kind, a title and an address', async () => {
  expect((await read(['incident'])).issues).toEqual([
    { kind: 'pull-request', number: 7, title: 'Sell more', url: 'https://github.com/acme/shop/pull/7' }
  ])
})

test('what the repository does not have is told', async () => {
  const unknown = { numbers: [1, 4], unknownLabels: ['blokcer'], unknownMilestone: 'v' }
  expect(await read(['blocker', 'blokcer'], 'v')).toMatchObject(unknown)
})

test('all pages are read', async () => {
  scenario.repository.issues = Array.from({ length: 230 }, (_, index) => issue(index + 10, { labels: ['Blocker'] }))
  expect((await read(['blocker'])).numbers).toHaveLength(230)
})

test.each([
  ['issues', 'issues: read'],
  ['pull-requests', 'pull-requests: read']
] as const)('nothing is said when the token may not read %s', async (scope, need) => {
  const held = Object.entries(scenario.token.permissions).filter(([key]) => key !== scope)
  scenario.token.permissions = Object.fromEntries(held)
  await expect(read(['blocker'])).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining(need) })
})
