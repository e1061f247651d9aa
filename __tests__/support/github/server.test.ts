import { afterEach, describe, expect, test } from '@jest/globals'
import { at } from './clock.js'
import {
  makeCheckRun,
  makeCommit,
  makeDeployment,
  makeJob,
  makeRelease,
  makeStatus,
  makeToken,
  shaOf
} from './builders.js'
import { operations } from './description.js'
import type { PlannedEdit, PlannedFault } from './faults.js'
import { TOKEN, addTeam, merge, ordinary, push, review, type Scenario } from './scenario.js'
import { startGitHub, type FakeGitHub } from './server.js'

const SHOP = '/repos/acme/shop'
let github: FakeGitHub

afterEach(() => github.close())

async function start(
  scenario: Scenario,
  plan: { faults?: readonly PlannedFault[]; edits?: readonly PlannedEdit[] } = {}
): Promise<void> {
  github = await startGitHub(scenario.world, plan)
}

async function ask(path: string, init: RequestInit & { token?: string | null } = {}): Promise<Response> {
  const { token = TOKEN, ...rest } = init
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const headers = {
    accept: 'application/vnd.github+json',
    ...authorization,
    ...(init.headers as Record<string, string>)
  }
  return fetch(path.startsWith('http') ? path : github.url + path, { ...rest, headers })
}

async function read(path: string): Promise<Record<string, unknown> & Record<string, unknown>[]> {
  const response = await ask(path)
  expect({ path, status: response.status, violations: github.log.violations }).toMatchObject({
    status: 200,
    violations: []
  })
  return (await response.json()) as never
}

function rich(): Scenario {
  const scenario = ordinary({ checklist: 'items: []\n' })
  const { repository, pull } = scenario
  addTeam(scenario, 'databases', ['grace'])
  push(scenario, { by: 'ada', minute: 50, force: true, files: { 'docs/a.md': 'a' } })
  repository.statuses.push(
    makeStatus('ci/old', pull.head.sha, { state: 'failure' }),
    makeStatus('ci/new', pull.head.sha)
  )
  repository.runs[0]?.jobs.push(makeJob('gate'))
  repository.deployments.push(makeDeployment(pull.head.sha))
  repository.releases.push(makeRelease('v1'))
  repository.checkRuns.push(makeCheckRun('lint', pull.head.sha, { conclusion: 'stale' }))
  pull.comments.push({ id: 1, user: 'grace', body: 'Hello', createdAt: at(1), updatedAt: at(1) })
  return scenario
}

