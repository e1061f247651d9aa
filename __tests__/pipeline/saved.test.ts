import { describe, expect, test } from '@jest/globals'
import { parseGathered } from '../../src/pipeline/saved.js'
import { subject } from '../support/builders.js'

const gathered = { schemaVersion: 1, at: '2026-11-20T12:00:00Z', subject, evidence: {} }
const read = (value: object) => parseGathered(JSON.stringify(value))
const one = (evidence: object) => ({ ...gathered, evidence: { 'checks {}': evidence } })
const flaw = { code: 'odd', why: 'It is odd.' }

describe('saved evidence is read', () => {
  test.each<[string, object]>([
    ['nothing was asked', gathered],
    ['a fact was found', one({ state: 'found', value: { checks: [] }, origin: 'platform' })],
    ['a fact is not there yet', one({ state: 'absent', ...flaw, awaits: true })],
    ['a fact is broken', one({ state: 'broken', flaws: [flaw] })],
    ['the head had moved', { ...gathered, headFlaw: flaw }]
  ])('when %s', (_, value) => {
    expect(read(value)).toEqual(value)
  })
})

describe('saved evidence is refused', () => {
  test.each<[string, object]>([
    ['it is of another version', { ...gathered, schemaVersion: 2 }],
    ['its time is none', { ...gathered, at: 'yesterday' }],
    ['its subject says nothing', { ...gathered, subject: {} }],
    ['its labels are a text', { ...gathered, subject: { ...subject, labels: 'hotfix' } }],
    ['why the head does not count is not said', { ...gathered, headFlaw: {} }],
    ['a state is not known', one({ state: 'good', value: {} })],
    ['a fact has no value', one({ state: 'found', origin: 'job' })],
    ['a broken fact has no flaw', one({ state: 'broken', flaws: [] })],
    ['a flaw has no words', one({ state: 'partial', value: {}, flaws: [{}] })],
    ['an absent fact does not say why', one({ state: 'absent', awaits: true })]
  ])('when %s', (_, value) => {
    expect(read(value)).toBeUndefined()
  })

  test('when it is no JSON', () => {
    expect(parseGathered('{')).toBeUndefined()
  })
})
