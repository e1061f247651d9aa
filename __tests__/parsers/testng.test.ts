import { expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readTests } from '../support/reports.js'

const read = (methods: string, run = ''): TestReport =>
  readTests(
    `<testng-results ${run}><suite><test><class name="shop.CartTest">${methods}</class></test></suite></testng-results>`,
    'testng'
  )
const method = (attributes: string, exception = ''): string =>
  `<test-method signature="adds()" name="adds" ${attributes}>${exception}</test-method>`
const thrown = (name: string): string => `<exception class="${name}"><message>4 is not 3</message></exception>`
const failedTry = method('status="SKIP"', thrown('java.lang.AssertionError'))

test.each([
  ['it passed', method('status="PASS"'), { passed: 1, flaky: 0 }],
  ['it failed', method('status="FAIL"'), { failed: 1 }],
  ['it was skipped', method('status="SKIP"'), { skipped: 1 }],
  ['it skipped itself', method('status="SKIP"', thrown('org.testng.SkipException')), { skipped: 1 }],
  ['what it depends on failed', method('status="SKIP"', thrown('java.lang.Throwable')), { skipped: 1 }],
  ['it failed as often as it may', method('status="SUCCESS_PERCENTAGE_FAILURE"'), { failed: 1 }],
  ['its status is a word nobody knows', method('status="EXPLODED"'), { failed: 1 }],
  ['it has no status', method(''), { failed: 1 }],
  ['a try failed before it passed', failedTry + method('status="PASS"'), { total: 1, flaky: 1 }],
  ['a try failed and stands after', method('status="PASS"') + failedTry, { total: 1, flaky: 1 }],
  ['a try failed, and the last one', failedTry + method('status="FAIL"'), { total: 1, failed: 1, flaky: 0 }],
  ['what looks like a try has no end', failedTry, { total: 1, skipped: 1 }],
  ['a try has no end', method('status="SKIP" retried="true"'), { total: 1, failed: 1 }],
  ['it is called often and one try failed', failedTry + method('status="PASS"').repeat(3), { passed: 3, flaky: 1 }]
])('a method is judged by its status and its tries when %s', (_, methods, counts) => {
  expect(read(methods).counts).toMatchObject(counts)
})

test.each([
  ['failed', 'FAIL', 1],
  ['ended in a word nobody knows', 'EXPLODED', 1],
  ['passed', 'PASS', 0],
  ['was skipped', 'SKIP', 0]
])('what sets up is no case when it %s', (_, status, errors) => {
  const { counts, suiteErrors } = read(method(`status="${status}" is-config="true"`))
  expect([counts.total, suiteErrors.length]).toEqual([0, errors])
})

test.each([
  ['all agrees', method('status="PASS"'), 'total="1" failed="0"', []],
  ['cases are missing', method('status="PASS"'), 'total="2"', ['counts-disagree']],
  ['failures are missing', method('status="PASS"'), 'total="1" failed="1"', ['counts-disagree']],
  ['tries are counted', failedTry + method('status="PASS"'), 'total="2" skipped="1"', []],
  ['tries are not counted', failedTry + method('status="PASS"'), 'total="1"', []],
  ['ignored methods are counted', method('status="PASS"'), 'total="3" ignored="2"', []],
  ['a count is none', method('status="PASS"'), 'failed="some"', ['counts-unreadable']]
])('counts are compared when %s', (_, methods, run, codes) => {
  expect(read(methods, run).problems.map(({ code }) => code)).toEqual(codes)
})

test('a failure says what and where', () => {
  const exception =
    '<exception class="java.lang.AssertionError"><message><![CDATA[\n  4 is not 3]]></message><full-stacktrace><![CDATA[' +
    'java.lang.AssertionError: 4 is not 3\n\tat org.testng.Assert.fail(Assert.java:94)\n\tat shop.CartTest.adds(CartTest.java:27)\n]]>' +
    '</full-stacktrace></exception>'
  expect(read(method('status="FAIL"', exception)).failures).toEqual([
    { suite: 'shop.CartTest', name: 'adds', message: '4 is not 3', file: 'shop/CartTest.java', line: 27 }
  ])
})
