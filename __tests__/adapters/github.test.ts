import { beforeEach, describe, expect, test } from '@jest/globals'
import type { Stretch } from '../../src/model/github.js'
import { makeCheckRun, makeStatus } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { connectEachTest } from '../support/github/each-test.js'
import { addTeam, CHECKLIST, merge, moveToFork, ordinary, push, retarget, review } from '../support/github/scenario.js'
import type { Scenario } from '../support/github/scenario.js'
import type { ChangedFile } from '../support/github/world.js'

let scenario: Scenario
const { open, opened } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
})

const loginsOf = (people: readonly ({ readonly login: string } | null)[]) => people.map(person => person?.login)

describe('every question is answered as GitHub describes it', () => {
  test.each(['', '/api/v3'])('when the API is at "%s"', async api => {
    const { port, calls } = await open({ api })
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
    expect(await port.changedFiles(7)).toMatchObject([{ path: 'src/shop.ts', previousPath: null, added: [[1, 1]] }])
    expect(await port.headArrivedAt(pullRequest)).toBe(at(10))
    expect(await port.permission('grace')).toBe('write')
    expect((await port.checks(pullRequest.head.sha)).map(({ name }) => name).sort()).toEqual(['build', 'test'])
    expect(await port.pullRequestsOf(pullRequest.head.sha)).toEqual([7])
    expect(await port.pullRequestsFrom('acme:feature')).toEqual([7])
    expect((await port.commit('heads/main')).sha).toBe(pullRequest.base.sha)
    expect(await port.textAt(CHECKLIST, pullRequest.base.sha)).toBe('items: []\n')
    expect(calls()).toBe(opened().fake.log.requests.length)
  })

  test('when the same is asked twice, which costs one call, and the head again, which costs one each', async () => {
    const { port, calls } = await open()
    await Promise.all([port.pullRequest(7), port.pullRequest(7)])
    expect(calls()).toBe(1)
    scenario.pull.head.sha = push(scenario, { by: 'ada', minute: 45 }).sha
    expect(await port.headNow(7)).toBe(scenario.pull.head.sha)
    expect((await port.pullRequest(7)).head.sha).not.toBe(scenario.pull.head.sha)
    expect(calls()).toBe(2)
  })

  test.each([
    ['', []],
    [' and the pages are not linked', [{ at: 'pulls/{pull_number}/reviews', fault: { kind: 'no-next-page' } }]]
  ] as const)('when reviews fill more than a page%s', async (_, faults) => {
    for (let n = 0; n < 150; n++) review(scenario, { by: 'grace', minute: 31 + n, state: 'COMMENTED', id: 10_000 + n })
    const { port } = await open({ faults })
    expect(await port.reviews(7)).toHaveLength(151)
  })

  test('when a reviewer has left GitHub', async () => {
    scenario.pull.reviews.push({ ...review(scenario, { by: 'grace', minute: 32 }), id: 99, user: null })
    const { port } = await open()
    expect((await port.reviews(7)).map(({ user }) => user?.login)).toContain(undefined)
  })

  test('when a file was renamed', async () => {
    scenario.pull.files.push({ path: 'b.ts', previousPath: 'a.ts', status: 'renamed', additions: 0, deletions: 0 })
    const { port } = await open()
    expect((await port.changedFiles(7))[1]).toMatchObject({ path: 'b.ts', previousPath: 'a.ts', added: [] })
  })

  test.each<[string, Partial<ChangedFile>, readonly Stretch[] | null]>([
    ['is shown', { patch: '@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d', additions: 2, deletions: 1 }, [[2, 3]]],
    ['is too large to be shown', { additions: 9000 }, null],
    ['was cut', { patch: '@@ -1,2 +1,3 @@\n a\n-b\n+c', additions: 2, deletions: 1 }, null],
    ['does not add up', { patch: '@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d', additions: 3, deletions: 1 }, null],
    ['is of what git takes for binary', { path: 'src/shop.ts' }, null],
    ['is of an empty file', {}, []],
    ['is of a file that is only renamed', { path: 'src/shop.ts', status: 'renamed' }, []],
    ['removes the file', { status: 'removed', deletions: 9000 }, []]
  ])('when a patch %s', async (_, changes, added) => {
    const file: ChangedFile = { path: 'b.ts', status: 'modified', additions: 0, deletions: 0, ...changes }
    scenario.pull.files.push(file)
    const { port } = await open()
    expect((await port.changedFiles(7))[1]?.added).toEqual(added)
  })

  test('when a trailer names somebody else', async () => {
    const message = 'Sell less\n\nCo-authored-by: Grace <grace@example.com>\nCo-authored-by: X <x@nowhere.test>'
    push(scenario, { by: 'ada', minute: 20, message })
    const { port } = await open()
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
    const { port } = await open()
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
    const { port } = await open()
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
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(25))
  })

  test.each([
    ['after its head arrived', 20, 20],
    ['before its head arrived', 5, 10]
  ])('when a pull request was pointed at another base %s', async (_, minute, expected) => {
    retarget(scenario, minute)
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(expected))
  })

  test('when the head is of a private fork, whose activity the token cannot read', async () => {
    push(scenario, { by: 'ada', minute: 22, force: true })
    moveToFork(scenario, 'ada')
    scenario.token.repositories = ['acme/shop']
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(22))
  })

  test('when the head is of a fork, whose branch GitHub does not name', async () => {
    moveToFork(scenario, 'ada')
    scenario.token.repositories = ['acme/shop']
    for (const suite of scenario.repository.checkSuites) suite.headBranch = null
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBe(at(10))
  })

  test('when only a force-push can be dated, after which anything may have been pushed', async () => {
    push(scenario, { by: 'ada', minute: 22, force: true })
    scenario.repository.activities = []
    scenario.repository.checkSuites = []
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBeNull()
  })

  test('when nothing tells when the head arrived', async () => {
    scenario.repository.activities = []
    scenario.repository.checkSuites = []
    const { port } = await open()
    expect(await port.headArrivedAt(await port.pullRequest(7))).toBeNull()
  })

  test('when a pull request was merged', async () => {
    const { sha } = merge(scenario, 35)
    const { port } = await open()
    expect(await port.pullRequest(7)).toMatchObject({ state: 'closed', mergedAt: at(35), mergeCommit: sha })
    expect(await port.pullRequestsOf(sha)).toEqual([7])
  })

  test('when a list lags, it is read again past the cache', async () => {
    const late = (): void => {
      review(scenario, { by: 'edgar', minute: 39, id: 4242 })
    }
    const { port, calls } = await open({ edits: [{ before: 3, edit: late }] })
    const reviews = await port.again(
      () => port.reviews(7),
      list => list.some(({ id }) => id === 4242)
    )
    expect(reviews.map(({ id }) => id)).toContain(4242)
    expect(calls()).toBe(3)
  })
})
