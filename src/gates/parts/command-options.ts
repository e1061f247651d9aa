import { areImpossible, impossibleLimits } from './number-limits.js'
import { findPointerMistakes } from './pointer-mistakes.js'
import { asList } from '../../lib/as-list.js'
import { parseDuration } from '../../lib/duration.js'
import { explainPattern } from '../../lib/pattern.js'
import type { Request } from '../../model/evidence.js'
import {
  briefDuration,
  count,
  either,
  list,
  mapOf,
  number,
  object,
  optional,
  scalar,
  text,
  texts,
  type TypeOf
} from '../../schema/build.js'
import type { Mistake } from '../../schema/validate.js'

const exit = () => count({ about: 'An exit code.' })

const output = (name: string) =>
  optional(
    either(
      texts({ about: 'Texts that must be in it.' }),
      object(
        {
          contains: optional(texts({ about: 'Texts that must be in it.' })),
          matches: optional(text({ about: 'A pattern for the whole of it, without white space at its ends.' }))
        },
        { about: 'Texts that must be in it, and a pattern for the whole of it.' }
      ),
      { about: `What it must print to ${name}.` }
    )
  )

export const runOption = list(text({ about: 'The program, or one of its arguments.' }), {
  about: 'The program and its arguments, each an entry of its own; there is no shell.'
})

export const commandOptions = object({
  run: optional(runOption),
  outcome: optional(
    text({
      about:
        'The id of an earlier step of the job, in place of `run`: it must have ended with success, before `continue-on-error` made anything of it. Nothing is run, so that no workflow needs to allow it.'
    })
  ),
  cwd: text({ about: 'Folder of the working tree to run it in.', default: '.' }),
  exit: either(exit(), list(exit(), { about: 'Exit codes.' }), {
    about: 'Exit code, or codes, that it may end with.',
    default: 0
  }),
  stdout: output('its standard output'),
  stderr: output('its standard error'),
  number: optional(
    object(
      {
        below: optional(number({ about: 'It must be less than this.' })),
        above: optional(number({ about: 'It must be more than this.' })),
        equals: optional(number({ about: 'It must be this.' }))
      },
      { about: 'What the one number must be that it prints and nothing else.' }
    )
  ),
  json: optional(
    mapOf(scalar({ about: 'The value that must be there.' }), {
      about: 'Values of the JSON that it prints, each at its JSON Pointer, such as `/status`.'
    })
  ),
  timeout: briefDuration({ about: 'How long it may take, at most 10m; what takes longer is ended.', default: '1m' }),
  env: optional(
    texts({
      about:
        'Variables that it gets beside PATH, HOME, LANG and the like; their values are struck out of what it prints.'
    })
  )
})

export type CommandOptions = TypeOf<typeof commandOptions>
export type Output = NonNullable<CommandOptions['stdout']>

/** What is to be run, if anything is. */
export function askForCommand({ run, cwd, timeout, env }: CommandOptions): Request<'command'> | undefined {
  if (run === undefined) return undefined
  return { kind: 'command', ask: { run, cwd, timeout: parseDuration(timeout), env: asList(env) } }
}

const isList = (output: Output): output is readonly string[] => Array.isArray(output)

/** What is asked of an output: texts in it, and a pattern of the whole. */
export function demandsOn(output: Output | undefined): {
  readonly contains: readonly string[]
  readonly matches?: string
} {
  if (output === undefined || typeof output === 'string' || isList(output)) return { contains: asList(output) }
  return { ...output, contains: asList(output.contains) }
}

export function acceptedExits({ exit }: CommandOptions): readonly number[] {
  return typeof exit === 'number' ? [exit] : exit
}

/** What is `written` beside a step, which is not run; else what is wrong with what is run. */
export function findCommandMistakes(options: CommandOptions, written: readonly string[]): readonly Mistake[] {
  const { run, outcome } = options
  if (outcome !== undefined) return written.filter(key => key !== 'outcome').map(sayStray)
  if (run !== undefined) return findRunMistakes({ ...options, run })
  return [{ path: [], at: 'value', message: 'Nothing is asked for; give `run` or `outcome`.' }]
}

function sayStray(key: string): Mistake {
  const message =
    key === 'run'
      ? '`run` and `outcome` are two things; ask for each in an item of its own.'
      : `\`${key}\` is for what is run, and \`outcome\` runs nothing; leave it out.`
  return { path: [key], at: 'key', message }
}

/** Nothing to run, no exit code that would do, demands that ask for nothing, patterns that cannot be read. */
function findRunMistakes(options: CommandOptions & { readonly run: readonly string[] }): readonly Mistake[] {
  const wrong = (path: Mistake['path'], message: string): Mistake => ({ path, at: 'value', message })
  const mistakes: Mistake[] = []
  if (options.run.length === 0)
    mistakes.push(wrong(['run'], '`run` names no program; write it and its arguments as a list.'))
  if (acceptedExits(options).length === 0) mistakes.push(wrong(['exit'], '`exit` names no code; write one, such as 0.'))
  if (options.number !== undefined && Object.keys(options.number).length === 0) {
    mistakes.push(wrong(['number'], '`number` asks for nothing; write `below`, `above` or `equals`.'))
  }
  if (areImpossible(options.number ?? {})) mistakes.push(wrong(['number'], impossibleLimits))
  for (const stream of ['stdout', 'stderr'] as const) {
    const { contains, matches } = demandsOn(options[stream])
    if (options[stream] !== undefined && contains.length === 0 && matches === undefined) {
      mistakes.push(wrong([stream], `\`${stream}\` asks for nothing; write \`contains\` or \`matches\`.`))
    }
    const message = matches === undefined ? undefined : explainPattern(matches)
    if (message !== undefined) mistakes.push(wrong([stream, 'matches'], message))
  }
  return [...mistakes, ...findPointerMistakes('json', options.json, '/status')]
}
