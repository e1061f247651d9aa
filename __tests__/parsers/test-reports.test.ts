import { describe, expect, test } from '@jest/globals'
import { parsers } from '../../src/parsers/index.js'
import { attempt, couldPass, listFixtures, listFolders, numbersOf, readBytes } from '../support/reports.js'

const counts = ['total', 'passed', 'failed', 'skipped', 'flaky', 'suiteErrors'] as const

describe.each(listFolders().filter(folder => parsers.get(folder)?.kind === 'tests'))(
  '%s is read as a person reads it',
  folder => {
    test.each(listFixtures(folder).map(fixture => [fixture.file, fixture] as const))(
      'when it is %s',
      (_, { bytes, expected }) => {
        const read = attempt(bytes, { want: 'tests' })
        if (expected.error !== undefined) {
          expect(typeof read === 'string' || !couldPass(read.report)).toBe(true)
          return
        }
        expect(read).toMatchObject({ format: folder })
        expect(numbersOf(read)).toMatchObject(Object.fromEntries(counts.map(count => [count, expected[count]])))
      }
    )
  }
)

/** Two equal keys of one object: the engine keeps the last, and here all else agrees with it. */
const unseen = new Set(['json-duplicate-keys.json'])

describe('a wreck is refused or blocks', () => {
  const wrecks = listFixtures('wrecks').filter(
    ({ expected, file }) => expected.error !== undefined && !unseen.has(file)
  )

  test.each(wrecks.map(fixture => [fixture.file, fixture] as const))('when it is %s', (_, { bytes }) => {
    const read = attempt(bytes)
    expect(typeof read === 'string' || !couldPass(read.report)).toBe(true)
  })
})

describe('what is odd but readable is read', () => {
  const readable = listFixtures('wrecks').filter(({ expected: { error, format = '' } }) => {
    return error === undefined && parsers.get(format)?.kind === 'tests'
  })

  test.each(readable.map(fixture => [fixture.file, fixture] as const))('when it is %s', (_, { bytes, expected }) => {
    expect(numbersOf(readBytes(bytes))).toMatchObject(Object.fromEntries(counts.map(count => [count, expected[count]])))
  })
})
