import { describe, expect, test } from '@jest/globals'
import type { MetricsReport } from '../../src/model/reports.js'
import { countReport } from '../support/report-fixtures.js'
import { attempt, couldPass, listFixtures, readText } from '../support/reports.js'

function read(metric: object, more: object = {}): MetricsReport {
  const text = JSON.stringify({ root_group: { name: '' }, metrics: { checks: metric }, ...more })
  const { report } = readText(text, { want: 'metrics', format: 'k6' })
  if (report.kind !== 'metrics') throw new Error('A k6 summary is a report of metrics.')
  return report
}

const nested = { type: 'rate', contains: 'default', values: { rate: 0.98, passes: 98, fails: 2 } }
const flat = { value: 0.98, passes: 98, fails: 2 }

describe('fixtures are read as a person reads them', () => {
  test.each(listFixtures('k6').map(fixture => [fixture.file, fixture] as const))(
    'when it is %s',
    (_, { bytes, expected }) => {
      const read = attempt(bytes)
      if (expected.error !== undefined) expect(typeof read === 'string' || !couldPass(read.report)).toBe(true)
      else
        expect(typeof read === 'string' ? read : { ...countReport(read.report), note: expected['note'] }).toEqual(
          expected
        )
    }
  )
})

describe('a threshold was kept', () => {
  test.each([
    ['handleSummary says ok', { ...nested, thresholds: { 'rate>0.9': { ok: true } } }],
    ['the export says false', { ...flat, thresholds: { 'rate>0.9': false } }]
  ])('when %s', (_, metric) => {
    const report = read(metric)
    expect(report.thresholds).toEqual([{ metric: 'checks', condition: 'rate>0.9', passed: true }])
    expect(couldPass(report)).toBe(true)
  })
})

describe('a summary could not pass', () => {
  test.each([
    ['handleSummary says it is not ok', { ...nested, thresholds: { 'rate>0.99': { ok: false } } }],
    ['the export says true', { ...flat, thresholds: { 'rate>0.99': true } }],
    ['there are no thresholds', nested],
    ['there are none in the object', { ...flat, thresholds: {} }],
    [
      'a rate has no samples',
      { ...nested, values: { rate: 0, passes: 0, fails: 0 }, thresholds: { 'rate>0.9': { ok: true } } }
    ]
  ])('when %s', (_, metric) => {
    expect(couldPass(read(metric))).toBe(false)
  })
})

describe('a time that k6 takes by itself', () => {
  const values = { avg: 0, min: 0, med: 0, max: 0, 'p(95)': 0 }
  const of = (name: string, more: object = {}) =>
    read(nested, {
      metrics: {
        iterations: { type: 'counter', contains: 'default', values: { count: 9, rate: 1 } },
        [name]: {
          type: 'trend',
          contains: 'time',
          values: { ...values, ...more },
          thresholds: { 'p(95)<500': { ok: true } }
        }
      }
    })

  test.each(['http_req_duration', 'http_req_duration{expected_response:true}', 'iteration_duration'])(
    'could not pass without samples, as %s',
    name => {
      expect(couldPass(of(name))).toBe(false)
      expect(couldPass(of(name, { max: 0.4 }))).toBe(true)
    }
  )

  test('is no other trend, which may be zero', () => {
    expect(couldPass(of('layout_shift'))).toBe(true)
  })
})

describe('a rate of errors without samples', () => {
  const errors = {
    ...nested,
    values: { rate: 0, passes: 0, fails: 0 },
    thresholds: { 'rate<0.1': { ok: true } }
  }
  const could = (metrics: object) => couldPass(read(nested, { metrics }))

  test.each([
    ['iterations were run', { errors, iterations: { values: { count: 5 } } }, true],
    ['an export tells of iterations', { errors, iterations: { count: 5, rate: 1 } }, true],
    ['none was run', { errors, iterations: { values: { count: 0 } } }, false],
    ['it tells of none', { errors }, false],
    ['k6 samples it itself', { 'http_req_failed{name:a}': errors, iterations: { values: { count: 5 } } }, false]
  ])('when %s', (_, metrics, expected) => {
    expect(could(metrics)).toBe(expected)
  })
})

test('values carry the names of their metric and statistic', () => {
  expect(read(nested).metrics).toEqual([
    { name: 'checks rate', value: 0.98 },
    { name: 'checks passes', value: 98 },
    { name: 'checks fails', value: 2 }
  ])
})

test.each([
  ['the senses are mixed', { ...nested, thresholds: { 'rate>0.9': true } }],
  ['a verdict is missing', { ...nested, thresholds: { 'rate>0.9': {} } }],
  ['a verdict is a word', { ...flat, thresholds: { 'rate>0.9': 'false' } }]
])('a summary is refused when %s', (_, metric) => {
  expect(() => read(metric)).toThrow(expect.objectContaining({ code: 'report-malformed' }))
})

describe('a machine-readable summary', () => {
  const results = { metrics: [{ name: 'http_reqs', type: 'counter', values: { count: 3 } }] }
  const summary = (more: object) =>
    JSON.stringify({ version: '1.0.0', metadata: { k6Version: '1.5.0' }, results: { ...results, ...more } })

  test('gives the values of metrics and of checks, whether those are a list or an object', () => {
    const checks = { metrics: { checksTotal: { name: 'checks_total', values: { count: 2 } } } }
    expect(readText(summary({ checks })).report).toEqual({
      kind: 'metrics',
      metrics: [
        { name: 'http_reqs count', value: 3 },
        { name: 'checks_total count', value: 2 }
      ],
      thresholds: [],
      problems: []
    })
  })

  test('blocks when it says that the run did not pass', () => {
    const blocks = (passed: unknown) => readText(summary({ passed })).report.problems.some(problem => problem.blocks)
    expect([true, false, 'yes'].map(blocks)).toEqual([false, true, true])
  })
})
