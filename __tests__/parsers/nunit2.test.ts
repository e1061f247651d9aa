import { expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (parts: string, run = 'total="1"'): TestReport =>
  readTests(`<test-results ${run}>${parts}</test-results>`, 'nunit2')
const found = (attributes: string): string => `<test-case name="Shop.CartTest.Adds" ${attributes}/>`

test.each([
  ['it succeeded', 'executed="True" result="Success" success="True"', 'passed'],
  ['it succeeded without a word for it', 'executed="True" success="True"', 'passed'],
  ['it was run and nothing more is said', 'executed="True"', 'passed'],
  ['it failed without a word for it', 'executed="True" success="False"', 'failed'],
  ['it was not run and nothing more is said', 'executed="False"', 'skipped'],
  ['it could not be run', 'executed="False" result="NotRunnable"', 'failed'],
  ['it was cancelled', 'result="Cancelled"', 'failed'],
  ['it is inconclusive', 'executed="True" result="Inconclusive" success="False"', 'skipped'],
  ['it was ignored', 'executed="False" result="Ignored"', 'skipped'],
  ['its words contradict', 'executed="True" result="Success" success="False"', 'failed'],
  ['it succeeded and was not run', 'executed="False" result="Success"', 'failed'],
  ['nothing is said', '', 'failed']
])('a case is judged by all that it says when %s', (_, attributes, outcome) => {
  expect(read(found(attributes)).counts).toMatchObject({ total: 1, [outcome]: 1 })
})

test('a case that was run and says no success has failed when an element tells of a failure', () => {
  const failing = '<test-case name="Adds" executed="True"><failure><message>no sum</message></failure></test-case>'
  expect(read(failing, 'total="1" failures="1"').counts).toMatchObject({ total: 1, failed: 1 })
})

test.each([
  ['Shop.CartTest.Adds(1.5,"a.b")', 'Shop.CartTest', 'Adds(1.5,"a.b")'],
  ['cart adds 1.5', 'cart.test.js', 'cart adds 1.5'],
  ['Adds', 'cart.test.js', 'Adds']
])('class and method are told apart when the name is %s', (name, suite, method) => {
  const [failure] = read(
    `<test-suite name="cart.test.js"><test-case name='${name}' result="Failure"/></test-suite>`
  ).failures
  expect(failure).toMatchObject({ suite, name: method })
})

test.each([
  [
    'what was not run is left out of the total',
    found('executed="False" result="Ignored"'),
    'total="0" not-run="1"',
    []
  ],
  ['what could not be run is not shown', found('result="Success"'), 'total="1" invalid="1"', ['counts-disagree']],
  ['errors are not shown', found('result="Success"'), 'total="1" errors="1"', ['counts-disagree']],
  ['cases are not shown', found('result="Success"'), 'total="2"', ['counts-disagree']]
])('counts are compared when %s', (_, parts, run, codes) => {
  expect(read(parts, run).problems.map(({ code }) => code)).toEqual(codes)
})

test('a suite that says success and was not run is an error', () => {
  const suite = '<test-suite name="broken" executed="False" success="True" result="Success"/>'
  expect(read(suite, 'total="0"').suiteErrors).toHaveLength(1)
})
