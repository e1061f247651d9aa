import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { checkOut } from '../__tests__/acceptance/scenes.js'
import { pullRequestEvent } from '../__tests__/support/github/payloads.js'
import { CHECKLIST, ordinary, TOKEN } from '../__tests__/support/github/scenario.js'
import { startGitHub } from '../__tests__/support/github/server.js'
import { runStep } from '../__tests__/support/runner.js'
import { inTurns, measureStart, type Figure, type Run } from './bench/measure.js'
import { benchGrowth, benchReading } from './bench/read.js'

/** What is measured: the command of this checkout, or the one that is named. */
const command = resolve(process.argv[2] ?? join('dist', 'cli', 'index.js'))

/** Ten items over four kinds of small reports, against an empty Node script, both in this run. */
function benchStart(folder: string): Figure {
  const reports = resolve('examples', 'node-service', 'runs', 'green', 'reports')
  cpSync(reports, join(folder, 'reports'), { recursive: true })
  writeFileSync(join(folder, 'checklist.yml'), tenItems)
  const empty = (): Run => measureStart(folder, '-e', '0')
  const { floor, run } = inTurns(21, empty, () => measureStart(folder, command, 'check', 'checklist.yml'))
  return {
    what: 'check of ten items, started again: time, as a multiple of an empty Node script',
    measured: run.seconds / floor.seconds,
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

async function benchCalls(): Promise<Figure> {
  const items = '      - { title: Reviewed, sign-off: default }\n      - { title: Green, checks: [build, test] }\n'
  const checklist = `version: 1\nname: Bench\nphases:\n  - id: before\n    items:\n${items}`
  const scenario = checkOut(ordinary({ checklist }))
  const github = await startGitHub(scenario.world)
  try {
    const event = pullRequestEvent(scenario)
    const inputs = { checklist: CHECKLIST }
    const step = { bundle: join('dist', 'index.js'), action: 'action.yml', token: TOKEN, inputs, event, github }
    const { calls, conclusion, stdout, stderr } = await runStep(step)
    if (conclusion !== 'success') throw new Error(`The step of an ordinary pull request fails: ${stdout}${stderr}`)
    return { what: 'an ordinary pull request', measured: calls.length, limit: 25, unit: 'API calls' }
  } finally {
    await github.close()
  }
}

/** Says a figure as soon as it is there; one over its limit, or of nothing at all, makes the whole fail. */
function say({ what, measured, limit, unit }: Figure): void {
  const isOver = !(measured > 0 && measured <= limit)
  if (isOver) process.exitCode = 1
  const verdict = isOver ? 'OVER' : 'within'
  process.stdout.write(`${verdict.padEnd(6)}  ${what}: ${measured.toFixed(2)} ${unit}, at most ${limit} ${unit}\n`)
}

const folder = mkdtempSync(join(tmpdir(), 'deploy-gate-bench-'))
try {
  mkdirSync(join(folder, 'small'))
  say(benchStart(join(folder, 'small')))
  for (const figure of benchReading(command, folder)) say(figure)
  for (const figure of benchGrowth(command, folder)) say(figure)
  say(await benchCalls())
} finally {
  rmSync(folder, { recursive: true })
}
