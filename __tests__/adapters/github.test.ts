import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createGitHub, type GitHub } from '../../src/adapters/github/port.js'
import type { GitHubPort, PortErrorCode } from '../../src/ports/read.js'
import { makeCheckRun, makeStatus } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import type { Fault, PlannedEdit, PlannedFault } from '../support/github/faults.js'
import { addTeam, CHECKLIST, merge, moveToFork, ordinary, push, review, TOKEN } from '../support/github/scenario.js'
import type { Scenario } from '../support/github/scenario.js'
import { startGitHub, type FakeGitHub } from '../support/github/server.js'

let scenario: Scenario
let fake: FakeGitHub | undefined

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
})

afterEach(async () => {
  await fake?.close()
})

interface Plan {
  readonly faults?: readonly PlannedFault[]
  readonly edits?: readonly PlannedEdit[]
  readonly token?: string
}

/** The scenario served, and a port to it whose clock moves only by its own pauses. */
async function connect({ token = TOKEN, ...plan }: Plan = {}, api = ''): Promise<GitHub> {
  fake = await startGitHub(scenario.world, plan)
  let now = Date.parse(at(40))
  const sleep = (milliseconds: number) => {
    now += milliseconds
    return Promise.resolve()
  }
  const deadline = now + 60_000
  return createGitHub({ repository: 'acme/shop', token, apiUrl: fake.url + api, deadline, now: () => now, sleep })
}

const loginsOf = (people: readonly ({ readonly login: string } | null)[]) => people.map(person => person?.login)

