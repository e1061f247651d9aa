import type { Gate } from '../gates/define.js'
import type { GateCheck } from '../model/checklist.js'
import { nobody } from '../model/sign-off.js'

/** Ids of the roles that a gate's options name, which only the gate knows how to read. */
export function findRoles({ gate, options }: GateCheck, gates: ReadonlyMap<string, Gate>): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (id: string) => {
    found.add(id)
    return nobody(id)
  }
  gates.get(gate)?.demands(options, look, { id: '' })
  return found
}
