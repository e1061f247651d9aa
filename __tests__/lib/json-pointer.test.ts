import { expect, test } from '@jest/globals'
import { valueAtPointer } from '../../src/lib/json-pointer.js'

const document = {
  foo: ['bar', 'baz'],
  '': 0,
  'a/b': 1,
  'c%d': 2,
  'm~n': 8,
  ' ': 7,
  '~1': 9,
  nothing: null
}

test.each([
  ['', document],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/m~0n', 8],
  ['/ ', 7],
  ['/~01', 9],
  ['/nothing', null]
])('a value is found when the pointer is %p', (pointer, value) => {
  expect(valueAtPointer(document, pointer)).toEqual(value)
})

test.each([
  'foo',
  '/foo/2',
  '/foo/-',
  '/foo/00',
  '/foo/1e0',
  '/foo/length',
  '/toString',
  '/nothing/x',
  '/foo/0/0',
  '/__proto__',
  '//'
])('nothing is found when the pointer is %p', pointer => {
  expect(valueAtPointer(document, pointer)).toBeUndefined()
})
