import { parsers } from '../../../src/parsers/index.js'
import { decodeText } from '../../../src/parsers/read/decode.js'
import type { ReadReport, ReportDemand } from '../../../src/parsers/read/dispatch.js'
import { attempt, listFixtures } from '../reports.js'
import { listTokens, syntaxOf, type Syntax, type Token } from './tokens.js'

/** A fixture as the mutators see it. */
export interface Seed {
  readonly file: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly syntax: Syntax
  readonly tokens: readonly Token[]
  /** What reading it unchanged comes to. */
  readonly read: ReadReport | string
}

/** Larger fixtures say little more, and cost the time in which many small ones are read. */
const largest = 8 * 1024
const fewest = 3

export function demandOf(id: string): ReportDemand & { readonly format: string } {
  const parser = parsers.get(id)
  if (parser === undefined) throw new Error(`No parser is called "${id}".`)
  return { want: parser.kind, format: id }
}

/** The fixtures of a parser that hold something and are small, but always some. */
export function loadSeeds(id: string): readonly Seed[] {
  const rising = listFixtures(id)
    .filter(({ bytes }) => bytes.length > 2)
    .sort((a, b) => a.bytes.length - b.bytes.length)
  return rising
    .filter(({ bytes }, index) => index < fewest || bytes.length < largest)
    .map(({ file, bytes }) => {
      const text = decode(bytes)
      return { file, bytes, text, syntax: syntaxOf(text), tokens: listTokens(text), read: attempt(bytes, demandOf(id)) }
    })
}

/** Some fixtures are no text at all; bytes will do for those. */
function decode(bytes: Uint8Array): string {
  try {
    return [...decodeText([bytes])].join('')
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}
