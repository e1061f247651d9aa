import { Chance, check, checkAgain, cutFixtures, type Finding, type Input } from './fuzz.js'
import { Random } from './random.js'

export interface Campaign {
  readonly parser: string
  /** Two runs with one number try the same inputs. */
  readonly seed: number
  /** How many inputs chance makes. */
  readonly inputs: number
  /** Whether every beginning of every fixture is tried too. */
  readonly cuts: boolean
  /** Asked before each input; the campaign ends early where it says so. */
  readonly mayGoOn?: (tried: number) => boolean
}

export interface Summary {
  readonly parser: string
  readonly inputs: number
  readonly seconds: number
  /** The input that took longest, in milliseconds. */
  readonly slowest: { readonly took: number; readonly from: string }
  /** The first of each sort, and how many there were of all sorts. */
  readonly findings: readonly Finding[]
  readonly found: number
}

/** Feeds a parser what it never saw. */
export function runCampaign(campaign: Campaign): Summary {
  const { parser, seed } = campaign
  const start = performance.now()
  const kept = new Map<string, Finding>()
  let found = 0
  let inputs = 0
  let slowest = { took: 0, from: '' }
  const keep = (finding: Finding | undefined): void => {
    if (finding === undefined) return
    found++
    const sort = `${finding.from.split(' ')[0] ?? ''} ${finding.why.slice(0, 60)}`
    if (kept.size < 50 && !kept.has(sort)) kept.set(sort, finding)
  }
  for (const input of inputsOf(campaign)) {
    if (campaign.mayGoOn?.(inputs) === false) break
    const { finding, took } = check(parser, input)
    keep(finding)
    if (took > slowest.took) slowest = { took, from: `${input.seed.file} with ${input.did}` }
    if (inputs++ % 8 === 0 && finding === undefined)
      keep(checkAgain(parser, input, new Random(seed, parser, 'again', inputs)))
  }
  return { parser, inputs, seconds: (performance.now() - start) / 1000, slowest, findings: [...kept.values()], found }
}

/** Cuts first: they are the same for every seed. */
export function* inputsOf({ parser, seed, inputs, cuts }: Campaign): Generator<Input> {
  if (cuts) yield* cutFixtures(parser)
  const chance = new Chance(parser, seed)
  for (let index = 0; index < inputs; index++) yield chance.make(index)
}
