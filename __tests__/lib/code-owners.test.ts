import { describe, expect, test } from '@jest/globals'
import { readCodeOwners } from '../../src/lib/code-owners.js'

const matches = (pattern: string, path: string) => readCodeOwners(`${pattern} @ada`)(path) !== undefined

describe('a pattern means', () => {
  test.each([
    ['*', ['a.ts', 'src/a.ts', '.github/x'], []],
    ['*.js', ['a.js', 'src/deep/a.js'], ['a.jsx', 'a.js2', 'ajs']],
    ['/build/logs/', ['build/logs/a', 'build/logs/b/c'], ['build/logs', 'x/build/logs/a', 'build/logsx/a']],
    ['docs/*', ['docs/a.md'], ['docs/build/a.md', 'x/docs/a.md', 'docs']],
    ['/*', ['a.md'], ['docs/a.md']],
    ['apps/', ['apps/a', 'x/apps/b/c'], ['apps', 'xapps/a']],
    ['/docs/', ['docs/a', 'docs/b/c'], ['x/docs/a']],
    ['/scripts', ['scripts', 'scripts/a', 'scripts/a/b'], ['x/scripts', 'scripts2']],
    ['**/logs', ['logs', 'logs/a', 'build/logs/a', 'a/b/logs'], ['mylogs', 'a/mylogs/b']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b/c'], ['xa/b', 'a/xb']],
    ['a/**', ['a/b', 'a/b/c'], ['b/a/c']],
    ['src/?.ts', ['src/a.ts'], ['src/.ts', 'src/ab.ts', 'src//.ts']],
    ['my\\ file.md', ['my file.md', 'x/my file.md'], ['my']],
    ['\\#readme', ['#readme'], ['readme']],
    ['c++/', ['c++/a'], ['c/a', 'cc/a']],
    ['.github', ['.github/workflows/a.yml', 'x/.github/a'], ['github/a']],
    ['apps/web', ['apps/web/a.ts'], ['x/apps/web/a.ts']]
  ])('%s', (pattern, yes, no) => {
    expect(yes.filter(path => !matches(pattern, path))).toEqual([])
    expect(no.filter(path => matches(pattern, path))).toEqual([])
  })
})

describe('a file is owned by the last line that matches', () => {
  const file = [
    '\uFEFF# Who looks after what',
    '* @acme/everybody',
    '',
    'src/ @ada ada@example.com # and nobody else',
    '/src/free.ts',
    '!src/a.ts @grace',
    '[ab].ts @grace',
    'src/odd.ts @grace and more',
    'db/   @acme/data.bases\r'
  ].join('\n')
  const ownersOf = (path: string) => readCodeOwners(file)(path)?.owners

  test.each([
    ['nothing else does', 'README.md', ['@acme/everybody']],
    ['a folder of it does', 'src/deep/a.ts', ['@ada', 'ada@example.com']],
    ['a line takes its owners away', 'src/free.ts', []],
    ['lines that GitHub does not understand are passed over', 'src/a.ts', ['@ada', 'ada@example.com']],
    ['a line has words that are no owners', 'src/odd.ts', ['@ada', 'ada@example.com']],
    ['lines end as on Windows', 'db/x.sql', ['@acme/data.bases']]
  ])('when %s', (_, path, owners) => {
    expect(ownersOf(path)).toEqual(owners)
  })

  test('or by nobody', () => {
    expect(readCodeOwners('/docs/ @ada')('src/a.ts')).toBeUndefined()
  })
})

test('a pattern of many stars takes no long time', () => {
  const pattern = `${'*a'.repeat(200)}b`
  expect(matches(pattern, 'a'.repeat(4000))).toBe(false)
})
