import { falls, floorPercent, isShare } from '../../lib/ratio.js'
import type { Reason } from '../../model/reason.js'
import { type CoverageMetric, coverageMetrics, type ReportSet } from '../../model/reports.js'
import { optional, percent, texts } from '../../schema/build.js'
import type { Say } from '../define.js'
import { type limitReasons, type Part, sayUnmeasured } from './coverage-limits.js'
import { isEmpty, type Limits } from './coverage-options.js'
import { mergeCoverage, type MergedCoverage } from './merge-coverage.js'
import type { ReportOptions } from './report-options.js'
import { inspectReports, type reportReasons, reportsOf } from './report-reasons.js'
import { uncoveredPlaces } from './uncovered-lines.js'

export const baselineOptions = {
  baseline: optional(
    texts({
      about:
        'Globs of the coverage reports of the base, such as the last ones of main, that the run has fetched; coverage is held against theirs.'
    })
  ),
  'max-drop': optional(
    percent({
      about: 'Most percent points by which coverage may be below the base. Without it, with a `baseline`: 0.'
    })
  )
}

export const baselineReasons = {
  kept: '{percent} % of {what} covered, {base} % at the base; {most} percent points may be lost.',
  dropped:
    '{percent} % of {what} covered ({covered} of {total}), {base} % at the base; {most} percent points may be lost, so test what is named here.',
  'baseline-missing': 'No report of the base matches {globs}; fetch one before this gate runs.',
  'baseline-unmeasured': 'The reports of the base do not measure {what}; measure it there too.',
  'baseline-overlaps':
    '{file} is read as a report and as one of its base; let `report` and `baseline` match different files.',
  'no-baseline':
    'Coverage is held against nothing; write in `baseline` where the report of the base is, or take max-drop away.'
} as const

interface BaselineOptions extends ReportOptions, Limits {
  readonly baseline?: string | readonly string[]
  readonly 'max-drop'?: number
}

/**
 * What is to be said of coverage held against its base: of the metrics that have limits, and without any limit of all
 * that the base measures.
 */
export function judgeBaseline(
  options: BaselineOptions & { readonly baseline: string | readonly string[] },
  now: MergedCoverage,
  { reports, base = { files: [] } }: { readonly reports: ReportSet; readonly base?: ReportSet },
  say: Say<typeof reportReasons & typeof baselineReasons & typeof limitReasons>
): Part {
  const { baseline, 'max-drop': most = 0 } = options
  const globs = typeof baseline === 'string' ? baseline : baseline.join(', ')
  if (base.files.length === 0) return { failed: [say('baseline-missing', { globs })], passed: [], noted: [] }
  const { failed, noted } = inspectReports({ report: baseline, files: 1, notes: options.notes }, { reports: base }, say)
  const passed: Reason[] = []
  const same = base.files.find(({ path }) => reports.files.some(file => file.path === path))
  if (same !== undefined) failed.push(say('baseline-overlaps', { file: same.path }))
  const before = mergeCoverage(reportsOf('coverage', base).map(({ report }) => report))
  for (const metric of comparedMetrics(options, before)) {
    const [ratio, old] = [now.totals[metric], before.totals[metric]]
    if (old === null || !isShare(old)) failed.push(say('baseline-unmeasured', { what: metric }))
    else if (ratio === null || !isShare(ratio)) failed.push(sayUnmeasured(metric, now.totals, say))
    else {
      const params = { what: metric, percent: floorPercent(ratio), base: floorPercent(old), most }
      if (falls(old, ratio, most)) failed.push(say('dropped', { ...params, ...ratio }, uncoveredPlaces(now.files)))
      else passed.push(say('kept', params))
    }
  }
  return { failed, passed, noted }
}

function comparedMetrics(limits: Limits, { totals }: MergedCoverage): readonly CoverageMetric[] {
  if (!isEmpty(limits)) return coverageMetrics.filter(metric => limits[metric] !== undefined)
  const measured = coverageMetrics.filter(metric => (totals[metric]?.total ?? 0) > 0)
  return measured.length > 0 ? measured : ['lines']
}
