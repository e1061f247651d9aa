import { parsers } from '../../../src/parsers/index.js'
import type { ReportDemand } from '../../../src/parsers/read/dispatch.js'
import { attemptPieces, cannotTell, listFixtures, numbersOf, textEnd } from '../reports.js'
import { damages } from './damage.js'
import { encodeSomehow } from './encodings.js'
import type { Mutant, Promised } from './mutant.js'
import { isBelieved, isBetter, isRed, type Outcome } from './oracles.js'
import { Random } from './random.js'
import { replacements } from './replacements.js'
import { findNonsense } from './sanity.js'
import { demandOf, loadSeeds, type Seed } from './seeds.js'
import { sizes } from './sizes.js'

/** A reader that did what it never may. */
export interface Finding {
  readonly parser: string
  /** The fixture that was changed, and how. */
  readonly from: string
  readonly why: string
  readonly bytes: Uint8Array
}

/** One input and what was promised of it. */
export interface Input extends Mutant {
  readonly seed: Pick<Seed, 'file' | 'read'>
  /** What is asked of the reader; at times the content has to tell the format. */
  readonly demand: ReportDemand
}

/** Milliseconds that a small input may take; more is time that grows faster than the input. */
const patience = 250
const small = 64 * 1024

const mutators = [damages, damages, replacements, replacements, replacements]

/** Every beginning of every fixture of a parser that is not the whole of it. */
export function* cutFixtures(parser: string): Generator<Input> {
  const seeds = new Map(loadSeeds(parser).map(seed => [seed.file, seed]))
  const demand = demandOf(parser)
  for (const { file, bytes } of listFixtures(parser)) {
    const seed = seeds.get(file) ?? { file, read: attemptPieces([bytes], demand) }
    const end = textEnd(bytes)
    for (let cut = 0; cut < end; cut++) {
      yield { seed, demand, bytes: bytes.subarray(0, cut), promised: 'part', did: `the first ${cut} bytes` }
    }
  }
}

/** The inputs of a parser that chance makes, the same for the same number. */
export class Chance {
  readonly #parser: string
  readonly #number: number
  readonly #seeds: readonly Seed[]
  readonly #demand: ReportDemand

  constructor(parser: string, number: number) {
    this.#parser = parser
    this.#number = number
    this.#seeds = loadSeeds(parser)
    this.#demand = demandOf(parser)
  }

