import { describe, expect, test } from '@jest/globals'
import type { Fault, PlannedFault } from '../support/github/faults.js'
import { judge, type Case } from './judge.js'
import { shop } from './scenes.js'

const items = { reviewed: 'sign-off: default', checked: 'checks: [build, test]' }
const good = { reviewed: 'passed signed', checked: 'passed succeeded succeeded' }
/** Time for one retry after a second, and not for the next one. */
const brief = { inputs: { timeout: '3s' } } as const
const always = 99

const reviews = 'pulls/{pull_number}/reviews'
const broken = { kind: 'status', status: 500 } as const

const passing: readonly { readonly when: string; readonly fault: Fault }[] = [
  { when: 'GitHub answers 500', fault: broken },
  { when: 'GitHub answers 502', fault: { kind: 'status', status: 502 } },
  { when: 'GitHub answers 408', fault: { kind: 'status', status: 408 } },
  { when: 'the connection is reset', fault: { kind: 'reset' } },
  { when: 'half of the body comes', fault: { kind: 'cut-body' } },
  { when: 'the JSON ends too early', fault: { kind: 'invalid-json' } },
  { when: 'a page of HTML comes', fault: { kind: 'html' } },
  { when: 'nothing comes with status 200', fault: { kind: 'empty' } },
  { when: 'the secondary limit asks to wait for a second', fault: { kind: 'secondary-rate-limit', retryAfter: 1 } },
  { when: 'the limit asks with 429 to wait for a second', fault: { kind: 'rate-limit', status: 429, retryAfter: 1 } }
]

test.concurrent.each(passing)('it asks again when $when once', async ({ fault }) => {
  const { items: said, calls } = await judge(shop(items), { faults: [{ at: reviews, fault }] })
  expect(said).toEqual(good)
  expect(calls.filter(({ route }) => route.endsWith('/reviews'))).toHaveLength(2)
})

const lasting: readonly {
  readonly when: string
  readonly fault: Fault
  readonly code: string
  readonly told?: RegExp
}[] = [
  { when: 'GitHub answers 503', fault: { kind: 'status', status: 503 }, code: 'unavailable' },
  { when: 'the connection is reset', fault: { kind: 'reset' }, code: 'unavailable' },
  { when: 'half of the body comes', fault: { kind: 'cut-body' }, code: 'bad-answer|unavailable' },
  { when: 'the JSON ends too early', fault: { kind: 'invalid-json' }, code: 'bad-answer' },
  { when: 'a page of HTML comes', fault: { kind: 'html' }, code: 'bad-answer' },
  { when: 'nothing comes with status 200', fault: { kind: 'empty' }, code: 'bad-answer' },
  { when: 'the answer is no list', fault: { kind: 'rewrite', change: () => ({}) }, code: 'bad-answer' },
  { when: 'the answer is null', fault: { kind: 'rewrite', change: () => null }, code: 'bad-answer' },
  {
    when: 'an entry has no state',
    fault: { kind: 'rewrite', change: () => [{ id: 1, user: null }] },
    code: 'bad-answer'
  },
  { when: 'GitHub answers 401', fault: { kind: 'status', status: 401 }, code: 'unauthorized' },
  {
    when: 'GitHub answers 403',
    fault: { kind: 'status', status: 403 },
    code: 'forbidden',
    told: /`pull-requests: read`/
  },
  {
    when: 'GitHub answers 404',
    fault: { kind: 'status', status: 404 },
    code: 'not-found',
    told: /`pull-requests: read`/
  },
  {
    when: 'the rate limit is used up',
    fault: { kind: 'rate-limit', resetIn: 3600 },
    code: 'rate-limited',
    told: /until \d{4}-\d\d-\d\dT/
  },
  { when: 'the secondary limit names no time', fault: { kind: 'secondary-rate-limit' }, code: 'rate-limited' },
  {
    when: 'the secondary limit asks for an hour',
    fault: { kind: 'secondary-rate-limit', retryAfter: 3600 },
    code: 'rate-limited'
  },
  {
    when: 'the answer is slower than the deadline',
    fault: { kind: 'slow', milliseconds: 9000 },
    code: 'deadline'
  },
  { when: 'GitHub never answers', fault: { kind: 'silence' }, code: 'deadline' }
]

