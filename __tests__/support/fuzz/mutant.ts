import type { Random } from './random.js'
import type { Seed } from './seeds.js'

/**
 * What must hold of reading a mutant, beside what always must (no error but `ReportError`, no nonsense, no long wait):
 * - `readable`: nothing more. A change of this sort can make a red report one that a tool writes when all is well.
 * - `part`: it is a part of its seed, so no gate may pass on it where the format can tell.
 * - `red`: what was red is not green: of what was found, something is left.
 * - `no-better`: it took something away or made it unreadable, so no gate may answer better than on the seed.
 * - `same`: it says what the seed says, so every number is the same.
 */
export type Promised = 'readable' | 'part' | 'red' | 'no-better' | 'same'

export interface Mutant {
  readonly bytes: Uint8Array
  readonly promised: Promised
  /** What was done, for whoever reads a finding. */
  readonly did: string
}

/** Undefined where the seed has nothing that could be changed in this way. */
export type Mutator = (seed: Seed, random: Random, seeds: readonly Seed[]) => Mutant | undefined

const encoder = new TextEncoder()

export function mutantOf(text: string, promised: Promised, did: string): Mutant {
  return { bytes: encoder.encode(text), promised, did }
}

/** A text with another in place of what stands from `start` to `end`. */
export function replaceAt(text: string, start: number, end: number, by: string): string {
  return text.slice(0, start) + by + text.slice(end)
}

/** A piece of a text, from 1 to `longest` characters. */
export function pickPiece(text: string, longest: number, random: Random): readonly [start: number, end: number] {
  const start = random.below(Math.max(1, text.length))
  return [start, Math.min(text.length, start + 1 + random.below(longest))]
}
