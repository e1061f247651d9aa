import { describe, expect, test } from '@jest/globals'
import { waive } from '../../src/pipeline/waive.js'
import { buildChecklist, buildItem, buildVerdict, now, place, reason } from '../support/builders.js'

function waiveOne(outcome: Parameters<typeof buildVerdict>[0], changes: { item?: string; expires?: string } = {}) {
  const waiver = {
    item: 'unit-tests',
    reason: 'The drill moved to Friday.',
    approvedBy: 'ada',
    expires: '2026-11-20',
    location: place,
    ...changes
  }
  const checklist = buildChecklist([buildItem()], { waivers: [waiver] })
  const { verdicts, warnings } = waive([buildVerdict(outcome, { reasons: [reason('below')] })], checklist, now)
  return {
    outcome: verdicts[0]?.outcome,
    codes: verdicts[0]?.reasons.map(({ code }) => code),
    warnings: warnings.map(({ code }) => code)
  }
}

describe('a waiver', () => {
  test.each(['failed', 'pending', 'unknown'] as const)(
    'when the item is %s, waives it and keeps the reasons',
    outcome => {
      expect(waiveOne(outcome)).toEqual({ outcome: 'waived', codes: ['waived', 'below'], warnings: [] })
    }
  )

  test.each([
    ['it expired yesterday', 'failed', { expires: '2026-11-19' }, 'failed', 'waiver-expired'],
    ['it names no item', 'failed', { item: 'unit-test' }, 'failed', 'waiver-unknown-item'],
    ['the item passed anyway', 'passed', {}, 'passed', 'waiver-unused']
  ] as const)('when %s, is a warning and changes nothing', (_, outcome, changes, expected, warning) => {
    expect(waiveOne(outcome, changes)).toMatchObject({ outcome: expected, warnings: [warning] })
  })
})
