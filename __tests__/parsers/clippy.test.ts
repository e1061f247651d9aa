import { expect, test } from '@jest/globals'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

testFixtures('clippy')

const span = { file_name: 'src/lib.rs', line_start: 3, line_end: 4, column_start: 5, is_primary: true }
const message = (more: object = {}, target = 'lib'): object => ({
  reason: 'compiler-message',
  target: { name: target },
  message: { message: 'Unneeded.', level: 'warning', code: { code: 'clippy::x' }, spans: [span], ...more }
})
const end = (success: boolean): object => ({ reason: 'build-finished', success })
const read = (...lines: readonly (object | string)[]) =>
  readWhole(lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'))

test('A finding keeps the rule and its primary place, and is told of once', () => {
  const spans = [{ ...span, file_name: 'src/other.rs', is_primary: false }, span]
  expect(read(message({ spans }), message({ spans }, 'lib test'), end(true))).toMatchObject({
    findings: [{ id: 'clippy::x', severity: 'warning', file: 'src/lib.rs', line: 3, endLine: 4, column: 5 }],
    problems: []
  })
})

test.each([
  ['error', 'error'],
  ['error: internal compiler error', 'error'],
  ['note', 'note'],
  ['odd', 'unknown']
])('A finding has its severity when its level is %s', (level, severity) => {
  expect(read(message({ level }), end(true))).toMatchObject({ findings: [{ severity }] })
})

test("The compiler's sums are no findings", () => {
  const sum = (text: string): object => message({ message: text, code: null, spans: [], level: 'error' })
  expect(read(sum('aborting due to 1 previous error'), sum('2 warnings emitted'), end(true))).toMatchObject({
    findings: []
  })
})

test.each<[string, readonly (object | string)[], string, boolean]>([
  ['the end is missing', [message()], 'no-end', true],
  ['the build failed', [end(false)], 'build-failed', true],
  ['other text is between', ['    Checking shop', end(true)], 'foreign-text', false]
])('A problem is noted when %s', (_, lines, code, blocks) => {
  expect(read(...lines).problems).toEqual([expect.objectContaining({ code, blocks })])
})

test.each([
  ['a line is cut off', `${JSON.stringify(end(true))}\n{"reason":`, 'report-truncated'],
  [
    'a line within is mangled',
    `${JSON.stringify(end(true))}\n{"reason":\n${JSON.stringify(end(true))}`,
    'report-malformed'
  ]
])('It is refused when %s', (_, text, code) => {
  expect(readText(text)).toEqual({ refused: expect.objectContaining({ code }) })
})
