import { describe, expect, test } from '@jest/globals'
import type { Parser } from '../../src/parsers/define.js'
import { parsers } from '../../src/parsers/index.js'
import { decodeText } from '../../src/parsers/read/decode.js'
import {
  attempt,
  cannotTell,
  couldPass,
  listFixtures,
  listFolders,
  numbersOf,
  readText,
  textEnd,
  type Fixture
} from '../support/reports.js'

/** Formats whose last lines only repeat what was told: without them a report says the same. */
const saysAgain = new Set(['cargo-test', 'tap'])

const encoder = new TextEncoder()
const fixtures = listFolders()
  .filter(folder => folder === 'wrecks' || parsers.has(folder))
  .flatMap(listFixtures)
const cases = fixtures.map(fixture => [`${fixture.folder}/${fixture.file}`, fixture] as const)

describe.each([...parsers.keys()])('%s refuses what is no report', format => {
  test.each([
    ['null', 'null'],
    ['an empty object', '{}'],
    ['a web page', '<!DOCTYPE html>\n<html><body>502</body></html>'],
    ['NUL characters', '{"a":"\0"}'],
    ['words', 'ok\n'],
    ['another root', '<nonsense/>']
  ])('when it is %s', (_, text) => {
    expect(() => readText(text, { want: null, format })).toThrow(expect.objectContaining({ name: 'ReportError' }))
  })

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n']
  ])('when it is %s, unless the format writes that for "nothing found"', (_, text) => {
    const read = attempt(encoder.encode(text), { want: null, format })
    expect(typeof read === 'string').toBe(parsers.get(format)?.emptyIsClean !== true)
  })

  test('when it is an empty list, unless the format writes that for "nothing found"', () => {
    const read = attempt(encoder.encode('[]'), { want: null, format })
    expect(typeof read === 'string').toBe(parsers.get(format)?.emptyArrayIsClean !== true)
  })
})

describe('no part of a report reads as the whole of it', () => {
  const whole = cases.filter(([, { folder }]) => folder !== 'wrecks')

  test.each(whole)('when it is %s', (_, { bytes, file }) => {
    const numbers = numbersOf(attempt(bytes))
    const end = textEnd(bytes)
    for (const cut of chooseCuts(end)) {
      const part = attempt(bytes.subarray(0, cut))
      if (typeof part === 'string' || !couldPass(part.report)) continue
      expect([file, cut, cannotTell.has(part.format)]).toEqual([file, cut, true])
      if (!saysAgain.has(part.format)) expect(numbersOf(part)).not.toEqual(numbers)
    }
  })
})

describe('the encoding changes no number', () => {
  test.each(cases.filter(([, { bytes }]) => !bytes.includes(0)))('when it is %s', (_, { bytes }) => {
    const text = [...decodeText([bytes])].join('')
    const numbers = numbersOf(attempt(bytes))
    const marked = encoder.encode(`\uFEFF${text}`)
    expect(numbersOf(attempt(marked))).toEqual(numbers)
    expect(numbersOf(attempt(encoder.encode(`\uFEFF${text.replace(/\r?\n/g, '\r\n')}`)))).toEqual(numbers)
    expect(numbersOf(attempt(Buffer.from(`\uFEFF${text}`, 'utf16le')))).toEqual(numbers)
  })
})

describe('a flipped bit never breaks the reader', () => {
  test.each(cases)('when it is in %s', (_, { bytes }) => {
    for (const [at, bit] of chooseFlips(bytes.length, 60)) {
      const damaged = Uint8Array.from(bytes)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
      expect(() => attempt(damaged)).not.toThrow()
    }
  })
})

describe('a format is not read as another', () => {
  const whole = fixtures.filter(({ folder }) => folder !== 'wrecks')
  const pairs = [...parsers.keys()].flatMap(format => {
    // A file that no format claims may be of one that nothing in a file tells.
    const isClaimed = ({ bytes }: Fixture) => !isByName(format) || attempt(bytes) !== 'report-unknown-format'
    const foreign = whole.filter(fixture => fixture.folder !== format && isClaimed(fixture))
    return foreign.map(fixture => [format, `${fixture.folder}/${fixture.file}`, fixture] as const)
  })

  test.each(pairs)('when %s is said of %s', (format, _, { bytes }: Fixture) => {
    const read = attempt(bytes, { want: null, format })
    expect(typeof read === 'string').toBe(!saysNothing(bytes, parsers.get(format)))
  })
})

function isByName(format: string): boolean {
  return parsers.get(format)?.byNameOnly === true
}

/** Whether a file is what the tool of a format writes when it finds nothing, and other tools too. */
function saysNothing(bytes: Uint8Array, parser: Parser | undefined): boolean {
  const text = Buffer.from(bytes).toString().trim()
  return text === '' ? parser?.emptyIsClean === true : text === '[]' && parser?.emptyArrayIsClean === true
}

/** Every cut of a small file, 200 spread over a large one and its last 50. */
function chooseCuts(end: number): readonly number[] {
  if (end < 2048) return Array.from({ length: end }, (_, cut) => cut)
  const spread = Array.from({ length: 200 }, (_, index) => Math.floor((index * end) / 200))
  return [...spread, ...Array.from({ length: 50 }, (_, back) => end - 1 - back)]
}

function chooseFlips(length: number, count: number): readonly (readonly [number, number])[] {
  let state = length + 1
  const next = (below: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
  return Array.from({ length: length === 0 ? 0 : count }, () => [next(length), next(8)] as const)
}
