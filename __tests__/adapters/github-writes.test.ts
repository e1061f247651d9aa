import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { CheckAnnotation, CheckRunDraft, GitHubWritePort } from '../../src/ports/write.js'
import { makeDeployment } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { writeEachTest } from '../support/github/each-test.js'
import type { Fault, PlannedFault } from '../support/github/faults.js'
import { addPerson, addTeam, ordinary, type Scenario } from '../support/github/scenario.js'

let scenario: Scenario
const { open: connect, opened } = writeEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary()
  scenario.token.permissions = { checks: 'write', 'pull-requests': 'write', deployments: 'write', contents: 'read' }
  scenario.repository.deployments.push(makeDeployment(scenario.pull.head.sha))
})

afterEach(() => {
  expect(opened().calls()).toBe(opened().fake.log.requests.length)
})

const open = async (...faults: readonly PlannedFault[]): Promise<GitHubWritePort> => (await connect({ faults })).port

const draft = (changes: Partial<CheckRunDraft> = {}): CheckRunDraft => ({
  name: 'Deploy Gate: production → main',
  commit: scenario.pull.head.sha,
  conclusion: 'action_required',
  title: 'Hold',
  summary: 'Waiting.',
  url: 'https://github.com/acme/shop/actions/runs/9001',
  mark: 'run 9001',
  annotations: [],
  ...changes
})

const notes = (count: number): readonly CheckAnnotation[] =>
  Array.from({ length: count }, (_, index) => {
    const line = index + 1
    return { file: 'a.ts', lines: [line, line], level: 'error', title: 'Broken', message: 'no\u0000\n##[error]' }
  })

describe('a check run', () => {
  test('is posted completed, in one request', async () => {
    const port = await open()
    await port.postCheckRun(draft({ annotations: notes(50) }))
    expect(opened().calls()).toBe(1)
    expect(scenario.repository.checkRuns.at(-1)).toMatchObject({
      name: 'Deploy Gate: production → main',
      headSha: scenario.pull.head.sha,
      status: 'completed',
      conclusion: 'action_required',
      externalId: 'run 9001',
      detailsUrl: 'https://github.com/acme/shop/actions/runs/9001',
      output: { title: 'Hold', summary: 'Waiting.', annotations: 50 }
    })
  })

  test('gets further annotations 50 at a time', async () => {
    const port = await open()
    await port.postCheckRun(draft({ annotations: notes(101) }))
    expect(opened().fake.log.requests.map(({ method }) => method)).toEqual(['POST', 'PATCH', 'PATCH'])
    expect(scenario.repository.checkRuns.at(-1)?.output.annotations).toBe(101)
  })
})

describe('what arrived is not sent again when its answer is lost', () => {
  const lost: Fault = { kind: 'cut-body' }
  test('a check run', async () => {
    const port = await open({ at: 'check-runs', fault: lost })
    await port.postCheckRun(draft({ annotations: notes(60) }))
    expect(scenario.repository.checkRuns.map(({ name }) => name)).toEqual(['build', 'test', draft().name])
    expect(scenario.repository.checkRuns.at(-1)?.output.annotations).toBe(60)
  })

  test('a comment', async () => {
    const port = await open({ at: 'issues/{issue_number}/comments', fault: lost })
    await port.postComment(7, 'Hold.')
    expect(scenario.pull.comments.map(({ body }) => body)).toEqual(['Hold.'])
  })

  test('a deployment status', async () => {
    const port = await open({ at: 'deployments/{deployment_id}/statuses', fault: lost })
    await port.postDeploymentStatus(4001, { state: 'pending', description: 'Hold' })
    expect(scenario.repository.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['pending'])
  })
})

