import { expect, test } from '@jest/globals'
import { ownersOf } from '../../src/lib/code-owners.js'

test.each([
  ['*', 'a/b.yml', true],
  ['*.yml', 'a/b.yml', true],
  ['*.yml', 'a/b.yaml', false],
  ['/*.yml', 'a/b.yml', false],
  ['.github', '.github/workflows/a.yml', true],
  ['/.github/', '.github/workflows/a.yml', true],
  ['.github/', 'x/.github/a.yml', true],
  ['/.github/', 'x/.github/a.yml', false],
  ['docs/*', 'docs/a.md', true],
  ['docs/*', 'docs/deep/a.md', false],
  ['docs/**', 'docs/deep/a.md', true],
  ['**/logs', 'a/logs/b.txt', true],
  ['apps/web', 'x/apps/web/a.ts', false],
  ['a\\ b.txt', 'a b.txt', true],
  ['a+b.txt', 'a+b.txt', true],
  ['[ab].txt', 'a.txt', false]
])('%s of %s: %p', (pattern, path, owned) => {
  expect(ownersOf(`${pattern} @ada`, path)).toEqual(owned ? ['@ada'] : [])
})

test.each([
  ['the last line that matches decides', '* @ada\n*.md @grace @acme/docs\n*.ts @edgar', ['@grace', '@acme/docs']],
  ['it may name nobody', '* @ada\r\nREADME.md', []],
  ['comments are none', '# * @ada\nREADME.md @grace # not @edgar', ['@grace']],
  ['no line matches', '/src @ada\n', []]
])('owners are told when %s', (_, text, owners) => {
  expect(ownersOf(text, 'README.md')).toEqual(owners)
})