describe('every question is answered as GitHub describes it', () => {
  afterEach(() => {
    expect(fake?.log.violations).toEqual([])
  })

  test.each(['', '/api/v3'])('when the API is at "%s"', async api => {
    const { port, calls } = await connect({}, api)
    const pullRequest = await port.pullRequest(7)
    expect(pullRequest).toMatchObject({
      number: 7,
      state: 'open',
      draft: false,
      mergedAt: null,
      author: { login: 'ada', type: 'User' },
      head: { ref: 'feature', sha: scenario.pull.head.sha, repository: 'acme/shop' },
      base: { ref: 'main', repository: 'acme/shop' },
      commits: 1,
      changedFiles: 1
    })
    expect(loginsOf((await port.commits(7)).map(({ author }) => author))).toEqual(['ada'])
    expect(loginsOf(await port.coAuthors(7))).toEqual(['ada'])
    expect(await port.reviews(7)).toMatchObject([{ state: 'APPROVED', user: { login: 'grace' }, submittedAt: at(30) }])
    expect(await port.changedPaths(7)).toEqual(['src/shop.ts'])
    expect(await port.headArrivedAt(pullRequest)).toBe(at(10))
    expect(await port.permission('grace')).toBe('write')
    expect((await port.checks(pullRequest.head.sha)).map(({ name }) => name).sort()).toEqual(['build', 'test'])
    expect(await port.pullRequestsOf(pullRequest.head.sha)).toEqual([7])
    expect(await port.pullRequestsFrom('acme:feature')).toEqual([7])
    expect((await port.commit('heads/main')).sha).toBe(pullRequest.base.sha)
    expect(await port.textAt(CHECKLIST, pullRequest.base.sha)).toBe('items: []\n')
    expect(calls()).toBe(fake?.log.requests.length)
  })

  test('when the same is asked twice, which costs one call, and the head again, which costs one each', async () => {
    const { port, calls } = await connect()
    await Promise.all([port.pullRequest(7), port.pullRequest(7)])
    expect(calls()).toBe(1)
    scenario.pull.head.sha = push(scenario, { by: 'ada', minute: 45 }).sha
    expect(await port.headNow(7)).toBe(scenario.pull.head.sha)
    expect((await port.pullRequest(7)).head.sha).not.toBe(scenario.pull.head.sha)
    expect(calls()).toBe(2)
  })

  test('when reviews fill more than a page', async () => {
    for (let n = 0; n < 150; n++) review(scenario, { by: 'grace', minute: 31 + n, state: 'COMMENTED', id: 10_000 + n })
    const { port } = await connect()
    expect(await port.reviews(7)).toHaveLength(151)
  })

  test('when a reviewer has left GitHub', async () => {
    scenario.pull.reviews.push({ ...review(scenario, { by: 'grace', minute: 32 }), id: 99, user: null })
    const { port } = await connect()
    expect((await port.reviews(7)).map(({ user }) => user?.login)).toContain(undefined)
  })

  test('when a file was renamed', async () => {
    scenario.pull.files.push({ path: 'b.ts', previousPath: 'a.ts', status: 'renamed', additions: 0, deletions: 0 })
    const { port } = await connect()
    expect(await port.changedPaths(7)).toEqual(['src/shop.ts', 'b.ts', 'a.ts'])
  })

  test('when a trailer names somebody else', async () => {
    const message = 'Sell less\n\nCo-authored-by: Grace <grace@example.com>\nCo-authored-by: X <x@nowhere.test>'
    push(scenario, { by: 'ada', minute: 20, message })
    const { port } = await connect()
    expect(loginsOf(await port.coAuthors(7)).sort()).toEqual(['ada', 'grace'])
  })

  test('when a check was repeated, only its newest run and its newest status are told', async () => {
    const { sha } = scenario.pull.head
    scenario.repository.checkRuns.push(
      makeCheckRun('test', sha, { id: 99_999_999, suite: 2, conclusion: 'failure', startedAt: at(1) })
    )
    scenario.repository.statuses.push(
      makeStatus('ci', sha, { id: 1, state: 'failure', createdAt: at(1) }),
      makeStatus('ci', sha, { id: 2, state: 'pending', createdAt: at(2) }),
      makeStatus('old-ci', sha, { id: 3, state: 'error' })
    )
    const { port } = await connect()
    const checks = await port.checks(sha)
    expect(checks.filter(({ name }) => name === 'test')).toMatchObject([
      { conclusion: 'failure', app: 'github-actions' }
    ])
    expect(checks.filter(({ kind }) => kind === 'status').sort((a, b) => a.id - b.id)).toMatchObject([
      { id: 2, name: 'ci', status: 'pending', conclusion: null, app: 'ada' },
      { id: 3, name: 'old-ci', status: 'completed', conclusion: 'failure' }
    ])
  })

  test.each([
    ['active', 'active'],
    ['pending', 'pending']
  ] as const)('when a membership is %s', async (state, expected) => {
    addTeam(scenario, 'databases', [])
    scenario.world.organisations[0]?.teams[0]?.members.push({ login: 'grace', state, role: 'member' })
    const { port } = await connect()
    expect(await port.teamMembership('acme/databases', 'Grace')).toBe(expected)
    expect(await port.teamMembership('acme/databases', 'edgar')).toBe('none')
  })

  test('when the branch was moved to its head twice, the last time counts', async () => {
    const { sha } = scenario.pull.head
    push(scenario, { by: 'ada', minute: 20 })
    const activity = scenario.repository.activities[0]
    if (activity !== undefined)
      scenario.repository.activities.push({ ...activity, id: 5, at: at(25), type: 'force_push' })
    scenario.pull.head.sha = sha
    const { port } = await connect()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(25))
  })

  test('when the head is of a private fork, whose activity the token cannot read', async () => {
    push(scenario, { by: 'ada', minute: 22, force: true })
    moveToFork(scenario, 'ada')
    scenario.token.repositories = ['acme/shop']
    const { port } = await connect()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(22))
  })

  test('when nothing tells when the head arrived', async () => {
    scenario.repository.activities = []
    scenario.repository.checkSuites = []
    const { port } = await connect()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBeNull()
  })

  test('when a pull request was merged', async () => {
    const { sha } = merge(scenario, 35)
    const { port } = await connect()
    expect(await port.pullRequest(7)).toMatchObject({ state: 'closed', mergedAt: at(35), mergeCommit: sha })
    expect(await port.pullRequestsOf(sha)).toEqual([7])
  })

  test('when a list lags, it is read again past the cache', async () => {
    const late = (): void => {
      review(scenario, { by: 'edgar', minute: 39, id: 4242 })
    }
    const { port, calls } = await connect({ edits: [{ before: 3, edit: late }] })
    const reviews = await port.again(
      () => port.reviews(7),
      list => list.some(({ id }) => id === 4242)
    )
    expect(reviews.map(({ id }) => id)).toContain(4242)
    expect(calls()).toBe(3)
  })
})

describe('a fault that passes is passed over', () => {
  test.each<[string, Fault]>([
    ['500', { kind: 'status', status: 500 }],
    ['502', { kind: 'status', status: 502 }],
    ['408', { kind: 'status', status: 408 }],
    ['a reset connection', { kind: 'reset' }],
    ['half a body', { kind: 'cut-body' }],
    ['JSON that ends early', { kind: 'invalid-json' }],
    ['a page of HTML', { kind: 'html' }],
    ['no body', { kind: 'empty' }],
    ['a secondary limit of a second', { kind: 'secondary-rate-limit', retryAfter: 1 }],
    ['a limit of two seconds', { kind: 'rate-limit', retryAfter: 2 }]
  ])('when it is %s', async (_, fault) => {
    const { port, calls } = await connect({ faults: [{ at: 'pulls/{pull_number}/reviews', times: 2, fault }] })
    expect(await port.reviews(7)).toHaveLength(1)
    expect(calls()).toBe(3)
  })
})

