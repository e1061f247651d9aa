import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('pylint', { named: ['pylint2-clean.json'] })

const message = (more: object): object => ({
  type: 'error',
  symbol: 'undefined-variable',
  message: "Undefined variable 'c'",
  'message-id': 'E0602',
  path: 'cart.py',
  line: 3,
  column: 0,
  endLine: null,
  ...more
})
const read = (...messages: readonly object[]) => readWhole(JSON.stringify(messages))

test('A finding is called by its symbol, and its column counts from 1', () => {
  expect(read(message({}))).toMatchObject({
    findings: [{ id: 'undefined-variable', severity: 'error', file: 'cart.py', line: 3, column: 1 }]
  })
})

test.each([
  ['fatal', 'error'],
  ['warning', 'warning'],
  ['refactor', 'note'],
  ['convention', 'note'],
  ['info', 'info'],
  ['odd', 'unknown']
])('A finding has its severity when its type is %s', (type, severity) => {
  expect(read(message({ type }))).toMatchObject({ findings: [{ severity }] })
})

test.each<[string, object, string]>([
  ['more is declared than listed', { messageTypeCount: { error: 1 }, modulesLinted: 1 }, 'counts-disagree'],
  ['a count is none', { messageTypeCount: { error: '0' }, modulesLinted: 1 }, 'counts-disagree'],
  ['no module was linted', { messageTypeCount: {}, modulesLinted: 0 }, 'nothing-linted']
])('The statistics block when %s', (_, statistics, code) => {
  expect(readWhole(JSON.stringify({ messages: [], statistics })).problems).toEqual([
    expect.objectContaining({ code, blocks: true })
  ])
})

test.each<[string, unknown]>([
  ['an element is no message', [message({}), {}]],
  ['statistics are of something else', { messages: [], statistics: {} }]
])('A file is not taken for Pylint when %s', (_, value) => {
  expect(readText(JSON.stringify(value), 'pylint')).toHaveProperty('refused')
})
