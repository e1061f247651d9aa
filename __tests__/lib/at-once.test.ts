import { expect, test } from '@jest/globals'
import { mapAtOnce } from '../../src/lib/at-once.js'

test('results stand in the order of the items, whoever ends first', async () => {
  const turns = [3, 1, 2]
  const after = async (turn: number): Promise<number> => {
    for (let n = 0; n < turn; n++) await Promise.resolve()
    return turn
  }
  expect(await mapAtOnce(turns, 3, after)).toEqual(turns)
})

test('no more are under way than may be', async () => {
  let now = 0
  let most = 0
  await mapAtOnce(Array.from({ length: 10 }), 4, async () => {
    most = Math.max(most, ++now)
    await Promise.resolve()
    now--
  })
  expect(most).toBe(4)
})

test('nothing is begun after a throw, which is the answer', async () => {
  const begun: number[] = []
  const work = (item: number): Promise<never> => {
    begun.push(item)
    return Promise.reject(new Error('No.'))
  }
  await expect(mapAtOnce([1, 2, 3], 1, work)).rejects.toThrow('No.')
  expect(begun).toEqual([1])
})
