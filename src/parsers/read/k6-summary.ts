import type { Metric, MetricsReport } from '../../model/reports.js'
import { asArray, asNumber, asRecord, asString, requireArray, requireRecord, type JsonRecord } from './json.js'
import { Problems } from './problems.js'

/** Whether a document is the machine-readable summary of k6 1.5 and later, whose metrics are a list. */
export function isMachineReadable(run: JsonRecord | undefined): run is JsonRecord {
  const results = asRecord(run?.['results'])
  return asRecord(run?.['metadata'])?.['k6Version'] !== undefined && asArray(results?.['metrics']) !== undefined
}

/**
 * Reads the results of a machine-readable summary. Version 1 of it tells of no thresholds, so that only limits on its
 * values can judge it; the verdict on the whole run that its schema foresees is heard where it is there.
 */
export function readMachineSummary(results: JsonRecord): MetricsReport {
  const problems = new Problems()
  const checks = asRecord(results['checks'])?.['metrics']
  const entries = [
    ...requireArray(results['metrics'], 'list "results.metrics"'),
    ...(asArray(checks) ?? Object.values(asRecord(checks) ?? {}))
  ]
  const metrics = entries.flatMap(entry => {
    const metric = requireRecord(entry, 'object for every metric')
    const name = asString(metric['name']) ?? ''
    return readValues(name, requireRecord(metric['values'], `object "values" of ${JSON.stringify(name)}`))
  })
  if ((results['passed'] ?? true) !== true) {
    problems.add('run-failed', 'k6 says of the whole run that it did not pass.', { blocks: true })
  }
  return { kind: 'metrics', metrics, thresholds: [], problems: problems.list() }
}

/** Each finite value by the names of its metric and its statistic: `http_req_duration p(95)`. */
export function readValues(metric: string, values: JsonRecord): readonly Metric[] {
  return Object.entries(values).flatMap(([statistic, value]) => {
    const number = asNumber(value)
    return number === undefined ? [] : [{ name: `${metric} ${statistic}`, value: number }]
  })
}
