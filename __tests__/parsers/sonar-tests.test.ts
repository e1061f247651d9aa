import { expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (cases: string): TestReport =>
  readTests(`<testExecutions version="1"><file path="src/cart.test.js">${cases}</file></testExecutions>`, 'sonar-tests')
const found = (inner: string): string => `<testCase name="adds" duration="1">${inner}</testCase>`

test.each([
  ['nothing is told', '', 'passed'],
  ['skipped', '<skipped message="no voucher"/>', 'skipped'],
  ['failed', '<failure message="no"/>', 'failed'],
  ['broken', '<error message="no"/>', 'failed'],
  ['skipped and failed', '<skipped message="no"/><failure message="no"/>', 'failed'],
  ['failed and skipped', '<failure message="no"/><skipped message="no"/>', 'failed']
])('a case has the gravest outcome that it tells when it is %s', (_, inner, outcome) => {
  expect(read(found(inner)).counts).toMatchObject({ total: 1, [outcome]: 1 })
})

test.each([
  ['in a sentence', '<failure message="4 is not 3">stack</failure>', '4 is not 3'],
  ['in the text beside a type', '<failure message="Error">\nError: 4 is not 3\n</failure>', 'Error: 4 is not 3'],
  ['in one word only', '<error message="Error"/>', 'Error']
])('a failure says why when its words are %s', (_, inner, message) => {
  expect(read(found(inner)).failures).toEqual([
    { suite: 'src/cart.test.js', name: 'adds', message, file: 'src/cart.test.js' }
  ])
})

test('a failure says where when its stack does', () => {
  const inner = '<failure message="4 is not 3">at adds (src/cart.test.js:7:3)</failure>'
  expect(read(found(inner)).failures).toEqual([expect.objectContaining({ line: 7 })])
})

test('a file without cases blocks', () => {
  expect(read('').problems).toEqual([expect.objectContaining({ code: 'suite-empty', blocks: true })])
})

test.each([
  ['an element is not known', found('<flaky/>')],
  ['an element stands where it may not', '<failure message="no"/>'],
  ['a case stands within a case', found(found(''))]
])('a report is refused when %s', (_, cases) => {
  expect(() => read(cases)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})
