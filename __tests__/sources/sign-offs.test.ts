import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/evidence.js'
import type { SignOffRecord } from '../../src/model/github.js'
import { defaultRole, type Role, type SignOffDemand } from '../../src/model/sign-off.js'
import type { GitHubPort, ReadPorts } from '../../src/ports/read.js'
import type { SourceContext } from '../../src/sources/define.js'
import { signOffs } from '../../src/sources/sign-offs.js'
import {
  ada,
  buildCommit,
  buildGitHub,
  buildMerged,
  buildPullRequest,
  buildReview,
  edgar,
  fails,
  grace,
  head,
  person
} from '../support/ports.js'

const dba: Role = { id: 'dba', users: ['Edgar'], teams: ['acme/databases'], count: 1 }
const anyone: Role = { id: defaultRole, users: [], teams: [], count: 1 }

function demand(role: Role, changes: Partial<SignOffDemand> = {}): SignOffDemand {
  return { role, count: role.count, distinct: true, fresh: 'head', ignoreChangesRequested: false, ...changes }
}

const context: SourceContext = { commit: head, pullRequest: { number: 7 }, initiators: [edgar] }

function gather(
  github: Partial<GitHubPort>,
  demands: readonly SignOffDemand[] = [demand(dba)],
  about: Partial<SourceContext> = {}
): Promise<Evidence<SignOffRecord>> {
  const unused = { find: fails('unreadable') }
  const run = { trackedPaths: fails('unreadable'), startedAt: fails('unreadable'), commits: [] }
  const ports: ReadPorts = { github: buildGitHub(github), files: unused, run }
  return signOffs.gather({ demands }, ports, { ...context, ...about })
}

const reviewed = (...reviews: readonly ReturnType<typeof buildReview>[]) => ({
  reviews: () => Promise.resolve(reviews)
})
const requestBy = (user: typeof ada, changes = {}) => buildReview(user, { state: 'CHANGES_REQUESTED', ...changes })

test('when all is known, the record holds it', async () => {
  const reviews = [buildReview(edgar), buildReview(null)]
  expect(await gather(reviewed(...reviews))).toEqual({
    state: 'found',
    origin: 'platform',
    value: {
      demands: [demand(dba)],
      pullRequest: buildPullRequest(),
      headArrivedAt: '2026-11-20T09:00:00Z',
      contributors: { people: [ada], unknown: [] },
      reviews,
      initiators: [edgar],
      memberships: { dba: [{ user: 3, holds: 'yes' }] },
      writers: []
    }
  })
})

describe('a pull request that nobody should approve is broken evidence', () => {
  test.each([
    ['it is a draft', 'draft', { draft: true }],
    ['it was closed', 'closed', { state: 'closed' }],
    ["its head's repository is deleted", 'head-repository-gone', { head: { ref: 'x', sha: head, repository: null } }]
  ] as const)('when %s', async (_, code, changes) => {
    const pullRequest = () => Promise.resolve(buildPullRequest(changes))
    expect(await gather({ pullRequest })).toMatchObject({ state: 'broken', flaws: [{ code }] })
  })

  test('when it was merged and then its head repository deleted, it still counts', async () => {
    const pullRequest = () => Promise.resolve(buildMerged({ head: { ref: 'x', sha: head, repository: null } }))
    expect(await gather({ pullRequest })).toMatchObject({ state: 'found' })
  })
})

