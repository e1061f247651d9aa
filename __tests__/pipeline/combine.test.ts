import { describe, expect, test } from '@jest/globals'
import type { Combination } from '../../src/model/checklist.js'
import type { Outcome } from '../../src/model/verdict.js'
import { combine } from '../../src/pipeline/combine.js'
import { reason } from '../support/builders.js'

/** A branch for each word; `refuted` is a failure that proves the opposite. */
function together(how: Combination, ...words: readonly (Outcome | 'refuted')[]) {
  const branches = words.map((word, index) => ({
    name: `gate-${String(index)}`,
    judged: {
      outcome: word === 'refuted' ? ('failed' as const) : word,
      reasons: [reason(`${word}-${String(index)}`)],
      origin: index === 0 ? ('platform' as const) : ('job' as const),
      refuted: word === 'refuted'
    }
  }))
  return combine(how, branches)
}

describe('checks taken together', () => {
  test.each([
    ['all', 'passed passed', 'passed'],
    ['all', 'passed pending', 'pending'],
    ['all', 'pending unknown', 'unknown'],
    ['all', 'unknown failed', 'failed'],
    ['any', 'failed passed', 'passed'],
    ['any', 'unknown passed', 'passed'],
    ['any', 'failed pending', 'pending'],
    ['any', 'unknown pending', 'pending'],
    ['any', 'failed unknown', 'unknown'],
    ['any', 'failed failed', 'failed'],
    ['not', 'passed', 'failed'],
    ['not', 'refuted', 'passed'],
    ['not', 'failed', 'unknown'],
    ['not', 'pending', 'pending'],
    ['not', 'unknown', 'unknown']
  ] as const)('when %s of %s gives %s', (how, words, expected) => {
    expect(together(how, ...(words.split(' ') as Outcome[])).outcome).toBe(expected)
  })

  test('when the reasons of every branch are kept, those that decide first', () => {
    const { reasons, origin } = together('any', 'failed', 'pending', 'unknown')
    expect(reasons.map(({ code }) => code)).toEqual(['pending-1', 'failed-0', 'unknown-2', 'any'])
    expect(reasons.at(-1)?.text).toBe(
      'At least one of these must pass: `gate-0` failed, `gate-1` is pending, `gate-2` is unknown.'
    )
    expect(origin).toBe('job')
  })

  test('when two branches say the same, it is told once', () => {
    const said = { outcome: 'pending' as const, reasons: [reason('later')], origin: null }
    const { reasons } = combine('all', [
      { name: 'a', judged: said },
      { name: 'b', judged: said }
    ])
    expect(reasons.map(({ code }) => code)).toEqual(['later', 'all'])
  })

  test.each([
    ['all', 'refuted failed', true],
    ['all', 'failed failed', false],
    ['any', 'refuted failed', false],
    ['any', 'refuted refuted', true]
  ] as const)('when %s of %s is turned round', (how, words, refuted) => {
    const inner = together(how, ...(words.split(' ') as Outcome[]))
    expect(inner.refuted).toBe(refuted)
    const { outcome } = combine('not', [{ name: how, judged: inner }])
    expect(outcome).toBe(refuted ? 'passed' : 'unknown')
  })
})
