import { readFileSync } from 'node:fs'
import type http from 'node:http'
import path from 'node:path'
import { gates } from '../../scripts/entries.js'
import type { MetricsAsk } from '../../src/model/metrics.js'
import { nobody } from '../../src/model/sign-off.js'
import { createHttp } from '../../src/adapters/http.js'
import { metrics } from '../../src/sources/metrics.js'
import { completeByDefaults } from './judge.js'
import { buildPorts, head } from './ports.js'
import { startService, withServices, type Service } from './services.js'

/** What a real Prometheus answered. */
export const captured = (name: string) => readFileSync(path.resolve('__tests__/fixtures/prometheus', name), 'utf8')

/** Its clock, in seconds. */
const now = 1795187640.5

interface World {
  /** The value of each series at a moment in seconds; undefined where it has none. */
  readonly series?: Readonly<Record<string, (at: number) => string | undefined>>
  /** Members that every good answer has beside its data. */
  readonly beside?: object
  /** Said instead, by the name of the call. */
  readonly instead?: Readonly<
    Partial<Record<'query' | 'query_range', string | readonly [status: number, body: string]>>
  >
  readonly first?: http.RequestListener
}

/** A Prometheus as its HTTP API is described: it refuses what that does not know. */
export function startPrometheus({ series = {}, beside = {}, instead = {}, first }: World): Promise<Service> {
  const good = (resultType: string, result: unknown) =>
    JSON.stringify({ status: 'success', data: { resultType, result }, ...beside })
  const pointsOf = (value: (at: number) => string | undefined, times: readonly number[]) =>
    times.flatMap(at => (value(at) === undefined ? [] : [[at, value(at)]]))
  const answer = (name: string, given: URLSearchParams): readonly [number, string] => {
    if (name === 'query') {
      const found = Object.entries(series).flatMap(([job, value]) =>
        pointsOf(value, [now]).map(point => ({ metric: { __name__: 'up', job }, value: point }))
      )
      return [200, good('vector', found)]
    }
    const [start = NaN, end = NaN, step = NaN] = ['start', 'end', 'step'].map(key => Number(given.get(key)))
    if (!(start <= end) || !(step > 0)) return [400, captured('bad-query.json')]
    if ((end - start) / step > 11_000) return [400, captured('too-many-points.json')]
    const times = Array.from(
      { length: Math.floor((end - start) / step + 1e-6) + 1 },
      (_, index) => start + index * step
    )
    const found = Object.entries(series).flatMap(([job, value]) => {
      const values = pointsOf(value, times)
      return values.length === 0 ? [] : [{ metric: { __name__: 'up', job }, values }]
    })
    return [200, good('matrix', found)]
  }
  return startService((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://prometheus')
    const name = /^(?:\/base)?\/api\/v1\/(query|query_range)$/.exec(pathname)?.[1] as
      'query' | 'query_range' | undefined
    if (first !== undefined) first(request, response)
    if (response.writableEnded) return
    const own = name === undefined ? undefined : instead[name]
    const missing = name === undefined || searchParams.get('query') === null
    const told = missing ? ([404, '404 page not found\n'] as const) : (own ?? answer(name, searchParams))
    const [status, body] = typeof told === 'string' ? [200, told] : told
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
}

/** What the source finds at a Prometheus that was started for it. */
export function askPrometheus(
  world: World,
  written: Readonly<Record<string, unknown>> = {},
  environment: Readonly<Record<string, string>> = {}
) {
  const masked: string[] = []
  return withServices([startPrometheus(world)], async service => {
    const gate = gates.get('metrics')!
    const options = completeByDefaults(gate, { url: service.url, query: 'up', below: 2, timeout: '5s', ...written })
    const needs = gate.needs(options, { demands: [], names: [], role: nobody })
    const evidence = await metrics.gather(
      needs['metrics']!.ask as MetricsAsk,
      buildPorts({ http: createHttp({ environment, mask: text => masked.push(text) }) }),
      { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] }
    )
    return { evidence, masked, requests: service.requests }
  })
}
