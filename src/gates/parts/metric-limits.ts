import { nearest } from '../../lib/nearest.js'
import { listNames } from '../../lib/words.js'
import type { Reason } from '../../model/reason.js'
import type { MetricsReport } from '../../model/reports.js'
import type { Say } from '../define.js'

export const valueReasons = {
  'too-high': '{metric} is {value} in {file}, and must be below {limit}; make it lower.',
  'too-low': '{metric} is {value} in {file}, and must be above {limit}; make it higher.',
  'metric-absent': '{file} holds no finite number called {metric}; {hint}.',
  'limit-empty': 'The limit of {metric} says nothing; write `below` or `above` with a number.'
} as const

interface Limit {
  readonly below?: number
  readonly above?: number
}

/** Holds a metric of every report against its limit: a report without it, or with one bad value of it, fails. */
export function judgeValues(
  metric: string,
  { below = Infinity, above = -Infinity }: Limit,
  reports: readonly { readonly path: string; readonly report: MetricsReport }[],
  say: Say<typeof valueReasons>
): { readonly failed: readonly Reason[]; readonly kept: readonly string[] } {
  if (below === Infinity && above === -Infinity) return { failed: [say('limit-empty', { metric })], kept: [] }
  const failed: Reason[] = []
  const kept: string[] = []
  for (const { path: file, report } of reports) {
    const values = report.metrics.filter(({ name }) => name === metric).map(({ value }) => value)
    if (values.length === 0) failed.push(say('metric-absent', { metric, file, hint: suggest(metric, report) }))
    for (const value of values) {
      // Asked this way round, what is no number keeps no limit.
      if (!(value < below)) failed.push(say('too-high', { metric, value, file, limit: below }))
      else if (!(value > above)) failed.push(say('too-low', { metric, value, file, limit: above }))
      else kept.push(`${metric} ${String(value)}`)
    }
  }
  return { failed, kept }
}

function suggest(metric: string, { metrics }: MetricsReport): string {
  const names = [...new Set(metrics.map(({ name }) => name))]
  const near = nearest(metric, names)
  return near === undefined ? `it holds ${listNames(names)}` : `the nearest name is ${near}`
}
