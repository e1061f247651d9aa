import { type CoverageMetric, coverageMetrics } from '../../model/reports.js'
import { count, either, mapOf, object, optional, percent } from '../../schema/build.js'

export const linesOption = percent({ about: 'Least share of lines covered, in percent.' })

export const thresholds = {
  lines: optional(linesOption),
  branches: optional(percent({ about: 'Least share of branches covered, in percent.' })),
  functions: optional(percent({ about: 'Least share of functions covered, in percent.' })),
  statements: optional(percent({ about: 'Least share of statements covered, in percent.' }))
}

export const perPath = optional(
  mapOf(
    either(linesOption, object(thresholds, { about: 'Least shares covered by metric, in percent.' }), {
      about: 'What the files that match must reach together.'
    }),
    { about: 'Shares that parts of the code must reach, by a glob of their paths in the repository.' }
  )
)

export const minLines = optional(
  count({
    about: 'Least number of lines that the reports must measure, so that files that vanish from them raise no share.',
    least: 1
  })
)

/** Least percentages by metric. */
export type Limits = Readonly<Partial<Record<CoverageMetric, number>>>

/** Whether nothing is limited at all. */
export const isEmpty = (limits: Limits) => coverageMetrics.every(metric => limits[metric] === undefined)
