import { listNames } from '../../lib/words.js'
import type { OutcomesRecord, Request } from '../../model/evidence.js'
import type { Reason } from '../../model/reason.js'
import { optional, text } from '../../schema/build.js'
import type { Say } from '../define.js'

export const stepOption = {
  outcome: optional(
    text({
      about: 'The id of the step that wrote the reports; it must have ended with success, whatever they say.'
    })
  )
}

export const stepReasons = {
  'step-failed': 'The step {step} ended with {outcome}; make it succeed, whatever its reports say.',
  'step-absent': 'No step has the id {step}; those handed in are {known}.'
} as const

/** How the steps ended, where one is named. */
export function askForStep({ outcome }: { readonly outcome?: string }): Request<'outcomes'> | undefined {
  return outcome === undefined ? undefined : { kind: 'outcomes', ask: {} }
}

/** What is wrong with the step that must have succeeded, if one is named. */
export function judgeStep(
  step: string | undefined,
  { steps }: OutcomesRecord = { steps: {} },
  say: Say<typeof stepReasons>
): readonly Reason[] {
  if (step === undefined) return []
  const outcome = Object.hasOwn(steps, step) ? steps[step] : undefined
  if (outcome === undefined) return [say('step-absent', { step, known: listNames(Object.keys(steps)) })]
  return outcome === 'success' ? [] : [say('step-failed', { step, outcome })]
}