test.each<[string, Fault]>([
  ['GitHub is down for a moment', { kind: 'status', status: 502 }],
  ['the limit is used up for a second', { kind: 'rate-limit', retryAfter: 1 }],
  ['the connection is reset', { kind: 'reset' }]
])('a check run is posted once when %s', async (_, fault) => {
  const port = await open({ at: 'check-runs', fault })
  await port.postCheckRun(draft())
  expect(scenario.repository.checkRuns).toHaveLength(3)
})

describe('comments', () => {
  const comment = (id: number, user: string | null, body = 'Hold.') => ({
    ...{ id, user, body },
    ...{ createdAt: at(1), updatedAt: at(1) }
  })

  test('are those of the token alone, of all pages', async () => {
    scenario.pull.comments = [
      ...Array.from({ length: 150 }, (_, index) => comment(index + 1, 'ada')),
      comment(3_000_000_000, 'github-actions[bot]'),
      comment(3_000_000_001, null)
    ]
    const port = await open()
    expect(await port.ownComments(7)).toEqual([{ id: 3_000_000_000, body: 'Hold.' }])
    await port.editComment(3_000_000_000, 'Go.')
    expect(scenario.pull.comments.at(-2)?.body).toBe('Go.')
  })

  test('are not known when a page fails', async () => {
    scenario.pull.comments = Array.from({ length: 150 }, (_, index) => comment(index + 1, 'github-actions[bot]'))
    const port = await open({ at: 2, fault: { kind: 'status', status: 403 } })
    await expect(port.ownComments(7)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('reviews', () => {
  test('are asked of people and teams, and those are known from then on', async () => {
    addPerson(scenario, 'margaret', 'write')
    addTeam(scenario, 'databases', ['margaret'])
    const port = await open()
    expect(await port.reviewing(7)).toEqual({ isOpen: true, users: ['ada', 'grace'], teams: [] })
    await port.requestReviews(7, { users: ['edgar'], teams: ['acme/databases'] })
    // Somebody of the team reviews: GitHub asks the team no longer.
    scenario.pull.requested = { users: [], teams: [] }
    const { users, teams } = await (await open()).reviewing(7)
    expect(users).toContain('edgar')
    expect(teams).toEqual(['acme/databases'])
  })

  test('are refused as a whole when one may not review', async () => {
    addPerson(scenario, 'margaret', 'none')
    const port = await open()
    await expect(port.requestReviews(7, { users: ['edgar', 'margaret'], teams: [] })).rejects.toMatchObject({
      code: 'bad-answer'
    })
  })
})

describe('deployments', () => {
  test('of a commit are the newest of the environment, with its newest state', async () => {
    const [first] = scenario.repository.deployments
    const { sha } = scenario.pull.head
    const port = await open()
    expect(await port.deploymentOf(first?.environment ?? '', sha)).toBe(first?.id)
    expect(await port.deploymentOf('elsewhere', sha)).toBeNull()
    expect(await port.deploymentState(4001)).toBeNull()
    await port.postDeploymentStatus(4001, { state: 'queued', description: 'Go', url: 'https://github.com/acme/shop' })
    expect(await port.deploymentState(4001)).toBe('queued')
    expect(first?.statuses).toMatchObject([{ description: 'Go', logUrl: 'https://github.com/acme/shop' }])
  })
})

test('when the token may only read, nothing is written and the permission is named', async () => {
  scenario.token.permissions = { checks: 'read', 'pull-requests': 'read', deployments: 'read', contents: 'read' }
  const port = await open()
  const writes = [
    [() => port.postCheckRun(draft()), /checks: write/],
    [() => port.postComment(7, 'Hold.'), /pull-requests: write/],
    [() => port.requestReviews(7, { users: ['edgar'], teams: [] }), /pull-requests: write/],
    [() => port.postDeploymentStatus(4001, { state: 'queued', description: '' }), /deployments: write/]
  ] as const
  for (const [write, message] of writes) {
    const error = expect.objectContaining({ code: 'forbidden', message: expect.stringMatching(message) })
    await expect(write()).rejects.toEqual(error)
  }
})
