import { expect, test } from '@jest/globals'
import { maxPiece } from '../../../src/parsers/read/limits.js'
import { splitLines } from '../../../src/parsers/read/lines.js'

test.each([
  ['they end', ['a\nb\n'], ['a', 'b']],
  ['the last has no end', ['a\r\nb'], ['a', 'b']],
  ['pieces end within them', ['a', 'b\r', '\nc', '\n'], ['ab', 'c']],
  ['some are empty', ['\n\r\na'], ['', '', 'a']]
])('gives the lines when %s', (_, chunks, lines) => {
  expect([...splitLines(chunks)]).toEqual(lines)
})

test('refuses an endless line without reading it to its end', () => {
  const piece = 'x'.repeat(64 * 1024)
  let asked = 0
  function* endless(): Generator<string> {
    for (; ; asked++) yield piece
  }
  const lines = splitLines(endless())
  expect(() => lines.next()).toThrow(
    expect.objectContaining({ code: 'report-too-large', message: expect.stringContaining(String(maxPiece)) })
  )
  expect(asked * piece.length).toBeLessThanOrEqual(maxPiece)
})
