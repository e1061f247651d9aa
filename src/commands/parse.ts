import { parseArgs } from 'node:util'
import { nearest } from '../lib/nearest.js'
import { CallError, type Arguments, type Flags } from './define.js'

/** Checks what was typed against a command's flags. Throws `CallError` with the nearest known flag. */
export function parseArguments(typed: readonly string[], flags: Flags): Arguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, flag]) => [
      name,
      { type: flag.value === undefined ? ('boolean' as const) : ('string' as const), multiple: true }
    ])
  )
  const { tokens } = parseArgs({ args: [...typed], options, strict: false, allowPositionals: true, tokens: true })
  const given = new Map<string, string[]>()
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const flag = flags[token.name]
    if (flag === undefined) throw new CallError(unknownFlag(token.rawName, token.name, flags))
    if (flag.value === undefined) {
      if (token.value !== undefined) throw new CallError(`${token.rawName} is a switch and takes no value.`)
      given.set(token.name, [])
      continue
    }
    // A flag is no value of the flag before it, unless somebody says so: `--report=--odd`.
    const isForgotten = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))
    if (isForgotten) throw new CallError(`${token.rawName} needs a value: ${token.rawName} ${flag.value}.`)
    const before = given.get(token.name) ?? []
    if (before.length > 0 && flag.many !== true) throw new CallError(`${token.rawName} may be given once only.`)
    given.set(token.name, [...before, token.value])
  }
  return { words, flags: given }
}

function unknownFlag(rawName: string, name: string, flags: Flags): string {
  const near = nearest(name, Object.keys(flags))
  const known = Object.keys(flags).map(flag => `--${flag}`)
  return near === undefined
    ? `There is no flag ${rawName}; known flags are ${known.join(', ')}.`
    : `There is no flag ${rawName}; did you mean --${near}?`
}