describe('what GitHub does not answer is no record', () => {
  test.each([
    ['there is no pull request', { number: null, code: 'direct-push', why: 'None.', awaits: false }, 'direct-push'],
    [
      'one can still be opened',
      { number: null, code: 'no-pull-request', why: 'None.', awaits: true },
      'no-pull-request'
    ]
  ] as const)('when %s', async (_, pullRequest, code) => {
    const { awaits } = pullRequest
    expect(await gather({}, [demand(dba)], { pullRequest })).toMatchObject({ state: 'absent', code, awaits })
  })

  test('when nobody expects an answer, it is awaited', async () => {
    const found = await gather({ pullRequest: fails('not-connected') })
    expect(found).toMatchObject({ state: 'absent', code: 'no-token', awaits: true })
  })

  test.each([
    ['the token is missing', 'no-token', { pullRequest: fails('no-token') }],
    ['commits are incomplete', 'incomplete', { commits: fails('incomplete') }],
    ['reviews fail', 'unavailable', { reviews: fails('unavailable') }],
    ['the arrival is refused', 'forbidden', { headArrivedAt: fails('forbidden') }],
    ['a team fails', 'unavailable', { ...reviewed(buildReview(grace)), teamMembership: fails('unavailable') }]
  ] as const)('when %s', async (_, code, github) => {
    expect(await gather(github)).toMatchObject({ state: 'broken', flaws: [{ code }] })
  })

  test('when our own code fails, it is thrown', async () => {
    const reviews = () => Promise.reject(new TypeError('x is undefined'))
    await expect(gather({ reviews })).rejects.toThrow(TypeError)
  })
})

describe('contributors are everyone who wrote', () => {
  const bot = person(49, 'renovate[bot]', 'Bot')
  const webFlow = person(19864447, 'web-flow')
  test.each([
    ['an author and a committer differ', [buildCommit({ committer: grace })], [], [ada, grace], []],
    ['GitHub committed', [buildCommit({ committer: webFlow })], [], [ada], []],
    ['a program wrote', [buildCommit({ author: bot })], [], [ada, bot], []],
    [
      'somebody else wrote with them',
      [buildCommit({ message: 'x\n\nCo-Authored-By: e <e@e>' })],
      [edgar],
      [ada, edgar],
      []
    ],
    ['nobody is behind an author', [buildCommit({ author: null })], [], [ada], [head]],
    ['nobody is behind a committer', [buildCommit({ committer: null })], [], [ada], [head]]
  ])('when %s', async (_, commits, coAuthors, people, unknown) => {
    const github = { commits: () => Promise.resolve(commits), coAuthors: () => Promise.resolve(coAuthors) }
    const found = await gather(github)
    expect(found).toMatchObject({ value: { contributors: { unknown } } })
    const contributors = 'value' in found ? found.value.contributors.people : []
    expect([...contributors].sort((a, b) => a.id - b.id)).toEqual(people)
    expect('flaws' in found ? found.flaws.map(({ code }) => code) : []).toEqual(
      unknown.map(() => 'contributors-unknown')
    )
  })

  test('when no message has a trailer, co-authors are not asked for', async () => {
    expect(await gather({ coAuthors: fails('unavailable') })).toMatchObject({ state: 'found' })
  })
})

describe('a membership is asked of those whose newest review says something', () => {
  const late = '2026-11-20T11:00:00Z'
  test.each([
    ['they approve', [buildReview(grace)], [2]],
    ['they only comment', [buildReview(grace, { state: 'COMMENTED' })], []],
    [
      'they comment later',
      [buildReview(grace), buildReview(grace, { id: 9, state: 'COMMENTED', submittedAt: late })],
      [2]
    ],
    [
      'their newest is dismissed',
      [buildReview(grace), buildReview(grace, { id: 9, state: 'DISMISSED', submittedAt: late })],
      []
    ],
    ['they request changes', [requestBy(grace)], [2]],
    ['nobody is left of them', [buildReview(null)], []]
  ])('when %s', async (_, reviews, asked) => {
    const found = await gather(reviewed(...reviews))
    const members = 'value' in found ? found.value.memberships['dba'] : undefined
    expect(members?.map(({ user }) => user)).toEqual(asked)
  })
})

