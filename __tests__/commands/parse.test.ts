import { describe, expect, test } from '@jest/globals'
import { CallError, type Flags } from '../../src/commands/define.js'
import { parseArguments } from '../../src/commands/parse.js'

const flags: Flags = {
  json: { about: 'A switch.' },
  evidence: { about: 'A value.', value: 'FILE' },
  report: { about: 'Several values.', value: 'GLOB', many: true }
}

describe('what was typed is read', () => {
  test.each<[string, readonly string[], readonly string[], Record<string, readonly string[]>]>([
    ['words and flags are mixed', ['a', '--json', 'b'], ['a', 'b'], { json: [] }],
    ['a value stands behind its flag', ['--evidence', 'x.json'], [], { evidence: ['x.json'] }],
    ['a value is joined to its flag', ['--evidence=x.json'], [], { evidence: ['x.json'] }],
    ['a joined value looks like a flag', ['--evidence=--json'], [], { evidence: ['--json'] }],
    ['a value is negative', ['--evidence', '-1'], [], { evidence: ['-1'] }],
    ['a flag takes several values', ['--report', 'a', '--report=b'], [], { report: ['a', 'b'] }]
  ])('when %s', (_, typed, words, given) => {
    expect(parseArguments(typed, flags)).toEqual({ words, flags: new Map(Object.entries(given)) })
  })
})

describe('a wrong call is refused', () => {
  test.each([
    ['the flag is misspelt', ['--jsno'], '--json'],
    ['the flag is like no other', ['--colour'], '--evidence'],
    ['the value is missing at the end', ['--evidence'], 'FILE'],
    ['the value is forgotten before another flag', ['--evidence', '--json'], 'FILE'],
    ['a switch is given a value', ['--json=yes'], 'no value'],
    ['a flag for one value is given two', ['--evidence', 'a', '--evidence', 'b'], 'once']
  ])('when %s', (_, typed, told) => {
    expect(() => parseArguments(typed, flags)).toThrow(CallError)
    expect(() => parseArguments(typed, flags)).toThrow(told)
  })
})
