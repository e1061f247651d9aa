import { describe, expect, test } from '@jest/globals'
import { origins, type Evidence, type Origin } from '../../src/model/evidence.js'
import { checkName, type GateCheck, type Item } from '../../src/model/checklist.js'
import type { Judgement } from '../../src/model/verdict.js'
import { evaluate } from '../../src/pipeline/evaluate.js'
import { requestKey } from '../../src/pipeline/gather.js'
import { plan } from '../../src/pipeline/plan.js'
import { buildChecklist, buildGate, buildGathered, buildItem, checksRequest, reason } from '../support/builders.js'

const found: Evidence = { state: 'found', value: {}, origin: 'platform' }
const passed: Judgement = { outcome: 'passed', reasons: [reason('met')] }

function judgeOne(
  evidence: Evidence | undefined,
  answer: () => Judgement = () => passed,
  item: Partial<Item> & { readonly check?: GateCheck } = {},
  changes: Parameters<typeof buildGathered>[1] = {},
  ticks: 'ignore' | 'accept' = 'ignore'
) {
  const gate = { ...buildGate(answer), id: item.check?.gate ?? 'stub' }
  const gates = new Map([[gate.id, gate]])
  const checklist = buildChecklist([buildItem(item)], { ticks })
  const gathered = buildGathered(evidence === undefined ? {} : { [requestKey(checksRequest)]: evidence }, changes)
  const [verdict] = evaluate(
    plan(checklist, gates, { phase: null, environment: null }, () => undefined),
    checklist,
    gates,
    gathered
  )
  return { outcome: verdict?.outcome, codes: verdict?.reasons.map(({ code }) => code), origin: verdict?.origin }
}

describe('a verdict', () => {
  test.each<[string, Evidence | undefined, string, string[]]>([
    ['the evidence is there', found, 'passed', ['met']],
    ['nothing was gathered', undefined, 'unknown', ['evidence-missing']],
    [
      'the evidence is broken',
      { state: 'broken', flaws: [{ code: 'forbidden', why: 'No.' }] },
      'unknown',
      ['forbidden']
    ],
    ['the evidence is absent', { state: 'absent', code: 'gone', why: 'No.', awaits: false }, 'unknown', ['gone']],
    [
      'the evidence is not there yet',
      { state: 'absent', code: 'later', why: 'Wait.', awaits: true },
      'pending',
      ['later']
    ],
    [
      'the evidence is partial, and what could be read passes',
      { state: 'partial', value: {}, origin: 'job', flaws: [{ code: 'report-truncated', why: 'Cut.' }] },
      'unknown',
      ['report-truncated', 'met']
    ]
  ])('when %s', (_, evidence, outcome, codes) => {
    expect(judgeOne(evidence)).toMatchObject({ outcome, codes })
  })

  test('when the gate throws', () => {
    const answer = () => {
      throw new Error('broken gate')
    }
    expect(judgeOne(found, answer)).toMatchObject({ outcome: 'unknown', codes: ['gate-failed'] })
  })

  test('when the gate answers a word that is no outcome', () => {
    const answer = () => JSON.parse('{"outcome":"fine","reasons":[]}') as Judgement
    expect(judgeOne(found, answer)).toMatchObject({ outcome: 'unknown', codes: ['gate-failed'] })
  })

  test('when the head moved, whatever the gate would say', () => {
    const headFlaw = { code: 'head-moved', why: 'Moved.' }
    expect(judgeOne(found, () => passed, {}, { headFlaw })).toMatchObject({ outcome: 'unknown', codes: ['head-moved'] })
  })

  const pending: Judgement = { outcome: 'pending', reasons: [reason('awaiting')] }
  const failed: Judgement = { outcome: 'failed', reasons: [reason('changes-requested')] }
  test.each([
    ['a tick is no signature', 'sign-off', 'ignore', pending, 'pending awaiting'],
    ['a tick counts where the checklist says so', 'sign-off', 'accept', pending, 'passed tick-accepted'],
    ['a tick never outweighs an objection', 'sign-off', 'accept', failed, 'failed changes-requested'],
    ['a tick never stands for what a machine judges', 'checks', 'accept', pending, 'pending awaiting']
  ] as const)('when %s', (_, gate, ticks, answer, expected) => {
    const item = { ticked: true, check: { gate, options: {} } }
    const { outcome, codes } = judgeOne(found, () => answer, item, {}, ticks)
    expect([outcome, ...(codes ?? [])].join(' ')).toBe(expected)
  })
})

