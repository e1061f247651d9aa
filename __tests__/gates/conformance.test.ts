import { describe, expect, test } from '@jest/globals'
import type { Gate } from '../../src/gates/define.js'
import { gates } from '../../scripts/entries.js'
import { nobody } from '../../src/model/sign-off.js'
import type { JsonSchema } from '../../src/schema/build.js'
import { askerOf, type Case, codesOf, completeByDefaults, judge, judgeExample } from '../support/judge.js'

const sentence = /^[A-Z].*[.]$/s

interface Cases {
  readonly cases: readonly Case[]
  readonly foreign?: Case['evidence']
}

const all: (Cases & { readonly id: string; readonly gate: Gate })[] = []
// One after the other: jest links no two modules at once that import the same one.
for (const [id, gate] of gates) all.push({ id, gate, ...((await import(`./cases/${id}.js`)) as Cases) })

describe.each(all)('the gate $id', ({ id, gate, cases, foreign }) => {
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

  describe('judges its cases', () => {
    test.each(cases.map(each => ({ title: each.title, each })))('when $title', ({ each }) => {
      const { options, evidence, now, because, without = [] } = each
      const judgement = judge(gate, options, evidence, now, askerOf(each))
      const codes = codesOf(judgement)
      expect({ outcome: judgement.outcome, codes }).toEqual({
        outcome: each.expect,
        codes: expect.arrayContaining([...because])
      })
      expect(codes.filter(code => without.includes(code))).toEqual([])
      expect(judge(gate, options, reversed(evidence), now, askerOf(each)).outcome).toBe(judgement.outcome)
    })
  })

  test('says each of its sentences in a case or an example, whole, and none without a reason', () => {
    const judgements = [
      ...cases.map(each => judge(gate, each.options, each.evidence, each.now, askerOf(each))),
      ...gate.examples.map(example => judgeExample(gate, example))
    ]
    const reasons = judgements.flatMap(judgement => judgement.reasons)
    expect([...new Set(reasons.map(({ code }) => code))].sort()).toEqual(Object.keys(gate.reasons).sort())
    for (const { text } of reasons) expect(text).toMatch(/^\S.*[.]$/s)
    for (const judgement of judgements) expect(judgement.reasons).not.toEqual([])
  })

  test('refuses reports of a kind that it has not asked for', () => {
    if (foreign === undefined) return
    expect(() => judge(gate, { lines: 1 }, foreign)).toThrow('was asked for')
  })

  test('needs nothing that its examples do not bring', () => {
    for (const { options, evidence } of gate.examples) {
      const needs = gate.needs(completeByDefaults(gate, options), { demands: [], names: [], role: nobody })
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

/** The same evidence with every list of facts the other way round. */
function reversed(evidence: Case['evidence']): Case['evidence'] {
  const turned = Object.entries(evidence).map(([name, value]) => [name, turn(value as object)] as const)
  return Object.fromEntries(turned)
}

function turn(value: object): object {
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, unordered.has(key) ? [...(inner as unknown[])].reverse() : inner])
  )
}

/** Lists whose order means nothing. */
const unordered = new Set([
  'files',
  'deployments',
  'alerts',
  'issues',
  'commits',
  'checks',
  'reviews',
  'initiators',
  'writers'
])

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
