import { describe, expect, test } from '@jest/globals'
import type { PullRequest } from '../../src/model/github.js'
import type { RunFacts } from '../../src/model/run.js'
import { resolveDeployed, resolveSubject } from '../../src/pipeline/subject.js'
import type { GitHubPort } from '../../src/ports/read.js'
import {
  base,
  buildCommit,
  buildFacts,
  buildGitHub,
  buildMerged,
  buildPullRequest,
  edgar,
  fails,
  head,
  merged
} from '../support/ports.js'

const review = { event: 'pull_request_review', reviewId: 5 } as const

describe('a pull request is judged live', () => {
  test.each<[string, Partial<RunFacts>]>([
    ['it was pushed to', { event: 'pull_request' }],
    ['it is trusted', { event: 'pull_request_target' }],
    ['it was reviewed', review]
  ])('when %s', async (_, about) => {
    const facts = buildFacts({ ref: 'refs/pull/7/merge', pullRequestNumber: 7, headSha: head, ...about })
    const resolved = await resolveSubject(facts, buildGitHub())
    expect(resolved).toEqual({
      subject: {
        repository: 'acme/shop',
        commit: head,
        event: facts.event,
        branch: 'main',
        environment: '',
        labels: ['shop'],
        pullRequest: { number: 7, title: 'Sell more', head, base: 'main' }
      },
      context: {
        commit: head,
        ref: 'refs/pull/7/merge',
        branch: 'main',
        environment: '',
        pullRequests: { numbers: [7], direct: [] },
        initiators: [edgar],
        start: { starters: [edgar], isOfCommit: true },
        ...(facts.reviewId === undefined ? {} : { review: 5 })
      },
      checklistCommit: base,
      isProposed: true
    })
  })

  test('when it was commented on, of no head in particular', async () => {
    const facts = buildFacts({ event: 'issue_comment', pullRequestNumber: 7, commentId: 6 })
    const { context } = await resolveSubject(facts, buildGitHub())
    expect(context).toMatchObject({ comment: 6, start: { isOfCommit: false } })
  })

  test('when its head is another one than the run tested, nothing counts', async () => {
    const facts = buildFacts({ event: 'pull_request', pullRequestNumber: 7, headSha: 'e'.repeat(40) })
    expect(await resolveSubject(facts, buildGitHub())).toMatchObject({ headFlaw: { code: 'head-moved' } })
  })
})

describe('whoever reviews starts no deployment by it', () => {
  const follow = async (event: string, [followed, attempt]: readonly [followed: number, own: number]) => {
    const about = { id: 8000, workflow: 'review.yml', status: 'completed', conclusion: 'success', startedAt: '' }
    const run = { ...about, event, commit: head, branch: 'feature', repository: 'ada/shop', isOfFork: true }
    const github = buildGitHub({
      workflowRun: () => Promise.resolve({ ...run, attempt: followed }),
      pullRequestsFrom: () => Promise.resolve([7])
    })
    const { context } = await resolveSubject(
      buildFacts({ event: 'workflow_run', workflowRunId: 8000, attempt }),
      github
    )
    return context.initiators
  }

  test.each<[string, string, readonly [number, number], readonly unknown[]]>([
    ['the run that is followed is of a review', 'pull_request_review', [1, 1], []],
    ['that run was started again', 'pull_request_review', [2, 1], [edgar]],
    ['the run that follows was started again', 'pull_request_review', [1, 2], [edgar]],
    ['it is no review', 'pull_request', [1, 1], [edgar]]
  ])('when %s', async (_, event, attempts, initiators) => {
    expect(await follow(event, attempts)).toEqual(initiators)
  })
})

