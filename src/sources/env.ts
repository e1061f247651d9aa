import { estimateEntropy } from '../lib/entropy.js'
import { isKnownDefault } from '../lib/known-defaults.js'
import { compileWhole } from '../lib/pattern.js'
import type { EnvQuestion } from '../model/env.js'
import { defineSource } from './define.js'

/** Answers of yes or no about the environment of this process. */
export const env = defineSource<'env'>({
  id: 'env',
  permissions: {},
  gather: ({ questions }, { environment }) => {
    const answers = questions.map(question => ({ question, yes: answer(question, environment.valueOf(question.name)) }))
    return Promise.resolve({ state: 'found', value: { answers }, origin: 'job' })
  }
})

/** Of a variable that is not set, nothing is true. */
function answer(question: EnvQuestion, value: string | undefined): boolean {
  if (value === undefined) return false
  switch (question.is) {
    case 'present':
      return true
    case 'filled':
      return value.trim() !== ''
    case 'known-default':
      // What stands for a value that nobody has put in its place is often the name itself.
      return isKnownDefault(value, [...question.forbidden, question.name, `$${question.name}`])
    case 'matching':
      return compileWhole(question.pattern)(value)
    case 'long':
      return Array.from(value).length >= question.least
    case 'strong':
      return estimateEntropy(value) >= question.bits
    case 'equal':
      return value === question.to
  }
}
