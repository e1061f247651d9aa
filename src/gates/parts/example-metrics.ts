import type { MetricsRecord } from '../../model/metrics.js'

const at = '2026-11-20T11:59:59.000Z'

/** An answer of one series for each of these values. */
export function exampleMetrics(
  values: readonly number[],
  more: Partial<MetricsRecord> = {}
): { readonly metrics: MetricsRecord } {
  const series = values.map((value, index) => {
    const moment = { value, at }
    return { name: `up{instance="${String(index)}"}`, least: moment, most: moment }
  })
  return { metrics: { at, series, warnings: [], ...more } }
}
