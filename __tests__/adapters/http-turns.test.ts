import { expect, test } from '@jest/globals'
import { Turns } from '../../src/adapters/http/turns.js'

/** Work that goes on until it is ended. */
function task(log: string[], name: string) {
  let end: () => void = () => undefined
  const promise = new Promise<void>(resolve => {
    end = resolve
  })
  const work = async () => {
    log.push(`${name} begins`)
    await promise
    log.push(`${name} ends`)
  }
  return { work, end }
}

const settle = () => new Promise(resolve => setImmediate(resolve))

test('measurements of one service follow each other, and those of another do not wait', async () => {
  const turns = new Turns()
  const log: string[] = []
  const [first, second, other] = ['first', 'second', 'other'].map(name => task(log, name))
  const [one, two, elsewhere] = ['shop', 'shop', 'bank'].map(service => turns.enter(service))
  const all = [one!.alone('measurement', first!.work), two!.alone('measurement', second!.work)]
  all.push(elsewhere!.alone('measurement', other!.work))
  await settle()
  expect(log).toEqual(['first begins', 'other begins'])
  first!.end()
  await settle()
  expect(log.slice(2)).toEqual(['first ends', 'second begins'])
  second!.end()
  other!.end()
  await Promise.all(all)
})

test('a burst waits until everybody else has ended or waits for a burst, and bursts follow each other', async () => {
  const turns = new Turns()
  const log: string[] = []
  const [burst, next, measured] = ['burst', 'next', 'measured'].map(name => task(log, name))
  const [one, two, three] = ['shop', 'shop', 'shop'].map(service => turns.enter(service))
  const all = [one!.alone('burst', burst!.work), two!.alone('burst', next!.work)]
  await settle()
  expect(log).toEqual([])
  all.push(three!.alone('measurement', measured!.work))
  await settle()
  expect(log).toEqual(['measured begins'])
  measured!.end()
  await settle()
  expect(log).toEqual(['measured begins', 'measured ends'])
  three!.leave()
  await settle()
  expect(log.slice(2)).toEqual(['burst begins'])
  burst!.end()
  await settle()
  expect(log.slice(3)).toEqual(['burst ends'])
  one!.leave()
  await settle()
  expect(log.slice(4)).toEqual(['next begins'])
  next!.end()
  await Promise.all(all)
})

test('the turn goes on when work fails', async () => {
  const turns = new Turns()
  const [one, two] = ['shop', 'shop'].map(service => turns.enter(service))
  await expect(one!.alone('measurement', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await two!.alone('measurement', () => Promise.resolve('yes'))).toBe('yes')
})
