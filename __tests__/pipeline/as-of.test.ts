import { describe, expect, test } from '@jest/globals'
import type { Deployment } from '../../src/model/deployment.js'
import type { Check } from '../../src/model/github.js'
import { asOf } from '../../src/pipeline/as-of.js'
import { buildGitHub, buildMerged, buildReview, grace, head, merged } from '../support/ports.js'

const moment = '2026-11-20T10:00:00Z'
const [before, after] = ['2026-11-20T09:59:59Z', '2026-11-20T10:00:01Z']

test('when somebody reviewed later, that is not told', async () => {
  const reviews = [before, moment, after, null].map((submittedAt, id) => buildReview(grace, { id, submittedAt }))
  const github = asOf(moment, [], buildGitHub({ reviews: () => Promise.resolve(reviews) }))
  expect((await github.reviews(7)).map(({ id }) => id)).toEqual([0, 1, 3])
})

test('when something was written or edited later, that is not told', async () => {
  const remark = (id: number, at: string, editedAt: string | null = null) =>
    ({ kind: 'comment', id, user: grace, at, editedAt, line: '/sign-off dba' }) as const
  const conversation = () =>
    Promise.resolve({
      remarks: [remark(1, before), remark(2, after), remark(3, before, after), remark(4, before, before)],
      interferences: [
        { user: 2, at: before },
        { user: 2, at: after }
      ]
    })
  const told = await asOf(moment, [], buildGitHub({ conversation })).conversation(7)
  expect(told.remarks.map(({ id }) => id)).toEqual([1, 4])
  expect(told.interferences).toEqual([{ user: 2, at: before }])
})

test('when a pull request is merged, its head moves no more', async () => {
  const pullRequest = () => Promise.resolve(buildMerged())
  const headNow = () => Promise.reject(new Error('Nobody asks.'))
  expect(await asOf(moment, [], buildGitHub({ pullRequest, headNow })).headNow(7)).toBe(head)
})

test('when checks ran for the head only, they are told of what was merged', async () => {
  const check = (name: string): Check => ({
    ...{ kind: 'check-run', id: 1, name, app: 'ci', status: 'completed', conclusion: 'success' },
    ...{ startedAt: before, url: null }
  })
  const checks = (commit: string) => Promise.resolve([check(commit)])
  const github = asOf(moment, [head, merged], buildGitHub({ checks }))
  expect((await github.checks(merged)).map(({ name }) => name)).toEqual([merged, head])
})

describe('deployments', () => {
  const deployment = (id: number, createdAt: string, ...states: [state: string, at: string][]): Deployment => ({
    ...{ id, commit: head, tree: null, createdAt, state: states.at(-1)?.[0] ?? null },
    statuses: states.map(([state, at]) => ({ state, createdAt: at }))
  })
  const read = (deployments: readonly Deployment[]) =>
    asOf(
      moment,
      [],
      buildGitHub({ deployments: (_, commit) => Promise.resolve({ commit, tree: null, deployments }) })
    ).deployments('staging', head)

  test('have the state that they had', async () => {
    const { deployments } = await read([
      deployment(3, after),
      deployment(2, before, ['in_progress', before], ['success', after]),
      deployment(1, before, ['success', after])
    ])
    expect(deployments.map(({ id, state, statuses }) => [id, state, statuses.length])).toEqual([
      [2, 'in_progress', 1],
      [1, null, 0]
    ])
  })

  test('are not known when all that GitHub lists are later', async () => {
    const many = Array.from({ length: 100 }, (_, id) => deployment(id, after))
    await expect(read(many)).rejects.toMatchObject({ code: 'incomplete' })
    expect((await read(many.slice(1))).deployments).toEqual([])
  })
})
