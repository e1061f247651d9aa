import { describe, expect, test } from '@jest/globals'
import { createTerminal } from '../../src/commands/terminal.js'

function printed(text: string): string {
  let written = ''
  const stdout = { isTTY: false, write: (piece: string) => (written += piece) }
  createTerminal({ ...process, env: {}, stdout } as unknown as NodeJS.Process).print(text)
  return written
}

describe('nothing that is printed is a command of the runner', () => {
  test.each([
    ['a line begins like one', '::add-mask::x\n', ': :add-mask::x\n'],
    ['an indented line begins like one', 'a\n   ::error::x\n', 'a\n   : :error::x\n'],
    ['one of the old form is in a line', 'a ##[error]x', 'a # #[error]x']
  ])('when %s', (_, text, expected) => {
    expect(printed(text)).toBe(expected)
  })

  test('when it is JSON, which says the same as before', () => {
    const text = JSON.stringify({ title: '##[error]x ::error::y' })
    expect(printed(text)).not.toContain('##[')
    expect(JSON.parse(printed(text))).toEqual(JSON.parse(text))
  })
})
