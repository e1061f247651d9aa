import { expect, test } from '@jest/globals'
import type { Answer } from '../src/judge.js'
import type { RateBudget } from '../src/model/rate-budget.js'
import type { Outcome } from '../src/model/verdict.js'
import { waitWhileHeld } from '../src/wait.js'
import { buildGathered, buildReport, buildVerdict } from './support/builders.js'

const start = Date.parse('2026-11-20T10:00:00Z')

interface Look {
  readonly outcome: Outcome
  readonly budget?: RateBudget
}

/** Waits through these looks, the last of which stays the same; time passes only while it sleeps. */
async function wait(milliseconds: number, looks: readonly Look[]) {
  let now = start
  const at: number[] = []
  const told: string[] = []
  const look = (): Promise<Answer> => {
    const { outcome, budget } = looks[Math.min(at.length, looks.length - 1)] ?? { outcome: 'unknown' }
    at.push((now - start) / 1000)
    const report = buildReport([buildVerdict(outcome)], { rateBudgets: budget === undefined ? [] : [budget] })
    return Promise.resolve({ report, gathered: buildGathered({}) })
  }
  const clock = {
    now: () => now,
    sleep: (pause: number) => {
      now += pause
      return Promise.resolve()
    }
  }
  const answer = await waitWhileHeld(look, milliseconds, clock, (waiting, line) => {
    told.push(line)
    return Promise.resolve(waiting)
  })
  if (!('report' in answer)) throw new Error('There is no report.')
  return { at, told, decision: answer.report.decision, warnings: answer.report.warnings.map(({ code }) => code) }
}

const budget = (remaining: number, spent: number): RateBudget => ({
  ...{ resource: 'core', limit: 1000, remaining, spent },
  renewal: new Date(start + 600_000).toISOString()
})

test('without a wait, it looks once', async () => {
  expect((await wait(0, [{ outcome: 'pending' }])).at).toEqual([0])
})

test('it looks less and less often, and at the end', async () => {
  const { at, decision } = await wait(240_000, [{ outcome: 'pending' }])
  expect(at.map(Math.round)).toEqual([0, 10, 25, 48, 81, 132, 192, 240])
  expect(decision).toBe('hold')
})

test.each(['passed', 'failed', 'unknown'] as const)('it ends when an item is %s', async outcome => {
  expect((await wait(600_000, [{ outcome: 'pending' }, { outcome }])).at).toEqual([0, 10])
})

test('it says why it looks seldom, and makes the looks that there is room for', async () => {
  const { at, told } = await wait(600_000, [{ outcome: 'pending', budget: budget(300, 50) }])
  expect(at.slice(0, 4)).toEqual([0, 10, 305, 452.5])
  expect(told[0]).not.toContain('limit')
  expect(told[1]).toContain("GitHub's limit slows it down: 300 of 1,000 (core) left until 10:10:00 UTC.")
})

test('it waits for the renewal when only what is kept for others is left', async () => {
  const { at } = await wait(900_000, [{ outcome: 'pending', budget: budget(200, 1) }])
  expect(at.slice(0, 3)).toEqual([0, 602, 617])
})

test('it ends early, and says so, when the renewal would be too late', async () => {
  const { at, decision, warnings } = await wait(300_000, [{ outcome: 'pending', budget: budget(210, 16) }])
  expect({ at, decision, warnings }).toEqual({ at: [0], decision: 'hold', warnings: ['wait-ended'] })
})
