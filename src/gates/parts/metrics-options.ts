import { caOption } from './ca-option.js'
import { areImpossible, impossibleLimits } from './number-limits.js'
import { parseDuration } from '../../lib/duration.js'
import type { MetricsAsk } from '../../model/metrics.js'
import {
  briefDuration,
  choice,
  duration,
  number,
  object,
  optional,
  serviceUrl,
  text,
  type TypeOf
} from '../../schema/build.js'
import type { Mistake } from '../../schema/validate.js'

/** Prometheus keeps samples for 15 days unless it is told otherwise. */
const longestSpan = '31d'

const variable = (what: string) =>
  optional(text({ about: `Environment variable of the step that holds ${what}, sent to the origin of \`url\` only.` }))

export const metricsOptions = object({
  url: serviceUrl({ about: 'Where Prometheus is, without /api/v1.' }),
  query: text({ about: 'The query, in PromQL; every series that it gives must keep the limits.' }),
  below: optional(number({ about: 'Every value must be less than this.' })),
  above: optional(number({ about: 'Every value must be more than this.' })),
  equals: optional(number({ about: 'Every value must be this.' })),
  for: optional(
    duration({
      about: `How long, up to now, it must have been so: at moments 15 s apart, of which there are at most 1,001; at most ${longestSpan}.`
    })
  ),
  'token-env': variable('a bearer token'),
  'basic-env': variable('`user:password`'),
  ca: caOption,
  timeout: briefDuration({ about: 'Time for everything; a single request is given up after 10 s.', default: '30s' }),
  'on-warning': choice(['fail', 'warn'], {
    about: 'What is said where Prometheus warns, so that it may not know everything.',
    default: 'fail'
  })
})

export type MetricsOptions = TypeOf<typeof metricsOptions>

export function askOf(options: MetricsOptions): MetricsAsk {
  const { url, query, for: span, 'token-env': token, 'basic-env': basic, ca, timeout } = options
  const header = 'Authorization'
  return {
    ...{ url, query, timeout: parseDuration(timeout) },
    ...(span === undefined ? {} : { span: parseDuration(span) }),
    ...(token === undefined ? {} : { token: { env: token, header } }),
    ...(basic === undefined ? {} : { token: { env: basic, header, scheme: 'basic' } as const }),
    ...(ca === undefined ? {} : { ca })
  }
}

/** Limits that ask for nothing or that no number keeps, a span that is too long, two ways to present oneself. */
export function findMetricsMistakes(options: MetricsOptions): readonly Mistake[] {
  const { below, above, equals, for: span } = options
  const mistakes: Mistake[] = []
  const wrong = (key: keyof MetricsOptions, message: string) => mistakes.push({ path: [key], at: 'value', message })
  if (below === undefined && above === undefined && equals === undefined) {
    wrong('query', 'Nothing is asked of the answer; write `below`, `above` or `equals` with a number.')
  }
  if (areImpossible(options)) wrong(equals === undefined ? 'above' : 'equals', impossibleLimits)
  if (span !== undefined && parseDuration(span) > parseDuration(longestSpan)) {
    wrong('for', `This is longer than ${longestSpan}; write a shorter length of time.`)
  }
  if (options['token-env'] !== undefined && options['basic-env'] !== undefined) {
    wrong('basic-env', 'Of `token-env` and `basic-env` only one can be sent; leave one of them out.')
  }
  return mistakes
}
