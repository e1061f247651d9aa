import type { Gate } from '../gates/define.js'
import { nearest } from '../lib/nearest.js'
import type { Check } from '../model/checklist.js'
import type { JsonSchema, ObjectOf, ObjectSchema, Shape } from '../schema/build.js'
import { cut, show, suggest, validate, type Mistake, type Validator } from '../schema/validate.js'
import { isMapping, type Complain, type Written } from './locate.js'
import { kinds, type Kind } from './schema.js'

/** The gates that a checklist may name, and the precompiled validators of everything in it, by `validatorName`. */
export interface Rules {
  readonly gates: ReadonlyMap<string, Gate>
  readonly validators: ReadonlyMap<string, Validator>
}

type KeysOf<K extends Kind> = (typeof kinds)[K] extends ObjectSchema<infer S extends Shape> ? ObjectOf<S> : never

export const validatorName = {
  kind: (kind: Kind) => kind,
  options: (gate: string) => `${gate} options`,
  shorthand: (gate: string) => `${gate} shorthand`
}

function check(rules: Rules, name: string, schema: JsonSchema, value: unknown) {
  const validator = rules.validators.get(name)
  if (validator === undefined) throw new Error(`There is no validator for ${name}; run \`npm run reference\`.`)
  return validate(validator, schema, value)
}

/**
 * The keys of one mapping of a checklist, completed by defaults, and the gates that it names; complains of every key
 * that is neither and of every value that is wrong. Undefined when a value is missing or wrong.
 */
export function readKeys<K extends Kind>(
  kind: K,
  written: Written,
  rules: Rules,
  complain: Complain
): { readonly keys: KeysOf<K> | undefined; readonly gates: readonly string[] } {
  if (!isMapping(written.value)) {
    complain(`Here must be a mapping, not ${show(written.value)}.`, written.place([]))
    return { keys: undefined, gates: [] }
  }
  const takesGates = kind === 'phase' || kind === 'section' || kind === 'item'
  const known = Object.keys(kinds[kind].shape)
  const own: [string, unknown][] = []
  const gates: string[] = []
  for (const [key, value] of Object.entries(written.value)) {
    if (!takesGates || known.includes(key)) own.push([key, value])
    else if (rules.gates.has(key)) gates.push(key)
    else {
      const near = nearest(key, [...known, ...rules.gates.keys()])
      const message = `\`${cut(key)}\` is neither a key of this ${kind} nor a known gate; `
      complain(message + suggest(near, [...known, ...rules.gates.keys()]), written.place([key], 'key'))
    }
  }
  const result = check(rules, validatorName.kind(kind), kinds[kind].json, Object.fromEntries(own))
  if ('mistakes' in result) {
    tell(result.mistakes, written, complain)
    return { keys: undefined, gates }
  }
  // The validator is made from the schema of this very kind.
  return { keys: result.value as KeysOf<K>, gates }
}

export type CheckedOptions =
  { readonly options: Readonly<Record<string, unknown>> } | { readonly mistakes: readonly Mistake[] }

/** A gate's options, written as a mapping or in its shorthand, checked and completed by its defaults. */
export function checkOptions(gate: Gate, value: unknown, rules: Rules): CheckedOptions {
  const { shorthand } = gate
  if (isMapping(value)) return checkMapping(gate, value, rules)
  if (shorthand === undefined) {
    return wrong(`\`${gate.id}\` takes a mapping of options, not ${show(value)}; \`{}\` takes all defaults.`)
  }
  const short = check(rules, validatorName.shorthand(gate.id), shorthand.json, value)
  if ('mistakes' in short) {
    const expected = shorthand.json['x-expected'] ?? 'a single value'
    return wrong(`\`${gate.id}\` takes ${expected}, or a mapping of options, not ${show(value)}.`)
  }
  const long = checkMapping(gate, shorthand.means(short.value), rules)
  // The options that a shorthand stands for are nowhere in the file.
  return 'mistakes' in long ? { mistakes: long.mistakes.map(mistake => ({ ...mistake, path: [] })) } : long
}

function checkMapping(gate: Gate, value: Readonly<Record<string, unknown>>, rules: Rules): CheckedOptions {
  const result = check(rules, validatorName.options(gate.id), gate.options.json, value)
  // Options are an object schema, so what it accepts is a mapping.
  return 'mistakes' in result ? result : { options: result.value as Readonly<Record<string, unknown>> }
}

function wrong(message: string): CheckedOptions {
  return { mistakes: [{ path: [], at: 'value', message }] }
}

/** The check that a gate and its written options make; undefined when they are wrong, which is complained of. */
export function readCheck(gate: Gate, written: Written, rules: Rules, complain: Complain): Check | undefined {
  const result = checkOptions(gate, written.value, rules)
  if ('options' in result) return { gate: gate.id, options: result.options }
  tell(result.mistakes, written, complain)
  return undefined
}

function tell(mistakes: readonly Mistake[], written: Written, complain: Complain): void {
  for (const { message, path, at } of mistakes) complain(message, written.place(path, at))
}
