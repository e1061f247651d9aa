import type { Metric, Threshold } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { isMachineReadable, readMachineSummary, readValues } from './read/k6-summary.js'
import { asNumber, asRecord, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'

export const k6 = defineParser({
  id: 'k6',
  title: 'k6 summary',
  kind: 'metrics',
  about:
    'Written by `k6 run --summary-export=FILE`, with `--new-machine-readable-summary` or without, or by `handleSummary` with `JSON.stringify(data)`.',

  recognises: sniffed => {
    const run = asRecord(jsonOf(sniffed))
    const metrics = asRecord(run?.['metrics'])
    if (metrics === undefined) return isMachineReadable(run)
    if (asRecord(run?.['root_group']) !== undefined) return true
    const each = Object.values(metrics).map(asRecord)
    return each.length > 0 && each.every(metric => metric?.['type'] !== undefined && metric['values'] !== undefined)
  },

  parse: ({ sniffed }) => {
    const run = asRecord(jsonOf(sniffed))
    if (isMachineReadable(run)) return readMachineSummary(requireRecord(run['results'], 'object "results"'))
    const problems = new Problems()
    const metrics: Metric[] = []
    const thresholds: Threshold[] = []
    const all = requireRecord(run?.['metrics'], 'object "metrics"')
    for (const [name, entry] of Object.entries(all)) {
      const metric = requireRecord(entry, `object for ${JSON.stringify(name)}`)
      const values = asRecord(metric['values'])
      metrics.push(...readValues(name, values ?? metric))
      const judged = readThresholds(name, metric, values !== undefined)
      thresholds.push(...judged)
      if (judged.length > 0 && (isUntouched(values ?? metric) || isTimeless(name, values ?? metric))) {
        const message = `The metric ${name} has a threshold and not one sample; k6 calls that passed.`
        problems.add('no-samples', message, { blocks: isBuiltIn(name) || !hasRun(all) })
      }
    }
    return { kind: 'metrics', metrics, thresholds, problems: problems.list() }
  }
})

/**
 * The two ways to write a summary have opposite senses: an export says true of a threshold that was crossed, and
 * `handleSummary` says `ok: true` of one that was kept. Where the values stand tells the two apart.
 */
function readThresholds(name: string, metric: JsonRecord, isNested: boolean): readonly Threshold[] {
  if (metric['thresholds'] === undefined) return []
  const written = requireRecord(metric['thresholds'], `object "thresholds" of ${JSON.stringify(name)}`)
  return Object.entries(written).map(([condition, verdict]) => {
    const crossed = isNested ? negated(asRecord(verdict)?.['ok']) : verdict
    if (typeof crossed === 'boolean') return { metric: name, condition, passed: !crossed }
    throw new ReportError('report-malformed', `The threshold ${condition} of ${name} has no verdict that can be read.`)
  })
}

function negated(value: unknown): unknown {
  return typeof value === 'boolean' ? !value : undefined
}

/**
 * Rates that k6 samples by itself, in each check and request; others may count
 * nothing but errors, of which there are none.
 */
function isBuiltIn(name: string): boolean {
  return /^(?:checks|(?:browser_)?http_req_failed)(?:\{|$)/.test(name) || isDuration(name)
}

/** Times that k6 takes by itself and that are never zero, of some requests only where tags stand behind. */
function isDuration(name: string): boolean {
  return /^(?:(?:browser_)?http_req_duration|http_req_waiting|grpc_req_duration|iteration_duration|group_duration|ws_session_duration)(?:\{|$)/.test(
    name
  )
}

/**
 * A time of nothing: k6 writes zeros, which keep every threshold, where no request was made or none as the tags say.
 */
function isTimeless(name: string, values: JsonRecord): boolean {
  const numbers = Object.values(values).flatMap(value => asNumber(value) ?? [])
  return isDuration(name) && numbers.every(value => value === 0)
}

function hasRun(metrics: JsonRecord): boolean {
  const iterations = asRecord(metrics['iterations'])
  return (asNumber((asRecord(iterations?.['values']) ?? iterations)?.['count']) ?? 0) > 0
}

/** A rate of nothing: 0 passes and 0 fails. */
function isUntouched(values: JsonRecord): boolean {
  return values['passes'] === 0 && values['fails'] === 0
}
