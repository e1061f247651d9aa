import { listNames } from '../lib/words.js'
import type { EnvQuestion } from '../model/env.js'
import { texts } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { answered, asksMore, envReasons, explainAnswer } from './parts/env-answers.js'
import { envOptions, findEnvMistakes, questionsOf } from './parts/env-options.js'

export const env = defineGate({
  id: 'env',
  title: 'The environment is configured',
  about: 'Holds back what is configured with values that are missing, known to everybody or not as they must be.',
  options: envOptions,
  shorthand: {
    accepts: texts({ about: 'Names that must be set.' }),
    means: set => ({ set })
  },
  mistakes: findEnvMistakes,
  needs: options => ({ env: { kind: 'env', ask: { questions: questionsOf(options) } } }),
  reasons: {
    sound: 'Set as asked: {names}.',
    absent: 'Not set, as asked: {names}.',
    ...envReasons
  },
  refutedBy: ['missing', 'present', 'known-default', 'no-match', 'too-short', 'too-weak', 'differs'],
  judge: ({ evidence, say }) => {
    const { answers } = evidence.env
    const namesOf = (wanted: (question: EnvQuestion) => boolean): ReadonlySet<string> =>
      new Set(
        answers
          .map(({ question }) => question)
          .filter(wanted)
          .map(({ name }) => name)
      )
    const valued = namesOf(asksMore)
    const empty = new Set(answers.flatMap(({ question: { is, name }, yes }) => (is === 'filled' && !yes ? [name] : [])))
    const failed = answers
      .filter(({ question }) => !asksMore(question) || !empty.has(question.name))
      .flatMap(answer => explainAnswer(answer, valued.has(answer.question.name), say) ?? [])
    const set = namesOf(({ is }) => is === 'filled')
    const unset = namesOf(({ is }) => is === 'present')
    return settle({
      failed,
      passed: [
        ...(set.size === 0 ? [] : [say('sound', { names: listNames([...set], 20) })]),
        ...(unset.size === 0 ? [] : [say('absent', { names: listNames([...unset], 20) })])
      ]
    })
  },
  examples: [
    {
      title: 'the variables are set',
      options: { set: ['DATABASE_URL', 'SESSION_KEY'] },
      evidence: answered({ set: ['DATABASE_URL', 'SESSION_KEY'] }),
      expect: 'passed',
      because: 'sound'
    },
    {
      title: 'one of them is not set',
      options: { set: ['DATABASE_URL', 'SESSION_KEY'] },
      evidence: answered({ set: ['DATABASE_URL', 'SESSION_KEY'] }, 'SESSION_KEY filled'),
      expect: 'failed',
      because: 'missing'
    },
    {
      title: 'the key is one that everybody knows',
      options: { entropy: { SESSION_KEY: 80 } },
      evidence: answered({ entropy: { SESSION_KEY: 80 } }, 'SESSION_KEY known-default', 'SESSION_KEY strong'),
      expect: 'failed',
      because: 'known-default'
    },
    {
      title: 'debugging is off',
      options: { equals: { NODE_ENV: 'production' }, unset: 'DEBUG' },
      evidence: answered({ equals: { NODE_ENV: 'production' }, unset: 'DEBUG' }),
      expect: 'passed',
      because: 'absent'
    },
    {
      title: 'debugging is on',
      options: { unset: 'DEBUG' },
      evidence: answered({ unset: 'DEBUG' }, 'DEBUG present'),
      expect: 'failed',
      because: 'present'
    }
  ]
})
