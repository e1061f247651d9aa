import type { Gate } from '../gates/define.js'
import type { Checklist, GateCheck } from '../model/checklist.js'
import { defaultRole, nobody, type Role } from '../model/sign-off.js'

/** The loader has refused every gate that is not in the registry. */
export function gateOf(gates: ReadonlyMap<string, Gate>, check: GateCheck): Gate {
  const gate = gates.get(check.gate)
  if (gate === undefined) throw new Error(`The checklist was loaded with a gate ${check.gate} that does not exist.`)
  return gate
}

/** Looks roles up by id; the loader has refused every role that nobody defines. */
export function rolesOf(checklist: Pick<Checklist, 'roles'>): (id: string) => Role {
  return id => {
    const role = checklist.roles.find(candidate => candidate.id === id)
    if (role !== undefined) return role
    if (id === defaultRole) return nobody(id)
    throw new Error(`The checklist was loaded with a role ${id} that does not exist.`)
  }
}
