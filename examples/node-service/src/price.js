'use strict'

/** The price of a cart in cents, after a discount in percent. */
function total(items, discount = 0) {
  if (discount < 0 || discount > 100) throw new RangeError(`A discount of ${discount} % is not possible.`)
  const sum = items.reduce((cents, { price, quantity }) => cents + price * quantity, 0)
  return Math.round((sum * (100 - discount)) / 100)
}

module.exports = { total }