describe('a role is held by those whom it names', () => {
  const byId: Role = { ...dba, users: [2], teams: [] }
  const active = { teamMembership: () => Promise.resolve('active' as const) }
  const pending = { teamMembership: () => Promise.resolve('pending' as const) }
  test.each<[string, 'yes' | 'no', Role, typeof ada, Partial<GitHubPort>]>([
    ['a login is written otherwise', 'yes', dba, edgar, {}],
    ['an id is given', 'yes', byId, grace, {}],
    ['they are no user of it', 'no', byId, edgar, {}],
    ['they are in the team', 'yes', dba, grace, active],
    ['they are invited to the team', 'no', dba, grace, pending],
    ['they are a program', 'no', dba, person(5, 'renovate[bot]', 'Bot'), active],
    [
      'the default role is open and they can write',
      'yes',
      anyone,
      grace,
      { permission: () => Promise.resolve('maintain') }
    ],
    [
      'the default role is open and they can read',
      'no',
      anyone,
      grace,
      { permission: () => Promise.resolve('triage') }
    ],
    [
      'the default role names others',
      'no',
      { ...anyone, users: ['edgar'] },
      grace,
      { permission: () => Promise.resolve('admin') }
    ]
  ])('when %s', async (_, holds, role, user, github) => {
    const found = await gather({ ...reviewed(buildReview(user)), ...github }, [demand(role)])
    expect(found).toMatchObject({ state: 'found', value: { memberships: { [role.id]: [{ user: user.id, holds }] } } })
  })
})

describe('a team that cannot be read is a flaw where it matters', () => {
  const unreadable = { teamMembership: fails('forbidden', 'members: read') }
  const ignoring = demand(dba, { ignoreChangesRequested: true })
  test.each([
    ['its members could be the missing ones', true, [buildReview(grace)], demand(dba)],
    ['the role is filled without it', false, [buildReview(grace), buildReview(edgar)], demand(dba)],
    ['two are needed and one is known', true, [buildReview(grace), buildReview(edgar)], demand(dba, { count: 2 })],
    ['somebody of it may request changes', true, [buildReview(edgar), requestBy(grace)], demand(dba)],
    ['requests do not matter', false, [buildReview(edgar), requestBy(grace)], ignoring]
  ])('when %s', async (_, matters, reviews, asked) => {
    const found = await gather({ ...reviewed(...reviews), ...unreadable }, [asked])
    const flaws = matters ? { flaws: [{ code: 'team-unreadable', why: 'members: read' }] } : {}
    expect(found).toMatchObject({ state: matters ? 'partial' : 'found', ...flaws })
    const members = 'value' in found ? found.value.memberships['dba'] : undefined
    expect(members?.find(({ user }) => user === grace.id)?.holds).toBe('unknown')
  })
})

describe('whoever requests changes weighs by what they may do', () => {
  const bot = person(5, 'renovate[bot]', 'Bot')
  test.each([
    ['they can write', 'yes', grace, () => Promise.resolve('write')],
    ['they can read', 'no', grace, () => Promise.resolve('read')],
    ['their role is made up', 'yes', grace, () => Promise.resolve('release-captain')],
    ['they are a program without rights', 'no', bot, fails('not-found')]
  ])('when %s', async (_, holds, user, permission) => {
    const found = await gather({ ...reviewed(requestBy(user)), permission })
    expect(found).toMatchObject({ value: { writers: [{ user: user.id, holds }] } })
  })
})

describe('reviews are believed when all of them are known', () => {
  test('when one has a state of another kind', async () => {
    const found = await gather(reviewed(buildReview(edgar, { state: 'BLESSED' })))
    expect(found).toMatchObject({ state: 'partial', flaws: [{ code: 'review-state-unknown' }] })
  })

  test('when the one that started the run comes late', async () => {
    const answers = [[], [], [buildReview(edgar, { id: 5 })]]
    const reviews = () => Promise.resolve(answers.shift() ?? [])
    expect(await gather({ reviews }, [demand(dba)], { review: 5 })).toMatchObject({ state: 'found' })
  })

  test('when the one that started the run never comes', async () => {
    const found = await gather(reviewed(buildReview(edgar)), [demand(dba)], { review: 5 })
    expect(found).toMatchObject({ state: 'broken', flaws: [{ code: 'review-not-listed' }] })
  })

  test('when any age will do, nobody asks when the head arrived', async () => {
    const found = await gather({ headArrivedAt: fails('unavailable') }, [demand(dba, { fresh: 'any' })])
    expect(found).toMatchObject({ state: 'found', value: { headArrivedAt: null } })
  })
})
