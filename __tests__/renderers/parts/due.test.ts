import { describe, expect, test } from '@jest/globals'
import { comment } from '../../../src/renderers/comment.js'
import { dueAt, dueIn } from '../../../src/renderers/parts/due.js'
import { buildReport, buildVerdict, reason } from '../../support/builders.js'

const due = '2026-11-20T12:00:00.000Z'

describe('until when something can be done', () => {
  test.each([
    ['it is open', buildVerdict('pending', { due }), ' (due 2026-11-20 12:00 UTC)', ', due in 3 hours'],
    ['it is open for ever', buildVerdict('pending'), '', ''],
    ['it is done', buildVerdict('passed', { due }), '', ''],
    ['time is over', buildVerdict('failed', { due }), '', '']
  ])('when %s', (_, verdict, at, left) => {
    expect([dueAt(verdict), dueIn(verdict, '2026-11-20T09:00:00Z')]).toEqual([at, left])
  })

  test('is told in a comment with those who are awaited, and a later run says the same', () => {
    const awaits = { role: 'dba', missing: 1, users: ['edgar'], teams: [] }
    const verdict = buildVerdict('pending', { due, reasons: [{ ...reason('awaiting'), awaits }, reason('due')] })
    const [first, second] = ['2026-11-20T09:00:00Z', '2026-11-20T10:00:00Z'].map(at =>
      comment.render(buildReport([verdict], { at }))
    )
    expect(first).toContain('</em> (due 2026-11-20 12:00 UTC)')
    expect(second).toBe(first)
  })
})
