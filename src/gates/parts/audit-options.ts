import { choice, count, day, list, object, optional, text } from '../../schema/build.js'
import { advisorySeverities, type AdvisorySeverity } from './advisories.js'

export function severityOption(about: string, counted: AdvisorySeverity) {
  return choice(advisorySeverities, { about, default: counted })
}

export const failOn = severityOption('The least severity that holds back.', 'high')

const most = (severity: string) => optional(count({ about: `How many ${severity} advisories there may be.` }))

export const maxPerSeverity = optional(
  object(
    {
      critical: most('critical'),
      high: most('high'),
      moderate: most('moderate'),
      low: most('low'),
      info: most('informative')
    },
    { about: 'How many advisories of just that severity there may be, in place of what `fail-on` says of it.' }
  )
)

/** Dated exceptions, for `many` things of which each is called by `one`. */
export function ignoreOption(one: string, many: string) {
  return list(
    object({
      id: text({ about: one }),
      reason: text({ about: 'Why it does no harm here, for the report.' }),
      expires: day({ about: 'The last day on which it is ignored, to its end in UTC.' })
    }),
    {
      about: `${many} to leave out, each with a reason and a last day; what is left out stays in the report.`,
      default: []
    }
  )
}
