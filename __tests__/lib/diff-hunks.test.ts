import { expect, test } from '@jest/globals'
import { readHunks } from '../../src/lib/diff-hunks.js'

/** A patch by its lines, and how many of them add and remove. */
function read(...lines: readonly string[]) {
  const count = (mark: string) => lines.filter(line => line.startsWith(mark)).length
  return readHunks(lines.join('\n'), { added: count('+'), removed: count('-') })
}

test.each<[string, readonly string[], ReturnType<typeof readHunks>]>([
  ['a file is new', ['@@ -0,0 +1,3 @@', '+a', '+b', '+c'], [[1, 3]]],
  ['a file has one line', ['@@ -0,0 +1 @@', '+a', '\\ No newline at end of file'], [[1, 1]]],
  ['a line is changed', ['@@ -4,3 +4,3 @@ class Cart {', ' a', '-b', '+B', ' c'], [[5, 5]]],
  ['only lines are removed', ['@@ -4,3 +4,2 @@', ' a', '-b', ' c'], []],
  ['all is removed', ['@@ -1,2 +0,0 @@', '-a', '-b'], []],
  [
    'lines are added apart',
    ['@@ -1,1 +1,3 @@', '+a', ' b', '+c'],
    [
      [1, 1],
      [3, 3]
    ]
  ],
  [
    'there are several hunks',
    ['@@ -1 +1,2 @@', ' a', '+b', '@@ -9 +10,2 @@', '+c', ' d'],
    [
      [2, 2],
      [10, 10]
    ]
  ],
  ['two hunks touch', ['@@ -1,0 +2 @@', '+a', '@@ -5,0 +3 @@', '+b'], [[2, 3]]],
  ['added lines look like headers', ['@@ -0,0 +1,2 @@', '+++ b/x', '+@@ -1 +1 @@'], [[1, 2]]],
  ['removed lines look like headers', ['@@ -1,2 +1,1 @@', '--- a/x', '-@@ -1 +1 @@', '+a'], [[1, 1]]],
  ['both ends lack a newline', ['@@ -1 +1 @@', '-a', '\\ No newline', '+b', '\\ No newline'], [[1, 1]]],
  ['a line ends with a carriage return', ['@@ -1 +1 @@', '-a\r', '+b\r'], [[1, 1]]],
  ['there is no hunk', [''], []]
])('lines are told when %s', (_, lines, expected) => {
  expect(read(...lines)).toEqual(expected)
})

test.each<[string, readonly string[]]>([
  ['the last line is missing', ['@@ -1,2 +1,2 @@', ' a', '-b']],
  ['there is a line too many', ['@@ -1 +1 @@', '-a', '+b', '+c']],
  ['the old lines are too many', ['@@ -1 +1,2 @@', '-a', '-b', '+c', '+d']],
  ['there is no header', ['+a']],
  ['the header is another', ['@@ -1 +1', '-a', '+b']],
  ['the header is one of a merge', ['@@@ -1 -1 +1 @@@', '++a']],
  ['a number is beyond all files', ['@@ -0,0 +1,99999999999 @@', '+a']],
  ['a line has no mark', ['@@ -1,2 +1,2 @@', ' a', 'b', '+c']],
  ['hunks go backwards', ['@@ -0,0 +9 @@', '+a', '@@ -0,0 +1 @@', '+b']],
  ['hunks overlap', ['@@ -1 +1,2 @@', ' a', '+b', '@@ -1 +2 @@', '-a', '+b']]
])('nothing is told when %s', (_, lines) => {
  expect(read(...lines)).toBeNull()
})

test.each([
  { added: 2, removed: 0 },
  { added: 0, removed: 0 },
  { added: 1, removed: 1 }
])('nothing is told when the counts are $added and $removed', counts => {
  expect(readHunks('@@ -0,0 +1 @@\n+a', counts)).toBeNull()
})
