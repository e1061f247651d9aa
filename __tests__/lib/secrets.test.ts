import { expect, test } from '@jest/globals'
import { estimateEntropy } from '../../src/lib/entropy.js'
import { isKnownDefault } from '../../src/lib/known-defaults.js'

test.each([
  ['', 0],
  ['aaaaaaaaaaaaaaaa', 0],
  ['0123456789', 0],
  ['abcabcabcabc', 0],
  ['password', 19],
  ['hunter2hunter2hunter2', 19],
  ['4f9c1d7a8b3e6052', 64],
  ['kT7#qz9!vLp2@xW5', 64]
])('when the secret is %j, it seems to hold %i bits', (secret, bits) => {
  expect(Math.floor(estimateEntropy(secret))).toBe(bits)
})

test.each([
  'changeme',
  'CHANGE_ME',
  'password',
  'P@ssw0rd',
  'secret',
  'admin',
  '123456',
  'example',
  ' secret\n',
  '<your password>',
  '${DB_PASSWORD}',
  '{{ password }}',
  '********',
  'xxxx',
  'postgres://shop:postgres@db:5432/shop',
  'redis://:changeme@cache'
])('when a value is %j, everybody knows it', value => {
  expect(isKnownDefault(value, [])).toBe(true)
})

test.each([
  'production',
  'kT7#qz9!vLp2@xW5',
  'postgres://shop:kT7qz9vLp2@db/shop',
  'passwords-are-hard',
  '{"a":1}',
  'shop'
])('when a value is %j, not everybody knows it', value => {
  expect(isKnownDefault(value, [])).toBe(false)
})

test('when a word is forbidden, its capitals and its place in an address make no difference', () => {
  expect(isKnownDefault('Shop', ['shop'])).toBe(true)
  expect(isKnownDefault('postgres://x:shop@db/x', ['shop'])).toBe(true)
})
