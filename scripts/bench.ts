import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkOut } from '../__tests__/acceptance/scenes.js'
import { pullRequestEvent } from '../__tests__/support/github/payloads.js'
import { CHECKLIST, ordinary, TOKEN } from '../__tests__/support/github/scenario.js'
import { startGitHub } from '../__tests__/support/github/server.js'
import { runStep } from '../__tests__/support/runner.js'

/** One number that the project holds itself to. */
interface Figure {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly unit: string
}

interface Run {
  readonly seconds: number
  readonly megabytes: number
}

const command = resolve('dist', 'cli', 'index.js')
/** Says at the end of a process how much memory it ever had. */
const meter = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS='+process.resourceUsage().maxRSS))`

function measure(folder: string, ...args: readonly string[]): Run {
  const start = process.hrtime.bigint()
  const { stderr } = spawnSync(process.execPath, ['--import', meter, ...args], { cwd: folder, encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  return { seconds, megabytes: Number(/maxRSS=(\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 }
}

/** The middle of an odd number of runs: what else the machine does falls on both sides. */
function median(times: number, run: () => number): number {
  const sorted = Array.from({ length: times }, run).sort((a, b) => a - b)
  return sorted[Math.floor(times / 2)] ?? Number.NaN
}

/** Ten items over four kinds of small reports, against an empty Node script, both in this run. */
function benchStart(folder: string): Figure {
  const reports = resolve('examples', 'node-service', 'runs', 'green', 'reports')
  cpSync(reports, join(folder, 'reports'), { recursive: true })
  writeFileSync(join(folder, 'checklist.yml'), tenItems)
  const floor = median(21, () => measure(folder, '-e', '0').seconds)
  const check = median(21, () => measure(folder, command, 'check', 'checklist.yml').seconds)
  return {
    what: 'check of ten items, as a multiple of an empty Node script',
    measured: check / floor,
    limit: 3,
    unit: '×'
  }
}

const gates = [
  'tests: { report: reports/jest.json }',
  'coverage: { report: reports/coverage/lcov.info, lines: 85 }',
  'coverage: { report: reports/coverage/coverage-summary.json, branches: 80 }',
  'lint: { report: reports/eslint.json }',
  'audit: { report: reports/npm-audit.json }'
]
const tenItems = `version: 1
name: Bench
phases:
  - id: before
    items:
${[...gates, ...gates].map((gate, i) => `      - { title: Item ${i}, ${gate} }\n`).join('')}`

const cases = 500_000
/** Reads a file as a scanner would that does nothing: pieces of 1 MiB, counting the markers of cases in them. */
const floorScript = `
const fs = require('node:fs')
const file = fs.openSync(process.argv[1], 'r')
const piece = Buffer.allocUnsafe(1 << 20)
let found = 0
for (let size; (size = fs.readSync(file, piece, 0, piece.length, null)) > 0; ) {
  const read = piece.subarray(0, size)
  for (let at = read.indexOf('<testcase'); at !== -1; at = read.indexOf('<testcase', at + 1)) found++
}
process.stdout.write(String(found))`

function writeJunit(file: string): void {
  const target = openSync(file, 'w')
  const suites = 1000
  writeSync(target, `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites tests="${cases}" failures="0">\n`)
  for (let suite = 0; suite < suites; suite++) {
    const rows = Array.from(
      { length: cases / suites },
      (_, i) =>
        `<testcase classname="shop.cart.Suite${suite}" name="adds item ${i} to a cart, and totals" time="0.00${i % 10}"/>\n`
    )
    writeSync(
      target,
      `<testsuite name="shop.cart.Suite${suite}" tests="${rows.length}" failures="0" errors="0" time="1.5">\n`
    )
    writeSync(target, `${rows.join('')}</testsuite>\n`)
  }
  writeSync(target, '</testsuites>\n')
  closeSync(target)
}

function benchJunit(folder: string): readonly Figure[] {
  const file = join(folder, 'junit.xml')
  writeJunit(file)
  const empty = median(5, () => measure(folder, '-e', '0').seconds)
  const floor = median(5, () => measure(folder, '-e', floorScript, file).seconds)
  const runs = Array.from({ length: 5 }, () => measure(folder, command, 'inspect', file, '--json'))
  const seconds = median(5, () => runs.pop()?.seconds ?? Number.NaN)
  const peak = measure(folder, command, 'inspect', file, '--json').megabytes
  const share = (part: number) => `${Math.round((part / seconds) * 100)} %`
  say(
    `JUnit: ${share(empty)} is the start of Node, ${share(floor - empty)} reading the file, the rest scanning and decoding.`
  )
  say(`JUnit: ${(seconds / floor).toFixed(1)} times a script that only reads the file and counts its cases.`)
  return [
    { what: 'JUnit of 500,000 cases, wall', measured: seconds, limit: 1.5, unit: 's' },
    { what: 'JUnit of 500,000 cases, peak memory', measured: peak, limit: 250, unit: 'MB' }
  ]
}

async function benchCalls(): Promise<Figure> {
  const items = '      - { title: Reviewed, sign-off: default }\n      - { title: Green, checks: [build, test] }\n'
  const checklist = `version: 1\nname: Bench\nphases:\n  - id: before\n    items:\n${items}`
  const scenario = checkOut(ordinary({ checklist }))
  const github = await startGitHub(scenario.world)
  try {
    const event = pullRequestEvent(scenario)
    const inputs = { checklist: CHECKLIST }
    const step = { bundle: join('dist', 'index.js'), action: 'action.yml', token: TOKEN, inputs, event, github }
    const { calls } = await runStep(step)
    return { what: 'an ordinary pull request', measured: calls.length, limit: 25, unit: 'API calls' }
  } finally {
    await github.close()
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-bench-'))
try {
  mkdirSync(join(folder, 'small'))
  const figures = [benchStart(join(folder, 'small')), ...benchJunit(folder), await benchCalls()]
  for (const { what, measured, limit, unit } of figures) {
    const verdict = measured <= limit ? 'within' : 'OVER'
    say(`${verdict.padEnd(6)}  ${what}: ${measured.toFixed(2)} ${unit}, at most ${limit} ${unit}`)
  }
  process.exitCode = figures.every(({ measured, limit }) => measured <= limit) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
