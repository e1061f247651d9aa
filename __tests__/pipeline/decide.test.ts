import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { outcomes, type Outcome } from '../../src/model/verdict.js'
import { countOutcomes, decide, effects } from '../../src/pipeline/decide.js'
import { buildVerdict } from '../support/builders.js'

const order = ['go', 'hold', 'no-go']

describe('the decision', () => {
  test.each([
    ['everything passed', ['passed', 'passed'], 'go'],
    ['one is pending', ['passed', 'pending'], 'hold'],
    ['one failed and one is pending', ['failed', 'pending'], 'no-go'],
    ['one is unknown', ['passed', 'unknown'], 'no-go'],
    ['one is waived and one skipped', ['waived', 'skipped'], 'go'],
    ['there is no item', [], 'no-go'],
    ['every item is skipped', ['skipped', 'skipped'], 'no-go']
  ] as const)('when %s', (_, given, expected) => {
    expect(decide(given.map(outcome => buildVerdict(outcome))).decision).toBe(expected)
  })

  test('when nothing was judged, says so', () => {
    expect(decide([buildVerdict('skipped')]).reasons.map(({ code }) => code)).toEqual(['nothing-judged'])
  })

  test('when only warnings failed, goes', () => {
    expect(decide([buildVerdict('failed', { severity: 'warning' })]).decision).toBe('go')
  })

  test('when every blocker is skipped, a warning beside them makes no go of it', () => {
    const verdicts = [buildVerdict('skipped'), buildVerdict('failed', { severity: 'warning' })]
    expect(decide(verdicts)).toMatchObject({ decision: 'no-go', reasons: [{ code: 'nothing-judged' }] })
  })

  test('when any outcome gets worse or any order changes, never gets better', () => {
    const outcome = fc.constantFrom<Outcome>(...outcomes.filter(word => word !== 'skipped'))
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), fc.nat(), outcome, (given, at, worse) => {
        const before = decide(given.map(each => buildVerdict(each))).decision
        const index = at % given.length
        const old = given[index] ?? 'passed'
        fc.pre(order.indexOf(effects[worse]) >= order.indexOf(effects[old]))
        const after = decide(given.with(index, worse).map(each => buildVerdict(each))).decision
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before))
        expect(decide([...given].reverse().map(each => buildVerdict(each))).decision).toBe(before)
      })
    )
  })

  test('counts every outcome', () => {
    expect(countOutcomes([buildVerdict('failed'), buildVerdict('failed'), buildVerdict('waived')])).toEqual({
      passed: 0,
      failed: 2,
      pending: 0,
      unknown: 0,
      skipped: 0,
      waived: 1
    })
  })
})
