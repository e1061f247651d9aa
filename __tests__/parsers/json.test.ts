import { describe, expect, test } from '@jest/globals'
import type { MetricsReport } from '../../src/model/reports.js'
import { attempt, listFixtures, readText } from '../support/reports.js'

const demand = { want: 'metrics', format: 'json' } as const

function read(text: string): MetricsReport {
  const { report } = readText(text, demand)
  if (report.kind !== 'metrics') throw new Error('Plain JSON is a report of metrics.')
  return report
}

test('every finite number is called by its JSON Pointer', () => {
  const [fixture] = listFixtures('json')
  expect(read(new TextDecoder().decode(fixture?.bytes)).metrics).toEqual([
    { name: '/runs/0/p95', value: 0.43 },
    { name: '/runs/0/errors', value: 0 },
    { name: '/runs/1/p95', value: 0.61 },
    { name: '/runs/1/errors', value: 1 },
    { name: '/summary/p95', value: 0.52 },
    { name: '/summary/requests', value: 1200 },
    { name: '/summary/a~1b', value: 1 },
    { name: '/summary/c~0d', value: 2 }
  ])
})

test.each([
  ['a number is beyond what can be told', '{"a":1e999,"b":1}', ['/b']],
  ['a number is written as a text', '{"a":"1","b":1}', ['/b']],
  ['a key is that of every object', '{"__proto__":{"p95":1},"constructor":2}', ['/__proto__/p95', '/constructor']],
  ['a key is empty', '{"":{"":1}}', ['//']]
])('names are right when %s', (_, text, names) => {
  expect(read(text).metrics.map(({ name }) => name)).toEqual(names)
})

describe('a file is refused', () => {
  test.each([
    ['it holds no number', '{"p95":"12 ms"}', 'report-no-data'],
    ['it holds an error', '{"error":"timed out","p95":1}', 'report-tool-error'],
    ['it holds too many numbers', JSON.stringify(new Array(10_001).fill(1)), 'report-too-large'],
    ['it is cut', '{"p95":1', 'report-truncated'],
    ['it is a report of another format', '{"root_group":{},"metrics":{"a":{"rate":1}}}', 'report-wrong-format']
  ])('when %s', (_, text, code) => {
    expect(attempt(new TextEncoder().encode(text), demand)).toBe(code)
  })

  test('when no format is named', () => {
    expect(attempt(new TextEncoder().encode('{"p95":1}'), { want: 'metrics' })).toBe('report-unknown-format')
  })
})
