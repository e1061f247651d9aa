import type { FileCoverage } from '../model/reports.js'
import { object } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { changedLinesOptions, changedLinesReasons, judgeChangedLines } from './parts/changed-lines.js'
import { baselineOptions, baselineReasons, judgeBaseline } from './parts/coverage-baseline.js'
import { judgeLimits, judgePath, judgeSize, limitReasons } from './parts/coverage-limits.js'
import { isEmpty, linesOption, minLines, perPath, thresholds } from './parts/coverage-options.js'
import { coverageReport, fileCoverage, reportSet } from './parts/example-reports.js'
import { mergeCoverage } from './parts/merge-coverage.js'
import { askForBase, askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { askForStep } from './parts/step-outcome.js'

export const coverage = defineGate({
  id: 'coverage',
  title: 'Coverage is high enough',
  about: 'Holds back what has too little of its code reached by tests.',
  options: object({
    ...reportOptions('coverage'),
    ...thresholds,
    'per-path': perPath,
    'min-lines': minLines,
    ...changedLinesOptions,
    ...baselineOptions
  }),
  shorthand: {
    accepts: linesOption,
    means: lines => ({ lines })
  },
  needs: options => ({
    reports: askForReports('coverage', options),
    base: askForBase('coverage', options, options.baseline),
    changed: options['changed-lines'] === undefined ? undefined : ({ kind: 'changed-lines', ask: {} } as const),
    outcomes: askForStep(options)
  }),
  reasons: {
    ...reportReasons,
    ...limitReasons,
    ...changedLinesReasons,
    ...baselineReasons
  },
  judge: ({ options, evidence, say }) => {
    const { failed, noted } = inspectReports(options, evidence, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('coverage', evidence.reports).map(({ report }) => report)
    const merged = mergeCoverage(reports)
    const paths = Object.entries(options['per-path'] ?? {})
    const { baseline, 'max-drop': maxDrop, 'changed-lines': least } = options
    if (isEmpty(options) && paths.length === 0 && baseline === undefined && least === undefined) {
      failed.push(say('no-threshold', { what: 'anything' }))
    }
    failed.push(...judgeSize(options['min-lines'], merged.totals, say))
    const judged = [judgeLimits(options, '', merged.files, merged.totals, say)]
    for (const [path, limit] of paths) judged.push(judgePath(path, limit, merged, reports, say))
    if (least !== undefined) {
      if (evidence.changed === undefined) throw new Error('The changed lines were asked for and not handed over.')
      judged.push(judgeChangedLines(least, options.unmeasured, evidence.changed, merged.files, reports, say))
    }
    if (baseline !== undefined) judged.push(judgeBaseline({ ...options, baseline }, merged, evidence, say))
    else if (maxDrop !== undefined) failed.push(say('no-baseline', {}))
    return settle({
      failed: [...failed, ...judged.flatMap(each => each.failed)],
      passed: judged.flatMap(each => each.passed),
      noted: [...noted, ...judged.flatMap(each => each.noted)]
    })
  },
  examples: [
    {
      title: 'enough lines are covered',
      options: { lines: 75 },
      evidence: covered('+++-'),
      expect: 'passed',
      because: 'met'
    },
    {
      title: 'one line is short',
      options: { lines: 75.01 },
      evidence: covered('+++-'),
      expect: 'failed',
      because: 'below'
    },
    {
      title: 'a line that the pull request adds is not covered',
      options: { 'changed-lines': 90 },
      evidence: { ...covered('+++-'), changed: { files: [{ path: 'src/cart.ts', added: [[3, 4]] }] } },
      expect: 'failed',
      because: 'changed-below'
    },
    {
      title: 'one folder falls behind',
      options: { lines: 50, 'per-path': { 'src/pay/**': 90 } },
      evidence: covered('+++', fileCoverage('src/pay/card.ts', '+-')),
      expect: 'failed',
      because: 'below'
    },
    {
      title: 'coverage is below the base by more than it may be',
      options: { lines: 50, baseline: 'base/lcov.info', 'max-drop': 5 },
      evidence: {
        ...covered('+++-'),
        base: reportSet({ 'base/lcov.info': coverageReport(fileCoverage('src/cart.ts', '++++')) }).reports
      },
      expect: 'failed',
      because: 'dropped'
    },
    {
      title: 'files have vanished from the reports',
      options: { lines: 100, 'min-lines': 500 },
      evidence: covered('++++'),
      expect: 'failed',
      because: 'too-few-lines'
    }
  ]
})

/** A report of `src/cart.ts` with these line records, and of more files. */
function covered(records: string, ...more: readonly FileCoverage[]) {
  return reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', records), ...more) })
}
