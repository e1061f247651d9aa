import { describe, expect, test } from '@jest/globals'
import { createTerminal } from '../../src/commands/terminal.js'

/** A terminal, and what was written there; `isTTY` where a person looks. */
function openTerminal(isTTY = false, env: NodeJS.ProcessEnv = {}) {
  let written = ''
  const write = (piece: string): void => {
    written += piece
  }
  const terminal = createTerminal({ ...process, env }, () => ({ isTTY, write }))
  return { terminal, written: () => written }
}

function printed(text: string): string {
  const { terminal, written } = openTerminal()
  terminal.print(text)
  return written()
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

describe('colours are for people who want them', () => {
  const line = 'Go: 1 passed'
  test.each<[string, boolean, NodeJS.ProcessEnv, boolean]>([
    ['a person looks', true, {}, true],
    ['a person looks, and NO_COLOR is empty', true, { NO_COLOR: '' }, true],
    ['a person says NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a pipe reads', false, {}, false]
  ])('when %s', (_, isTTY, env, coloured) => {
    expect(openTerminal(isTTY, env).terminal.paint(line) !== line).toBe(coloured)
  })
})
