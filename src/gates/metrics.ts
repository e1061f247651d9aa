import { formatDuration, parseDuration } from '../lib/duration.js'
import { oneLine } from '../lib/escape.js'
import { listNames } from '../lib/words.js'
import type { Moment, Series } from '../model/metrics.js'
import type { Reason } from '../model/reason.js'
import { defineGate, settle, warn } from './define.js'
import { exampleMetrics } from './parts/example-metrics.js'
import { askOf, findMetricsMistakes, metricsOptions } from './parts/metrics-options.js'

/** Milliseconds by which an answer may be of another time than the judgement. */
const patience = 15 * 60_000

export const metrics = defineGate({
  id: 'metrics',
  title: 'The metrics are within their limits',
  about: 'Holds back what runs worse than it may, by what Prometheus has measured.',
  options: metricsOptions,
  mistakes: findMetricsMistakes,
  needs: options => ({ metrics: { kind: 'metrics', ask: askOf(options) } }),
  reasons: {
    kept: '{query} is {values}, {limits} as asked.',
    lasted: 'So it was for {span}, at {moments} moments with {step} between them.',
    'not-below': '{series} is {value} at {at}, and must be below {limit}; bring it down, and wait until it is.',
    'not-above': '{series} is {value} at {at}, and must be above {limit}; bring it up, and wait until it is.',
    'not-equal': '{series} is {value} at {at}, and must be {limit}; correct it, and wait until it is.',
    warned: 'Prometheus may not know everything: {warning}; correct that, or the query.',
    'wrong-time':
      'Prometheus answers for {at}, and it is {now}; correct the clocks, or take away what answers in its place.'
  },
  refutedBy: ['not-below', 'not-above', 'not-equal'],
  judge: ({ options, evidence: { metrics: record }, now, say }) => {
    const { at, series, span, warnings } = record
    const { below, above, equals } = options
    const query = oneLine(options.query, 120)
    if (!(Math.abs(Date.parse(now) - Date.parse(at)) <= patience)) {
      return settle({ failed: [say('wrong-time', { at, now })], passed: [] })
    }
    const failed = new Map<string, Reason>()
    const check = (code: 'not-below' | 'not-above' | 'not-equal', { name }: Series, moment: Moment, limit: number) => {
      const reason = say(code, { series: name === '' ? query : name, ...moment, limit })
      failed.set(`${code} ${name}`, reason)
    }
    for (const each of series) {
      const { least, most } = each
      // Asked this way round, what is no number keeps no limit.
      if (below !== undefined && !(most.value < below)) check('not-below', each, most, below)
      if (above !== undefined && !(least.value > above)) check('not-above', each, least, above)
      if (equals === undefined || (least.value === equals && most.value === equals)) continue
      check('not-equal', each, least.value === equals ? most : least, equals)
    }
    const told = warnings.map(warning => say('warned', { warning: warning.replace(/\.$/, '') }))
    const isStrict = options['on-warning'] === 'fail'
    const lasted =
      options.for === undefined || span === undefined
        ? []
        : [
            say('lasted', {
              span: formatDuration(parseDuration(options.for)),
              moments: span.moments,
              step: formatDuration(span.step)
            })
          ]
    return settle({
      failed: [...[...failed.values()].slice(0, 20), ...(isStrict ? told : [])],
      passed: [say('kept', { query, values: showValues(series), limits: showLimits(options) }), ...lasted],
      noted: isStrict ? [] : told.map(warn)
    })
  },
  examples: [
    {
      title: 'few enough requests fail',
      options: { url: 'https://prometheus.shop.example', query: 'job:errors:ratio5m', below: 0.001 },
      evidence: exampleMetrics([0.0004]),
      expect: 'passed',
      because: 'kept'
    },
    {
      title: 'too many requests fail',
      options: { url: 'https://prometheus.shop.example', query: 'job:errors:ratio5m', below: 0.001 },
      evidence: exampleMetrics([0.001]),
      expect: 'failed',
      because: 'not-below'
    },
    {
      title: 'every instance has been up for a quarter of an hour',
      options: { url: 'https://prometheus.shop.example', query: 'up{job="shop"}', equals: 1, for: '15m' },
      evidence: exampleMetrics([1, 1], { span: { moments: 61, step: 15_000 } }),
      expect: 'passed',
      because: 'lasted'
    },
    {
      title: 'one instance of two is down',
      options: { url: 'https://prometheus.shop.example', query: 'up{job="shop"}', equals: 1 },
      evidence: exampleMetrics([1, 0]),
      expect: 'failed',
      because: 'not-equal'
    }
  ]
})

function showValues(series: readonly Series[]): string {
  const least = Math.min(...series.map(each => each.least.value))
  const most = Math.max(...series.map(each => each.most.value))
  return least === most ? String(least) : `from ${String(least)} to ${String(most)}`
}

function showLimits({ below, above, equals }: Readonly<Partial<Record<'below' | 'above' | 'equals', number>>>): string {
  const limits = Object.entries({ below, above, 'equal to': equals })
  return listNames(limits.flatMap(([word, limit]) => (limit === undefined ? [] : [`${word} ${String(limit)}`])))
}
