import { closeSync, openSync, readSync } from 'node:fs'
import { loadSeeds, demandOf, type Seed } from '../__tests__/support/fuzz/seeds.js'
import { readReport } from '../src/parsers/read/dispatch.js'
import { plural } from '../src/lib/words.js'
import { ReportError } from '../src/parsers/define.js'

/** What a process that read one huge report says of it. */
export interface LargeRead {
  readonly outcome: string
  readonly seconds: number
  readonly megabytes: number
}

const mebi = 2 ** 20
const [parser = '', shape = '', size = '0', file = ''] = process.argv.slice(2)

/** Small in the file, large in what is read: nothing of it is ever there at once. */
function* widen(seed: Seed, at: number, filling: string, bytes: number): Generator<Uint8Array> {
  const piece = Buffer.from(filling.repeat(mebi / filling.length))
  yield Buffer.from(seed.text.slice(0, at))
  for (let done = 0; done < bytes; done += piece.length) yield piece
  yield Buffer.from(seed.text.slice(at))
}

function* piecesOf(path: string): Generator<Uint8Array> {
  const opened = openSync(path, 'r')
  try {
    const piece = Buffer.alloc(mebi)
    for (let read = readSync(opened, piece); read > 0; read = readSync(opened, piece)) yield piece.subarray(0, read)
  } finally {
    closeSync(opened)
  }
}

/** Where a text can become long: in a word of it, or between its parts. */
function placeIn(seed: Seed): number {
  if (shape === 'line') return seed.tokens.findLast(({ kind }) => kind === 'string')?.end ?? seed.text.length
  const lineEnd = seed.text.indexOf('\n', seed.text.indexOf('>', seed.text.search(/<\w/)))
  return seed.syntax === 'xml' && lineEnd !== -1 ? lineEnd : seed.text.length
}

function read(): string {
  const bytes = Number(size) * mebi
  const seed = loadSeeds(parser).find(({ read }) => typeof read !== 'string' && read.format === parser)
  if (seed === undefined) return 'no fixture'
  const filling = shape === 'line' ? 'a' : `${' '.repeat(63)}\n`
  const chunks = file === '' ? widen(seed, placeIn(seed), filling, bytes) : piecesOf(file)
  try {
    const { report } = readReport({ path: parser, bytes: bytes + seed.bytes.length, chunks }, demandOf(parser))
    return `read, ${plural(report.problems.length, 'problem')}`
  } catch (error) {
    if (error instanceof ReportError) return `${error.code}: ${error.message}`
    throw error
  }
}

const outcome = read()
// What was computed, not what was waited for: the machine may be busy.
const { user, system } = process.cpuUsage()
const seconds = (user + system) / 1e6
const result: LargeRead = { outcome, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
process.stdout.write(JSON.stringify(result))
