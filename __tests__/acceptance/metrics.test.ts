import { expect, test } from '@jest/globals'
import { ordinary } from '../support/github/scenario.js'
import { captured, startPrometheus } from '../support/prometheus.js'
import { withServices } from '../support/services.js'
import { judge } from './judge.js'

const now = () => String(Date.now() / 1000)
const vector = (value: string, at = now()) =>
  `{"status":"success","data":{"resultType":"vector","result":[{"metric":{"job":"shop"},"value":[${at},"${value}"]}]}}`

test.each([
  ['it keeps its limit', vector('0.0004'), 'passed kept'],
  ['it does not', vector('0.002'), 'failed not-below'],
  ['it is NaN', vector('NaN'), 'unknown not-a-number'],
  ['there is nothing', captured('empty.json'), 'unknown no-data'],
  ['the query is wrong', captured('bad-query.json'), 'unknown query-failed'],
  ['it is an old answer', vector('0', '1795187640'), 'failed wrong-time']
])('metrics say what they should when %s', async (_, query, says) => {
  await withServices([startPrometheus({ instead: { query } })], async service => {
    const options = `{ url: '${service.url}', query: errors, below: 0.001, token-env: PROMETHEUS_TOKEN }`
    const phase = `  - id: before\n    items: [{ title: Few errors, metrics: ${options} }]\n`
    const scenario = ordinary({ checklist: `version: 1\nname: Shop\nphases:\n${phase}` })
    const { items, masks, stdout } = await judge(scenario, { env: { PROMETHEUS_TOKEN: 'sesame-47' } })
    expect(items['few-errors']).toBe(says)
    expect(masks).toContain('sesame-47')
    expect(stdout.replaceAll('::add-mask::sesame-47', '')).not.toContain('sesame-47')
    expect(service.requests[0]?.headers.authorization).toBe('Bearer sesame-47')
  })
})
