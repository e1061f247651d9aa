import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (parts: string, assembly = ''): TestReport =>
  readTests(`<assemblies><assembly name="C:\\shop\\Shop.dll" ${assembly}>${parts}</assembly></assemblies>`, 'xunit')
const found = (result: string, inner = ''): string =>
  `<test type="Shop.CartTests" name="Shop.CartTests.Adds" result="${result}">${inner}</test>`
const collection = (tests: string): string => `<collection name="carts">${tests}</collection>`
const failure = '<failure><message>no database</message></failure>'

test.each([
  ['Pass', '', 'passed'],
  ['Fail', '', 'failed'],
  ['Skip', '<reason>no voucher</reason>', 'skipped'],
  ['NotRun', '', 'skipped'],
  ['undefined', '', 'failed'],
  ['', '', 'failed'],
  ['Pass', failure, 'failed']
])('a test is judged by its result when that is "%s" beside "%s"', (result, inner, outcome) => {
  expect(read(collection(found(result, inner))).counts).toMatchObject({ total: 1, [outcome]: 1 })
})

test.each([
  ['errors of the assembly', `<errors><error type="fatal">${failure}</error></errors>`, { suite: '', name: 'fatal' }],
  [
    'an error without words',
    '<errors><error type="test-cleanup" name="Adds"/></errors>',
    { name: 'test-cleanup Adds', message: 'The report gives no message.' }
  ],
  ['a failure of a class', `<class name="Shop.CartTests">${failure}</class>`, { suite: 'Shop.CartTests' }]
])('what failed outside of tests is an error when it is %s', (_, parts, error) => {
  expect(read(parts + collection(found('Pass'))).suiteErrors).toEqual([expect.objectContaining(error)])
})

test.each([
  ['all agrees', 'total="1" failed="0" errors="0"', []],
  ['tests are missing', 'total="2"', ['counts-disagree']],
  ['failures are missing', 'total="1" failed="1"', ['counts-disagree']],
  ['errors are missing', 'total="1" errors="1"', ['counts-disagree']],
  ['there are more than declared', 'total="0"', ['counts-differ']],
  ['a count is none', 'total="one"', ['counts-unreadable']]
])('counts are compared when %s', (_, assembly, codes) => {
  expect(read(collection(found('Pass')), assembly).problems.map(({ code }) => code)).toEqual(codes)
})

test('a collection without tests blocks', () => {
  expect(read(collection(found('Pass')) + collection('')).problems).toEqual([
    expect.objectContaining({ code: 'suite-empty', blocks: true })
  ])
})

describe('a failure says what and where', () => {
  const inner = (stack: string): string =>
    `<failure><message>\n4 is not 3</message><stack-trace>${stack}</stack-trace></failure>`

  test.each([
    [
      'its stack says',
      found('Fail', inner('at Adds() in C:\\shop\\Cart.cs:line 7')),
      { file: 'C:/shop/Cart.cs', line: 7 }
    ],
    [
      'its source says',
      `<test source-file="/shop/Cart.cs" source-line="5" result="Fail">${inner('')}</test>`,
      { file: '/shop/Cart.cs', line: 5 }
    ],
    [
      'its class is in its name',
      found('Fail', inner('')),
      { suite: 'Shop.CartTests', name: 'Adds', message: '4 is not 3' }
    ]
  ])('when %s', (_, parts, place) => {
    expect(read(collection(parts)).failures).toEqual([expect.objectContaining(place)])
  })
})

test.each([
  ['there is no assembly', '<assemblies/>', 'report-no-data'],
  [
    'a test stands within a test',
    `<assemblies><assembly>${found('Pass', found('Pass'))}</assembly></assemblies>`,
    'report-malformed'
  ],
  ['an assembly stands within one', '<assemblies><assembly><assembly/></assembly></assemblies>', 'report-malformed'],
  ['it is a manifest', '<assembly manifestVersion="1.0"><class/></assembly>', 'report-unknown-format']
])('a report is refused when %s', (_, text, code) => {
  expect(() => readTests(text)).toThrow(expect.objectContaining({ code }))
})
