import { beforeEach, describe, expect, test } from '@jest/globals'
import type { GitHubPort, PortErrorCode } from '../../src/ports/read.js'
import { connectEachTest } from '../support/github/each-test.js'
import type { Fault, PlannedFault } from '../support/github/faults.js'
import { addTeam, CHECKLIST, ordinary, push, review } from '../support/github/scenario.js'
import type { Scenario } from '../support/github/scenario.js'

let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
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
    const { port, calls } = await open({ faults: [{ at: 'pulls/{pull_number}/reviews', times: 2, fault }] })
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
      port => port.changedFiles(7)
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
    const { port } = await open({ faults: [fault] })
    await expect(ask(port)).rejects.toMatchObject({ name: 'PortError', code })
  })

  test('when a pull request has 250 commits, of which GitHub lists no more', async () => {
    for (let n = 0; n < 249; n++) push(scenario, { by: 'ada', minute: 11, message: `Change ${String(n)}` })
    const { port } = await open()
    await expect(port.commits(7)).rejects.toMatchObject({ code: 'incomplete' })
  })

  test('when page two fails', async () => {
    for (let n = 0; n < 120; n++) review(scenario, { by: 'grace', minute: 31, state: 'COMMENTED', id: 10_000 + n })
    const { port } = await open({
      faults: [{ at: reviews, page: 2, times: 9, fault: { kind: 'status', status: 500 } }]
    })
    await expect(port.reviews(7)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('when GitHub does not answer until the deadline', async () => {
    const { port } = await open({ lasts: 50, faults: [{ at: pull, times: 9, fault: { kind: 'silence' } }] })
    await expect(port.pullRequest(7)).rejects.toMatchObject({ code: 'unavailable' })
  })

  test('when the deadline is over, nothing is asked', async () => {
    const { port, calls } = await open({ lasts: 0 })
    await expect(port.pullRequest(7)).rejects.toMatchObject({ code: 'deadline' })
    expect(calls()).toBe(0)
  })

  test.each<[string, PortErrorCode, string]>([
    ['is not there', 'forbidden', 'databases'],
    ['would be another path', 'not-found', '..']
  ])('when a team %s', async (_, code, slug) => {
    const { port } = await open()
    await expect(port.teamMembership(`acme/${slug}`, 'grace')).rejects.toMatchObject({ code })
  })

  test('when the token may not read teams', async () => {
    addTeam(scenario, 'databases', ['grace'])
    delete scenario.token.permissions.members
    const { port } = await open()
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
    const { port } = await open()
    await expect(port.textAt(path, scenario.pull.base.sha)).rejects.toMatchObject({ code })
  })

  test('when a text is not UTF-8', async () => {
    const content = Buffer.from([0xff, 0xfe, 0x41]).toString('base64')
    const fault = rewrite(body => ({ ...body, size: 3, content }))
    const { port } = await open({ faults: [{ at: 'contents/{path}', fault }] })
    await expect(port.textAt(CHECKLIST, 'main')).rejects.toMatchObject({ code: 'not-text' })
  })

  test('when a page leads to another host', async () => {
    const elsewhere = async (input: string | URL | Request, init?: RequestInit) => {
      const response = await fetch(input, init)
      const link = '<https://api.github.com.example/repos/acme/shop/pulls/7/reviews?page=2>; rel="next"'
      return new Response(response.body, { status: 200, headers: { link } })
    }
    const { port } = await open({ fetch: elsewhere })
    await expect(port.reviews(7)).rejects.toMatchObject({ code: 'bad-answer' })
  })
})
