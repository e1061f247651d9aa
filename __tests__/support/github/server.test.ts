import { afterEach, describe, expect, test } from '@jest/globals'
import { at } from './clock.js'
import { makeCheckRun, makeCommit, makeDeployment, makeJob, makeRelease, makeStatus, makeToken } from './builders.js'
import { Client, SHOP } from './client.js'
import { shaOf } from './names.js'
import { addTeam, merge, moveToFork, ordinary, push, review, type Scenario } from './scenario.js'

const client = new Client()
afterEach(() => client.stop())

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
  repository.releases.push(makeRelease('v1', { id: 81 }))
  repository.checkRuns.push(makeCheckRun('lint', pull.head.sha, { conclusion: 'stale' }))
  pull.comments.push({ id: 1, user: 'grace', body: 'Hello', createdAt: at(1), updatedAt: at(1) })
  return scenario
}

const { sha } = rich().pull.head

describe('every route answers as the description says', () => {
  test.each([
    SHOP,
    `${SHOP}/pulls?state=all&head=acme:feature&base=main`,
    `${SHOP}/pulls/7`,
    `${SHOP}/pulls/7/commits`,
    `${SHOP}/pulls/7/reviews`,
    `${SHOP}/pulls/7/files`,
    `${SHOP}/contents/.github/deployment-checklist.yml?ref=main`,
    `${SHOP}/contents/.github?ref=main`,
    `${SHOP}/git/trees/${sha}?recursive=1`,
    `${SHOP}/git/commits/${sha}`,
    `${SHOP}/compare/main...${sha}`,
    `${SHOP}/commits/${sha}`,
    `${SHOP}/commits/heads%2Ffeature`,
    `${SHOP}/commits/${sha}/pulls`,
    `${SHOP}/commits/${sha}/check-runs?filter=all`,
    `${SHOP}/commits/${sha}/check-suites`,
    `${SHOP}/commits/${sha}/statuses`,
    `${SHOP}/commits/${sha}/status`,
    `${SHOP}/collaborators/grace/permission`,
    `${SHOP}/activity?ref=refs/heads/feature`,
    `${SHOP}/issues/7/timeline`,
    `${SHOP}/issues/7/comments`,
    `${SHOP}/actions/runs/9001`,
    `${SHOP}/actions/runs/9001/attempts/1/jobs`,
    `${SHOP}/deployments/4001`,
    `${SHOP}/releases/81`,
    `${SHOP}/releases/tags/v1`,
    '/users/grace',
    '/orgs/acme/teams/databases',
    '/orgs/acme/teams/databases/memberships/grace'
  ])('when %s is read, also below /api/v3', async path => {
    await client.start(rich())
    const plain = await client.read(path)
    expect(await client.read(`/api/v3${path}`)).toEqual(plain)
  })

  test('when the fields come from the world', async () => {
    await client.start(rich())
    const event = ((await client.read(`${SHOP}/issues/7/timeline`)) as object[]).at(-1)
    expect(event).toMatchObject({ event: 'head_ref_force_pushed', created_at: at(50) })
    expect(event).not.toHaveProperty('label')
    expect(await client.read(`${SHOP}/commits/${sha}/status`)).toMatchObject({ state: 'failure', total_count: 2 })
    expect(await client.read(`${SHOP}/collaborators/GRACE/permission`)).toMatchObject({ role_name: 'write' })
  })

  test('when a file is read in both ways', async () => {
    await client.start(rich())
    const path = `${SHOP}/contents/.github/deployment-checklist.yml`
    const { content } = (await client.read(path)) as { content: string }
    expect(Buffer.from(content, 'base64').toString()).toBe('items: []\n')
    const raw = await client.ask(path, { headers: { accept: 'application/vnd.github.raw+json' } })
    expect(await raw.text()).toBe('items: []\n')
  })

  test('when the head comes from a fork', async () => {
    const scenario = ordinary()
    moveToFork(scenario, 'ada')
    push(scenario, { by: 'ada', minute: 50 })
    await client.start(scenario)
    expect(await client.read(`${SHOP}/pulls/7`)).toMatchObject({
      head: { repo: { full_name: 'ada/shop', fork: true } }
    })
    expect(await client.read(`${SHOP}/pulls?head=ada:feature`)).toMatchObject([{ number: 7 }])
    expect(await client.read(`${SHOP}/pulls?head=acme:feature`)).toEqual([])
    expect(await client.read(`${SHOP}/actions/runs/9001`)).toMatchObject({ pull_requests: [] })
    expect(await client.read(`${SHOP}/activity?ref=refs/heads/feature`)).toEqual([])
  })

  test('when the repository of the head was deleted', async () => {
    const scenario = ordinary()
    scenario.pull.head.repository = null
    await client.start(scenario)
    expect(await client.read(`${SHOP}/pulls/7`)).toMatchObject({ head: { repo: null } })
  })

  test('when a merged pull request is looked for by its merge commit', async () => {
    const scenario = ordinary()
    const merged = merge(scenario, 50)
    await client.start(scenario)
    expect(await client.read(`${SHOP}/commits/${merged.sha}/pulls`)).toMatchObject([{ number: 7, merged_at: at(50) }])
    expect((await client.ask(`${SHOP}/commits/${shaOf('none')}/pulls`)).status).toBe(422)
  })
})

