import type { EnvAnswer, EnvQuestion, EnvRecord } from '../../model/env.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'
import { questionsOf, type EnvOptions } from './env-options.js'

export const envReasons = {
  missing: '{name} is not set, or empty; hand it to the step with `env:`.',
  'no-value': '{name} is not set, or empty, so that nothing is known of its value; hand it to the step with `env:`.',
  present: '{name} is set, if only to nothing, and it must not be; remove it from the environment of the step.',
  'known-default': '{name} holds a default or a placeholder that everybody knows; set a value of its own.',
  'no-match': '{name} does not match {pattern} from its first to its last character; correct it.',
  'too-short': '{name} has fewer than {least} characters; set a longer value.',
  'too-weak': '{name} holds fewer than {bits} bits of entropy, as far as they can be estimated; set a random value.',
  differs: '{name} is not {value}; set it to that.'
} as const

/** Why an answer is not the one that is wanted; undefined when it is. What is asked of an empty value tells nothing. */
export function explainAnswer(
  { question, yes }: EnvAnswer,
  isMore: boolean,
  say: Say<typeof envReasons>
): Reason | undefined {
  const { name } = question
  if (yes !== (question.is === 'present' || question.is === 'known-default')) return undefined
  switch (question.is) {
    case 'present':
      return say('present', { name })
    case 'filled':
      // Where the value itself matters, an absent one is not the opposite of what is asked.
      return isMore ? say('no-value', { name }) : say('missing', { name })
    case 'known-default':
      return say('known-default', { name })
    case 'matching':
      return say('no-match', { name, pattern: question.pattern })
    case 'long':
      return say('too-short', { name, least: question.least })
    case 'strong':
      return say('too-weak', { name, bits: question.bits })
    case 'equal':
      return say('differs', { name, value: question.to })
  }
}

/** Whether more is asked of a variable than to be set to something that not everybody knows. */
export function asksMore({ is }: EnvQuestion): boolean {
  return is !== 'present' && is !== 'filled' && is !== 'known-default'
}

/** An environment in which all is as these options ask, but for the answers given as `NAME question`. */
export function answered(options: EnvOptions, ...wrong: readonly string[]): { readonly env: EnvRecord } {
  const answers = questionsOf(options).map(question => {
    const wanted = question.is !== 'present' && question.is !== 'known-default'
    return { question, yes: wanted !== wrong.includes(`${question.name} ${question.is}`) }
  })
  return { env: { answers } }
}
