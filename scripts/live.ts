import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RunReport, Verdict } from '../src/model/verdict.js'
import { faults, type Fault } from './live/faults.js'

/** What must be installed: Debian's packages nginx-light, postgresql, prometheus and openssl. */
const needed = ['nginx', 'psql', 'prometheus', 'openssl'] as const

const example = resolve('examples', 'live-service')
const command = resolve('dist', 'cli', 'index.js')
const sound = { NODE_ENV: 'production', SESSION_KEY: 'f3b1c7a94e60d28515cc7d90ab42e6f7' }
/** How long nginx may take until it shows what was changed, and Prometheus until it knows anything, in milliseconds. */
const settling = 1000
const starting = 8000

/** Judges a service that runs, then with one thing broken at a time: each must turn exactly its item. */
async function play(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'live-service-'))
  const counts = { passed: 0, failed: 0 }
  const expectIt = (what: string, problem: string | undefined, verdict?: Verdict) => {
    counts[problem === undefined ? 'passed' : 'failed'] += 1
    say(`${problem === undefined ? '✔' : '✘'} ${what}${problem === undefined ? '' : `: ${problem}`}`)
    if (verdict !== undefined) say(`    ${verdict.id}: ${verdict.reasons[0]?.text ?? ''}`)
  }
  try {
    run('bash', [join(example, 'start.sh'), folder])
    await sleep(starting)
    expectIt('all is well', differencesOf(judge(folder)))
    for (const fault of faults) {
      const mend = await breakIt(folder, fault)
      const report = judge(folder, fault.environment)
      const verdict = report.verdicts.find(({ id }) => id === fault.item)
      expectIt(fault.what, differencesOf(report, fault), verdict)
      await mend()
    }
    expectIt('all is well again', differencesOf(judge(folder)))
  } finally {
    run('bash', [join(example, 'stop.sh'), folder])
    rmSync(folder, { recursive: true, force: true })
  }
  say(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`)
  return counts.failed === 0
}

/**
 * The items that did not pass must be the one that the fault is about, for its reason; without a fault there is none.
 */
function differencesOf({ decision, verdicts }: RunReport, fault?: Fault): string | undefined {
  const turned = verdicts.filter(({ outcome }) => outcome !== 'passed')
  const found = turned.map(({ id, reasons }) => `${id} (${reasons.map(({ code }) => code).join(' ')})`).join(', ')
  if (fault === undefined) return decision === 'go' ? undefined : `${decision} for ${found}`
  const told = turned[0]?.reasons.some(({ code }) => code === fault.code) === true
  const isRight = decision !== 'go' && turned.length === 1 && turned[0]?.id === fault.item && told
  return isRight ? undefined : `expected ${fault.item} (${fault.code}), got ${decision} for ${found || 'nothing'}`
}

function judge(folder: string, environment: Readonly<Record<string, string>> = {}): RunReport {
  const words = [command, 'check', 'deployment-checklist.yml', '--json', '--allow-commands']
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, ...sound, ...environment }
  const { stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8' })
  if (stdout === '') throw new Error(`The command printed nothing: ${stderr}`)
  return JSON.parse(stdout) as RunReport
}

/** Breaks one thing; what it gives back mends it. */
async function breakIt(
  folder: string,
  { files = {}, days, sessions = 0, settles = settling }: Fault
): Promise<() => Promise<void>> {
  const before = new Map(Object.keys(files).map(name => [name, readFileSync(join(folder, name), 'utf8')]))
  for (const [name, change] of Object.entries(files)) {
    const text = before.get(name) ?? ''
    if (change(text) === text) throw new Error(`${name} is not what the fault changes.`)
    writeFileSync(join(folder, name), change(text))
  }
  if (days !== undefined) run('bash', [join(folder, 'certificate.sh'), folder, String(days)])
  const url = 'postgresql://gate@127.0.0.1:15432/shop'
  const open = Array.from({ length: sessions }, () =>
    spawn('psql', [url, '-c', 'select pg_sleep(600)'], { stdio: 'ignore' })
  )
  await reload(folder, settles)
  return async () => {
    for (const [name, text] of before) writeFileSync(join(folder, name), text)
    if (days !== undefined) run('bash', [join(folder, 'certificate.sh'), folder, '90'])
    for (const session of open) session.kill()
    if (sessions > 0)
      run('psql', [
        url,
        '-c',
        "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(600)'"
      ])
    await reload(folder, settles)
  }
}

async function reload(folder: string, settles: number): Promise<void> {
  run('nginx', ['-c', join(folder, 'nginx.ready.conf'), '-p', folder, '-s', 'reload'])
  await sleep(settles)
}

function run(program: string, words: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${String(status)}: ${stderr}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

const missing = needed.filter(program => spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined)
if (missing.length > 0) {
  say(`The live service needs ${missing.join(', ')}; install nginx-light, postgresql, prometheus and openssl.`)
  say(`0 passed, 0 failed, ${faults.length + 2} skipped`)
} else if (!(await play())) process.exitCode = 1
