import { describe, expect, test } from '@jest/globals'
import { breakCommands, cut, linkTarget, logLine, markdown, oneLine, visible } from '../../src/lib/escape.js'

describe('text that is shown', () => {
  test.each([
    ['a line end', 'a\nb', 'a␊b'],
    ['a lone carriage return', 'a\rb', 'a␍b'],
    ['an escape sequence', '\u001b[31mred', '␛[31mred'],
    ['a bidirectional override', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['a zero-width space', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a tag character', 'a\u{e0041}b', 'a⟨U+E0041⟩b'],
    ['an emoji with its selector', '✔️', '✔️'],
    ['plain words of any script', 'größe 試験', 'größe 試験']
  ])('when it has %s', (_, given, shown) => {
    expect(visible(given)).toBe(shown)
  })

  test('when it is long, is cut and marked, never within a character', () => {
    expect(oneLine('  a \n b  ')).toBe('a b')
    expect(cut('abcdef', 4)).toBe('abc…')
    expect(cut('ab😀def', 4)).toBe('ab…')
  })
})

describe('a log line', () => {
  test.each(['::error::x', '##[error]x', 'a\r::error::x', 'x ####[group]y'])(
    'when it holds %j, is no command',
    text => {
      const line = logLine(text)
      expect(line).toMatch(/^deploy-gate \| /)
      expect(line).not.toMatch(/##\[/)
      expect(line).not.toMatch(/[\r\n]/)
    }
  )

  test('breaks up commands however many signs stand before', () => {
    expect(breakCommands('###[x')).not.toContain('##[')
  })
})

describe('text in Markdown', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '| a | b |',
    '`code`',
    '**bold** _it_ ~~x~~',
    '# heading',
    '<!-- comment --> -->'
  ])('when it is %j, has no sign that means something', text => {
    expect(markdown(text).replace(/&#\d+;/g, '')).not.toMatch(/[<>[\]|`*_~!]/)
  })

  test.each([
    ['@ada', /@\w/],
    ['#12', /&#35;\d/],
    ['GH-12', /GH-\d/],
    ['https://evil.example', /:\/\//],
    ['www.evil.example', /www\./],
    ['1. item', /^1/],
    ['- item', /^-/]
  ])('when it is %j, is no mention, reference, link or list', (text, forbidden) => {
    expect(markdown(text)).not.toMatch(forbidden)
  })
})

describe('the target of a link', () => {
  test.each([
    ['https://wiki.example/runbook', true],
    ['javascript:alert(1)', false],
    ['https://x.example/a b', false],
    ['https://x.example/)](https://y.example', false]
  ])('when it is %s', (url, kept) => {
    expect(linkTarget(url) !== undefined).toBe(kept)
  })
})
