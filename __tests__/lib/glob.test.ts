import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import { matchesGlob, matchesGlobs, matchesName } from '../../src/lib/glob.js'

describe('a glob', () => {
  test.each([
    ['*', 'README.md'],
    ['*.js', 'app.js'],
    ['src/*', 'src/.hidden'],
    ['**', 'all/the/files.md'],
    ['**.js', 'js/index.js'],
    ['docs/**', 'docs/a/b.md'],
    ['docs/**/*.md', 'docs/hello.md'],
    ['docs/**/*.md', 'docs/a/markdown/file.md'],
    ['**/docs/**', 'docs/hello.md'],
    ['**/docs/**', 'dir/docs/my-file.txt'],
    ['**/README.md', 'README.md'],
    ['**/*-post.md', 'path/my-post.md'],
    ['*.jsx?', 'page.js'],
    ['*.jsx?', 'page.jsx'],
    ['v[12].[0-9]+.[0-9]+', 'v1.10.1'],
    ['db/**', 'db/migrations/1.sql'],
    ['a\\*b', 'a*b'],
    ['[', '['],
    ['feature/+', 'feature//'],
    ['+x', '+x'],
    ['naïve-😀?', 'naïve-'],
    ['', '']
  ])('%j takes %j', (glob, path) => {
    expect(matchesGlob(glob, path)).toBe(true)
  })

  test.each([
    ['*', 'a/b'],
    ['*.js', 'js/index.js'],
    ['docs/*', 'docs/a/b'],
    ['**/a', 'ba'],
    ['**/a', 'x/ba'],
    ['docs/**/x', 'docsx'],
    ['v[12].[0-9]+', 'v1.'],
    ['[a-c]', 'd'],
    ['a\\*b', 'axb'],
    ['A', 'a'],
    ['a', ''],
    ['', 'a']
  ])('%j leaves %j', (glob, path) => {
    expect(matchesGlob(glob, path)).toBe(false)
  })

  test('takes itself when it is a plain path', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z./ -]{0,20}$/), path => {
        expect(matchesGlob(path, path)).toBe(true)
        expect(matchesGlob('**', path)).toBe(true)
        expect(matchesGlob(`**/${path}`, `x/${path}`)).toBe(true)
      })
    )
  })

  test('means the same as by trying every way', () => {
    const glob = fc.stringMatching(/^([ab/]|[*][*]?|[ab][?+]|\[ab\]){0,6}$/)
    fc.assert(
      fc.property(glob, fc.stringMatching(/^[ab/]{0,6}$/), (written, path) => {
        expect(matchesGlob(written, path)).toBe(asPattern(written).test(path))
      }),
      { numRuns: 2000 }
    )
  })

  test('ends soon when it is hostile', () => {
    expect(matchesGlob('**a*'.repeat(100), 'a'.repeat(2000) + 'b')).toBe(true)
    expect(matchesGlob(`${'*a'.repeat(100)}!`, 'a'.repeat(2000))).toBe(false)
  })
})

/** The glob as a regular expression, which is short but not safe from hostile ones. */
function asPattern(glob: string): RegExp {
  const text = glob
    .replaceAll(/(?<=^|\/)[*][*]\//g, '(?:<>/)?')
    .replaceAll('**', '<>')
    .replaceAll('*', '[^/]*')
    .replaceAll('<>', '.*')
  return new RegExp(`^${text}$`)
}

describe('a list of globs', () => {
  test.each([
    [['src/**', '!src/gen/**'], 'src/a.ts', true],
    [['src/**', '!src/gen/**'], 'src/gen/a.ts', false],
    [['!src/gen/**', 'src/**'], 'src/gen/a.ts', true],
    [['src/**', '!src/gen/**', 'src/gen/keep.ts'], 'src/gen/keep.ts', true],
    [['!docs/**'], 'src/a.ts', false],
    [[], 'src/a.ts', false]
  ])('%j decides on %j: %j', (globs, path, selected) => {
    expect(matchesGlobs(globs, path)).toBe(selected)
  })
})

describe('a name', () => {
  test.each([
    ['build', 'build', true],
    ['build', 'builder', false],
    ['build*', 'build (20, linux)', true],
    ['*', 'CI / unit', true],
    ['a*b*c', 'a-b-b-c', true],
    ['a*a', 'a', false],
    ['*b*b*', 'b', false],
    ['c++', 'c', false],
    ['c++', 'c++', true]
  ])('%j is %j: %j', (pattern, name, same) => {
    expect(matchesName(pattern, name)).toBe(same)
  })
})
