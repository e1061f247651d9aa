import { matchesGlob } from '../lib/glob.js'
import { floorPercent, isShare, reaches } from '../lib/ratio.js'
import { listNames } from '../lib/words.js'
import type { Reason } from '../model/reason.js'
import { type CoverageCounts, coverageMetrics, type FileCoverage } from '../model/reports.js'
import { object } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { isEmpty, type Limits, linesOption, perPath, thresholds } from './parts/coverage-options.js'
import { coverageReport, fileCoverage, reportSet } from './parts/example-reports.js'
import { mergeCoverage, sumFiles } from './parts/merge-coverage.js'
import { askForReports, reportOptions } from './parts/report-options.js'
import { inspectReports, reportReasons, reportsOf } from './parts/report-reasons.js'
import { uncoveredPlaces } from './parts/uncovered-lines.js'

export const coverage = defineGate({
  id: 'coverage',
  title: 'Coverage is high enough',
  about: 'Holds back what has too little of its code reached by tests.',
  options: object({
    ...reportOptions('coverage'),
    ...thresholds,
    'per-path': perPath
  }),
  shorthand: {
    accepts: linesOption,
    means: lines => ({ lines })
  },
  needs: options => ({ reports: askForReports('coverage', options) }),
  reasons: {
    ...reportReasons,
    met: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be.',
    below:
      '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
    'no-data': 'The reports do not measure {what}, or hold none; measure them, or take the limit away.',
    'path-unmatched': 'No file of the reports matches {path}; they name {files}, so write the glob alike.',
    'no-threshold': 'No limit is set for {what}; write lines, branches, functions or statements, such as `lines: 85`.'
  },
  judge: ({ options, evidence, say }) => {
    const { failed, noted } = inspectReports(options, evidence.reports, say)
    if (evidence.reports.files.length === 0) return settle({ failed, passed: [] })
    const reports = reportsOf('coverage', evidence.reports).map(({ report }) => report)
    const merged = mergeCoverage(reports)
    const paths = Object.entries(options['per-path'] ?? {})
    const passed: Reason[] = []

    const judgeLimits = (limits: Limits, where: string, files: readonly FileCoverage[], counts: CoverageCounts) => {
      for (const metric of coverageMetrics) {
        const least = limits[metric]
        const ratio = counts[metric]
        const what = metric + where
        if (least === undefined) continue
        if (ratio === null || !isShare(ratio)) failed.push(say('no-data', { what }))
        else {
          const params = { what, least, percent: floorPercent(ratio), ...ratio }
          if (reaches(ratio, least)) passed.push(say('met', params))
          else failed.push(say('below', params, uncoveredPlaces(files)))
        }
      }
    }

    if (isEmpty(options) && paths.length === 0) failed.push(say('no-threshold', { what: 'anything' }))
    judgeLimits(options, '', merged.files, merged.totals)
    for (const [path, limit] of paths) {
      const limits = typeof limit === 'number' ? { lines: limit } : limit
      const files = merged.files.filter(file => matchesGlob(path, file.path))
      if (isEmpty(limits)) failed.push(say('no-threshold', { what: path }))
      else if (files.length > 0) judgeLimits(limits, ` in ${path}`, files, sumFiles(files, reports))
      else
        failed.push(
          say('path-unmatched', {
            path,
            files: listNames(
              merged.files.map(file => file.path),
              3
            )
          })
        )
    }
    return settle({ failed, passed, noted })
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
      title: 'branches are not measured',
      options: { branches: 50 },
      evidence: covered('++++'),
      expect: 'failed',
      because: 'no-data'
    },
    {
      title: 'one folder falls behind',
      options: { lines: 50, 'per-path': { 'src/pay/**': 90 } },
      evidence: covered('+++', fileCoverage('src/pay/card.ts', '+-')),
      expect: 'failed',
      because: 'below'
    }
  ]
})

/** A report of `src/cart.ts` with these line records, and of more files. */
function covered(records: string, ...more: readonly FileCoverage[]) {
  return reportSet({ 'lcov.info': coverageReport(fileCoverage('src/cart.ts', records), ...more) })
}