describe('lists come in pages', () => {
  test('when links are followed to the 250th commit', async () => {
    const scenario = ordinary()
    for (let minute = 0; minute < 300; minute++) push(scenario, { by: 'ada', minute: 100 + minute })
    await client.start(scenario)
    const sizes: number[] = []
    for (let next: string | undefined = `${SHOP}/pulls/7/commits?per_page=100`; next !== undefined;) {
      const response: Response = await client.ask(next)
      sizes.push(((await response.json()) as unknown[]).length)
      next = client.nextOf(response)
    }
    expect(sizes).toEqual([100, 100, 50])
    expect(await client.read(`${SHOP}/pulls/7`)).toMatchObject({ commits: 301 })
    expect(client.github.log.requests.map(request => request.page)).toEqual([1, 2, 3, 1])
  })

  test('when the activity goes by cursor, on one mount', async () => {
    const scenario = ordinary()
    for (let minute = 0; minute < 4; minute++) push(scenario, { by: 'ada', minute: 20 + minute })
    await client.start(scenario)
    const seen: string[] = []
    const asked: string[] = []
    for (let next: string | undefined = `/api/v3${SHOP}/activity?per_page=2`; next !== undefined;) {
      const response: Response = await client.ask(next)
      const activities = (await response.json()) as { timestamp: string }[]
      seen.push(...activities.map(activity => activity.timestamp))
      next = client.nextOf(response)
      if (next !== undefined) asked.push(next)
    }
    expect(seen).toEqual([at(23), at(22), at(21), at(20), at(10)])
    const prefix = `${client.github.url}/api/v3/repositories/`
    expect(asked.filter(address => !address.startsWith(prefix))).toEqual([])
  })

  test('when only the newest check runs are asked for', async () => {
    const scenario = ordinary()
    const head = scenario.pull.head.sha
    scenario.repository.checkRuns.push(makeCheckRun('test', head, { startedAt: at(20), conclusion: 'failure' }))
    await client.start(scenario)
    expect(await client.read(`${SHOP}/commits/${head}/check-runs`)).toMatchObject({ total_count: 2 })
    expect(await client.read(`${SHOP}/commits/${head}/check-runs?filter=all`)).toMatchObject({ total_count: 3 })
  })

  test('when an unchanged answer is asked for by its etag', async () => {
    await client.start(ordinary())
    const etag = (await client.ask(`${SHOP}/pulls/7`)).headers.get('etag') ?? ''
    expect((await client.ask(`${SHOP}/pulls/7`, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })
})

describe('a token reads what it may', () => {
  test.each([
    ['nothing is sent', null, `${SHOP}/pulls/7`, 404],
    ['the token is unknown', 'ghs_unknown', `${SHOP}/pulls/7`, 401],
    ['the permission is missing', 'ghs_poor', `${SHOP}/pulls/7`, 403],
    ['only metadata is needed', 'ghs_poor', `${SHOP}/collaborators/grace/permission`, 200],
    ['teams are hidden', 'ghs_poor', '/orgs/acme/teams/databases', 404],
    ['the person is not in the team', 'ghs_ordinary', '/orgs/acme/teams/databases/memberships/ada', 404],
    ['the repository is another', 'ghs_elsewhere', SHOP, 404]
  ])('when %s', async (_, token, path, status) => {
    const scenario = rich()
    scenario.world.tokens.push(
      makeToken('ghs_poor', { permissions: {} }),
      makeToken('ghs_elsewhere', { repositories: ['acme/other'] })
    )
    await client.start(scenario)
    expect((await client.ask(path, { token })).status).toBe(status)
    expect(client.github.log.violations).toEqual([])
  })

  test.each([
    ['reviews are public', `${SHOP}/pulls/7/reviews`, 200],
    ['permissions are not', `${SHOP}/collaborators/grace/permission`, 401]
  ])('when the repository is public, no token is sent and %s', async (_, path, status) => {
    const scenario = ordinary()
    scenario.repository.private = false
    await client.start(scenario)
    expect((await client.ask(path, { token: null })).status).toBe(status)
  })
})

describe('what breaks the description is a violation', () => {
  test.each([
    ['the route is unknown', `${SHOP}/pullz`, 404],
    ['the route below a commit is unknown', `${SHOP}/commits/main/check-runz`, 404],
    ['a query parameter is unknown', `${SHOP}/pulls?sate=open`, 500],
    ['a query parameter has another word', `${SHOP}/pulls?state=opened`, 500],
    ['a page is too large', `${SHOP}/pulls?per_page=500`, 500],
    ['a number is none', `${SHOP}/pulls/seven`, 500]
  ])('when %s', async (_, path, status) => {
    await client.start(ordinary())
    expect((await client.ask(path)).status).toBe(status)
    expect(client.github.log.violations).toHaveLength(1)
  })

  test('when the media type is not one of GitHub', async () => {
    await client.start(ordinary())
    await client.ask(`${SHOP}/pulls/7`, { headers: { accept: 'text/csv' } })
    expect(client.github.log.violations).toHaveLength(1)
  })

  test.each<[string, (scenario: Scenario) => unknown, string]>([
    ['what GitHub never says', ({ pull }) => (pull.number = '7' as never), '/0/number must be integer'],
    ['a user that it does not have', scenario => (scenario.pull.author = 'nobody'), 'no user nobody']
  ])('when the world holds %s', async (_, spoil, complaint) => {
    const scenario = ordinary()
    review(scenario, { by: 'grace', minute: 31 })
    spoil(scenario)
    await client.start(scenario)
    expect((await client.ask(`${SHOP}/pulls?state=all`)).status).toBe(500)
    expect(client.github.log.violations.join()).toContain(complaint)
  })
})

test('the same words make the same world', () => {
  expect(makeCommit('ada')).toEqual(makeCommit('ada'))
  expect(ordinary()).toEqual(ordinary())
})
