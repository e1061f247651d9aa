import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../src/gates/define.js'
import { gates } from '../../src/gates/index.js'
import type { JsonSchema } from '../../src/schema/build.js'
import { judgeExample } from '../support/judge.js'

const sentence = /^[A-Z].*[.]$/s
const all = [...gates].map(([id, gate]) => ({ id, gate }))

describe.each(all)('the gate $id', ({ id, gate }) => {
  test('is called as its file, in kebab-case', () => {
    expect(gate.id).toBe(id)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('speaks in sentences when it presents itself', () => {
    expect(gate.title).toMatch(/^[A-Z].*[^.]$/)
    expect(gate.about).toMatch(sentence)
    for (const { description } of nested(gate.options.json)) expect(description).toMatch(sentence)
  })

  test('speaks in sentences when it gives reasons', () => {
    for (const [code, text] of Object.entries(gate.reasons)) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(text).toMatch(/^[A-Z{].*([.]|: \{[a-z]+\})$/s)
    }
  })

  test('refuses options that it does not know', () => {
    const mappings = [gate.options.json, ...nested(gate.options.json)].filter(
      ({ properties }) => properties !== undefined
    )
    for (const { additionalProperties } of mappings) expect(additionalProperties).toBe(false)
  })

  test('has three to six examples, one that passes and one that does not', () => {
    expect(gate.examples.length).toBeGreaterThanOrEqual(3)
    expect(gate.examples.length).toBeLessThanOrEqual(6)
    const outcomes = gate.examples.map(({ expect: outcome }) => outcome)
    expect(outcomes).toContain('passed')
    expect(outcomes.some(outcome => outcome !== 'passed')).toBe(true)
  })

  describe('keeps its examples', () => {
    test.each(gate.examples.map(example => ({ ...example, example })))('when $title', ({ example }) => {
      const judgement = judgeExample(gate, example)
      expect(judgement.outcome).toBe(example.expect)
      expect(judgement.reasons.map(({ code }) => code)).toContain(example.because)
      expect(judgeExample(gate, example)).toEqual(judgement)
    })
  })

  test('needs nothing that its examples do not bring', () => {
    for (const { options, evidence } of gate.examples) {
      const needs = gate.needs(options, { demands: [], role: unknownRole })
      expect(Object.keys(needs)).toEqual(Object.keys(evidence))
    }
  })

  test('gives shorthands a meaning among its options', () => {
    const { shorthand } = gate
    if (shorthand === undefined) return
    const meaning = shorthand.means(sampleOf(shorthand.json))
    expect(Object.keys(gate.options.shape)).toEqual(expect.arrayContaining(Object.keys(meaning)))
  })
})

const unknownRole: Parameters<Gate['demands']>[1] = id => ({ id, users: [], teams: [], count: 1 })

/** All schemas inside one, without itself. */
function nested(schema: JsonSchema): readonly JsonSchema[] {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.anyOf ?? [])]
  const items = schema.items?.properties === undefined ? [] : [schema.items]
  const values = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  return [...inner, ...values, ...[...inner, ...items, ...values].flatMap(one => nested(one))]
}

function sampleOf({ type, enum: words }: JsonSchema): unknown {
  return words?.[0] ?? (type === 'number' ? 85 : 'sample')
}
