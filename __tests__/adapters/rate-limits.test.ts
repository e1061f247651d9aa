import { expect, jest, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import type { Seen } from '../../src/adapters/github/client.js'
import { createGitHub } from '../../src/adapters/github/port.js'
import { createRateLimits } from '../../src/adapters/github/rate-limits.js'
import { connect } from '../support/github/connect.js'
import { ordinary, TOKEN } from '../support/github/scenario.js'
import { startGitHub } from '../support/github/server.js'

// The first query builds GitHub's whole GraphQL schema.
jest.setTimeout(30_000)

const noon = Date.parse('2026-11-20T12:00:00Z') / 1000

function headers(remaining: number | string, reset = noon, resource = 'core', limit: number | string = 1000) {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(reset),
    'x-ratelimit-resource': resource
  }
}

type Headers = Readonly<Record<string, unknown>>

test.each<[string, readonly Headers[], readonly string[]]>([
  ['no answer tells of a limit', [{}, { 'x-ratelimit-limit': '1000' }], []],
  ['a number is none', [headers('many'), headers(1, noon, 'core', '1e3'), headers(-1)], []],
  ['one answer tells of it', [headers(990)], ['core 990/1000 spent 1']],
  ['answers come in another order', [headers(988), headers(990), headers(987)], ['core 987/1000 spent 2']],
  ['nothing is counted', [headers(990), headers(990)], ['core 990/1000 spent 1']],
  ['the reset is told a second later', [headers(990), headers(989, noon + 1)], ['core 989/1000 spent 2']],
  [
    'the limit is renewed meanwhile',
    [headers(10), headers(5), headers(999, noon + 3600), headers(4)],
    ['core 999/1000 spent 7']
  ],
  [
    'there are two limits',
    [headers(10), headers(4000, noon, 'graphql', 5000)],
    ['core 10/1000 spent 1', 'graphql 4000/5000 spent 1']
  ],
  ['the limit has a name that nobody gives one', [headers(10, noon, '##[error]')], ['core 10/1000 spent 1']]
])('when %s', (_, answers, expected) => {
  const limits = createRateLimits()
  answers.forEach(limits.note)
  const said = limits
    .budgets()
    .map(
      ({ resource, remaining, limit, spent }) =>
        `${resource} ${String(remaining)}/${String(limit)} spent ${String(spent)}`
    )
  expect(said).toEqual(expected)
})

test('what has not changed since an earlier look costs nothing', async () => {
  const fake = await startGitHub(ordinary({ checklist: 'items: []\n' }).world)
  const seen = new Map<string, Seen>()
  const look = async () => {
    const { port, budgets } = createGitHub({
      ...{ octokit: Octokit, repository: 'acme/shop', token: TOKEN, apiUrl: fake.url, seen },
      ...{ deadline: 60_000, now: () => 0, sleep: () => Promise.resolve() }
    })
    await Promise.all([port.pullRequest(7), port.commits(7), port.reviews(7)])
    return budgets().map(({ limit, remaining }) => limit - remaining)
  }
  expect([await look(), await look()]).toEqual([[3], [3]])
  await fake.close()
})

test('a refusal tells of the limit, too', async () => {
  const scenario = ordinary({ checklist: 'items: []\n' })
  const fault = { kind: 'rate-limit' } as const
  const { port, budgets, fake } = await connect(scenario.world, { faults: [{ at: 1, times: 9, fault }] })
  await expect(port.pullRequest(7)).rejects.toMatchObject({ code: 'rate-limited' })
  expect(budgets()).toMatchObject([{ resource: 'core', limit: 5000, remaining: 0 }])
  await fake.close()
})
