import { expect, test } from '@jest/globals'
import { mergedOnto } from '../../src/adapters/github/merged-onto.js'

/** A line of history by the titles of its commits, the oldest first; each commit's hash is its title. */
const find = (line: readonly string[], own: readonly string[], second?: string) => {
  const read = (sha: string) => {
    const at = line.indexOf(sha)
    return Promise.resolve({
      sha,
      message: `${sha.replace(/'+$/, '')}\n\nMore.`,
      parents: line.slice(Math.max(at - 1, 0), at)
    })
  }
  const [last = ''] = line.slice(-1)
  const merge = { sha: last, message: last.replace(/'+$/, ''), parents: line.slice(-2, -1) }
  return mergedOnto(
    { ...merge, parents: second === undefined ? merge.parents : [...merge.parents, second] },
    own.map(message => ({ message })),
    read
  )
}

test.each<[string, readonly string[], readonly string[], string | null]>([
  ['one commit was squashed', ['Base', 'Sell (#7)'], ['Sell'], 'Base'],
  ['several were squashed', ['Base', 'Sell (#7)'], ['Sell', 'Sell more'], 'Base'],
  ['they were squashed under the title of one of them', ['Base', "Sell more'"], ['Sell', 'Sell more'], 'Base'],
  ['they were rebased', ['Base', "Sell'", "Sell more'", "Sell all'"], ['Sell', 'Sell more', 'Sell all'], 'Base'],
  ['one of them was left out', ['Base', "Sell'", "Sell all'"], ['Sell', 'Sell more', 'Sell all'], 'Base'],
  ['a title is there twice', ['Base', "Sell'", "Sell''"], ['Sell', 'Sell'], 'Base'],
  ['nothing was before', ["Sell'"], ['Sell'], null]
])('what a pull request was merged onto is known when %s', async (_, line, own, expected) => {
  expect(await find(line, own)).toBe(expected)
})

test('what a pull request was merged onto is the first parent of a merge', async () => {
  expect(await find(['Base', 'Sell'], ['Sell'], 'head')).toBe('Base')
})
