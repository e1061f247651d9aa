import { stripAnsi } from '../../lib/ansi.js'
import { oneLine } from '../../lib/escape.js'
import { valueAtPointer } from '../../lib/json-pointer.js'
import { parseJson } from '../../lib/parse-json.js'
import { compileWhole } from '../../lib/pattern.js'
import { struckOut } from '../../lib/struck-out.js'
import type { CommandRecord } from '../../model/command.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'
import { demandsOn, type CommandOptions } from './command-options.js'

export const outputReasons = {
  'no-text': '{command} must print "{text}" to {stream}, and printed "{said}"; correct what it looks at.',
  'no-match':
    '{command} must print to {stream} what {pattern} matches as a whole, and printed "{said}"; correct what it looks at.',
  hidden:
    '{command} printed "{said}" to {stream}, where the value of a variable of `env` is struck out, so that what is asked cannot be found; ask for something else, or leave the variable out.',
  'not-a-number':
    '{command} must print one number and nothing else, and printed "{said}"; let it print the number alone.',
  'not-below': '{command} printed {found}, and less than {limit} is asked; bring it down.',
  'not-above': '{command} printed {found}, and more than {limit} is asked; bring it up.',
  'not-equal': '{command} printed {found}, and {limit} is asked; correct what it looks at.',
  'no-json': '{command} must print JSON, and printed "{said}"; let it print the JSON alone.',
  'no-value': '{command} printed JSON that has nothing at "{pointer}"; correct the pointer, or what it looks at.',
  differs: '{command} printed {found} at "{pointer}", and {value} is asked; correct what it looks at.'
} as const

/** What is not as asked in what a command printed. */
export function judgeOutput(
  command: string,
  options: CommandOptions,
  printed: CommandRecord,
  say: Say<typeof outputReasons>
): readonly Reason[] {
  const reasons: Reason[] = []
  for (const stream of ['stdout', 'stderr'] as const) {
    const { contains, matches } = demandsOn(options[stream])
    const about = { command, stream, said: showEnd(printed[stream]) }
    const missing = contains.filter(text => !printed[stream].includes(text))
    const isOther = matches !== undefined && !compileWhole(matches)(printed[stream].trim())
    if ((missing.length > 0 || isOther) && printed[stream].includes(struckOut)) {
      // What is struck out may be just what is missing, which is not its opposite.
      reasons.push(say('hidden', about))
      continue
    }
    reasons.push(...missing.map(text => say('no-text', { ...about, text: oneLine(text) })))
    if (isOther) reasons.push(say('no-match', { ...about, pattern: matches }))
  }
  if (options.number !== undefined) reasons.push(...judgeNumber(command, options.number, printed.stdout, say))
  if (options.json !== undefined) reasons.push(...judgeJson(command, options.json, printed.stdout, say))
  return reasons
}

function judgeNumber(
  command: string,
  { below, above, equals }: NonNullable<CommandOptions['number']>,
  stdout: string,
  say: Say<typeof outputReasons>
): readonly Reason[] {
  const text = stdout.trim()
  const found = /^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?$/.test(text) ? Number(text) : Number.NaN
  if (!Number.isFinite(found)) return [say('not-a-number', { command, said: showEnd(stdout) })]
  return [
    ...(below === undefined || found < below ? [] : [say('not-below', { command, found, limit: below })]),
    ...(above === undefined || found > above ? [] : [say('not-above', { command, found, limit: above })]),
    ...(equals === undefined || found === equals ? [] : [say('not-equal', { command, found, limit: equals })])
  ]
}

function judgeJson(
  command: string,
  wanted: NonNullable<CommandOptions['json']>,
  stdout: string,
  say: Say<typeof outputReasons>
): readonly Reason[] {
  const document = parseJson(stdout)
  if (document === undefined) return [say('no-json', { command, said: showEnd(stdout) })]
  return Object.entries(wanted).flatMap(([pointer, value]) => {
    const found = valueAtPointer(document, pointer)
    if (found === undefined) return [say('no-value', { command, pointer })]
    if (found === value) return []
    if (typeof found === 'string' && found.includes(struckOut)) {
      return [say('hidden', { command, stream: 'stdout', said: showEnd(stdout) })]
    }
    const [shown, asked] = [found, value].map(each => oneLine(JSON.stringify(each), 100))
    return [say('differs', { command, pointer, found: shown ?? '', value: asked ?? '' })]
  })
}

/** The command as somebody would type it, short enough for a sentence. */
export function showCommand(run: readonly string[]): string {
  const words = run.map(word => (/^[\w./:=@%+,-]+$/.test(word) ? word : JSON.stringify(word)))
  return oneLine(words.join(' '), 120)
}

/** The end of what was printed, where programs say what went wrong, on one line without colours. */
export function showEnd(printed: string, most = 200): string {
  // Folding only shortens, so that a few times as much is enough to look at.
  const line = oneLine(stripAnsi(printed.trimEnd().slice(-16 * most)), Infinity)
  if (line === '') return '(nothing)'
  return line.length <= most ? line : `…${line.slice(-most).replace(/^[\udc00-\udfff]/, '')}`
}
