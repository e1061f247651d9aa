import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { gates } from '../../scripts/entries.js'
import {
  coverageReport,
  type ExampleFinding,
  fileCoverage,
  findingsReport,
  metricsReport,
  reportSet,
  testReport
} from '../../src/gates/parts/example-reports.js'
import type { Check } from '../../src/model/github.js'
import { type Report, severities } from '../../src/model/reports.js'
import { exampleMetrics } from '../../src/gates/parts/example-metrics.js'
import { httpEvidence, httpSamples } from '../../src/gates/parts/http/examples.js'
import { judge, rankOf } from '../support/judge.js'
import { check } from './cases/checks.js'

type Options = Readonly<Record<string, unknown>>

/** How good a gate of the registry finds some evidence. */
function rank(id: string, options: Options, evidence: Readonly<Record<string, unknown>>): number {
  const gate = gates.get(id)
  if (gate === undefined) throw new Error(`There is no gate ${id}.`)
  return rankOf(judge(gate, options, evidence))
}

const few = fc.nat({ max: 3 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })

/** Drops options that are left out. */
const written = (options: Options): Options =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))

/** A set of reports, the same with one more at the end, and that one alone. */
const filesOf = (reports: readonly Report[]) =>
  reportSet(Object.fromEntries(reports.map((report, i) => [`${String(i)}.report`, report])))

const counts = fc.record({ passed: few, failed: few, skipped: few, flaky: fc.constant(0) })
const testReports = fc.array(
  counts.map(found => testReport({ ...found, flaky: Math.min(found.passed, 1) })),
  { maxLength: 3 }
)

describe('nothing bad makes a judgement of tests better', () => {
  const options = fc.record({
    'max-skipped': maybe(few),
    'max-flaky': maybe(few),
    'min-tests': fc.integer({ min: 1, max: 4 })
  })

  test('when a report with a failure is added', () => {
    fc.assert(
      fc.property(options, testReports, counts, (chosen, reports, more) => {
        const added = [...reports, testReport({ ...more, failed: more.failed + 1 })]
        expect(rank('tests', written(chosen), filesOf(added))).toBeLessThanOrEqual(
          rank('tests', written(chosen), filesOf(reports))
        )
        expect(rank('tests', written(chosen), filesOf(added))).toBe(rankOf({ outcome: 'failed' }))
      })
    )
  })

  test('when a suite breaks, or a report has a problem that blocks', () => {
    const broken = { suiteErrors: [{ suite: 'cart', name: '', message: 'It did not load.' }] }
    const blocked = { problems: [{ code: 'counts-disagree', message: 'Two are missing.', blocks: true }] }
    const most = { 'max-failed': 100 }
    fc.assert(
      fc.property(testReports, counts, fc.constantFrom(broken, blocked), (reports, more, flaw) => {
        expect(rank('tests', most, filesOf([...reports, testReport(more, flaw)]))).toBe(rankOf({ outcome: 'failed' }))
      })
    )
  })
})

describe('nothing bad makes a judgement of coverage better', () => {
  const records = fc.stringMatching(/^[+ -]{1,6}$/)
  const percent = fc.integer({ min: 1, max: 100 })
  const options = fc.record({ lines: percent, 'per-path': fc.record({ 'src/**': percent }) })
  const reports = fc.array(
    fc.uniqueArray(fc.tuple(fc.constantFrom('src/a', 'src/b', 'lib/c'), records), {
      minLength: 1,
      maxLength: 3,
      selector: ([path]) => path
    }),
    { minLength: 1, maxLength: 2 }
  )
  const read = (lines: readonly (readonly (readonly [string, string])[])[]) =>
    filesOf(lines.map(files => coverageReport(...files.map(([path, hits]) => fileCoverage(path, hits)))))

  test('when an uncovered file is added', () => {
    fc.assert(
      fc.property(options, reports, fc.constantFrom('src/z', 'lib/z'), (chosen, files, path) => {
        const more = files.map((report, i) => (i === 0 ? [...report, [path, '-'] as const] : report))
        expect(rank('coverage', chosen, read(more))).toBeLessThanOrEqual(rank('coverage', chosen, read(files)))
      })
    )
  })

  test('when lines are no longer covered', () => {
    fc.assert(
      fc.property(options, reports, fc.nat(), (chosen, files, at) => {
        const less = files.map(report =>
          report.map(([path, hits], i) => [path, i === at % report.length ? hits.replaceAll('+', '-') : hits] as const)
        )
        expect(rank('coverage', chosen, read(less))).toBeLessThanOrEqual(rank('coverage', chosen, read(files)))
      })
    )
  })

  test('when the base was better, or less may be lost', () => {
    const base = (hits: string) => ({ base: filesOf([coverageReport(fileCoverage('src/a', hits))]).reports })
    const named = (hits: string) => reportSet({ 'now.info': coverageReport(fileCoverage('src/a', hits)) })
    fc.assert(
      fc.property(records, records, percent, (now, before, most) => {
        const held = (hits: string, drop: number) =>
          rank('coverage', { baseline: 'base', 'max-drop': drop }, { ...named(now), ...base(hits) })
        if (!/[+-]/.test(before)) return
        expect(held(before.replaceAll('-', '+'), most)).toBeLessThanOrEqual(held(before, most))
        expect(held(before, most - 1)).toBeLessThanOrEqual(held(before, most))
      })
    )
  })
})

