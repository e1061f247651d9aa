import { coverageReport, metricsReport, reportSet } from '../../../src/gates/parts/example-reports.js'
import type { Case } from '../../support/judge.js'
import { reportCases } from '../../support/report-cases.js'
import { stepCases } from '../../support/step-cases.js'

const p95 = 'http_req_duration p(95)'
const one = (...report: Parameters<typeof metricsReport>) => reportSet({ 'k6.json': metricsReport(...report) })

export const foreign = reportSet({ 'lcov.info': coverageReport() })

export const cases: readonly Case[] = [
  ...reportCases({}, metricsReport({}, { 'rate>0.9': true })),
  ...stepCases({ options: {}, evidence: one({}, { 'rate>0.9': true }), because: ['passed'] }),
  {
    title: 'limits judge where the tool did not',
    options: { limits: { [p95]: { below: 500 } } },
    evidence: one({ [p95]: 499.9 }),
    expect: 'passed',
    because: ['passed', 'read']
  },
  {
    title: 'limits are kept and a threshold is crossed',
    options: { limits: { [p95]: { below: 500 } } },
    evidence: one({ [p95]: 400 }, { 'rate>0.9': true, 'avg<10': false }),
    expect: 'failed',
    because: ['crossed']
  },
  {
    title: 'limits are kept and thresholds must be there too',
    options: { thresholds: true, limits: { [p95]: { below: 500 } } },
    evidence: one({ [p95]: 400 }),
    expect: 'failed',
    because: ['no-thresholds']
  },
  {
    title: 'one of two reports was judged by nothing',
    options: {},
    evidence: reportSet({ 'a.json': metricsReport({}, { 'rate>0.9': true }), 'b.json': metricsReport({ rate: 1 }) }),
    expect: 'failed',
    because: ['no-thresholds']
  },
  {
    title: 'a value is as low as it must not be',
    options: { limits: { 'checks rate': { above: 0.95 } } },
    evidence: one({ 'checks rate': 0.95 }),
    expect: 'failed',
    because: ['too-low']
  },
  {
    title: 'a value lies between its limits',
    options: { limits: { 'http_reqs count': { above: 100, below: 200 } } },
    evidence: one({ 'http_reqs count': 150 }),
    expect: 'passed',
    because: ['passed']
  },
  {
    title: 'one of two reports breaks the limit',
    options: { limits: { [p95]: { below: 500 } } },
    evidence: reportSet({ 'a.json': metricsReport({ [p95]: 400 }), 'b.json': metricsReport({ [p95]: 600 }) }),
    expect: 'failed',
    because: ['too-high']
  },
  {
    title: 'one of two reports does not hold the metric',
    options: { limits: { [p95]: { below: 500 } } },
    evidence: reportSet({ 'a.json': metricsReport({ [p95]: 400 }), 'b.json': metricsReport({ 'vus max': 6 }) }),
    expect: 'failed',
    because: ['metric-absent']
  },
  {
    title: 'the metric is misspelt',
    options: { limits: { 'http_req_duration p95': { below: 500 } } },
    evidence: one({ [p95]: 400 }),
    expect: 'failed',
    because: ['metric-absent']
  },
  {
    title: 'a value is no number',
    options: { limits: { [p95]: { below: 500 } } },
    evidence: one({ [p95]: NaN }),
    expect: 'failed',
    because: ['too-high'],
    without: ['passed']
  },
  {
    title: 'a limit says nothing',
    options: { limits: { [p95]: {} } },
    evidence: one({ [p95]: 400 }),
    expect: 'failed',
    because: ['limit-empty']
  }
]