  /** `index` is from 0. */
  make(index: number): Input {
    const random = new Random(this.#number, this.#parser, index)
    const seed = random.pick(this.#seeds)
    const mutator = random.pick(random.oneIn(24) ? sizes : random.pick(mutators))
    const mutant = mutator(seed, random, this.#seeds)
    if (mutant === undefined) return this.#cut(seed, random)
    // What is broken may be recognised as nothing or something else, but what is the same is read as the same.
    const isTold = mutant.promised === 'same' || !random.oneIn(16)
    return { seed, demand: isTold ? this.#demand : { want: this.#demand.want }, ...mutant }
  }

  #cut(seed: Seed, random: Random): Input {
    const cut = random.below(Math.max(1, textEnd(seed.bytes)))
    const bytes = seed.bytes.subarray(0, cut)
    return { seed, demand: this.#demand, bytes, promised: 'part', did: `the first ${cut} bytes` }
  }
}

/** What reading an input shows, and how long it took in milliseconds. */
export function check(parser: string, input: Input): { readonly finding: Finding | undefined; readonly took: number } {
  const start = performance.now()
  let why: string | undefined
  let outcome: Outcome | undefined
  try {
    outcome = attemptPieces([input.bytes], input.demand)
  } catch (error) {
    why = `the reader throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  }
  const took = performance.now() - start
  if (outcome !== undefined) {
    why =
      judge(parser, input, outcome) ?? (took > patience && input.bytes.length < small ? timeAgain(input) : undefined)
  }
  const from = `${input.seed.file} with ${input.did}`
  return { finding: why === undefined ? undefined : { parser, from, why, bytes: input.bytes }, took }
}

/** The machine may have been busy: the best of three tells, by the clock or by the time that was computed. */
function timeAgain({ bytes, demand }: Input): string | undefined {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    const used = process.cpuUsage()
    attemptPieces([bytes], demand)
    const { user, system } = process.cpuUsage(used)
    return Math.min(performance.now() - start, (user + system) / 1000)
  })
  const best = Math.min(...times)
  return best > patience ? `reading ${bytes.length} bytes takes ${best.toFixed(0)} ms` : undefined
}

function judge(parser: string, { seed, promised, bytes }: Input, outcome: Outcome): string | undefined {
  const nonsense = typeof outcome === 'string' ? undefined : findNonsense(outcome.report)
  if (nonsense !== undefined) return `the report makes no sense: ${nonsense}`
  return promises[promised](parser, outcome, seed.read, bytes)
}

const promises: Readonly<
  Record<Promised, (parser: string, outcome: Outcome, seed: Outcome, bytes: Uint8Array) => string | undefined>
> = {
  readable: () => undefined,
  part: (parser, outcome, seed, bytes) => {
    if (mayEnd(parser, bytes)) return undefined
    return isBelieved(outcome) || (!mayListLess.has(parser) && isBetter(outcome, seed))
      ? 'a part is believed'
      : undefined
  },
  red: (_, outcome, seed) => (isRed(seed) && isBelieved(outcome) ? 'red is green' : undefined),
  'no-better': (_, outcome, seed) => (isBetter(outcome, seed) ? 'the answer is better than it was' : undefined),
  same: (_, outcome, seed) =>
    numbersText(outcome) === numbersText(seed) ? undefined : `the numbers are others: ${numbersText(outcome)}`
}

/** Reads an input once more, in another encoding or in pieces: nothing may change. */
export function checkAgain(parser: string, { seed, demand, bytes, did }: Input, random: Random): Finding | undefined {
  const expected = numbersText(attemptPieces([bytes], demand))
  const again = random.oneIn(2) ? encodeAgain(bytes, random) : { name: 'pieces', chunks: cutUp(bytes, random) }
  if (again === undefined) return undefined
  const numbers = numbersText(attemptPieces(again.chunks, demand))
  if (numbers === expected) return undefined
  const why = `in ${again.name} it is read as ${numbers.slice(0, 300)}, else as ${expected.slice(0, 300)}`
  return { parser, from: `${seed.file} with ${did}`, why, bytes: Buffer.concat(again.chunks) }
}

function encodeAgain(bytes: Uint8Array, random: Random) {
  const encoded = encodeSomehow(new TextDecoder().decode(bytes), random)
  return encoded && { name: encoded.name, chunks: [encoded.bytes] }
}

function cutUp(bytes: Uint8Array, random: Random): readonly Uint8Array[] {
  const chunks: Uint8Array[] = []
  const longest = random.pick([3, 50, 5000])
  for (let at = 0; at < bytes.length;) {
    const length = 1 + random.below(longest)
    chunks.push(bytes.subarray(at, at + length))
    at += length
  }
  return chunks
}

function numbersText(outcome: Outcome): string {
  return JSON.stringify(numbersOf(outcome))
}

/** Formats with one finding a line and no end: of a part no more can be said than that it is not clean. */
const mayListLess = new Set(['gcc-style', 'rdjson', 'tsc'])

/**
 * Whether a part can be a whole of its format: nothing closes it, or nothing at all
 * is what its tool writes when all is well.
 */
function mayEnd(parser: string, bytes: Uint8Array): boolean {
  return (
    cannotTell.has(parser) ||
    (parsers.get(parser)?.emptyIsClean === true && !/[\x21-\xff]/.test(Buffer.from(bytes).toString('latin1')))
  )
}
