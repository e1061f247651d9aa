import { describe, expect, test } from '@jest/globals'
import { compileAnywhere, compileWhole, explainPattern } from '../../src/lib/pattern.js'
import { fc } from '../support/seeded.js'

test.each([
  ['abc', 'abc', true],
  ['abc', 'abcd', false],
  ['abc', 'xabc', false],
  ['v[0-9]+\\.[0-9]+\\.[0-9]+', 'v1.20.3', true],
  ['v[0-9]+\\.[0-9]+\\.[0-9]+', 'v1.20.3-rc', false],
  ['^https://.*$', 'https://shop.example/', true],
  ['https://.*', 'https://shop.example/\nhttp://evil.example', false],
  ['(?i)bearer .+', 'BEARER x', true],
  ['(?i)[^a]', 'A', false],
  ['a{2,3}', 'a', false],
  ['a{2,3}', 'aaa', true],
  ['a{2}', 'aaa', false],
  ['(ab|c)*', 'abcab', true],
  ['[]a]+', ']a', true],
  ['[a\\-z]', 'b', false],
  ['', '', true],
  ['.', '😀', true]
])('when %s is held against the whole of %j', (pattern, text, expected) => {
  expect(compileWhole(pattern)(text)).toBe(expected)
})

test.each([
  ['^## Rollback$', '# A\n## Rollback\nText', true],
  ['^Rollback', '## Rollback', false],
  ['b+', 'abbc', true],
  ['$', '', true],
  ['TODO|FIXME', 'a FIXME', true],
  ['^b$', 'a\r\nb\r\n', true],
  ['^$', 'a\n\nb', true],
  ['^$', 'a\nb', false]
])('when %s is looked for in %j', (pattern, text, expected) => {
  expect(compileAnywhere(pattern)(text)).toBe(expected)
})

test.each([
  '(',
  ')',
  'a)',
  '[a',
  '\\',
  'a**',
  '*a',
  '(?=a)',
  '(?<n>a)',
  '\\1',
  '\\b',
  'a{3,2}',
  'a{256}',
  'a{x}',
  '[z-a]',
  '((a{200}){200}){9}',
  `${'('.repeat(40)}a${')'.repeat(40)}`,
  'a'.repeat(501)
])('when %s is no pattern, a sentence says why', pattern => {
  expect(explainPattern(pattern)).toMatch(/^.*[.]$/)
  expect(() => compileWhole(pattern)).toThrow()
})

test('when a pattern and a text are made to take long, they do not', () => {
  const text = 'a'.repeat(100_000)
  expect(compileWhole('(a|aa|a*)*b')(text)).toBe(false)
  expect(compileAnywhere('(a+)+$b')(text)).toBe(false)
})

describe('the answer is that of a regular expression', () => {
  const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '\\W', '^', '$', '\\n')
  const { pattern } = fc.letrec<{ pattern: string }>(tie => ({
    pattern: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atom,
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => one + other),
      fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
      fc
        .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,}', '*?'))
        .map(([one, times]) => `(${one})${times}`)
    )
  }))
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '\n', ' '), maxLength: 8 })

  test('when it is looked for anywhere', () => {
    fc.assert(
      fc.property(pattern, text, (source, written) => {
        expect(compileAnywhere(source)(written)).toBe(new RegExp(source, 'mu').test(written))
      })
    )
  })

  test('when the whole text must match', () => {
    fc.assert(
      fc.property(pattern, text, (source, written) => {
        const whole = new RegExp(
          `^(?:${source.replaceAll('^', '(?<![^\\n])').replaceAll('[(?<![^\\n])', '[^').replaceAll('$', '(?![^\\n])')})$`,
          'u'
        )
        expect(compileWhole(source)(written)).toBe(whole.test(written))
      })
    )
  })
})
