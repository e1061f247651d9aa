import { expect, test } from '@jest/globals'
import { stripAnsi } from '../../src/lib/ansi.js'
import { firstLine } from '../../src/lib/first-line.js'

test.each([
  ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
  ['cursor moves', 'a\u001b[2K\u001b[1Gb', 'ab'],
  ['links', '\u001b]8;;https://example.com\u0007here\u001b]8;;\u0007', 'here'],
  ['nothing', 'plain [31m', 'plain [31m']
])('a terminal’s %s are taken off', (_, text, plain) => {
  expect(stripAnsi(text)).toBe(plain)
})

test.each([
  ['blank lines come first', '\n  \n first \nsecond', 'first'],
  ['it ends like on Windows', 'first\r\nsecond', 'first'],
  ['there is none', ' \n', ''],
  ['it has 300 characters', 'x'.repeat(300), 'x'.repeat(300)],
  ['it has more', 'x'.repeat(301), `${'x'.repeat(299)}…`]
])('the first line is found when %s', (_, text, line) => {
  expect(firstLine(text)).toBe(line)
})
