import { oneLine } from './escape.js'

/** What a deployment's status says of a run of the gate. */
export interface DecisionNote {
  readonly decision: 'go' | 'hold' | 'no-go'
  /** In one word, as reports name it; null where no phase was chosen. */
  readonly phase: string | null
}

/** GitHub takes 140 characters of a status' description. */
const mostCharacters = 140
/** Nothing else that writes statuses begins like this, and nothing that we write begins otherwise. */
const form = /^Deploy Gate: (go|hold|no-go)(?: in phase ([!+a-z0-9-]+))?, /

/** The description that notes a decision: "Deploy Gate: no-go in phase after, 2 failed, 6 passed". */
export function writeNote({ decision, phase }: DecisionNote, counts: string): string {
  const where = phase === null ? '' : ` in phase ${phase}`
  return oneLine(`Deploy Gate: ${decision}${where}, ${counts}`, mostCharacters)
}

/** The decision that a description notes; null where it is of another form, and so of somebody else. */
export function readNote(description: string): DecisionNote | null {
  const [, word, phase = null] = form.exec(description) ?? []
  const decision = (['go', 'hold', 'no-go'] as const).find(known => known === word)
  return decision === undefined ? null : { decision, phase }
}
