import { oneLine } from '../../lib/escape.js'
import { isMapping } from '../../lib/is-mapping.js'
import { parseJson } from '../../lib/parse-json.js'
import { PortError } from '../../ports/read.js'

/** Values of a series by their moments in milliseconds since 1970. */
export interface Values {
  /** The labels as JSON, equal for the same series. */
  readonly key: string
  readonly name: string
  readonly points: readonly (readonly [at: number, value: number])[]
}

export interface Answered {
  readonly type: string
  readonly series: readonly Values[]
  readonly warnings: readonly string[]
}

/** Series of one answer, and warnings that are kept. */
const mostSeries = 1000
const mostWarnings = 10
const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

type Fields = Readonly<Record<string, unknown>>

/**
 * What an answer of Prometheus' HTTP API says. Throws `PortError` where that is an
 * error, or nothing that can be compared.
 */
export function readPrometheus(status: number, body: string): Answered {
  if (status === 401 || status === 403) {
    const why = `Prometheus answers with ${String(status)}; see whether \`token-env\` or \`basic-env\` name what it wants.`
    throw new PortError('unauthorized', why)
  }
  const answer = parse(status, body)
  if (answer['status'] === 'error') {
    const said = [answer['errorType'], answer['error']].map(each => (typeof each === 'string' ? each : 'nothing more'))
    throw new PortError('query-failed', `Prometheus refuses the query and says: ${oneLine(said.join(': '))}.`)
  }
  const { data } = answer
  if (status !== 200 || answer['status'] !== 'success' || !isMapping(data)) throw notPrometheus(status)
  const { resultType: type, result } = data
  if (typeof type !== 'string') throw notPrometheus(status)
  const series = type === 'scalar' ? [seriesOf({ value: result }, status)] : listOf(type, result, status)
  const { warnings } = answer
  const texts = Array.isArray(warnings) ? warnings.map(each => oneLine(String(each))) : []
  return { type, series, warnings: texts.slice(0, mostWarnings) }
}

function parse(status: number, body: string): Fields {
  const answer = parseJson(body)
  if (!isMapping(answer)) throw notPrometheus(status)
  return answer
}

function listOf(type: string, result: unknown, status: number): readonly Values[] {
  if (type !== 'vector' && type !== 'matrix') {
    throw new PortError(
      'not-a-number',
      `The query gives a ${oneLine(type, 20)}, which is no number; write one that gives numbers.`
    )
  }
  if (!Array.isArray(result)) throw notPrometheus(status)
  if (result.length > mostSeries) {
    const why = `The query gives ${String(result.length)} series, and at most ${String(mostSeries)} are read; sum them up.`
    throw new PortError('too-large', why)
  }
  return result.map(each => seriesOf(each, status))
}

function seriesOf(each: unknown, status: number): Values {
  if (!isMapping(each)) throw notPrometheus(status)
  const { metric = {}, value, values = [value] } = each
  if (!isMapping(metric) || !Array.isArray(values)) throw notPrometheus(status)
  const name = nameOf(metric)
  const shown = name === '' ? 'The query' : name
  if ('histogram' in each || 'histograms' in each) {
    throw new PortError(
      'not-a-number',
      `${shown} gives a histogram; write a query that gives a number, such as one of its quantiles.`
    )
  }
  return {
    key: JSON.stringify(Object.entries(metric).sort()),
    name,
    points: values.map(point => pointOf(point, shown, status))
  }
}

function pointOf(point: unknown, shown: string, status: number): readonly [number, number] {
  const [at, text] = Array.isArray(point) ? (point as readonly unknown[]) : []
  if (typeof at !== 'number' || typeof text !== 'string') throw notPrometheus(status)
  const value = decimal.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(value)) return [Math.round(at * 1000), value]
  const when = new Date(at * 1000)
  const moment = Number.isNaN(when.getTime()) ? 'once' : `at ${when.toISOString()}`
  const why = `${shown} gives ${oneLine(text, 30)} ${moment}, which cannot be compared; look whether anything is divided by zero.`
  throw new PortError('not-a-number', why)
}

/** `up{job="shop"}`, short enough for a sentence. */
function nameOf(metric: Fields): string {
  const { __name__: name = '', ...labels } = metric
  const pairs = Object.entries(labels).map(([key, value]) => `${key}=${JSON.stringify(value)}`)
  return oneLine(`${String(name)}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`}`, 200)
}

function notPrometheus(status: number): PortError {
  const why = `What is at \`url\` answers with ${String(status)} and not as Prometheus' HTTP API does; correct \`url\`, to which /api/v1/query is added.`
  return new PortError('bad-answer', why)
}
