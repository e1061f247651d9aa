import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { readText } from '../support/reports.js'

const suite = 'example.com/shop/cart'

/** Events of one package, each as `action`, `action Test` or `action Test output`; other lines stand as they are. */
function stream(...events: readonly string[]): string {
  return events
    .map(event => {
      if (/^[A-Z{#]/.test(event)) return event
      const [action, name, ...output] = event.split(' ')
      const test = name === undefined || name === '-' ? {} : { Test: name }
      const text = output.length === 0 ? {} : { Output: `${output.join(' ')}\n` }
      return JSON.stringify({ Action: action, Package: suite, ...test, ...text })
    })
    .join('\n')
}

function read(...events: readonly string[]): TestReport {
  const { report } = readText(stream(...events), { want: 'tests', format: 'go-test' })
  if (report.kind !== 'tests') throw new Error('go test is a report of tests.')
  return report
}

describe('leaves are counted', () => {
  test.each([
    ['a test passes', ['run TestA', 'pass TestA', 'pass'], { total: 1, passed: 1 }],
    [
      'a parent has subtests',
      ['run TestA', 'run TestA/b', 'pass TestA/b', 'pass TestA', 'pass'],
      { total: 1, passed: 1 }
    ],
    [
      'a parent fails for a subtest',
      ['run TestA', 'run TestA/b', 'fail TestA/b', 'fail TestA', 'fail'],
      { total: 1, failed: 1 }
    ],
    [
      'a parent fails by itself',
      ['run TestA', 'run TestA/b', 'pass TestA/b', 'fail TestA', 'fail'],
      { total: 2, failed: 1 }
    ],
    ['a test runs twice', ['run TestA', 'pass TestA', 'run TestA', 'fail TestA', 'fail'], { total: 2, failed: 1 }],
    ['a test is skipped', ['run TestA', 'skip TestA', 'pass'], { total: 1, skipped: 1 }],
    ['an end is swallowed by a passing package', ['run TestA', 'pass'], { total: 1, passed: 1 }],
    ['an end is missing in a failing package', ['run TestA', 'fail'], { total: 1, failed: 1 }],
    ['a benchmark has no end', ['run BenchmarkA', 'pass'], { total: 0 }],
    ['a benchmark fails', ['run BenchmarkA', 'fail BenchmarkA', 'fail'], { total: 1, failed: 1 }],
    ['a package has no tests', ['start', 'skip'], { total: 0 }]
  ] as const)('when %s', (_, events, counts) => {
    const report = read(...events)
    expect(report.counts).toMatchObject(counts)
    expect(report.suiteErrors).toEqual([])
  })
})

describe('red that belongs to no test is an error of the package', () => {
  test.each([
    ['the package fails and its tests passed', ['run TestA', 'pass TestA', 'output - exit status 1', 'fail']],
    [
      'its build failed in plain text',
      ['run TestA', 'pass TestA', 'pass', 'FAIL\texample.com/shop/price [build failed]']
    ],
    [
      'a build failed and its package is not told of',
      ['pass', '{"Action":"build-fail","ImportPath":"example.com/shop/price"}']
    ],
    ['something failed in plain text', ['run TestA', 'pass TestA', 'pass', 'FAIL']]
  ])('when %s', (_, events) => {
    expect(read(...events).suiteErrors).toHaveLength(1)
  })

  test('once, when the build tells of it and the package too', () => {
    const build = `{"Action":"build-output","ImportPath":"${suite} [t]","Output":"# ${suite}\\n"}`
    const words = `{"Action":"build-output","ImportPath":"${suite} [t]","Output":"cart/a_test.go:5:3: undefined: x\\n"}`
    const fail = `{"Action":"build-fail","ImportPath":"${suite} [t]"}`
    const end = `{"Action":"fail","Package":"${suite}","FailedBuild":"${suite} [t]"}`
    expect(read(build, words, fail, 'start', end).suiteErrors).toMatchObject([
      { suite, message: 'cart/a_test.go:5:3: undefined: x' }
    ])
  })
})

test('a failure says what and where', () => {
  const events = [
    'run TestA',
    'output TestA === RUN   TestA',
    'output TestA     cart_test.go:12: got 2',
    'fail TestA',
    'fail'
  ]
  expect(read(...events).failures).toEqual([
    { suite, name: 'TestA', message: 'got 2', file: `${suite}/cart_test.go`, line: 12 }
  ])
})

test('a test that fails and then passes under its name stays failed', () => {
  const report = read('run TestA', 'fail TestA', 'fail', 'run TestA', 'pass TestA', 'pass')
  expect(report.counts).toMatchObject({ total: 2, failed: 1, flaky: 0 })
  expect(report.problems).toMatchObject([{ code: 'repeated-name', blocks: false }])
})

describe('a stream is refused', () => {
  test.each([
    ['a package has no end', ['run TestA', 'pass TestA'], 'report-truncated'],
    ['the last event is cut', ['run TestA', 'pass TestA', 'pass', '{"Action":"run","Pack'], 'report-truncated'],
    ['an event is mangled', ['run TestA', '{"Action":"fail","Pack', 'pass TestA', 'pass'], 'report-malformed']
  ])('when %s', (_, events, code) => {
    expect(() => read(...events)).toThrow(expect.objectContaining({ code }))
  })
})
