import { asList } from '../../lib/as-list.js'
import { explainPattern } from '../../lib/pattern.js'
import type { EnvQuestion } from '../../model/env.js'
import { count, mapOf, object, optional, scalar, text, texts, type TypeOf } from '../../schema/build.js'
import type { Mistake } from '../../schema/validate.js'

export const envOptions = object({
  set: optional(texts({ about: 'Names that must be set, and not to white space alone.' })),
  match: optional(
    mapOf(text({ about: 'A pattern for the whole value.' }), {
      about:
        'Patterns that the whole value of a name must match, in the notation of regular expressions without look-around and back-references.'
    })
  ),
  'min-length': optional(
    mapOf(count({ about: 'Characters.', least: 1 }), { about: 'How many characters the value of a name must have.' })
  ),
  entropy: optional(
    mapOf(count({ about: 'Bits.', least: 1 }), {
      about:
        'How many bits of entropy the value of a name must hold: the Shannon entropy of its characters times their number, without repetitions and sequences.'
    })
  ),
  equals: optional(
    mapOf(scalar({ about: 'The public value.' }), {
      about: 'What a name must be set to; these values are no secrets and are shown.'
    })
  ),
  unset: optional(texts({ about: 'Names that must not be set, not even to nothing.' })),
  forbid: optional(
    texts({
      about:
        'Values that `set`, `match`, `min-length` and `entropy` refuse beside known defaults such as changeme, password and 123456.'
    })
  )
})

export type EnvOptions = TypeOf<typeof envOptions>

/** All that is to be known of the environment, by name in the order of the options, each thing once. */
export function questionsOf(options: EnvOptions): readonly EnvQuestion[] {
  const { match = {}, 'min-length': lengths = {}, entropy = {}, equals = {} } = options
  const forbidden = asList(options.forbid)
  const names = [...asList(options.set), ...[match, lengths, entropy].flatMap(asked => Object.keys(asked))]
  return [
    ...[...new Set([...names, ...Object.keys(equals)])].map(name => ({ name, is: 'filled' }) as const),
    ...[...new Set(names)].map(name => ({ name, is: 'known-default', forbidden }) as const),
    ...Object.entries(match).map(([name, pattern]) => ({ name, is: 'matching', pattern }) as const),
    ...Object.entries(lengths).map(([name, least]) => ({ name, is: 'long', least }) as const),
    ...Object.entries(entropy).map(([name, bits]) => ({ name, is: 'strong', bits }) as const),
    ...Object.entries(equals).map(([name, to]) => ({ name, is: 'equal', to: String(to) }) as const),
    ...[...new Set(asList(options.unset))].map(name => ({ name, is: 'present' }) as const)
  ]
}

/** Options that ask nothing, names that no variable can have, patterns that cannot be read. */
export function findEnvMistakes(options: EnvOptions): readonly Mistake[] {
  const questions = questionsOf(options)
  if (questions.length === 0) {
    return [{ path: [], at: 'value', message: '`env` asks for nothing; name variables in `set`, `unset` or `equals`.' }]
  }
  const names = [...new Set(questions.map(({ name }) => name))].filter(name => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
  const patterns = Object.entries(options.match ?? {}).flatMap(([name, pattern]): readonly Mistake[] => {
    const message = explainPattern(pattern)
    return message === undefined ? [] : [{ path: ['match', name], at: 'value', message }]
  })
  const wrong = names.map((name): Mistake => {
    const message = `"${name}" is no name of a variable; names have letters, digits and underscores, as DATABASE_URL has.`
    return { path: [], at: 'value', message }
  })
  const empty = Object.entries(options.equals ?? {}).flatMap(([name, value]): readonly Mistake[] => {
    const message = `\`${name}\` cannot equal nothing; write the value, or name it in \`unset\`.`
    return value === null || value === '' ? [{ path: ['equals', name], at: 'value', message }] : []
  })
  return [...wrong, ...patterns, ...empty]
}
