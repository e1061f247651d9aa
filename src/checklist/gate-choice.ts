import { isMapping } from '../lib/is-mapping.js'
import { nearest } from '../lib/nearest.js'
import { isCombined, type Check, type GateCheck } from '../model/checklist.js'
import { defaultRole, type Role } from '../model/sign-off.js'
import { cut } from '../schema/validate.js'
import { checkOptions, isCombination, readCheck, type Rules } from './check.js'
import { readCombination } from './combination.js'
import { findRoles } from './find-roles.js'
import { inside, type Complain, type Written } from './locate.js'

export type Roles = ReadonlyMap<string, Role>

/**
 * The check of the one gate that a mapping names; complains of a second one and of roles that nobody defines. Options
 * that it leaves out are those of the default `around` it, where that is the same gate: naming an option never drops
 * another one.
 */
export function chooseGate(
  named: readonly string[],
  written: Written,
  roles: Roles,
  rules: Rules,
  complain: Complain,
  around?: Check
): Check | undefined {
  const [first, second] = named
  if (first !== undefined && second !== undefined) {
    const message = `One gate is enough here: \`${first}\` and \`${second}\` make two items.`
    complain(message, written.place([second], 'key'))
  }
  const [check] = named.map(id => readOne(id, inside(written, id), roles, rules, complain))
  return check && completeBy(around, check, written, rules)
}

/** The check that one key and what stands under it make: a gate with its options, or checks taken together. */
function readOne(key: string, written: Written, roles: Roles, rules: Rules, complain: Complain): Check | undefined {
  if (!isCombination(key)) return readGate(key, written, roles, rules, complain)
  const readBranch = (inner: string, found: Written) => readOne(inner, found, roles, rules, complain)
  return readCombination(key, written, readBranch, rules, complain)
}

function completeBy(around: Check | undefined, check: Check, written: Written, rules: Rules): Check {
  if (around === undefined || isCombined(around) || isCombined(check) || around.gate !== check.gate) return check
  const { value } = inside(written, check.gate)
  const named = isMapping(value) ? value : (rules.gates.get(check.gate)?.shorthand?.means(value) ?? {})
  const own = Object.entries(check.options).filter(([key]) => Object.hasOwn(named, key))
  return { ...check, options: { ...check.options, ...around.options, ...Object.fromEntries(own) } }
}

function readGate(id: string, written: Written, roles: Roles, rules: Rules, complain: Complain): GateCheck | undefined {
  const gate = rules.gates.get(id)
  const check = gate && readCheck(gate, written, complain)
  if (check === undefined) return undefined
  for (const role of findRoles(check, rules.gates)) {
    if (roles.has(role)) continue
    const near = nearest(role, roles.keys())
    const hint = near === undefined ? 'define it under `roles:`.' : `did you mean \`${near}\`?`
    complain(`The role \`${cut(role)}\` is not defined; ${hint}`, written.place(pathTo(role, written.value) ?? []))
  }
  return check
}

/** A sign-off by a role: what an item asks for that names no gate. */
export function signOffBy(role: string, rules: Rules): GateCheck {
  const gate = rules.gates.get('sign-off')
  const result = gate && checkOptions(gate, { role })
  if (gate === undefined || result === undefined || 'mistakes' in result) {
    throw new Error('The gate `sign-off` with a role is what an item without a gate means; it is not there.')
  }
  return { gate: gate.id, options: result.options }
}

export const signOffByDefault = (rules: Rules): GateCheck => signOffBy(defaultRole, rules)

/** The way to a word inside a plain JSON value. */
function pathTo(word: string, value: unknown): readonly (string | number)[] | undefined {
  if (value === word) return []
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, entry] of Object.entries(value)) {
    const path = pathTo(word, entry)
    if (path !== undefined) return [Array.isArray(value) ? Number(key) : key, ...path]
  }
  return undefined
}
