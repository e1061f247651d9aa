import { describe, expect, test } from '@jest/globals'
import type { TestReport } from '../../src/model/reports.js'
import { couldPass, readTests } from '../support/reports.js'

const started = (count: number | string): object => ({ type: 'suite', event: 'started', test_count: count })
const ended = (event: string, counts: object): object => ({
  type: 'suite',
  event,
  passed: 0,
  failed: 0,
  allowed_fail: 0,
  ignored: 0,
  measured: 0,
  filtered_out: 0,
  ...counts
})
const ran = (event: string, more: object = {}): object => ({ type: 'test', name: 'tests::adds', event, ...more })

function read(...events: readonly object[]): TestReport {
  return readTests(events.map(event => JSON.stringify(event)).join('\n'), 'libtest')
}

describe('a test has the outcome that its event says', () => {
  test.each([
    ['ok', [ran('started'), ran('ok')], { passed: 1 }, { passed: 1 }],
    ['slow, and ok', [ran('started'), ran('timeout'), ran('ok')], { passed: 1 }, { passed: 1 }],
    ['ignored', [ran('ignored')], { ignored: 1 }, { skipped: 1 }],
    ['failed', [ran('failed')], { failed: 1 }, { failed: 1 }],
    ['unknown', [ran('exploded')], { failed: 1 }, { failed: 1 }]
  ])('when it is %s', (_, events, counts, expected) => {
    const report = read(started(1), ...events, ended('failed' in counts ? 'failed' : 'ok', counts))
    expect(report.counts).toMatchObject({ total: 1, ...expected })
    expect(report.problems).toEqual([])
  })
})

test('the number of tests may be a text, as early versions write it', () => {
  expect(couldPass(read(started('1'), ran('ok'), ended('ok', { passed: 1 })))).toBe(true)
})

describe('a run could not pass', () => {
  test.each([
    ['a suite failed and no test', [started(1), ran('ok'), ended('failed', { passed: 1 })]],
    ['a suite crashed', [started(1), started(1), ran('ok'), ended('ok', { passed: 1 })]],
    ['a test is missing', [started(2), ran('ok'), ended('ok', { passed: 2 })]],
    ['fewer ran than announced', [started(2), ran('ok'), ended('ok', { passed: 1 })]],
    [
      'an event has an unknown type',
      [{ ...started(1), type: 'zzqx' }, started(1), ran('ok'), ended('ok', { passed: 1 })]
    ],
    ['an end has no beginning', [started(1), ran('ok'), ended('ok', { passed: 1 }), ended('ok', {})]]
  ])('when %s', (_, events) => {
    expect(couldPass(read(...events))).toBe(false)
  })
})

test('a failure says what and where', () => {
  const stdout = "thread 'a' panicked at tests/a.rs:3:5:\nsums\n"
  const report = read(started(1), ran('failed', { stdout }), ended('failed', { failed: 1 }))
  expect(report.failures).toEqual([{ suite: '', name: 'tests::adds', message: 'sums', file: 'tests/a.rs', line: 3 }])
})

test('the stream is refused when the last suite has no end', () => {
  expect(() => read(started(1), ran('ok'))).toThrow(expect.objectContaining({ code: 'report-truncated' }))
})
