import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { evaluate, whetherRuns, type Known, type Supposed } from '../../src/doctor/expression.js'

const facts: Readonly<Record<string, Known>> = {
  'needs.gate.result': { value: 'failure' },
  'github.run_number': { value: 7 },
  'github.event.forced': { value: null }
}

const failed: Supposed = {
  status: { success: false, failure: true, always: true, cancelled: false },
  lookUp: path => facts[path] ?? 'unknown'
}

test.each([
  ["'it''s'", "it's"],
  ['-1.5', -1.5],
  ['true && null', null],
  ["'' || 0 || 'a'", 'a'],
  ['!false', true],
  ['!(true && true)', false],
  ["'A' == 'a'", true],
  ['1 != 2', true],
  ["needs.gate.result == 'failure'", true],
  ["needs['gate'].result", 'failure'],
  ['NEEDS.GATE.RESULT', 'failure'],
  ['needs.other.result && false', false],
  ['needs.other.result || true', true],
  ['always() && !cancelled()', true],
  ['success () || failure( )', true],
  ["false && contains(github.ref, 'x')", false]
])('%s is known', (text, value) => {
  expect(evaluate(text, failed)).toEqual({ value })
})

test.each([
  ['it depends on the run', 'github.ref'],
  ['it depends on a list', 'github.event.labels.*.name'],
  ['a step of the path depends on the run', 'needs[github.ref].result'],
  ['it compares what the run says', "needs.other.result == 'success'"],
  ['it compares two kinds', "1 == '1'"],
  ['it orders', '1 < 2'],
  ['it calls what we do not know', "startsWith('ab', 'a')"],
  ['it asks for the success of one job', "success('gate')"],
  ['a bracket is missing', '(true'],
  ['a bracket is too many', 'true)'],
  ['an argument is missing', 'format(,'],
  ['a sign stands alone', '&& true'],
  ['it ends early', 'needs.'],
  ['it is empty', ''],
  ['it has a sign of its own', 'true & false'],
  ['it is a text with an expression in it', '${{ false }} && true'],
  ['it never ends', '!'.repeat(10_000)]
])('nothing is known when %s', (_, text) => {
  expect(evaluate(text, failed)).toBe('unknown')
})

test.each([
  [null, 'no'],
  ['true', 'no'],
  ['failure()', 'yes'],
  ['${{ always() }}', 'yes'],
  ['always() && github.ref', 'perhaps'],
  ['!success()', 'yes'],
  ['success() && github.ref', 'no'],
  ['${{ false }} && always()', 'perhaps'],
  ["contains('always()', github.ref)", 'perhaps']
])('after a failure `if: %s` runs: %s', (condition, runs) => {
  expect(whetherRuns(condition, failed)).toBe(runs)
})

test('a condition never fails to be read, whatever it is', () => {
  const word = fc.constantFrom('(', ')', '!', '&&', '||', '==', '.', '[', ']', ',', '*', 'a', "'t'", '1', 'always', ' ')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), words => {
      expect(['yes', 'no', 'perhaps']).toContain(whetherRuns(words.join(''), failed))
    }),
    { numRuns: 2000 }
  )
})
