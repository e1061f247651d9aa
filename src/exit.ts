import type { Decision } from './model/verdict.js'

/** Exit codes of the command and of the step. */
export const exitCodes = { go: 0, 'no-go': 1, hold: 2, wrong: 3 } as const satisfies Record<Decision | 'wrong', number>

/** Until a complete answer was written the process has failed: a promise that never settles must not exit green. */
export function assumeFailure(): void {
  process.exitCode = exitCodes['no-go']
}