describe('a commit is judged by the pull request that it was merged by', () => {
  const serve = (pullRequests: readonly PullRequest[], message = 'Sell more'): GitHubPort =>
    buildGitHub({
      pullRequestsOf: () => Promise.resolve(pullRequests.map(({ number }) => number)),
      pullRequest: number => {
        const found = pullRequests.find(one => one.number === number)
        return found === undefined ? fails('not-found')() : Promise.resolve(found)
      },
      commit: sha => Promise.resolve(buildCommit({ sha, message }))
    })

  test.each<[string, Partial<RunFacts>]>([
    ['its branch was pushed', {}],
    ['it was tagged', { ref: 'refs/tags/v1' }],
    ['it was dispatched', { event: 'workflow_dispatch' }],
    ['it was released', { event: 'release', ref: 'refs/tags/v1' }],
    ['it is deployed', { event: 'deployment', ref: '', environment: 'production' }],
    ['it was deployed', { event: 'deployment_status', ref: '', environment: 'production' }]
  ])('when %s', async (_, about) => {
    const facts = buildFacts(about)
    expect(await resolveSubject(facts, serve([buildMerged()]))).toEqual({
      subject: {
        repository: 'acme/shop',
        commit: merged,
        event: facts.event,
        branch: facts.ref === 'refs/heads/main' ? 'main' : '',
        environment: facts.environment ?? '',
        labels: ['shop'],
        pullRequest: { number: 7, title: 'Sell more', head, base: 'main' }
      },
      context: {
        commit: merged,
        ref: facts.ref,
        branch: facts.ref === 'refs/heads/main' ? 'main' : '',
        environment: facts.environment ?? '',
        pullRequests: { numbers: [7], direct: [] },
        initiators: [edgar],
        start: { starters: [edgar], isOfCommit: true }
      },
      checklistCommit: merged,
      isProposed: false
    })
  })

  test('when it is what an environment runs, whatever the event is about', async () => {
    const deployed = { id: 4001, commit: merged, ref: 'refs/heads/main' }
    const github = { ...serve([buildMerged()]), deployedNow: () => Promise.resolve(deployed) }
    const facts = buildFacts({ event: 'schedule', sha: head })
    expect(await resolveDeployed(facts, 'production', github)).toMatchObject({
      subject: { commit: merged, branch: 'main', event: 'schedule', deployment: 4001, pullRequest: { number: 7 } },
      context: { commit: merged, ref: 'refs/heads/main', start: { isOfCommit: false } },
      checklistCommit: merged,
      isProposed: false,
      deployed
    })
  })

  test('when nothing is deployed, there is none', async () => {
    await expect(resolveDeployed(buildFacts(), 'production', serve([buildMerged()]))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('Deploy first')
    })
  })

  test('when GitHub only knows it after a while', async () => {
    const answers = [[], [], [7]]
    const github = { ...serve([buildMerged()]), pullRequestsOf: () => Promise.resolve(answers.shift() ?? [7]) }
    expect((await resolveSubject(buildFacts(), github)).context.pullRequests).toEqual({ numbers: [7], direct: [] })
  })

  test('when only the message of the commit names it', async () => {
    const github = {
      ...serve([buildMerged()], 'Sell more (#7)\n\nMuch more.'),
      pullRequestsOf: () => Promise.resolve([])
    }
    expect((await resolveSubject(buildFacts(), github)).context.pullRequests).toEqual({ numbers: [7], direct: [] })
  })

  test('when several were merged as one, all of them', async () => {
    const { subject, context } = await resolveSubject(buildFacts(), serve([buildMerged(), buildMerged({ number: 8 })]))
    expect(context.pullRequests).toEqual({ numbers: [7, 8], direct: [] })
    expect(subject).toMatchObject({ labels: ['shop'], pullRequests: [{ number: 7 }, { number: 8 }] })
  })

  test.each<[string, PullRequest[], string]>([
    ['there is none', [], 'Sell more'],
    ['the message names none that exists', [], 'Sell more (#12)'],
    ['the message names one that was merged as something else', [buildMerged({ mergeCommit: base })], 'x (#7)'],
    ['it is not merged', [buildPullRequest({ mergeCommit: merged })], ''],
    ['it was closed', [buildPullRequest({ state: 'closed', mergeCommit: merged })], ''],
    ['it holds the commit and was merged as another', [buildMerged({ mergeCommit: head })], ''],
    ['it went into another branch', [buildMerged({ base: { ref: 'next', sha: base, repository: 'acme/shop' } })], ''],
    ['it went into another repository', [buildMerged({ base: { ref: 'main', sha: base, repository: 'ada/shop' } })], '']
  ])('when %s, it was pushed directly', async (_, pullRequests, message) => {
    const { subject, context } = await resolveSubject(buildFacts(), serve(pullRequests, message))
    expect(context.pullRequests).toEqual({ numbers: [], direct: [merged] })
    expect(subject.pullRequest).toBeUndefined()
    expect(subject.labels).toBeNull()
  })

  test('when GitHub does not answer, neither is there an answer', async () => {
    const github = { ...serve([]), pullRequestsOf: fails('unavailable') }
    await expect(resolveSubject(buildFacts(), github)).rejects.toMatchObject({ code: 'unavailable' })
  })
})
