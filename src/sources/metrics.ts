import type { MetricsAsk, MetricsRecord, Series } from '../model/metrics.js'
import type { HttpConversation } from '../ports/http.js'
import { PortError } from '../ports/read.js'
import { defineSource } from './define.js'
import { converse } from './parts/converse.js'
import { ask as send } from './parts/http-request.js'
import { readPrometheus, type Answered, type Values } from './parts/prometheus.js'

/** Milliseconds between two moments of a span, where it is not so long that they would be more than this many. */
const usualStep = 15_000
const mostMoments = 1000

/** What Prometheus answers now and, for a span, what it would have answered until now. */
export const metrics = defineSource<'metrics'>({
  id: 'metrics',
  permissions: {},
  fleeting: true,
  gather: (ask, ports) =>
    converse({ ...ask, headers: { accept: 'application/json' } }, ports, conversation => query(ask, conversation))
})

/** The span ends at the moment of the first answer, so that only Prometheus' own clock counts. */
async function query(ask: MetricsAsk, conversation: HttpConversation): Promise<MetricsRecord> {
  const now = await call('query', { query: ask.query }, ask.url, conversation)
  if (now.type === 'matrix') {
    throw new PortError('not-a-number', 'The query gives a range of values; leave the range out and write `for`.')
  }
  const end = now.series[0]?.points[0]?.[0]
  if (end === undefined) throw new PortError('no-data', 'The query gives nothing; correct it, or see what is scraped.')
  const at = new Date(end).toISOString()
  if (ask.span === undefined) return { at, series: now.series.map(boundsOf), warnings: now.warnings }
  const step = Math.min(ask.span, Math.max(usualStep, Math.ceil(ask.span / mostMoments)))
  const start = end - ask.span
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)
  const times = { start: seconds(start), end: seconds(end), step: seconds(step) }
  const past = await call('query_range', { query: ask.query, ...times }, ask.url, conversation)
  for (const each of [...now.series, ...past.series]) checkWhole(each, past.series, start, end, step)
  return {
    at,
    span: { moments: Math.floor(ask.span / step) + 1, step },
    series: [...now.series, ...past.series].map(boundsOf),
    warnings: [...new Set([...now.warnings, ...past.warnings])]
  }
}

async function call(
  name: 'query' | 'query_range',
  parameters: Readonly<Record<string, string>>,
  base: string,
  conversation: HttpConversation
): Promise<Answered> {
  if (!URL.canParse(base)) throw new PortError('bad-request', '`url` is no URL; correct it.')
  const url = new URL(base)
  url.hash = ''
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/api/v1/${name}`
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value)
  const asked = { url: url.href, method: 'GET', follow: true, compressed: true }
  const exchange = await send(asked, conversation)
  if ('answer' in exchange) return readPrometheus(exchange.answer.status, exchange.answer.body)
  const { kind, detail } = exchange.failure
  const why = `Prometheus at ${url.host} ${detail}; correct \`url\`, or see whether it runs.`
  throw new PortError(kind === 'too-large' ? kind : 'unavailable', why)
}

/** A series without a value somewhere in the span may have been anything there. */
function checkWhole({ key, name }: Values, past: readonly Values[], start: number, end: number, step: number): void {
  const times = past.filter(each => each.key === key).flatMap(({ points }) => points.map(([at]) => at))
  // Backends that round the moments to their step shift them by less than one.
  const marks = [start - step, ...times, end + step]
  const isWhole = marks.every((at, index) => {
    const before = marks[index - 1]
    const isEdge = index === 1 || index === marks.length - 1
    return before === undefined || at - before < (isEdge ? 2 * step : step + 2)
  })
  if (times.length > 0 && isWhole) return
  const why = `${name === '' ? 'The query' : name} has no value for a part of \`for\`; wait until it has, or take the series together with \`sum\` or \`max\`.`
  throw new PortError('incomplete', why)
}

function boundsOf({ name, points }: Values): Series {
  const moments = points.map(([at, value]) => ({ at: new Date(at).toISOString(), value }))
  const [first, ...others] = moments
  if (first === undefined) throw new PortError('no-data', 'Prometheus gives a series without a value; run again.')
  return {
    name,
    least: others.reduce((least, each) => (each.value < least.value ? each : least), first),
    most: others.reduce((most, each) => (each.value > most.value ? each : most), first)
  }
}
