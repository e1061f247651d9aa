import { afterEach, describe, expect, test } from '@jest/globals'
import { Client } from './client.js'
import { ordinary, push } from './scenario.js'

const COMMITS = `query ($number: Int!, $first: Int, $after: String) { repository(owner: "acme", name: "shop") {
  pullRequest(number: $number) { commits(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  nodes { commit { oid authors(first: 10) { totalCount nodes { email name user { login databaseId } } } } } } } } }`

type Connection = { totalCount: number; pageInfo: { endCursor: string }; nodes: { commit: { oid: string } }[] }
type Result = { data: { repository: { pullRequest: { commits: Connection } | null } }; errors?: { type: string }[] }

const client = new Client()
afterEach(() => client.stop())

async function run(query: string, variables: object, path = '/graphql'): Promise<Result> {
  const response = await client.ask(path, { method: 'POST', body: JSON.stringify({ query, variables }) })
  return (await response.json()) as Result
}

describe('GraphQL answers from the world', () => {
  test.each(['/graphql', '/api/graphql'])('when commits have co-authors, at %s', async path => {
    const scenario = ordinary()
    const message = 'Pair\n\nCo-authored-by: Grace <grace@example.com>\nCo-authored-by: Edgar <edgar@elsewhere>'
    push(scenario, { by: 'ada', minute: 20, message })
    await client.start(scenario)
    const { data } = await run(COMMITS, { number: 7, first: 100 }, path)
    const authors = data.repository.pullRequest?.commits.nodes.map(({ commit }) => commit)
    expect(authors).toMatchObject([
      { authors: { nodes: [{ user: { login: 'ada' } }] } },
      { authors: { totalCount: 3, nodes: [{ user: { login: 'ada' } }, { user: { login: 'grace' } }, { user: null }] } }
    ])
    expect(client.github.log.violations).toEqual([])
  })

  test('when pages are followed', async () => {
    const scenario = ordinary()
    push(scenario, { by: 'ada', minute: 20 })
    await client.start(scenario)
    const first = (await run(COMMITS, { number: 7, first: 1 })).data.repository.pullRequest?.commits
    const after = first?.pageInfo.endCursor
    const second = (await run(COMMITS, { number: 7, first: 1, after })).data.repository.pullRequest?.commits
    const seen = [first, second].map(page => page?.nodes[0]?.commit.oid)
    expect(seen).toEqual(scenario.pull.commits)
  })

  test.each([
    ['NOT_FOUND', { number: 8, first: 1 }, { 'pull-requests': 'read', contents: 'read' }],
    ['FORBIDDEN', { number: 7, first: 1 }, {}],
    ['EXCESSIVE_PAGINATION', { number: 7, first: 101 }, { 'pull-requests': 'read', contents: 'read' }],
    ['MISSING_PAGINATION_BOUNDARIES', { number: 7 }, { 'pull-requests': 'read', contents: 'read' }]
  ] as const)('when it says %s', async (type, variables, permissions) => {
    const scenario = ordinary()
    scenario.token.permissions = permissions
    await client.start(scenario)
    expect((await run(COMMITS, variables)).errors?.[0]?.type).toBe(type)
    expect(client.github.log.violations).toEqual([])
  })

  test.each([
    ['GitHub does not know', '{ repository(owner: "acme", name: "shop") { nope } }'],
    ['the fake does not know', '{ repository(owner: "acme", name: "shop") { homepageUrl } }']
  ])('when a query asks for what %s', async (_, query) => {
    await client.start(ordinary())
    await run(query, {})
    expect(client.github.log.violations).toHaveLength(1)
  })
})
