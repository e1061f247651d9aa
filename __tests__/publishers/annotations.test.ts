import { describe, expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model/verdict.js'
import { annotations } from '../../src/publishers/annotations.js'
import { buildReport, buildVerdict, place, reason, recordWrites } from '../support/builders.js'

async function annotate(...verdicts: Verdict[]) {
  const { ports, written } = recordWrites()
  await annotations.publish(buildReport(verdicts), ports)
  return written.annotations
}

function failedAt(count: number): Partial<Verdict> {
  const locations = Array.from({ length: count }, (_, i) => ({
    file: 'a.ts',
    line: i + 1,
    text: `broken ${String(i)}`
  }))
  return { reasons: [{ ...reason('failed', 'Tests failed.'), locations }] }
}

describe('annotations', () => {
  test.each([
    ['a blocker failed', 'failed', 'blocker', 'error'],
    ['a blocker is unknown', 'unknown', 'blocker', 'error'],
    ['a blocker is pending', 'pending', 'blocker', 'warning'],
    ['a warning failed', 'failed', 'warning', 'warning'],
    ['a warning is pending', 'pending', 'warning', 'notice'],
    ['an item is waived', 'waived', 'blocker', 'notice']
  ] as const)('when %s', async (_, outcome, severity, level) => {
    const [first] = await annotate(buildVerdict(outcome, { severity, reasons: [reason('why')] }))
    expect(first).toMatchObject({ level, location: place, message: 'why.' })
  })

  test('when everything passed, there are none', async () => {
    expect(await annotate(buildVerdict('passed', { reasons: [reason('met')] }))).toEqual([])
  })

  test('when a reason warns, it is marked whatever the outcome, after what failed', async () => {
    const expired = { ...reason('ignore-expired', 'It expired.'), warns: true } as const
    const warned = { level: 'warning', message: 'It expired.', location: place }
    expect(await annotate(buildVerdict('passed', { reasons: [reason('met'), expired] }))).toMatchObject([warned])
    const notes = await annotate(buildVerdict('failed', { reasons: [expired, reason('why')] }))
    expect(notes).toMatchObject([{ level: 'error', message: 'why.' }, warned])
    expect(notes).toHaveLength(2)
  })

  test('when a reason has places, each is marked with its own words', async () => {
    const notes = await annotate(buildVerdict('failed', failedAt(2)))
    expect(notes.map(({ message, location }) => [message, location?.line])).toEqual([
      ['broken 0', 1],
      ['broken 1', 2]
    ])
  })

  test('when there are more than GitHub shows, every item comes before the further places of one', async () => {
    const notes = await annotate(
      buildVerdict('failed', failedAt(30)),
      buildVerdict('failed', { title: 'Lint', ...failedAt(1) })
    )
    expect(notes).toHaveLength(10)
    expect(notes[1]?.title).toBe('Lint')
    expect(notes[9]?.message).toContain('(and 21 more places: see the job summary)')
  })
})
