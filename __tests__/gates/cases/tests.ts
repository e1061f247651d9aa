import { coverageReport, reportSet, testReport } from '../../../src/gates/parts/example-reports.js'
import type { Case } from '../../support/judge.js'
import { reportCases } from '../../support/report-cases.js'
import { stepCases } from '../../support/step-cases.js'

const failure = { suite: 'cart', name: 'adds', message: 'expected 2, got 3' }

/** A report of one passed case and of inconclusive ones, of which so many count as failed and as skipped. */
const doubtful = (counts: { readonly failed: number; readonly skipped: number }) =>
  reportSet({ 'a.trx': testReport({ passed: 1, ...counts }, { inconclusive: { ...counts, cases: [failure] } }) })
const again = { ...failure, recovered: true } as const
const repeated = reportSet({ 'a.xml': testReport({ passed: 2, failed: 2 }, { failures: [again, again] }) })
const [a] = reportSet({ 'a.xml': testReport({ passed: 2 }) }).reports.files
const copied = { reports: { files: a === undefined ? [] : [a, { ...a, path: 'b.xml', copyOf: 'a.xml' }] } }

export const cases: readonly Case[] = [
  ...reportCases({}, testReport({ passed: 2 })),
  {
    title: 'as many fail as may',
    options: { 'max-failed': 1 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 2, failed: 1 }) }),
    expect: 'passed',
    because: ['passed', 'read']
  },
  ...stepCases({ options: {}, evidence: reportSet({ 'a.xml': testReport({ passed: 2 }) }), because: ['passed'] }),
  {
    title: 'a case is inconclusive',
    options: {},
    evidence: doubtful({ failed: 0, skipped: 1 }),
    expect: 'failed',
    because: ['failed', 'undecided']
  },
  {
    title: 'a case is inconclusive and counts as skipped',
    options: { inconclusive: 'skipped', 'max-skipped': 2 },
    evidence: doubtful({ failed: 1, skipped: 1 }),
    expect: 'passed',
    because: ['passed', 'undecided']
  },
  {
    title: 'inconclusive cases are skipped ones too many',
    options: { inconclusive: 'skipped', 'max-skipped': 1 },
    evidence: doubtful({ failed: 1, skipped: 1 }),
    expect: 'failed',
    because: ['too-many-skipped']
  },
  {
    title: 'a case failed twice before it passed',
    options: { 'max-failed': 1 },
    evidence: repeated,
    expect: 'failed',
    because: ['failed']
  },
  {
    title: 'a case failed twice before it passed, and the last run counts',
    options: { reruns: 'last', 'max-flaky': 1 },
    evidence: repeated,
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'a case that was run again is no further test',
    options: { reruns: 'last', 'min-tests': 3 },
    evidence: repeated,
    expect: 'failed',
    because: ['too-few-tests']
  },
  {
    title: 'what passed only when it was run again is flaky',
    options: { reruns: 'last', 'max-flaky': 0 },
    evidence: repeated,
    expect: 'failed',
    because: ['too-many-flaky']
  },
  {
    title: 'the same report lies in two places',
    options: { 'min-tests': 3 },
    evidence: copied,
    expect: 'failed',
    because: ['too-few-tests', 'report-copied']
  },
  {
    title: 'one of two reports is only the other one again',
    options: { files: 2 },
    evidence: copied,
    expect: 'failed',
    because: ['report-missing', 'report-copied']
  },
  {
    title: 'two reports together hold more failures than may be',
    options: { 'max-failed': 1 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 2, failed: 1 }), 'b.xml': testReport({ failed: 1 }) }),
    expect: 'failed',
    because: ['failed', 'read']
  },
  {
    title: 'a suite did not load though failures may be',
    options: { 'max-failed': 10 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 2 }, { suiteErrors: [failure] }) }),
    expect: 'failed',
    because: ['suite-errors'],
    without: ['failed']
  },
  {
    title: 'the report is empty though nothing else is asked',
    options: {},
    evidence: reportSet({ 'a.xml': testReport({}) }),
    expect: 'failed',
    because: ['no-tests'],
    without: ['all-skipped', 'too-few-tests']
  },
  {
    title: 'every test is skipped though any number may be',
    options: { 'max-skipped': 100 },
    evidence: reportSet({ 'a.xml': testReport({ skipped: 4 }) }),
    expect: 'failed',
    because: ['all-skipped']
  },
  {
    title: 'all fail and that many may',
    options: { 'max-failed': 3 },
    evidence: reportSet({ 'a.xml': testReport({ failed: 3 }) }),
    expect: 'failed',
    because: ['none-passed']
  },
  {
    title: 'one test is missing',
    options: { 'min-tests': 5 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3, skipped: 1 }) }),
    expect: 'failed',
    because: ['too-few-tests']
  },
  {
    title: 'just enough tests are there',
    options: { 'min-tests': 4 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3, skipped: 1 }) }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'one more is skipped than may be',
    options: { 'max-skipped': 1 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3, skipped: 2 }) }),
    expect: 'failed',
    because: ['too-many-skipped']
  },
  {
    title: 'one more is flaky than may be',
    options: { 'max-flaky': 0 },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3, flaky: 1 }) }),
    expect: 'failed',
    because: ['too-many-flaky']
  },
  {
    title: 'a suite that must be there is not',
    options: { suites: ['cart', 'pay*'] },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3 }, { suites: ['cart'] }) }),
    expect: 'failed',
    because: ['suite-absent']
  },
  {
    title: 'the suites are spread over two reports',
    options: { suites: ['cart', 'pay*'] },
    evidence: reportSet({
      'a.xml': testReport({ passed: 3 }, { suites: ['cart'] }),
      'b.xml': testReport({ passed: 3 }, { suites: ['payment.card'] })
    }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'one suite is named in short',
    options: { suites: 'cart' },
    evidence: reportSet({ 'a.xml': testReport({ passed: 3 }, { suites: ['cart'] }) }),
    expect: 'passed',
    because: ['passed']
  }
]

/** Evidence of a kind that the gate has not asked for. */
export const foreign = reportSet({ 'lcov.info': coverageReport() })
