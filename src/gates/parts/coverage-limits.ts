import { matchesGlob } from '../../lib/glob.js'
import { floorPercent, isShare, reaches } from '../../lib/ratio.js'
import { listNames } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import { type CoverageCounts, coverageMetrics, type CoverageReport, type FileCoverage } from '../../model/reports.js'
import type { Say } from '../define.js'
import { isEmpty, type Limits } from './coverage-options.js'
import { type MergedCoverage, sumFiles } from './merge-coverage.js'
import { uncoveredPlaces } from './uncovered-lines.js'

export const limitReasons = {
  met: '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be.',
  below:
    '{percent} % of {what} covered ({covered} of {total}), and at least {least} % must be; test what is named here.',
  'no-data':
    'The reports do not measure {what}, or hold none; they measure {measured}. Measure what is missing, or limit what is there.',
  'path-unmatched': 'No file of the reports matches {path}; they name {files}, so write the glob alike.',
  'no-threshold':
    'No limit is set for {what}; write lines, branches, functions, statements or a baseline, such as `lines: 85`.',
  'too-few-lines':
    'The reports measure {found} lines, and at least {least} must be measured; see whether files are missing from them.'
} as const

/** What is to be said of one part of the judgement. */
export interface Part {
  readonly failed: readonly Reason[]
  readonly passed: readonly Reason[]
  readonly noted: readonly Reason[]
}

/** Holds counts against limits; `where` completes the metric's name and `files` are those that the counts are of. */
export function judgeLimits(
  limits: Limits,
  where: string,
  files: readonly FileCoverage[],
  counts: CoverageCounts,
  say: Say<typeof limitReasons>
): Part {
  const failed: Reason[] = []
  const passed: Reason[] = []
  for (const metric of coverageMetrics) {
    const least = limits[metric]
    const ratio = counts[metric]
    const what = metric + where
    if (least === undefined) continue
    if (ratio === null || !isShare(ratio)) failed.push(sayUnmeasured(what, counts, say))
    else {
      const params = { what, least, percent: floorPercent(ratio), ...ratio }
      if (reaches(ratio, least)) passed.push(say('met', params))
      else failed.push(say('below', params, uncoveredPlaces(files)))
    }
  }
  return { failed, passed, noted: [] }
}

/** That something is not measured, and what is instead: Go's profiles have statements and no lines, for one. */
export function sayUnmeasured(what: string, counts: CoverageCounts, say: Say<typeof limitReasons>): Reason {
  const measured = coverageMetrics.filter(metric => (counts[metric]?.total ?? 0) > 0)
  return say('no-data', { what, measured: measured.join(', ') || 'nothing' })
}

/** What is wrong with how many lines are measured at all, where some must be. */
export function judgeSize(
  least: number | undefined,
  counts: CoverageCounts,
  say: Say<typeof limitReasons>
): readonly Reason[] {
  const { lines } = counts
  if (least === undefined || (lines?.total ?? 0) >= least) return []
  return [lines === null ? sayUnmeasured('lines', counts, say) : say('too-few-lines', { found: lines.total, least })]
}

/** Holds the files that match a glob against their own limits. */
export function judgePath(
  path: string,
  limit: number | Limits,
  merged: MergedCoverage,
  reports: readonly CoverageReport[],
  say: Say<typeof limitReasons>
): Part {
  const limits = typeof limit === 'number' ? { lines: limit } : limit
  const files = merged.files.filter(file => matchesGlob(path, file.path))
  const fail = (reason: Reason): Part => ({ failed: [reason], passed: [], noted: [] })
  if (isEmpty(limits)) return fail(say('no-threshold', { what: path }))
  if (files.length > 0) return judgeLimits(limits, ` in ${path}`, files, sumFiles(files, reports), say)
  const names = listNames(
    merged.files.map(file => file.path),
    3
  )
  return fail(say('path-unmatched', { path, files: names }))
}
