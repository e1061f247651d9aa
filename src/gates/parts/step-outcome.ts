import { oneLine } from '../../lib/escape.js'
import { listNames } from '../../lib/words.js'
import type { OutcomesRecord, Request } from '../../model/evidence.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'

export const stepReasons = {
  'step-failed': 'The step {step} ended with failure; see its log, and make it succeed.',
  'step-skipped':
    'The step {step} was skipped, so that nothing tells how it would have ended; let it run before the gate.',
  'step-cancelled': 'The step {step} was cancelled before its end; run it again.',
  'step-absent':
    'No step before the gate has the id {step}; those handed in are {known}. Correct `outcome`, or the `id` of the step.',
  'step-unclear': 'The step {step} ended with {outcome}, which is no end that counts; only success does.'
} as const

/** How the steps ended, where one is named. */
export function askForStep({ outcome }: { readonly outcome?: string }): Request<'outcomes'> | undefined {
  return outcome === undefined ? undefined : { kind: 'outcomes', ask: {} }
}

/** Why a step does not count as one that succeeded; undefined where it did. */
export function judgeStep(
  step: string,
  { steps }: OutcomesRecord = { steps: {} },
  say: Say<typeof stepReasons>
): Reason | undefined {
  const outcome = Object.hasOwn(steps, step) ? steps[step] : undefined
  if (outcome === undefined) return say('step-absent', { step, known: listNames(Object.keys(steps)) })
  switch (outcome) {
    case 'success':
      return undefined
    case 'failure':
      return say('step-failed', { step })
    case 'skipped':
      return say('step-skipped', { step })
    case 'cancelled':
      return say('step-cancelled', { step })
  }
  return say('step-unclear', { step, outcome: `"${oneLine(outcome, 40)}"` })
}