describe('no finding makes a judgement better', () => {
  const finding: fc.Arbitrary<ExampleFinding> = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    severity: fc.constantFrom(...severities),
    package: fc.constantFrom('left-pad', 'right-pad')
  })
  const reports = fc.array(fc.array(finding, { maxLength: 4 }), { minLength: 1, maxLength: 3 })
  const read = (found: readonly (readonly ExampleFinding[])[]) => filesOf(found.map(each => findingsReport(...each)))

  test.each([
    ['lint', fc.record({ 'max-errors': few, 'max-warnings': maybe(few) })],
    ['audit', fc.record({ 'fail-on': fc.constantFrom('critical', 'high', 'moderate', 'low', 'info') })]
  ] as const)('when %s has one more, in a report of its own or not', (id, options) => {
    fc.assert(
      fc.property(options as fc.Arbitrary<Options>, reports, finding, fc.boolean(), (chosen, found, more, apart) => {
        const added = apart ? [...found, [more]] : found.map((each, i) => (i === 0 ? [...each, more] : each))
        expect(rank(id, written(chosen), read(added))).toBeLessThanOrEqual(rank(id, written(chosen), read(found)))
      })
    )
  })
})

describe('no check that fails makes a judgement better', () => {
  const some: fc.Arbitrary<Partial<Check>> = fc.record({
    id: fc.nat({ max: 9 }),
    name: fc.constantFrom('build', 'build-2', 'lint'),
    app: fc.constantFrom('one', 'two'),
    status: fc.constantFrom('completed', 'queued'),
    conclusion: fc.constantFrom('success', 'failure', 'skipped', null),
    startedAt: fc.constantFrom('2026-11-20T09:00:00Z', '2026-11-20T09:00:01Z', null)
  })
  const options = fc.record({
    names: fc.subarray(['build', 'build*', 'lint'], { minLength: 1 }),
    app: maybe(fc.constantFrom('one', 'two')),
    accept: fc.subarray(['skipped'])
  })
  const read = (checks: readonly Partial<Check>[]) => ({ checks: { commit: 'c0ffee', checks: checks.map(check) } })

  test('when it is added', () => {
    fc.assert(
      fc.property(options, fc.array(some, { maxLength: 5 }), some, (chosen, checks, more) => {
        const failing = {
          ...more,
          id: 10,
          status: 'completed',
          conclusion: 'failure',
          startedAt: '2026-11-20T09:00:02Z'
        }
        const before = rank('checks', written(chosen), read(checks))
        expect(rank('checks', written(chosen), read([...checks, failing]))).toBeLessThanOrEqual(before)
        expect(rank('checks', written(chosen), read([failing, ...checks].reverse()))).toBeLessThanOrEqual(before)
      })
    )
  })
})

describe('nothing bad makes a judgement of load tests better', () => {
  const value = fc.integer({ min: 0, max: 4 })
  const report = fc.record({ p95: value, kept: fc.boolean(), judged: fc.boolean() })
  const options = fc.record({ thresholds: fc.boolean(), limits: maybe(fc.constant({ p95: { below: 3, above: 0 } })) })
  const read = (found: readonly { readonly p95: number; readonly kept: boolean; readonly judged: boolean }[]) =>
    filesOf(found.map(({ p95, kept, judged }) => metricsReport({ p95 }, judged ? { 'p95<3': kept } : {})))

  test('when a report is added, and never when it crosses a threshold', () => {
    fc.assert(
      fc.property(options, fc.array(report, { minLength: 1, maxLength: 3 }), report, (chosen, found, more) => {
        const before = rank('load', written(chosen), read(found))
        expect(rank('load', written(chosen), read([...found, more]))).toBeLessThanOrEqual(before)
        const crossed = { ...more, judged: true, kept: false }
        expect(rank('load', written(chosen), read([...found, crossed]))).toBe(rankOf({ outcome: 'failed' }))
      })
    )
  })
})

describe('no answer that is slower or fails makes a judgement of an endpoint better', () => {
  const times = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 })
  const options = fc.record({
    url: fc.constant('https://shop.example/'),
    p50: maybe(fc.constantFrom('10ms', '30ms')),
    p95: fc.constantFrom('20ms', '40ms'),
    p99: maybe(fc.constantFrom('30ms', '50ms'))
  })
  const read = (samples: ReturnType<typeof httpSamples>) => httpEvidence({}, { samples })

  test('when a sample takes longer, or one more fails fast', () => {
    const failed = { answer: { status: 500, milliseconds: 0 } }
    fc.assert(
      fc.property(options, times, fc.nat(), few, (chosen, all, at, more) => {
        const before = rank('http', written(chosen), read(httpSamples(...all)))
        const slower = all.map((time, i) => (i === at % all.length ? time + more : time))
        expect(rank('http', written(chosen), read(httpSamples(...slower)))).toBeLessThanOrEqual(before)
        expect(rank('http', written(chosen), read([...httpSamples(...all), failed]))).toBe(
          rankOf({ outcome: 'failed' })
        )
      })
    )
  })
})

describe('no series more, and no warning, makes a judgement of metrics better', () => {
  const limit = fc.integer({ min: 0, max: 4 })
  const options = fc.record({
    query: fc.constant('up'),
    below: maybe(limit),
    above: maybe(limit),
    equals: maybe(limit)
  })

  test('when something is added to the answer', () => {
    fc.assert(
      fc.property(options, fc.array(limit, { minLength: 1, maxLength: 4 }), limit, (chosen, values, more) => {
        const before = rank('metrics', written(chosen), exampleMetrics(values))
        expect(rank('metrics', written(chosen), exampleMetrics([...values, more]))).toBeLessThanOrEqual(before)
        const warned = exampleMetrics(values, { warnings: ['a store is silent'] })
        expect(rank('metrics', written(chosen), warned)).toBeLessThanOrEqual(before)
      })
    )
  })
})
