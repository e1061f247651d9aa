import { describe, expect, test } from '@jest/globals'
import { choice, count, either, list, mapOf, object, optional, percent, text } from '../../src/schema/build.js'
import { validate } from '../../src/schema/validate.js'

const schema = object({
  level: choice(['low', 'high'], { about: 'A word.', default: 'high' }),
  least: optional(count({ about: 'A number.', least: 1 })),
  paths: optional(
    mapOf(either(percent({ about: 'A share.' }), object({ lines: percent({ about: 'A share.' }) }), { about: 'Either.' }), {
      about: 'By path.'
    })
  ),
  ignore: list(object({ id: text({ about: 'What.' }) }), { about: 'A list.', default: [] })
})
const check = (value: unknown) => validate(schema.json, value)

describe('validate', () => {
  test('completes a copy by the defaults when the value is right', () => {
    const value = { least: 2 }
    expect(check(value)).toEqual({ value: { least: 2, level: 'high', ignore: [] }, mistakes: [] })
    expect(value).toEqual({ least: 2 })
  })

  test.each<[string, unknown, (string | number)[], 'key' | 'value', string]>([
    ['a key is misspelt', { leest: 1 }, ['leest'], 'key', 'did you mean `least`?'],
    ['a key is like none', { whatever: 1 }, ['whatever'], 'key', 'known are `level`, `least`, `paths`, `ignore`.'],
    ['a word is misspelt', { level: 'hihg' }, ['level'], 'value', 'one of low, high, not "hihg"; did you mean `high`?'],
    ['a number is too small', { least: 0 }, ['least'], 'value', 'a whole number, 1 or more, not 0.'],
    ['a type is wrong', { least: 'many' }, ['least'], 'value', '`least` must be a whole number, 1 or more, not "many".'],
    ['nothing is there', { least: null }, ['least'], 'value', 'not nothing.'],
    ['a list is something else', { ignore: {} }, ['ignore'], 'value', '`ignore` must be a list, not an empty mapping.'],
    ['an entry is wrong', { ignore: [{ id: 'a' }, 3] }, ['ignore', 1], 'value', 'Entry 2 of `ignore` must be a mapping'],
    ['a key is missing', { ignore: [{}] }, ['ignore', 0], 'value', 'The key `id` is missing; it takes a text'],
    ['no form of two fits', { paths: { 'src/~x': 'a' } }, ['paths', 'src/~x'], 'value', 'a number from 0 to 100, or a mapping'],
    ['the form of its type does not fit', { paths: { 1: 101 } }, ['paths', '1'], 'value', '`1` must be a number from 0 to 100, not 101'],
    ['a key in one of two forms is unknown', { paths: { a: { lines: 1, line: 2 } } }, ['paths', 'a', 'line'], 'key', '`lines`?'],
    ['a misspelt key leaves a missing one', { paths: { a: { line: 2 } } }, ['paths', 'a', 'line'], 'key', '`lines`?'],
    ['the key is __proto__', JSON.parse('{"__proto__": 1}'), ['__proto__'], 'key', 'is not known'],
    ['a percent sign is in a key', { '%zz': 1 }, ['%zz'], 'key', 'is not known'],
    ['the whole is no mapping', 'x', [], 'value', 'This must be a mapping, not "x".']
  ])('tells one mistake when %s', (_, value, path, at, words) => {
    const { mistakes } = check(value)
    expect(mistakes).toEqual([{ path, at, message: expect.stringContaining(words) }])
  })

  test('tells all mistakes when there are several', () => {
    const { mistakes } = check({ level: 1, least: 0, other: 1, ignore: [{}, { id: '' }] })
    expect(mistakes.map(({ path }) => path.join('.')).sort()).toEqual(['ignore.0', 'ignore.1.id', 'least', 'level', 'other'])
  })
})