describe('every route answers as the description says', () => {
  const sha = rich().pull.head.sha
  test.each([
    '',
    '/pulls?state=all&head=acme:feature&base=main',
    '/pulls/7',
    '/pulls/7/commits',
    '/pulls/7/reviews',
    '/pulls/7/files',
    '/contents/.github/deploy-gate.yml?ref=main',
    '/contents/.github?ref=main',
    `/git/trees/${sha}?recursive=1`,
    `/commits/${sha}`,
    '/commits/heads%2Ffeature',
    `/commits/${sha}/pulls`,
    `/commits/${sha}/check-runs?filter=all`,
    `/commits/${sha}/check-suites`,
    `/commits/${sha}/statuses`,
    `/commits/${sha}/status`,
    '/collaborators/grace/permission',
    '/activity?ref=refs/heads/feature',
    '/issues/7/timeline',
    '/issues/7/comments',
    '/actions/runs/9001',
    '/actions/runs/9001/attempts/1/jobs',
    '/deployments/4001',
    '/releases/tags/v1'
  ])('when %s is read, also below /api/v3', async path => {
    await start(rich())
    const plain = await read(SHOP + path)
    expect(await read(`/api/v3${SHOP}${path}`)).toEqual(plain)
  })

  test('when users and teams are read', async () => {
    await start(rich())
    expect(await read('/users/GRACE')).toMatchObject({ login: 'grace', type: 'User' })
    expect(await read('/orgs/acme/teams/databases')).toMatchObject({ slug: 'databases' })
    expect(await read('/orgs/acme/teams/databases/memberships/grace')).toMatchObject({ state: 'active' })
    expect((await ask('/orgs/acme/teams/databases/memberships/ada')).status).toBe(404)
  })

  test('when comments, check runs and deployment statuses are written', async () => {
    const scenario = rich()
    scenario.token.permissions = { checks: 'write', issues: 'write', deployments: 'write' }
    await start(scenario)
    const post = async (method: string, path: string, body: object): Promise<number> =>
      (await ask(SHOP + path, { method, body: JSON.stringify(body) })).status
    const output = { title: 'Go', summary: 'All is well.' }
    expect(await post('POST', '/check-runs', { name: 'gate', head_sha: sha, conclusion: 'success', output })).toBe(201)
    expect(await post('PATCH', '/check-runs/60003', { output })).toBe(200)
    expect(await post('POST', '/issues/7/comments', { body: 'Go.' })).toBe(201)
    expect(await post('PATCH', '/issues/comments/1', { body: 'Changed.' })).toBe(200)
    expect(await post('POST', '/deployments/4001/statuses', { state: 'success' })).toBe(201)
    expect(github.log.violations).toEqual([])
    expect(scenario.pull.comments.map(comment => comment.body)).toEqual(['Changed.', 'Go.'])
    expect(scenario.repository.checkRuns.at(-1)).toMatchObject({
      name: 'gate',
      status: 'completed',
      conclusion: 'success'
    })
  })

  test('when the fields come from the world', async () => {
    await start(rich())
    expect((await read(`${SHOP}/issues/7/timeline`))[0]).toMatchObject({
      event: 'head_ref_force_pushed',
      created_at: at(50)
    })
    expect((await read(`${SHOP}/issues/7/timeline`))[0]).not.toHaveProperty('label')
    expect(await read(`${SHOP}/commits/${sha}/status`)).toMatchObject({ state: 'failure', total_count: 2 })
    expect(await read(`${SHOP}/collaborators/grace/permission`)).toMatchObject({
      permission: 'write',
      role_name: 'write'
    })
    const file = await read(`${SHOP}/contents/.github/deploy-gate.yml`)
    expect(Buffer.from(String(file['content']), 'base64').toString()).toBe('items: []\n')
    const accept = 'application/vnd.github.raw+json'
    const raw = await ask(`${SHOP}/contents/.github/deploy-gate.yml`, { headers: { accept } })
    expect(await raw.text()).toBe('items: []\n')
  })
})

