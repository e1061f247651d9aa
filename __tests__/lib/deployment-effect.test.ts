import { expect, test } from '@jest/globals'
import { lastSuccess } from '../../src/lib/deployment-effect.js'

const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00Z`

/** A deployment by the states that it had, each with its minute. */
const deployment = (id: number, ...states: readonly (readonly [state: string, minute: number])[]) => ({
  id,
  statuses: states.map(([state, minute]) => ({ state, createdAt: at(minute) }))
})

test.each([
  ['there is none', [], null],
  ['none has ended', [deployment(1, ['in_progress', 1])], null],
  ['it failed after its success', [deployment(1, ['success', 1], ['failure', 2])], null],
  ['it failed in the second of its success', [deployment(1, ['success', 1], ['error', 1])], null],
  ['it is replaced by now', [deployment(1, ['success', 1], ['inactive', 5])], '1 at 1'],
  ['its success was posted twice', [deployment(1, ['success', 1], ['success', 7])], '1 at 1'],
  ['it failed before', [deployment(1, ['success', 1], ['failure', 2], ['success', 3], ['success', 4])], '1 at 3'],
  ['another one succeeded later', [deployment(1, ['success', 5]), deployment(2, ['success', 9])], '2 at 9'],
  ['an older one ended later', [deployment(1, ['success', 9]), deployment(2, ['success', 5])], '1 at 9'],
  ['a newer one failed', [deployment(1, ['success', 5]), deployment(2, ['failure', 9])], '1 at 5'],
  ['two ended at once', [deployment(1, ['success', 5]), deployment(2, ['success', 5])], '2 at 5']
])('when %s, the last success is %s', (_, deployments, expected) => {
  const last = lastSuccess(deployments)
  const said = last && `${String(last.deployment.id)} at ${String(new Date(last.since).getUTCMinutes())}`
  expect(said ?? null).toBe(expected)
})
