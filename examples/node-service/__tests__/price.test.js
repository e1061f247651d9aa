'use strict'
const { total } = require('../src/price.js')

const cart = [
  { price: 250, quantity: 2 },
  { price: 1999, quantity: 1 }
]

describe('the price of a cart', () => {
  test('adds up what is in it', () => {
    expect(total(cart)).toBe(2499)
  })

  test('takes a discount off', () => {
    expect(total(cart, 10)).toBe(2249)
  })

  test('refuses a discount that is not possible', () => {
    expect(() => total(cart, 101)).toThrow(RangeError)
  })
})
