import type { Evidence, Flaw, Origin } from '../../model/evidence.js'
import { PortError } from '../../ports/read.js'

type Absent = Extract<Evidence<never>, { state: 'absent' }>
export type Nothing = Absent | Extract<Evidence<never>, { state: 'broken' }>

/** Gathers, and turns what the outside did not answer into evidence; our own mistakes stay throws. */
export async function attempt<T>(gather: () => Promise<Evidence<T>>): Promise<Evidence<T>> {
  try {
    return await gather()
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    if (error.code === 'not-connected') return absent({ code: 'no-token', why: error.message, awaits: true })
    return broken(error.code, error.message)
  }
}

export function broken(code: string, why: string): Nothing {
  return { state: 'broken', flaws: [{ code, why }] }
}

/** A value that is whole without flaws and partial with them. */
export function foundWith<T>(value: T, origin: Origin, flaws: readonly Flaw[]): Evidence<T> {
  return flaws.length === 0 ? { state: 'found', value, origin } : { state: 'partial', value, origin, flaws }
}

/** Nothing is there, and why; `awaits`: it may still come. */
export function absent({ code, why, awaits }: Pick<Absent, 'code' | 'why' | 'awaits'>): Nothing {
  return { state: 'absent', code, why, awaits }
}
