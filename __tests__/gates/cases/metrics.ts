import { exampleMetrics } from '../../../src/gates/parts/example-metrics.js'
import type { Case } from '../../support/judge.js'

type Row = readonly [
  title: string,
  options: Case['options'],
  values: readonly number[],
  expect: Case['expect'],
  because: string
]

const rows: readonly Row[] = [
  ['a value is just below', { below: 1 }, [0.999], 'passed', 'kept'],
  ['a value is the limit from above', { below: 1 }, [1], 'failed', 'not-below'],
  ['a value is just above', { above: 1 }, [1.001], 'passed', 'kept'],
  ['a value is the limit from below', { above: 1 }, [1], 'failed', 'not-above'],
  ['a value is equal', { equals: 1 }, [1, 1], 'passed', 'kept'],
  ['a value is nearly equal', { equals: 1 }, [1.0000001], 'failed', 'not-equal'],
  ['zero is minus zero', { equals: 0 }, [-0], 'passed', 'kept'],
  ['both limits are kept', { below: 3, above: 1 }, [1.5, 2], 'passed', 'kept'],
  ['one of both limits is not kept', { below: 3, above: 1 }, [2, 3], 'failed', 'not-below'],
  ['the first of several is too high', { below: 1 }, [1, 0], 'failed', 'not-below'],
  ['the last of several is too low', { above: 1 }, [2, 2, 0], 'failed', 'not-above']
]

const prometheus = { url: 'https://prometheus.shop.example', query: 'up' }
const warned = exampleMetrics([0], { warnings: ['a store does not answer.'] })
const moment = (value: number) => ({ value, at: '2026-11-20T11:50:00.000Z' })
const spanned = (least: number, most: number) =>
  exampleMetrics([], {
    series: [{ name: '', least: moment(least), most: moment(most) }],
    span: { moments: 61, step: 15_000 }
  })

export const cases: readonly Case[] = [
  ...rows.map(([title, options, values, expect, because]) => ({
    ...{ title, expect, because: [because] },
    options: { ...prometheus, ...options },
    evidence: exampleMetrics(values)
  })),
  {
    title: 'it was so all the time',
    options: { ...prometheus, below: 2, for: '15m' },
    evidence: spanned(0, 1),
    expect: 'passed',
    because: ['kept', 'lasted']
  },
  {
    title: 'it was too high once',
    options: { ...prometheus, below: 2, for: '15m' },
    evidence: spanned(0, 2),
    expect: 'failed',
    because: ['not-below'],
    without: ['lasted']
  },
  {
    title: 'it was another once, and more',
    options: { ...prometheus, equals: 1, for: '15m' },
    evidence: spanned(1, 2),
    expect: 'failed',
    because: ['not-equal']
  },
  {
    title: 'Prometheus warns',
    options: { ...prometheus, below: 1 },
    evidence: warned,
    expect: 'failed',
    because: ['warned']
  },
  {
    title: 'Prometheus warns and that is only told',
    options: { ...prometheus, below: 1, 'on-warning': 'warn' },
    evidence: warned,
    expect: 'passed',
    because: ['kept', 'warned']
  },
  {
    title: 'Prometheus warns and a value is too high',
    options: { ...prometheus, below: 0, 'on-warning': 'warn' },
    evidence: warned,
    expect: 'failed',
    because: ['not-below', 'warned']
  },
  ...['2026-11-20T12:15:00Z', '2026-11-20T11:44:58Z'].map((now): Case => ({
    title: `an answer of 11:59:59 is judged at ${now}`,
    options: { ...prometheus, below: 1 },
    evidence: exampleMetrics([0]),
    now,
    expect: 'failed',
    because: ['wrong-time']
  }))
]
