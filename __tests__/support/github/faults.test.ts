import { afterEach, describe, expect, test } from '@jest/globals'
import { Client, SHOP } from './client.js'
import type { Fault } from './faults.js'
import { ordinary, push, review } from './scenario.js'

const REVIEWS = `${SHOP}/pulls/7/reviews`
const ROUTE = 'pulls/{pull_number}/reviews'

const client = new Client()
afterEach(() => client.stop())

describe('faults come as planned', () => {
  test.each<[string, Fault, (response: Response) => unknown, unknown]>([
    ['a status', { kind: 'status', status: 502 }, one => one.status, 502],
    ['the rate limit', { kind: 'rate-limit' }, one => one.headers.get('x-ratelimit-remaining'), '0'],
    ['the other limit', { kind: 'secondary-rate-limit', retryAfter: 2 }, one => one.headers.get('retry-after'), '2'],
    ['HTML', { kind: 'html' }, one => one.headers.get('content-type'), 'text/html'],
    ['an empty body', { kind: 'empty' }, one => one.text(), ''],
    ['broken JSON', { kind: 'invalid-json' }, one => one.json().catch(() => 'broken'), 'broken'],
    ['a cut body', { kind: 'cut-body' }, one => one.text().catch(() => 'cut'), 'cut'],
    ['a late answer', { kind: 'slow', milliseconds: 1 }, one => one.status, 200],
    ['a redirect', { kind: 'redirect', to: '/users/grace' }, one => one.redirected, true],
    ['a rewritten body', { kind: 'rewrite', change: () => [null] }, one => one.json(), [null]]
  ])('when the plan says %s, once', async (_, fault, look, expected) => {
    await client.start(ordinary(), { faults: [{ at: ROUTE, fault }] })
    expect(await look(await client.ask(REVIEWS))).toEqual(expected)
    expect(await client.read(REVIEWS)).toHaveLength(1)
    expect(client.github.log.requests[0]?.fault).toBe(fault.kind)
    expect(client.github.log.requests.at(-1)?.fault).toBeUndefined()
  })

  test('when the connection is reset, twice', async () => {
    await client.start(ordinary(), { faults: [{ at: ROUTE, times: 2, fault: { kind: 'reset' } }] })
    await expect(client.ask(REVIEWS)).rejects.toThrow()
    await expect(client.ask(REVIEWS)).rejects.toThrow()
    expect((await client.ask(REVIEWS)).status).toBe(200)
  })

  test('when a request is never answered', async () => {
    await client.start(ordinary(), { faults: [{ at: 1, fault: { kind: 'silence' } }] })
    await expect(client.ask(REVIEWS, { signal: AbortSignal.timeout(50) })).rejects.toThrow()
  })

  test.each<[string, Fault, number]>([
    ['refused', { kind: 'status', status: 502 }, 0],
    ['obeyed and its answer lost', { kind: 'reset' }, 1]
  ])('when what is written is %s', async (_, fault, written) => {
    const scenario = ordinary()
    scenario.token.permissions = { issues: 'write' }
    await client.start(scenario, { faults: [{ at: 1, fault }] })
    await client.ask(`${SHOP}/issues/7/comments`, { method: 'POST', body: '{"body":"Go."}' }).catch(() => undefined)
    expect(scenario.pull.comments).toHaveLength(written)
  })

  test('when one page hides that there is a next', async () => {
    const scenario = ordinary()
    review(scenario, { by: 'grace', minute: 31 })
    await client.start(scenario, { faults: [{ at: ROUTE, page: 1, fault: { kind: 'no-next-page' } }] })
    expect(client.nextOf(await client.ask(`${REVIEWS}?per_page=1`))).toBeUndefined()
    expect(client.nextOf(await client.ask(`${REVIEWS}?per_page=1`))).toBeDefined()
  })

  test('when a page asked for alone fails', async () => {
    const scenario = ordinary()
    review(scenario, { by: 'grace', minute: 31 })
    await client.start(scenario, { faults: [{ at: ROUTE, page: 2, fault: { kind: 'status', status: 500 } }] })
    expect((await client.ask(`${REVIEWS}?per_page=1`)).status).toBe(200)
    expect((await client.ask(`${REVIEWS}?per_page=1&page=2`)).status).toBe(500)
  })
})

describe('edits come as planned', () => {
  test.each([2, 'pulls/{pull_number}'])('when the head moves before %s', async before => {
    const scenario = ordinary()
    const old = scenario.pull.head.sha
    await client.start(scenario, { edits: [{ before, edit: () => void push(scenario, { by: 'ada', minute: 45 }) }] })
    await client.read(REVIEWS)
    expect(await client.read(`${SHOP}/pulls/7`)).toMatchObject({ head: { sha: scenario.pull.head.sha } })
    expect(scenario.pull.head.sha).not.toBe(old)
    expect(scenario.pull.commits).toHaveLength(2)
  })

  test('when the plan names a route that does not exist', async () => {
    await expect(client.start(ordinary(), { edits: [{ before: 'reviewz', edit: () => undefined }] })).rejects.toThrow(
      'reviewz'
    )
  })
})
