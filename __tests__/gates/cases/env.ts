import { answered } from '../../../src/gates/parts/env-answers.js'
import type { EnvOptions } from '../../../src/gates/parts/env-options.js'
import type { Case } from '../../support/judge.js'

/** What these options ask, answered as wanted but for what is named, must fail for this reason alone. */
function fails(title: string, options: EnvOptions, wrong: readonly string[], ...because: readonly string[]): Case {
  const without = all.filter(code => !because.includes(code))
  return { title, options, evidence: answered(options, ...wrong), expect: 'failed', because, without }
}

const all = ['missing', 'no-value', 'present', 'known-default', 'no-match', 'too-short', 'too-weak', 'differs']

export const cases: readonly Case[] = [
  {
    title: 'all that can be asked is so',
    options: { set: 'A', match: { A: 'x+' }, 'min-length': { A: 3 }, entropy: { A: 9 }, equals: { B: 1 }, unset: 'C' },
    evidence: answered({
      set: 'A',
      match: { A: 'x+' },
      'min-length': { A: 3 },
      entropy: { A: 9 },
      equals: { B: 1 },
      unset: 'C'
    }),
    expect: 'passed',
    because: ['sound', 'absent']
  },
  fails('a value does not match', { match: { A: 'x+' } }, ['A matching'], 'no-match'),
  fails('a value is short', { 'min-length': { A: 3 } }, ['A long'], 'too-short'),
  fails('a value can be guessed', { entropy: { A: 64 } }, ['A strong'], 'too-weak'),
  fails('a value is another', { equals: { NODE_ENV: 'production' } }, ['NODE_ENV equal'], 'differs'),
  fails('a value is forbidden', { set: 'A', forbid: 'shop' }, ['A known-default'], 'known-default'),
  fails('a name is not set', { set: ['A', 'B'] }, ['B filled'], 'missing'),
  fails(
    'a name is not set and more is asked of it',
    { set: 'A', match: { A: 'x' } },
    ['A filled', 'A matching'],
    'no-value'
  ),
  fails(
    'one is missing and another is there',
    { set: 'A', unset: 'B' },
    ['A filled', 'B present'],
    'missing',
    'present'
  )
]
