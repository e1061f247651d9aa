import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSeeds } from '../__tests__/support/fuzz/seeds.js'
import type { LargeRead } from './fuzz-large-read.js'

/** A report that is too large to be ordinary, what may be said of it, and how much memory that may take. */
interface Case {
  readonly what: string
  readonly args: readonly string[]
  readonly seconds: number
  readonly megabytes: number
  readonly says: RegExp
}

const reader = fileURLToPath(new URL('fuzz-large-read.js', import.meta.url))
/** Node itself and the parsers are about 100 MB of it. */
const flat = 300

/**
 * Feeds parsers a line of 100 MB, 3 GB of blank lines, and a file of 3 GB that is all zeros behind its
 * beginning. What is read piece by piece keeps its memory; a document of JSON is held whole, or
 * refused by its size. Gives how many failed.
 */
export function fuzzLarge(chosen: readonly string[], say: (line: string) => void): number {
  const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-fuzz-'))
  try {
    return chosen.flatMap(parser => casesOf(parser, folder)).filter(one => !runCase(one, say)).length
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function casesOf(parser: string, folder: string): readonly Case[] {
  const [seed] = loadSeeds(parser).filter(({ read }) => typeof read !== 'string' && read.format === parser)
  if (seed === undefined) return []
  const isJson = seed.syntax === 'json'
  const sparse = join(folder, parser)
  writeFileSync(sparse, seed.bytes)
  truncateSync(sparse, 3 * 2 ** 30)
  const endless = isJson ? /^report-too-large: .*\d{4}/ : /^read|^report-/
  return [
    {
      what: `${parser}, a line of 100 MB`,
      args: [parser, 'line', '100'],
      seconds: 20,
      megabytes: isJson ? 1000 : flat,
      says: /^read|^report-/
    },
    {
      what: `${parser}, 3 GB of blank lines`,
      args: [parser, 'lines', '3072'],
      seconds: 120,
      megabytes: flat,
      says: endless
    },
    {
      what: `${parser}, a sparse file of 3 GB`,
      args: [parser, 'file', '3072', sparse],
      seconds: 5,
      megabytes: flat,
      says: /^report-(?:not-text|too-large)/
    }
  ]
}

function runCase({ what, args, seconds, megabytes, says }: Case, say: (line: string) => void): boolean {
  const { stdout, status } = spawnSync(process.execPath, [reader, ...args], { encoding: 'utf8', timeout: 30 * 60_000 })
  if (status !== 0) {
    say(`RED       ${what}: the process ended with ${status ?? 'a signal'}`)
    return false
  }
  const read = JSON.parse(stdout) as LargeRead
  const isFine = read.seconds <= seconds && read.megabytes <= megabytes && says.test(read.outcome)
  const cost = `${read.seconds.toFixed(1)} s of ${seconds}, ${read.megabytes.toFixed(0)} MB of ${megabytes}`
  say(`${isFine ? 'fine' : 'RED '}      ${what}: ${cost}: ${read.outcome.slice(0, 120)}`)
  return isFine
}