describe('an item that is different in an environment', () => {
  const environments = { staging: { severity: 'warning' as const }, canary: { check: { gate: 'other', options: {} } } }
  const gates = new Map(['stub', 'other'].map(id => [id, { ...buildGate(() => passed), id }]))
  const planFor = (environment: string | null) =>
    plan(buildChecklist([buildItem({ environments })]), gates, { phase: null, environment }, () => undefined).map(
      ({ item, check }) => `${item.severity} ${checkName(item.check)} ${checkName(check)}`
    )

  test.each([
    [null, 'blocker stub stub'],
    ['production', 'blocker stub stub'],
    ['Staging', 'warning stub stub'],
    ['canary', 'blocker other other'],
    ['constructor', 'blocker stub stub']
  ])('when it is %s', (environment, expected) => {
    expect(planFor(environment)).toEqual([expected])
  })
})

describe('a condition on paths', () => {
  const item = { when: { paths: ['db/**'] } }
  const judgePaths = (paths: Evidence) => {
    const gate = buildGate(() => passed)
    const gates = new Map([['stub', gate]])
    const checklist = buildChecklist([buildItem(item)])
    const planned = plan(checklist, gates, { phase: null, environment: null }, () => undefined)
    const gathered = buildGathered({ [requestKey(checksRequest)]: found, 'paths {}': paths })
    return evaluate(planned, checklist, gates, gathered)[0]
  }

  test.each<[string, Evidence, string, string]>([
    ['a path matches', { state: 'found', value: { paths: ['db/1.sql'] }, origin: 'platform' }, 'passed', 'met'],
    [
      'no path matches',
      { state: 'found', value: { paths: ['src/a.ts'] }, origin: 'platform' },
      'skipped',
      'condition-false'
    ],
    [
      'the paths cannot be read',
      { state: 'broken', flaws: [{ code: 'forbidden', why: 'No.' }] },
      'unknown',
      'forbidden'
    ]
  ])('when %s', (_, paths, outcome, code) => {
    const verdict = judgePaths(paths)
    expect(verdict?.outcome).toBe(outcome)
    expect(verdict?.reasons[0]?.code).toBe(code)
  })
})

describe('trust that a gate demands', () => {
  const judgeTrusting = (least: Origin | null, origin: Origin, state: 'found' | 'partial' = 'found') => {
    const flaws = [{ code: 'report-truncated', why: 'Cut.' }]
    const evidence: Evidence = state === 'found' ? { state, value: {}, origin } : { state, value: {}, origin, flaws }
    const gate = { ...buildGate(() => passed), trust: () => least }
    const gates = new Map([[gate.id, gate]])
    const checklist = buildChecklist([buildItem()])
    const planned = plan(checklist, gates, { phase: null, environment: null }, () => undefined)
    const [verdict] = evaluate(planned, checklist, gates, buildGathered({ [requestKey(checksRequest)]: evidence }))
    return { outcome: verdict?.outcome, codes: verdict?.reasons.map(({ code }) => code), origin: verdict?.origin }
  }

  test.each(origins.flatMap(least => origins.map((origin): [Origin, Origin] => [origin, least])))(
    'when evidence is of %s and %s is demanded',
    (origin, least) => {
      const isEnough = origins.indexOf(origin) <= origins.indexOf(least)
      expect(judgeTrusting(least, origin)).toEqual({
        outcome: isEnough ? 'passed' : 'unknown',
        codes: isEnough ? ['met'] : ['trust-too-low', 'met'],
        origin
      })
    }
  )

  test('when nothing is demanded, any origin will do', () => {
    expect(judgeTrusting(null, 'job')).toMatchObject({ outcome: 'passed', origin: 'job' })
  })

  test('when what is read has flaws, too, they stand beside it', () => {
    expect(judgeTrusting('isolated', 'workflow', 'partial').codes).toEqual(['report-truncated', 'trust-too-low', 'met'])
  })
})
