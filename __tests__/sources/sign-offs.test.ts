import { describe, expect, test } from '@jest/globals'
import type { Evidence } from '../../src/model/evidence.js'
import type { PullRequest, Review, SignOffsRecord } from '../../src/model/github.js'
import type { SignOffDemand } from '../../src/model/sign-off.js'
import type { GitHubPort } from '../../src/ports/read.js'
import type { SourceContext } from '../../src/sources/define.js'
import { signOffs } from '../../src/sources/sign-offs.js'
import {
  ada,
  buildDemand,
  dba,
  buildCommit,
  buildGitHub,
  buildMerged,
  buildPorts,
  buildPullRequest,
  buildReview,
  edgar,
  fails,
  grace,
  head
} from '../support/ports.js'

const context: SourceContext = {
  commit: head,
  ref: 'refs/pull/7/merge',
  pullRequests: { numbers: [7], direct: [] },
  initiators: [edgar]
}

function gather(
  github: Partial<GitHubPort>,
  demands: readonly SignOffDemand[] = [buildDemand(dba)],
  about: Partial<SourceContext> = {}
): Promise<Evidence<SignOffsRecord>> {
  const ports = buildPorts({ github: buildGitHub(github) })
  return signOffs.gather({ demands, names: [] }, ports, { ...context, ...about })
}

const reviewed = (...reviews: readonly ReturnType<typeof buildReview>[]) => ({
  reviews: () => Promise.resolve(reviews)
})

test('when all is known, the record holds it', async () => {
  const reviews = [buildReview(edgar), buildReview(null)]
  expect(await gather(reviewed(...reviews))).toEqual({
    state: 'found',
    origin: 'platform',
    value: {
      pullRequests: [
        {
          demands: [buildDemand(dba)],
          pullRequest: buildPullRequest(),
          headArrivedAt: '2026-11-20T09:00:00Z',
          deployedAt: null,
          sameContent: [],
          contributors: { people: [ada], coAuthors: [], behind: [], unknown: [] },
          reviews,
          conversation: null,
          names: [],
          approvals: null,
          owned: [],
          initiators: [edgar],
          memberships: { dba: [{ user: 3, holds: 'yes' }] },
          writers: []
        }
      ],
      directPushes: []
    }
  })
})

describe('several pull requests are told each for itself', () => {
  const both = { pullRequests: { numbers: [7, 8], direct: [head] } }
  const numbered = (changes: Partial<PullRequest> = {}) => ({
    pullRequest: (number: number) => Promise.resolve(buildPullRequest({ number, ...(number === 8 ? changes : {}) }))
  })

  test('when all can be judged', async () => {
    const found = await gather(numbered(), [buildDemand(dba)], both)
    expect(found).toMatchObject({
      value: { pullRequests: [{ pullRequest: { number: 7 } }, { pullRequest: { number: 8 } }], directPushes: [head] }
    })
  })

  test('when one cannot, none is', async () => {
    const found = await gather(numbered({ draft: true }), [buildDemand(dba)], both)
    expect(found).toMatchObject({ state: 'broken', flaws: [{ code: 'draft' }] })
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
    ['there is no pull request', { numbers: null, code: 'direct-push', why: 'None.', awaits: false }, 'direct-push'],
    [
      'one can still be opened',
      { numbers: null, code: 'no-pull-request', why: 'None.', awaits: true },
      'no-pull-request'
    ]
  ] as const)('when %s', async (_, pullRequests, code) => {
    const { awaits } = pullRequests
    expect(await gather({}, [buildDemand(dba)], { pullRequests })).toMatchObject({ state: 'absent', code, awaits })
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

test('a commit that nobody is known to have written is a flaw', async () => {
  const found = await gather({ commits: () => Promise.resolve([buildCommit({ author: null })]) })
  expect(found).toMatchObject({ state: 'partial', flaws: [{ code: 'contributors-unknown' }] })
})

describe('reviews are believed when all of them are known', () => {
  test('when one has a state of another kind', async () => {
    const found = await gather(reviewed(buildReview(edgar, { state: 'BLESSED' })))
    expect(found).toMatchObject({ state: 'partial', flaws: [{ code: 'review-state-unknown' }] })
  })

  test('when the one that started the run comes late', async () => {
    const answers = [[], [], [buildReview(edgar, { id: 5 })]]
    const reviews = () => Promise.resolve(answers.shift() ?? [])
    expect(await gather({ reviews }, [buildDemand(dba)], { review: 5 })).toMatchObject({ state: 'found' })
  })

  test('when the one that started the run never comes', async () => {
    const found = await gather(reviewed(buildReview(edgar)), [buildDemand(dba)], { review: 5 })
    expect(found).toMatchObject({ state: 'broken', flaws: [{ code: 'review-not-listed' }] })
  })

  test('when any age will do, nobody asks when the head arrived', async () => {
    const found = await gather({ headArrivedAt: fails('unavailable') }, [buildDemand(dba, { fresh: 'any' })])
    expect(found).toMatchObject({ state: 'found', value: { pullRequests: [{ headArrivedAt: null }] } })
  })
})

describe('earlier commits are compared with the head', () => {
  const content = buildDemand(dba, { fresh: 'content' })
  const [older, oldest] = ['c'.repeat(40), 'e'.repeat(40)]

  /** The commits that GitHub is asked about, and those that the record holds. */
  async function compare(
    reviews: readonly ReturnType<typeof buildReview>[],
    demands: readonly SignOffDemand[] = [content]
  ): Promise<{ readonly asked: readonly string[]; readonly held: unknown }> {
    const asked: string[] = []
    const sameContent = (_: PullRequest, commit: string) => {
      asked.push(commit)
      return Promise.resolve(commit === older)
    }
    const headArrivedAt = (of: PullRequest) => Promise.resolve(of.head.sha === older ? '2026-11-20T08:00:00Z' : null)
    const found = await gather({ ...reviewed(...reviews), sameContent, headArrivedAt }, demands)
    return { asked: asked.sort(), held: 'value' in found ? found.value.pullRequests[0]?.sameContent : undefined }
  }

  const of = (commit: string | null, by = edgar, changes: Partial<Review> = {}) =>
    buildReview(by, { commit, id: by.id, ...changes })

  test('when they were approved, those of its content are held with their arrival', async () => {
    const { asked, held } = await compare([of(older), of(oldest, grace), of(older, ada)])
    expect(asked).toEqual([older, oldest])
    expect(held).toEqual([{ sha: older, arrivedAt: '2026-11-20T08:00:00Z' }])
  })

  test.each([
    ['the head was approved', [of(head)]],
    ['the approval is of no commit', [of(null)]],
    ['changes are requested', [of(older, edgar, { state: 'CHANGES_REQUESTED' })]],
    ['the approval was dismissed', [of(older, edgar, { state: 'DISMISSED' })]],
    ['a newer approval is of the head', [of(older), of(head, edgar, { id: 9, submittedAt: '2026-11-20T11:00:00Z' })]]
  ])('but not when %s', async (_, reviews) => {
    expect(await compare(reviews)).toEqual({ asked: [], held: [] })
  })

  test.each(['head', 'any'] as const)('but not when all that is asked for is fresh: %s', async fresh => {
    expect(await compare([of(older)], [buildDemand(dba, { fresh })])).toEqual({ asked: [], held: [] })
  })

  test('and when that fails, there is no record', async () => {
    const found = await gather({ ...reviewed(of(older)), sameContent: fails('unavailable') }, [content])
    expect(found).toMatchObject({ state: 'broken', flaws: [{ code: 'unavailable' }] })
  })
})