test.concurrent.each(lasting)('it is unknown who signed when $when', async ({ fault, code, told = /./ }) => {
  const faults: readonly PlannedFault[] = [{ at: reviews, times: always, fault }]
  const { items: said, report, decision } = await judge(shop(items), { ...brief, faults })
  expect(said['reviewed']).toMatch(new RegExp(`^unknown (head-unreadable )?(${code})$`))
  expect(report?.verdicts[0]?.reasons.map(({ text }) => text).join('\n')).toMatch(told)
  expect(decision).toBe('no-go')
})

/** Every route that the ordinary run takes, and what is not known without it. */
const routes: readonly { readonly at: string; readonly loses: 'all' | 'reviewed' | 'checked' | 'head' }[] = [
  { at: 'pulls/{pull_number}', loses: 'all' },
  { at: 'commits/{ref}', loses: 'all' },
  { at: 'contents/{path}', loses: 'all' },
  { at: 'pulls/{pull_number}/commits', loses: 'reviewed' },
  { at: 'activity', loses: 'reviewed' },
  { at: 'collaborators/{username}/permission', loses: 'reviewed' },
  { at: 'commits/{ref}/check-runs', loses: 'checked' },
  { at: 'commits/{ref}/statuses', loses: 'checked' }
]

test.concurrent.each(routes)('nothing goes when $at fails for ever', async ({ at, loses }) => {
  const faults: readonly PlannedFault[] = [{ at, times: always, fault: broken }]
  const { items: said, report, decision, annotations } = await judge(shop(items), { ...brief, faults })
  expect(decision).toBe('no-go')
  if (loses === 'all') {
    expect(report).toBe(null)
    expect(annotations).toEqual([expect.objectContaining({ level: 'error' })])
  } else expect(said).toEqual(expect.objectContaining({ [loses]: expect.stringMatching(/^unknown .*unavailable$/) }))
})

test.concurrent.each(routes)('it goes when $at fails once', async ({ at }) => {
  const { items: said } = await judge(shop(items), { faults: [{ at, fault: broken }] })
  expect(said).toEqual(good)
})

describe('the token', () => {
  test.each<{
    when: string
    permission: 'checks' | 'statuses' | 'pull-requests' | 'contents'
    says: object
    names: string
  }>([
    {
      when: 'may not read checks',
      permission: 'checks',
      says: { ...good, checked: 'unknown forbidden' },
      names: 'checks: read'
    },
    {
      when: 'may not read statuses',
      permission: 'statuses',
      says: { ...good, checked: 'unknown forbidden' },
      names: 'statuses: read'
    },
    { when: 'may not read pull requests', permission: 'pull-requests', says: {}, names: 'pull-requests: read' },
    { when: 'may not read contents', permission: 'contents', says: {}, names: 'contents: read' }
  ])('is asked for more when it $when', async ({ permission, says, names }) => {
    const scenario = shop(items)
    const { [permission]: _, ...permissions } = scenario.token.permissions
    scenario.token.permissions = permissions
    const { items: said, summary, annotations } = await judge(scenario)
    expect(said).toEqual(says)
    expect(annotations.map(({ message }) => message).join()).toContain(`\`${names}\``)
    expect(summary).toContain(names)
  })

  test.each<{ when: string; given: Case }>([
    { when: 'is not there', given: { token: '' } },
    { when: 'is none that GitHub knows', given: { token: 'ghs_expired' } }
  ])('judges nothing when it $when', async ({ given }) => {
    const { report, exitCode, summary } = await judge(shop(items), given)
    expect({ report, exitCode }).toEqual({ report: null, exitCode: 1 })
    expect(summary).toContain('nothing was judged')
  })

  test('is enough when it may only read', async () => {
    const { items: said, calls } = await judge(shop(items))
    expect(said).toEqual(good)
    expect(calls.filter(({ method }) => method !== 'GET')).toEqual([])
  })
})
