import { isMapping } from '../lib/is-mapping.js'
import { nearest } from '../lib/nearest.js'
import {
  combinations,
  gateChecks,
  type Check,
  type Combination,
  type CombinedCheck,
  type GateCheck
} from '../model/checklist.js'
import { cut, show, suggest } from '../schema/validate.js'
import { isCombination, type Rules } from './check.js'
import { inside, type Complain, type Written } from './locate.js'

/** Reads what stands under the key of a gate or of a combination. */
type ReadOne = (key: string, written: Written) => Check | undefined

/** The checks that `all`, `any` or `not` takes together; undefined when something is wrong, which is complained of. */
export function readCombination(
  combine: Combination,
  written: Written,
  readOne: ReadOne,
  rules: Rules,
  complain: Complain
): CombinedCheck | undefined {
  const branches = branchesOf(combine, written, complain)
  const of = branches.flatMap(branch => readBranch(branch, readOne, rules, complain) ?? [])
  if (of.length === 0 || of.length < branches.length) return undefined
  if (combine === 'not')
    of.flatMap(gateChecks).forEach(check => {
      complainOfOneWay(check, written, rules, complain)
    })
  return { combine, of }
}

function branchesOf(combine: Combination, written: Written, complain: Complain): readonly Written[] {
  const { value } = written
  if (combine === 'not') return [written]
  if (Array.isArray(value) && value.length > 0) return value.map((_, index) => inside(written, index))
  const message = `\`${combine}\` takes a list of gates, such as \`[{ checks: [build] }, { sign-off: dba }]\`, not ${show(value)}.`
  complain(message, written.place([]))
  return []
}

/** A branch is a mapping with one key: a gate, or checks taken together once more. */
function readBranch(written: Written, readOne: ReadOne, rules: Rules, complain: Complain): Check | undefined {
  const { value } = written
  const keys = isMapping(value) ? Object.keys(value) : []
  const [key] = keys
  if (key === undefined || keys.length > 1) {
    const found = keys.length > 1 ? `a mapping of ${String(keys.length)}` : show(value)
    complain(`Here stands a mapping with one gate, such as \`{ sign-off: dba }\`, not ${found}.`, written.place([]))
    return undefined
  }
  if (rules.gates.has(key) || isCombination(key)) return readOne(key, inside(written, key))
  const known = [...rules.gates.keys(), ...combinations]
  complain(`\`${cut(key)}\` is no known gate; ${suggest(nearest(key, known), known)}`, written.place([key], 'key'))
  return undefined
}

/**
 * Some gates fail for want of something to go by, and a signature that is not there
 * is no fact: neither can be turned round.
 */
function complainOfOneWay({ gate }: GateCheck, written: Written, rules: Rules, complain: Complain): void {
  if (rules.gates.get(gate)?.refutedBy.length !== 0) return
  const able = [...rules.gates.values()].filter(({ refutedBy }) => refutedBy.length > 0).map(({ id }) => `\`${id}\``)
  const message = `\`${gate}\` cannot be turned round: that it does not pass proves nothing; \`not\` takes ${able.join(', ')}.`
  complain(message, written.place([]))
}
