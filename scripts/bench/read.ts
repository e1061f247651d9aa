import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { inTurns, measure, type Figure } from './measure.js'
import {
  auditOf,
  coberturaOf,
  eslintOf,
  istanbulOf,
  jacocoOf,
  jestOf,
  junitOf,
  junitWithOutput,
  lcovOf
} from './reports.js'

/**
 * A large report, what marks a case in it (nothing where it is JSON, which is parsed), and what reading it may take.
 */
interface Load {
  readonly what: string
  readonly pieces: () => Iterable<string>
  readonly marker: string | null
  /** As a multiple of the floor. */
  readonly limit: number
  readonly megabytes: number
}

const loads: readonly Load[] = [
  { what: 'JUnit, 500,000 cases', pieces: () => junitOf(500_000), marker: '<testcase', limit: 4, megabytes: 200 },
  { what: 'JUnit, large output', pieces: () => junitWithOutput(1000), marker: '<testcase', limit: 4, megabytes: 200 },
  { what: 'lcov, 2.4 million lines', pieces: () => lcovOf(2400), marker: 'DA:', limit: 5, megabytes: 200 },
  { what: 'Cobertura', pieces: () => coberturaOf(1000), marker: '<line ', limit: 5, megabytes: 250 },
  { what: 'JaCoCo', pieces: () => jacocoOf(1150), marker: '<line ', limit: 5, megabytes: 250 },
  { what: 'ESLint', pieces: () => eslintOf(8000), marker: null, limit: 1.5, megabytes: Infinity },
  { what: 'Jest', pieces: () => jestOf(2550), marker: null, limit: 1.5, megabytes: Infinity },
  { what: 'Istanbul data', pieces: () => istanbulOf(6000), marker: null, limit: 1.5, megabytes: Infinity },
  { what: 'npm audit', pieces: () => auditOf(100_000), marker: null, limit: 1.5, megabytes: Infinity }
]

/** Reads a file as a scanner would that does nothing: pieces of 1 MiB, counting the markers of cases in them. */
const countMarkers = `
const [path, marker] = process.argv.slice(1)
const fs = require('node:fs')
const file = fs.openSync(path, 'r')
const piece = Buffer.allocUnsafe(1 << 20)
let found = 0
for (let size; (size = fs.readSync(file, piece, 0, piece.length, null)) > 0; ) {
  const read = piece.subarray(0, size)
  for (let at = read.indexOf(marker); at !== -1; at = read.indexOf(marker, at + 1)) found++
}
process.stdout.write(String(found))`
const parseJson = `JSON.parse(require('node:fs').readFileSync(process.argv[1], 'utf8'))`

/** Every large report in turn, each against its floor. */
export function* benchReading(command: string, folder: string): Generator<Figure> {
  for (const { what, pieces, marker, limit, megabytes } of loads) {
    const file = write(folder, pieces())
    const floor = (): ReturnType<typeof measure> =>
      marker === null ? measure(folder, '-e', parseJson, file) : measure(folder, '-e', countMarkers, file, marker)
    const measured = inTurns(5, floor, () => measure(folder, command, 'inspect', file, '--json'))
    const size = `${String(Math.round(statSync(file).size / 1e6))} MB`
    rmSync(file)
    const { run, floor: least } = measured
    const than = marker === null ? 'parsing it' : 'counting its cases'
    const time = `${what}, ${size}: time, as a multiple of ${than}`
    yield { what: time, measured: run.seconds / least.seconds, limit, unit: '×' }
    if (megabytes === Infinity) continue
    yield { what: `${what}, ${size}: memory`, measured: run.megabytes, limit: megabytes, unit: 'MB' }
  }
}

/** A report that is read as it comes, and one ten times as large. */
export function* benchGrowth(command: string, folder: string): Generator<Figure> {
  const [once, tenTimes] = [write(folder, junitOf(500_000), 'once'), write(folder, junitOf(5_000_000), 'ten-times')]
  const inspect = (file: string) => () => measure(folder, command, 'inspect', file, '--json')
  const { floor: one, run: ten } = inTurns(3, inspect(once), inspect(tenTimes))
  rmSync(once)
  rmSync(tenTimes)
  yield { what: 'ten times the JUnit report: time', measured: ten.seconds / one.seconds, limit: 11, unit: '×' }
  yield { what: 'ten times the JUnit report: memory', measured: ten.megabytes / one.megabytes, limit: 1.2, unit: '×' }
}

function write(folder: string, pieces: Iterable<string>, name = 'report'): string {
  const path = join(folder, name)
  const file = openSync(path, 'w')
  for (const piece of pieces) writeSync(file, piece)
  closeSync(file)
  return path
}
