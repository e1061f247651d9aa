import { isMapping } from '../lib/is-mapping.js'
import type { Gate } from '../gates/define.js'
import { nearest } from '../lib/nearest.js'
import { combinations, type Combination, type GateCheck } from '../model/checklist.js'
import type { TypeOf } from '../schema/build.js'
import { cut, show, suggest, validate, type Mistake } from '../schema/validate.js'
import type { Complain, Written } from './locate.js'
import { kinds, type Kind } from './schema.js'

/** What a checklist is read by: the gates that it may name. */
export interface Rules {
  readonly gates: ReadonlyMap<string, Gate>
}

/** What one mapping says: its own keys, and the gates that it names or how it takes checks together, in order. */
export interface Keys<K extends Kind> {
  readonly keys: Partial<TypeOf<(typeof kinds)[K]>>
  readonly gates: readonly string[]
}

/**
 * The keys of one mapping of a checklist that are right, completed by defaults, and the gates that it names; complains
 * of every key that is neither, and of every value that is missing or wrong.
 */
export function readKeys<K extends Kind>(kind: K, written: Written, rules: Rules, complain: Complain): Keys<K> {
  if (!isMapping(written.value)) {
    const what = kind === 'settings' ? 'These settings' : `This ${kind}`
    const form = kind === 'item' ? 'a text or a mapping' : 'a mapping'
    complain(`${what} must be ${form}, not ${show(written.value)}.`, written.place([]))
    return { keys: {}, gates: [] }
  }
  const takesGates = kind === 'phase' || kind === 'section' || kind === 'item' || kind === 'override'
  const known = Object.keys(kinds[kind].shape)
  const own: [string, unknown][] = []
  const gates: string[] = []
  for (const [key, value] of Object.entries(written.value)) {
    if (!takesGates || known.includes(key)) own.push([key, value])
    else if (rules.gates.has(key) || isCombination(key)) gates.push(key)
    else {
      const all = [...known, ...rules.gates.keys(), ...combinations]
      const message = `\`${cut(key)}\` is neither a key of this ${kind} nor a known gate; `
      complain(message + suggest(nearest(key, all), all), written.place([key], 'key'))
    }
  }
  const { value, mistakes } = validate(kinds[kind].json, Object.fromEntries(own))
  tell(mistakes, written, complain)
  const wrong = new Set(mistakes.map(({ path }) => path[0]))
  const right = Object.entries(isMapping(value) ? value : {}).filter(([key]) => !wrong.has(key))
  // It was checked against the schema of this very kind, and what is wrong is left out.
  return { keys: Object.fromEntries(right) as Keys<K>['keys'], gates }
}

/** Whether a word takes checks together rather than naming a gate. */
export function isCombination(word: string): word is Combination {
  return combinations.some(known => known === word)
}

/** Options that are right, or every mistake in them. */
export type CheckedOptions =
  { readonly options: Readonly<Record<string, unknown>> } | { readonly mistakes: readonly Mistake[] }

/** A gate's options, written as a mapping or in its shorthand, checked and completed by its defaults. */
export function checkOptions(gate: Gate, value: unknown): CheckedOptions {
  const { shorthand } = gate
  if (isMapping(value)) return checkMapping(gate, value)
  if (shorthand === undefined) {
    return wrong(`\`${gate.id}\` takes a mapping of options, not ${show(value)}; \`{}\` takes all defaults.`)
  }
  const short = validate(shorthand.json, value)
  if (short.mistakes.length > 0) {
    const expected = shorthand.json['x-expected'] ?? 'a single value'
    return wrong(`\`${gate.id}\` takes ${expected}, or a mapping of options, not ${show(value)}.`)
  }
  const long = checkMapping(gate, shorthand.means(short.value))
  // The options that a shorthand stands for are nowhere in the file.
  return 'mistakes' in long ? { mistakes: long.mistakes.map(mistake => ({ ...mistake, path: [] })) } : long
}

function checkMapping(gate: Gate, written: Readonly<Record<string, unknown>>): CheckedOptions {
  const { value, mistakes } = validate(gate.options.json, written)
  if (mistakes.length > 0) return { mistakes }
  const further = gate.mistakes(value, Object.keys(written))
  if (further.length > 0) return { mistakes: further }
  // Options are an object schema, so what it accepts is a mapping.
  return { options: value as Readonly<Record<string, unknown>> }
}

function wrong(message: string): CheckedOptions {
  return { mistakes: [{ path: [], at: 'value', message }] }
}

/** The check that a gate and its written options make; undefined when they are wrong, which is complained of. */
export function readCheck(gate: Gate, written: Written, complain: Complain): GateCheck | undefined {
  const result = checkOptions(gate, written.value)
  if ('options' in result) return { gate: gate.id, options: result.options }
  tell(result.mistakes, written, complain)
  return undefined
}

function tell(mistakes: readonly Mistake[], written: Written, complain: Complain): void {
  for (const { message, path, at } of mistakes) complain(message, written.place(path, at))
}
