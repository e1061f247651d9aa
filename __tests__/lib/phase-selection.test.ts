import { expect, test } from '@jest/globals'
import { namedPhases, nameSelection, selectsPhase } from '../../src/lib/phase-selection.js'

test.each([
  [null, ['a', 'b', 'c'], []],
  ['a', ['a'], ['a']],
  ['a, c', ['a', 'c'], ['a', 'c']],
  ['!b', ['a', 'c'], ['b']],
  ['!a,!b', ['c'], ['a', 'b']],
  ['a, !b', ['a'], ['a', 'b']],
  ['a, !a', [], ['a', 'a']],
  ['x', [], ['x']]
])('when %s is selected, the phases are %j', (selection, taken, named) => {
  expect(['a', 'b', 'c'].filter(phase => selectsPhase(selection, phase))).toEqual(taken)
  expect(selection === null ? [] : namedPhases(selection)).toEqual(named)
})

test.each([
  [null, null],
  ['a', 'a'],
  ['a, b', 'a+b'],
  ['!a , !b', '!a+!b']
])('when %s is selected, it is called %s, and means the same', (selection, name) => {
  expect(nameSelection(selection)).toBe(name)
  const taken = (text: string | null) => ['a', 'b', 'c'].filter(phase => selectsPhase(text, phase))
  expect(taken(name)).toEqual(taken(selection))
})
