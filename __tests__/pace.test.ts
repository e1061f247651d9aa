import { describe, expect, test } from '@jest/globals'
import type { RateBudget } from '../src/model/rate-budget.js'
import { paceLooks, type Situation } from '../src/pace.js'
import { fc } from './support/seeded.js'

const now = Date.parse('2026-11-20T10:00:00Z')
const minutes = (count: number) => count * 60_000

/** A limit of 1,000 that is renewed at 10:30, of which 200 are kept. */
function budget(remaining: number, spent: number, changes: Partial<RateBudget> = {}): RateBudget {
  return { resource: 'core', limit: 1000, remaining, spent, renewal: '2026-11-20T10:30:00Z', ...changes }
}

function pace(budgets: readonly RateBudget[], changes: Partial<Situation> = {}) {
  return paceLooks({ pause: 60_000, now, end: now + minutes(60), budgets, isFirst: false, ...changes })
}

test.each<[string, readonly RateBudget[], Partial<Situation>, ReturnType<typeof paceLooks>]>([
  ['GitHub sets no limit', [], {}, { pause: 60_000 }],
  ['the end is near', [], { end: now + 5000 }, { pause: 5000 }],
  ['plenty is left', [budget(900, 1)], {}, { pause: 60_000 }],
  ['ten looks are left until the renewal', [budget(300, 10)], {}, { pause: 180_200, slowedBy: budget(300, 10) }],
  [
    'ten looks are left until the end',
    [budget(300, 10)],
    { end: now + minutes(20) },
    { pause: 120_000, slowedBy: budget(300, 10) }
  ],
  ['the first look was dear, and another one fits', [budget(300, 90)], { isFirst: true }, { pause: 60_000 }],
  [
    'the first look was dear, and another one does not fit',
    [budget(300, 101)],
    { isFirst: true },
    { pause: minutes(30) + 2000, slowedBy: budget(300, 101) }
  ],
  ['nothing is left but the reserve', [budget(200, 1)], {}, { pause: minutes(30) + 2000, slowedBy: budget(200, 1) }],
  ['nothing is left and the end comes first', [budget(0, 1)], { end: now + minutes(30) }, { endedBy: budget(0, 1) }],
  ['it was renewed since', [budget(0, 9, { renewal: '2026-11-20T09:59:00Z' })], {}, { pause: 60_000 }],
  [
    'the scarcer of two limits counts',
    [budget(900, 1), budget(300, 10, { resource: 'graphql' })],
    {},
    { pause: 180_200, slowedBy: budget(300, 10, { resource: 'graphql' }) }
  ]
])('when %s', (_, budgets, changes, expected) => {
  expect(pace(budgets, changes)).toEqual(expected)
})

describe('whatever is left', () => {
  const limits = fc.record({
    resource: fc.constantFrom('core', 'graphql'),
    limit: fc.integer({ min: 60, max: 15_000 }),
    remaining: fc.integer({ min: 0, max: 15_000 }),
    spent: fc.integer({ min: 0, max: 400 }),
    renewal: fc.integer({ min: -600, max: 3600 }).map(seconds => new Date(now + seconds * 1000).toISOString())
  })

  test('the looks until the renewal leave the reserve alone, and none is after the end', () => {
    fc.assert(
      fc.property(fc.array(limits, { maxLength: 3 }), fc.integer({ min: 1, max: 21_600_000 }), (budgets, wait) => {
        const paced = pace(budgets, { end: now + wait })
        if ('endedBy' in paced) return
        expect(paced.pause).toBeLessThanOrEqual(wait)
        for (const { renewal, remaining, limit, spent } of budgets) {
          const until = Math.min(Date.parse(renewal), now + wait) - now
          const looks = Math.floor(until / paced.pause)
          if (until > 0 && looks > 0) {
            expect(remaining - looks * Math.max(1, spent)).toBeGreaterThanOrEqual(Math.floor(limit * 0.2) - 1)
          }
        }
      })
    )
  })
})