const rewrite = (change: (body: Record<string, unknown>) => unknown): Fault => ({
  kind: 'rewrite',
  change: body => change(body as Record<string, unknown>)
})
const inList = (change: (entry: Record<string, unknown>) => unknown): Fault => ({
  kind: 'rewrite',
  change: body => (body as Record<string, unknown>[]).map(change)
})

describe('what is not known whole is an error', () => {
  const reviews = 'pulls/{pull_number}/reviews'
  const pull = 'pulls/{pull_number}'
  const head = (port: GitHubPort) => port.checks(scenario.pull.head.sha)

  test.each<[string, PortErrorCode, PlannedFault, (port: GitHubPort) => Promise<unknown>]>([
    ['401', 'unauthorized', { at: pull, fault: { kind: 'status', status: 401 } }, port => port.pullRequest(7)],
    ['403', 'forbidden', { at: pull, fault: { kind: 'status', status: 403 } }, port => port.pullRequest(7)],
    ['404', 'not-found', { at: pull, fault: { kind: 'status', status: 404 } }, port => port.pullRequest(7)],
    [
      '503 for ever',
      'unavailable',
      { at: reviews, times: 9, fault: { kind: 'status', status: 503 } },
      port => port.reviews(7)
    ],
    ['reset for ever', 'unavailable', { at: reviews, times: 9, fault: { kind: 'reset' } }, port => port.reviews(7)],
    ['cut for ever', 'unavailable', { at: reviews, times: 9, fault: { kind: 'cut-body' } }, port => port.reviews(7)],
    ['HTML for ever', 'bad-answer', { at: reviews, times: 9, fault: { kind: 'html' } }, port => port.reviews(7)],
    [
      'limited beyond the deadline',
      'rate-limited',
      { at: reviews, times: 9, fault: { kind: 'rate-limit', retryAfter: 90 } },
      port => port.reviews(7)
    ],
    [
      'limited without a time',
      'rate-limited',
      { at: reviews, times: 9, fault: { kind: 'secondary-rate-limit' } },
      port => port.reviews(7)
    ],
    [
      'one commit short',
      'incomplete',
      { at: pull, fault: rewrite(body => ({ ...body, commits: 2 })) },
      port => port.commits(7)
    ],
    [
      'one file short',
      'incomplete',
      { at: pull, fault: rewrite(body => ({ ...body, changed_files: 2 })) },
      port => port.changedPaths(7)
    ],
    [
      'one check run short',
      'incomplete',
      { at: 'commits/{ref}/check-runs', fault: rewrite(body => ({ ...body, total_count: 3 })) },
      head
    ],
    [
      'a state of another kind',
      'bad-answer',
      { at: pull, fault: rewrite(body => ({ ...body, state: 'ajar' })) },
      port => port.pullRequest(7)
    ],
    [
      'no draft',
      'bad-answer',
      { at: pull, fault: rewrite(body => ({ ...body, draft: undefined })) },
      port => port.pullRequest(7)
    ],
    [
      'an id as text',
      'bad-answer',
      { at: reviews, fault: inList(one => ({ ...one, id: '1' })) },
      port => port.reviews(7)
    ],
    [
      'an id that JSON cannot hold',
      'bad-answer',
      { at: reviews, fault: inList(one => ({ ...one, id: 2 ** 60 })) },
      port => port.reviews(7)
    ],
    [
      'a time in words',
      'bad-answer',
      { at: reviews, fault: inList(one => ({ ...one, submitted_at: 'just now' })) },
      port => port.reviews(7)
    ],
    [
      'a user without id',
      'bad-answer',
      { at: reviews, fault: inList(one => ({ ...one, user: { login: 'grace' } })) },
      port => port.reviews(7)
    ],
    [
      'an object for a list',
      'bad-answer',
      { at: reviews, fault: { kind: 'rewrite', change: () => ({}) } },
      port => port.reviews(7)
    ],
    [
      'a query that failed in part',
      'bad-answer',
      { at: '/graphql', fault: rewrite(body => ({ ...body, errors: [{ message: 'Oops' }] })) },
      port => port.coAuthors(7)
    ],
    [
      'a query over the limit',
      'rate-limited',
      { at: '/graphql', fault: rewrite(() => ({ errors: [{ type: 'RATE_LIMITED' }] })) },
      port => port.coAuthors(7)
    ]
  ])('when GitHub answers %s', async (_, code, fault, ask) => {
    const { port } = await connect({ faults: [fault] })
    await expect(ask(port)).rejects.toMatchObject({ name: 'PortError', code })
  })

  test('when a pull request has 250 commits, of which GitHub lists no more', async () => {
    for (let n = 0; n < 249; n++) push(scenario, { by: 'ada', minute: 11, message: `Change ${String(n)}` })
    const { port } = await connect()
    await expect(port.commits(7)).rejects.toMatchObject({ code: 'incomplete' })
  })

  test('when page two fails', async () => {
    for (let n = 0; n < 120; n++) review(scenario, { by: 'grace', minute: 31, state: 'COMMENTED', id: 10_000 + n })
    const { port } = await connect({
      faults: [{ at: reviews, page: 2, times: 9, fault: { kind: 'status', status: 500 } }]
    })
    await expect(port.reviews(7)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('when GitHub does not answer until the deadline', async () => {
    fake = await startGitHub(scenario.world, { faults: [{ at: pull, times: 9, fault: { kind: 'silence' } }] })
    const options = { deadline: 50, now: () => 0, sleep: () => Promise.resolve() }
    const { port } = createGitHub({ repository: 'acme/shop', token: TOKEN, apiUrl: fake.url, ...options })
    await expect(port.pullRequest(7)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('when the deadline is over, nothing is asked', async () => {
    fake = await startGitHub(scenario.world)
    const options = { deadline: 50, now: () => 50, sleep: () => Promise.resolve() }
    const { port, calls } = createGitHub({ repository: 'acme/shop', token: TOKEN, apiUrl: fake.url, ...options })
    await expect(port.pullRequest(7)).rejects.toMatchObject({ code: 'deadline' })
    expect(calls()).toBe(0)
  })

  test.each<[string, PortErrorCode, string]>([
    ['is not there', 'forbidden', 'databases'],
    ['would be another path', 'not-found', '..']
  ])('when a team %s', async (_, code, slug) => {
    const { port } = await connect()
    await expect(port.teamMembership(`acme/${slug}`, 'grace')).rejects.toMatchObject({ code })
  })

  test('when the token may not read teams', async () => {
    addTeam(scenario, 'databases', ['grace'])
    delete scenario.token.permissions.members
    const { port } = await connect()
    const asked = port.teamMembership('acme/databases', 'grace')
    await expect(asked).rejects.toMatchObject({ code: 'forbidden', message: expect.stringContaining('members: read') })
  })

  test.each<[string, PortErrorCode, string, string]>([
    ['missing', 'not-found', 'nothing.yml', ''],
    ['a folder', 'unreadable', '.github', ''],
    ['over 1 MiB', 'too-large', CHECKLIST, 'x'.repeat(1024 * 1024 + 1)],
    ['outside', 'not-found', '../pulls', '']
  ])('when a text is %s', async (_, code, path, checklist) => {
    scenario = ordinary({ checklist })
    const { port } = await connect()
    await expect(port.textAt(path, scenario.pull.base.sha)).rejects.toMatchObject({ code })
  })

  test('when a text is not UTF-8', async () => {
    const content = Buffer.from([0xff, 0xfe, 0x41]).toString('base64')
    const fault = rewrite(body => ({ ...body, size: 3, content }))
    const { port } = await connect({ faults: [{ at: 'contents/{path}', fault }] })
    await expect(port.textAt(CHECKLIST, 'main')).rejects.toMatchObject({ code: 'not-text' })
  })

  test('when a page leads to another host', async () => {
    const first = await startGitHub(scenario.world)
    fake = first
    const elsewhere = async (input: string | URL | Request, init?: RequestInit) => {
      const response = await fetch(input, init)
      const link = '<https://api.github.com.example/repos/acme/shop/pulls/7/reviews?page=2>; rel="next"'
      return new Response(response.body, { status: 200, headers: { ...Object.fromEntries(response.headers), link } })
    }
    const options = { deadline: 1000, now: () => 0, sleep: () => Promise.resolve(), fetch: elsewhere }
    const { port } = createGitHub({ repository: 'acme/shop', token: TOKEN, apiUrl: first.url, ...options })
    await expect(port.reviews(7)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})
