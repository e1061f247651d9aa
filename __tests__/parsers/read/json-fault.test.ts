import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { findJsonFault } from '../../../src/parsers/read/json-fault.js'

test.each([
  ['{"a": [1, 2', 'ends', 11],
  ['{"a": "b', 'ends', 6],
  ['{"a": tru', 'ends', 6],
  ['{"a": "\\u00', 'ends', 6],
  ['{"a"', 'ends', 4],
  ['', 'ends', 0],
  ['{} done', 'follows', 3],
  ['[1] [2]', 'follows', 4],
  ['{"a": yes}', 'misfit', 6],
  ['[1,]', 'misfit', 3],
  ['{"a":1,}', 'misfit', 7],
  ['{a: 1}', 'misfit', 1],
  ['[1 2]', 'misfit', 3],
  ['[01]', 'misfit', 1],
  ['["\t"]', 'misfit', 1],
  ['{"a":1]', 'misfit', 6]
])('%j has its first fault where it is', (text, kind, offset) => {
  expect(findJsonFault(text)).toEqual({ kind, offset })
})

describe('a text that is cut off', () => {
  test('ends too early, wherever that is', () => {
    const property = fc.property(fc.json(), fc.nat(), (json, at) => {
      const text = `[${json}]`
      expect(findJsonFault(text.slice(0, at % text.length)).kind).toBe('ends')
    })
    fc.assert(property, { numRuns: 2000, seed: 1 })
  })
})

test('a text that the engine takes has no fault before its end', () => {
  const property = fc.property(fc.json(), json => {
    expect(findJsonFault(`${json} x`)).toEqual({ kind: 'follows', offset: json.trimEnd().length + 1 })
  })
  fc.assert(property, { numRuns: 1000, seed: 2 })
})
