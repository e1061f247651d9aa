import { listNames, plural } from '../lib/words.js'
import { flag, mapOf, number, object, optional } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { metricsReport, reportSet } from './parts/example-reports.js'
import { judgeValues, valueReasons } from './parts/metric-limits.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep } from './parts/step-outcome.js'

export const load = defineGate({
  id: 'load',
  title: 'The load test keeps its limits',
  about: 'Holds back what is too slow or fails too often under load, and load tests that judge nothing.',
  options: object({
    ...reportOptions('load'),
    thresholds: flag({
      about:
        'Whether every report must hold thresholds of the load tool itself, even where `limits` judge it; without limits it must anyway.',
      default: false
    }),
    limits: optional(
      mapOf(
        object(
          {
            below: optional(number({ about: 'The value must be below this, in the unit of the report.' })),
            above: optional(number({ about: 'The value must be above this, in the unit of the report.' }))
          },
          { about: 'What the value must keep to in every report; one of the two at least.' }
        ),
        {
          about:
            'Limits by metric: k6 calls them by metric and statistic, such as `http_req_duration p(95)` (milliseconds) or `http_req_failed rate` (0 to 1); with `format: json` they are JSON Pointers such as `/summary/p95`.'
        }
      )
    )
  }),
  needs: options => ({ reports: askForReports('load', options), outcomes: askForStep(options) }),
  reasons: {
    ...reportReasons,
    ...valueReasons,
    passed: '{thresholds} and {limits} kept: {values}.',
    crossed: '{crossed} of {total} crossed in {file}: {names}; find what makes it slow or fail under load.',
    'no-thresholds':
      '{file} holds no threshold, so the load tool judged nothing; set some for it, or write `limits` here.'
  },
  judge: ({ options, evidence, say }) => {
    const { failed, noted } = inspectReports(options, evidence, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('metrics', evidence.reports)
    const limits = Object.entries(options.limits ?? {})
    for (const { path: file, report } of reports) {
      const crossed = report.thresholds.filter(({ passed }) => !passed)
      if (crossed.length > 0) {
        const names = listNames(crossed.map(({ metric, condition }) => `${metric} ${condition}`))
        const total = plural(report.thresholds.length, 'threshold')
        failed.push(say('crossed', { crossed: crossed.length, total, file, names }))
      }
      if (report.thresholds.length === 0 && (options.thresholds || limits.length === 0)) {
        failed.push(say('no-thresholds', { file }))
      }
    }
    const values = limits.map(([metric, limit]) => judgeValues(metric, limit, reports, say))
    const thresholds = reports.flatMap(({ report }) => report.thresholds)
    const params = {
      thresholds: plural(thresholds.length, 'threshold'),
      limits: plural(limits.length, 'limit'),
      values: listNames([
        ...values.flatMap(({ kept }) => kept),
        ...thresholds.map(({ metric, condition }) => `${metric} ${condition}`)
      ])
    }
    return settle({
      failed: [...failed, ...values.flatMap(value => value.failed)],
      passed: [say('passed', params)],
      noted
    })
  },
  examples: [
    {
      title: 'k6 has kept its thresholds',
      options: {},
      evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.99 }, { 'rate>0.9': true }) }),
      expect: 'passed',
      because: 'passed'
    },
    {
      title: 'a threshold is crossed',
      options: {},
      evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.8 }, { 'rate>0.9': false }) }),
      expect: 'failed',
      because: 'crossed'
    },
    {
      title: 'the load tool was told to judge nothing',
      options: {},
      evidence: reportSet({ 'k6.json': metricsReport({ 'checks rate': 0.99 }) }),
      expect: 'failed',
      because: 'no-thresholds'
    },
    {
      title: 'a value is as high as it must not be',
      options: { limits: { 'http_req_duration p(95)': { below: 500 }, 'checks rate': { above: 0.95 } } },
      evidence: reportSet({ 'k6.json': metricsReport({ 'http_req_duration p(95)': 500, 'checks rate': 0.99 }) }),
      expect: 'failed',
      because: 'too-high'
    },
    {
      title: 'a number of a file of its own is low enough',
      options: { report: 'bench.json', format: 'json', limits: { '/summary/p95': { below: 0.5 } } },
      evidence: reportSet({ 'bench.json': metricsReport({ '/summary/p95': 0.43 }) }),
      expect: 'passed',
      because: 'passed'
    }
  ]
})
