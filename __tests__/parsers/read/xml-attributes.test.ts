import { expect, test } from '@jest/globals'
import { readXml } from '../../../src/parsers/read/xml.js'

test.each([
  ['it is a whole number', '1" b="20', 20],
  ['it is nought', '1" b="0', 0],
  ['it has ten digits', '1" b="1234567890', 1_234_567_890],
  ['a reference stands for a digit', '1" b="&#50;0', 20],
  ['it has eleven digits', '1" b="12345678901', undefined],
  ['it has a sign', '1" b="-2', undefined],
  ['it has a fraction', '1" b="2.0', undefined],
  ['it has a blank', '1" b=" 2', undefined],
  ['it has digits of another script', '1" b="٢', undefined],
  ['it is empty', '1" b="', undefined],
  ['it is not there', '1', undefined]
])('tells the count of an attribute when %s', (_, rest, count) => {
  let told: number | undefined
  readXml([new TextEncoder().encode(`<r a="${rest}"/>`)], {
    open(_name, attributes) {
      told = attributes.count('b')
    }
  })
  expect(told).toBe(count)
})
