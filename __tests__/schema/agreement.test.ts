import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { kinds } from '../../src/checklist/schema.js'
import { gates } from '../../scripts/entries.js'
import type { JsonSchema } from '../../src/schema/build.js'
import { validate } from '../../src/schema/validate.js'

const ajv = new Ajv2020({
  useDefaults: true,
  allowUnionTypes: true,
  strictRequired: true,
  keywords: ['x-expected']
})

/** Every schema that a checklist is read by. */
const schemas: readonly (readonly [string, JsonSchema])[] = [
  ...Object.entries(kinds).map(([kind, { json }]) => [kind, json] as const),
  ...[...gates.values()].map(({ id, options }) => [id, options.json] as const),
  ...[...gates.values()].flatMap(({ id, shorthand }) => {
    // A default belongs to the option that a shorthand stands for.
    const { default: _, ...json } = shorthand?.json ?? {}
    return shorthand === undefined ? [] : [[`${id} in short`, json] as const]
  })
]

const words = ['', 'a', '30m', '2026-11-20', 'https://a.example', 'acme/ops', '-', '\ud83d\ude80']
const numbers = [-1, 0, 1, 1.5, 100, 101, 1e21]
const keys = ['report', 'title', 'lines', 'id', 'toString', '__proto__', '~/%zz']
const anything = fc.jsonValue({ maxDepth: 2, noUnicodeString: false }) as fc.Arbitrary<unknown>
const leaf = fc.oneof(
  fc.constantFrom<unknown>(...words, ...numbers, true, false, null, [], [''], {}, [null]),
  anything
)

/** Values of which many fit a schema, many nearly do and some not at all. */
function near(schema: JsonSchema): fc.Arbitrary<unknown> {
  const forms = schema.anyOf?.map(near) ?? []
  const words = schema.enum === undefined ? [] : [fc.constantFrom(...schema.enum)]
  const lists = schema.items === undefined ? [] : [fc.array(near(schema.items), { maxLength: 3 })]
  const isMapping = schema.properties !== undefined || typeof schema.additionalProperties === 'object'
  const exact = [...forms, ...words, ...lists, ...(isMapping ? [mapping(schema)] : [])]
  return fc.oneof({ arbitrary: exact.length === 0 ? leaf : fc.oneof(...exact), weight: 9 }, { arbitrary: leaf, weight: 1 })
}

function mapping({ properties = {}, required = [], additionalProperties = true }: JsonSchema): fc.Arbitrary<unknown> {
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key, near(schema)])),
    { requiredKeys: [...required] }
  )
  const others = typeof additionalProperties === 'object' ? near(additionalProperties) : leaf
  const further = fc.dictionary(fc.constantFrom(...keys), others, { maxKeys: typeof additionalProperties === 'object' ? 3 : 1 })
  return fc.oneof(
    { arbitrary: named, weight: additionalProperties === false ? 4 : 1 },
    { arbitrary: fc.tuple(named, further).map(([one, other]) => ({ ...one, ...other })), weight: 2 }
  )
}

describe.each(schemas)('the schema of %s', (_, schema) => {
  const referee = ajv.compile(schema)

  test('accepts and completes what ajv accepts, in the same way', () => {
    fc.assert(
      fc.property(near(schema), value => {
        const completed = structuredClone(value)
        const accepted = referee(completed)
        const before = JSON.stringify(value)
        const found = validate(schema, value)
        expect(found.mistakes.length === 0).toBe(accepted)
        if (accepted) expect(found.value).toEqual(completed)
        expect(JSON.stringify(value)).toBe(before)
      }),
      { numRuns: 300, seed: 5 }
    )
  })
})

describe.each(schemas)('every part of the schema of %s', (_, schema) => {
  const known = new Set([
    ...['type', 'enum', 'pattern', 'minimum', 'maximum', 'minLength', 'minItems', 'minProperties'],
    ...['items', 'properties', 'required', 'additionalProperties', 'anyOf', 'default', 'description', 'x-expected']
  ])

  test('says only what is looked at, and fills in nothing where one of several forms is meant', () => {
    const refuse = (part: JsonSchema, inForms: boolean): void => {
      expect(Object.keys(part).filter(keyword => !known.has(keyword))).toEqual([])
      if (part.anyOf !== undefined) expect([part.properties, part.items, part.additionalProperties]).toEqual([undefined, undefined, undefined])
      if (inForms) expect(part.default).toBeUndefined()
      for (const form of part.anyOf ?? []) refuse(form, true)
      const { items, properties = {}, additionalProperties } = part
      const inner = [items, additionalProperties, ...Object.values(properties)]
      for (const each of inner) if (typeof each === 'object') refuse(each, inForms)
    }
    refuse(schema, false)
  })
})