describe('lists come in pages', () => {
  test('when links are followed to the end', async () => {
    const scenario = ordinary()
    for (let minute = 0; minute < 300; minute++) push(scenario, { by: 'ada', minute: 100 + minute })
    await start(scenario)
    let next: string | undefined = `${github.url}${SHOP}/pulls/7/commits?per_page=100`
    const sizes: number[] = []
    while (next !== undefined) {
      const response: Response = await ask(next)
      sizes.push(((await response.json()) as unknown[]).length)
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
    }
    expect(sizes).toEqual([100, 100, 50])
    expect(await read(`${SHOP}/pulls/7`)).toMatchObject({ commits: 301 })
    expect(github.log.requests.map(request => request.page)).toEqual([1, 2, 3, 1])
  })

  test('when the activity goes by cursor', async () => {
    const scenario = ordinary()
    for (let minute = 0; minute < 4; minute++) push(scenario, { by: 'ada', minute: 20 + minute })
    await start(scenario)
    const seen: unknown[] = []
    let next: string | undefined = `/api/v3${SHOP}/activity?per_page=2`
    while (next !== undefined) {
      const response: Response = await ask(next)
      seen.push(...((await response.json()) as { timestamp: string }[]).map(activity => activity.timestamp))
      next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1]
      if (next !== undefined) expect(next).toContain(`${github.url}/api/v3/repositories/`)
    }
    expect(seen).toEqual([at(23), at(22), at(21), at(20), at(10)])
  })

  test('when only the newest check runs are asked for', async () => {
    const scenario = ordinary()
    const { sha } = scenario.pull.head
    scenario.repository.checkRuns.push(makeCheckRun('test', sha, { startedAt: at(20), conclusion: 'failure' }))
    await start(scenario)
    expect(await read(`${SHOP}/commits/${sha}/check-runs`)).toMatchObject({ total_count: 2 })
    expect(await read(`${SHOP}/commits/${sha}/check-runs?filter=all`)).toMatchObject({ total_count: 3 })
  })

  test('when an unchanged answer is asked for by its etag', async () => {
    await start(ordinary())
    const etag = (await ask(`${SHOP}/pulls/7`)).headers.get('etag') ?? ''
    expect((await ask(`${SHOP}/pulls/7`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('a token reads what it may', () => {
  test.each([
    ['nothing is sent', null, '/repos/acme/shop/pulls/7', 404],
    ['the token is unknown', 'ghs_unknown', '/repos/acme/shop/pulls/7', 401],
    ['the permission is missing', 'ghs_poor', '/repos/acme/shop/pulls/7', 403],
    ['only metadata is needed', 'ghs_poor', '/repos/acme/shop/collaborators/grace/permission', 200],
    ['teams are hidden', 'ghs_poor', '/orgs/acme/teams/databases', 404],
    ['the repository is another', 'ghs_elsewhere', '/repos/acme/shop', 404]
  ])('when %s', async (_, token, path, status) => {
    const scenario = rich()
    scenario.world.tokens.push(
      makeToken('ghs_poor', { permissions: {} }),
      makeToken('ghs_elsewhere', { repositories: ['acme/other'] })
    )
    await start(scenario)
    expect((await ask(path, { token })).status).toBe(status)
    expect(github.log.violations).toEqual([])
  })

  test('when the repository is public and no token is sent', async () => {
    const scenario = ordinary()
    scenario.repository.private = false
    await start(scenario)
    expect((await ask(`${SHOP}/pulls/7/reviews`, { token: null })).status).toBe(200)
    expect((await ask(`${SHOP}/collaborators/grace/permission`, { token: null })).status).toBe(401)
  })
})

describe('what breaks the description is a violation', () => {
  test.each([
    ['the route is unknown', '/repos/acme/shop/pullz', 404],
    ['a query parameter is unknown', '/repos/acme/shop/pulls?sate=open', 500],
    ['a query parameter has another word', '/repos/acme/shop/pulls?state=opened', 500],
    ['a page is too large', '/repos/acme/shop/pulls?per_page=500', 500],
    ['a number is none', '/repos/acme/shop/pulls/seven', 500]
  ])('when %s', async (_, path, status) => {
    await start(ordinary())
    expect((await ask(path)).status).toBe(status)
    expect(github.log.violations).toHaveLength(1)
  })

  test('when the media type is not GitHub’s', async () => {
    await start(ordinary())
    await ask(`${SHOP}/pulls/7`, { headers: { accept: 'text/csv' } })
    expect(github.log.violations).toHaveLength(1)
  })

  test('when the world holds what GitHub never says', async () => {
    const scenario = ordinary()
    scenario.pull.number = '7' as never
    await start(scenario)
    expect((await ask(`${SHOP}/pulls?state=all`)).status).toBe(500)
    expect(github.log.violations.join()).toContain('/0/number must be integer')
  })

  test('when the world names a user that it does not have', async () => {
    const scenario = ordinary()
    review(scenario, { by: 'nobody', minute: 31 })
    await start(scenario)
    expect((await ask(`${SHOP}/pulls/7/reviews`)).status).toBe(500)
    expect(github.log.violations.join()).toContain('no user nobody')
  })
})

describe('faults come as planned', () => {
  const reviews = `${SHOP}/pulls/7/reviews`
  test.each<[string, PlannedFault['fault'], (response: Response) => Promise<unknown>, unknown]>([
    ['a status', { kind: 'status', status: 502 }, async one => one.status, 502],
    ['the rate limit', { kind: 'rate-limit' }, async one => one.headers.get('x-ratelimit-remaining'), '0'],
    [
      'the second limit',
      { kind: 'secondary-rate-limit', retryAfter: 2 },
      async one => one.headers.get('retry-after'),
      '2'
    ],
    ['HTML', { kind: 'html' }, async one => one.headers.get('content-type'), 'text/html'],
    ['an empty body', { kind: 'empty' }, one => one.text(), ''],
    ['broken JSON', { kind: 'invalid-json' }, one => one.json().catch(() => 'broken'), 'broken'],
    ['a cut body', { kind: 'cut-body' }, one => one.text().catch(() => 'cut'), 'cut'],
    ['a rewritten body', { kind: 'rewrite', change: () => [null] }, one => one.json(), [null]]
  ])('when the plan says %s once', async (_, fault, look, expected) => {
    await start(ordinary(), { faults: [{ at: 'pulls/{pull_number}/reviews', fault }] })
    expect(await look(await ask(reviews))).toEqual(expected)
    expect((await (await ask(reviews)).json()) as unknown[]).toHaveLength(1)
    expect(github.log.requests.map(request => request.fault)).toEqual([fault.kind, undefined])
  })

  test('when the connection is reset, twice', async () => {
    await start(ordinary(), { faults: [{ at: 'pulls/{pull_number}/reviews', times: 2, fault: { kind: 'reset' } }] })
    await expect(ask(reviews)).rejects.toThrow()
    await expect(ask(reviews)).rejects.toThrow()
    expect((await ask(reviews)).status).toBe(200)
  })

  test('when one page hides that there is a next', async () => {
    const scenario = ordinary()
    review(scenario, { by: 'grace', minute: 31 })
    await start(scenario, { faults: [{ at: 'pulls/{pull_number}/reviews', page: 1, fault: { kind: 'no-next-page' } }] })
    expect((await ask(`${reviews}?per_page=1`)).headers.get('link')).toBeNull()
    expect((await ask(`${reviews}?per_page=1`)).headers.get('link')).toContain('rel="next"')
  })

  test('when the plan names a route that does not exist', async () => {
    const scenario = ordinary()
    await start(scenario)
    await expect(
      startGitHub(scenario.world, { edits: [{ before: 'reviewz', edit: () => undefined }] })
    ).rejects.toThrow('reviewz')
  })

  test('when the head moves before the second call', async () => {
    const scenario = ordinary()
    await start(scenario, { edits: [{ before: 2, edit: () => void push(scenario, { by: 'ada', minute: 45 }) }] })
    const first = await read(`${SHOP}/pulls/7`)
    expect(await read(`${SHOP}/pulls/7`)).not.toEqual(first)
  })
})

describe('GraphQL answers from the world', () => {
  const query = `query ($number: Int!, $after: String) { repository(owner: "acme", name: "shop") {
    pullRequest(number: $number) { commits(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { commit { oid authors(first: 10) { totalCount nodes { email name user { login databaseId } } } } } } } } }`

  async function run(text: string, variables: object): Promise<{ data: unknown; errors?: { type: string }[] }> {
    const response = await ask('/api/graphql', { method: 'POST', body: JSON.stringify({ query: text, variables }) })
    return (await response.json()) as never
  }

  test('when commits have co-authors', async () => {
    const scenario = ordinary()
    push(scenario, {
      by: 'ada',
      minute: 20,
      message: 'Pair\n\nCo-authored-by: Grace <grace@example.com>\nCo-authored-by: X <x@x>'
    })
    await start(scenario)
    const { data } = await run(query, { number: 7 })
    expect(JSON.stringify(data)).toContain('"totalCount":2')
    expect(JSON.stringify(data)).toMatch(/"login":"ada".*"login":"grace".*"user":null/)
    expect(github.log.violations).toEqual([])
  })

  test('when something is wrong', async () => {
    await start(ordinary())
    expect((await run(query, { number: 8 })).errors?.[0]?.type).toBe('NOT_FOUND')
    expect(github.log.violations).toEqual([])
    await run('{ repository(owner: "acme", name: "shop") { pullRequests { nope } } }', {})
    expect(github.log.violations).not.toEqual([])
  })
})

test('a merged pull request is found from its merge commit', async () => {
  const scenario = ordinary()
  const { sha } = merge(scenario, 50)
  await start(scenario)
  expect(await read(`${SHOP}/commits/${sha}/pulls`)).toMatchObject([
    { number: 7, merged_at: at(50), merge_commit_sha: sha }
  ])
  expect((await ask(`${SHOP}/commits/${shaOf('none')}/pulls`)).status).toBe(422)
})

test('the same words make the same world', async () => {
  await start(ordinary())
  expect(makeCommit('ada')).toEqual(makeCommit('ada'))
  expect(operations).toHaveLength(31)
  expect(ordinary()).toEqual(ordinary())
})
