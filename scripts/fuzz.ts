import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Finding } from '../__tests__/support/fuzz/fuzz.js'
import { inputsOf, type Campaign, type Summary } from '../__tests__/support/fuzz/run.js'
import { parsers } from '../src/parsers/index.js'
import { fuzzHistories } from './fuzz-histories.js'
import { fuzzLarge } from './fuzz-large.js'
import type { FuzzOrder } from './fuzz-worker.js'

/**
 * Feeds every parser damaged reports, one thread a core, and ends red if one crashed, hung or said better than it may; or
 * judges histories, and ends red if one is judged otherwise than by trying everything.
 */

const { values } = parseArgs({
  options: {
    parser: { type: 'string', multiple: true },
    seed: { type: 'string', default: '20261120' },
    inputs: { type: 'string' },
    large: { type: 'boolean', default: false },
    histories: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
    threads: { type: 'string', default: String(availableParallelism()) }
  }
})

const seed = Number(values.seed)
const minutes = Number(values.minutes)
const inputs = Number(values.inputs ?? (values.histories ? 100_000 : 200_000))
const deadline = Date.now() + minutes * 60_000
const folder = join('build', 'fuzz')
/** Milliseconds without an input read after which a thread hangs. */
const longestWait = 60_000

const waiting = [...(values.parser ?? parsers.keys())]
/** Files with the inputs of what was found. */
const kept: string[] = []

/** Runs one campaign after the other, each in a thread of its own; where one hangs or dies, its input is told. */
async function work(): Promise<void> {
  for (let parser = waiting.shift(); parser !== undefined; parser = waiting.shift()) {
    if (Date.now() > deadline) say(`skipped   ${parser}: the time is over`)
    else await campaign({ parser, seed, inputs, cuts: true })
  }
}

function campaign(order: Campaign): Promise<void> {
  const tried = new Int32Array(new SharedArrayBuffer(4))
  const workerData: FuzzOrder = { ...order, deadline, tried }
  const worker = new Worker(new URL('fuzz-worker.js', import.meta.url), { workerData })
  return new Promise(resolve => {
    let last = -1
    const watch = setInterval(() => {
      const now = Atomics.load(tried, 0)
      if (now === last) {
        tellAt(now, order, 'the reader hangs')
        void worker.terminate()
      }
      last = now
    }, longestWait)
    // Memory that runs out ends a thread.
    worker.on('error', (error: unknown) => {
      tellAt(Atomics.load(tried, 0), order, `the thread dies: ${String(error)}`)
    })
    worker.on('message', (summary: Summary) => {
      tell(summary)
    })
    worker.on('exit', () => {
      clearInterval(watch)
      resolve()
    })
  })
}

function tell({ parser, inputs: tried, seconds, slowest, findings, found }: Summary): void {
  const word = found > 0 ? 'RED' : tried < inputs ? 'stopped' : 'fine'
  const rate = `${tried} inputs, ${seconds.toFixed(1)} s`
  say(`${word.padEnd(8)}  ${parser}: ${rate}, slowest ${slowest.took.toFixed(0)} ms (${slowest.from.slice(0, 120)})`)
  findings.forEach(report)
  if (found > findings.length) say(`          and ${found - findings.length} more of the same sorts`)
}

/** Makes the inputs again up to the one at hand. */
function tellAt(index: number, order: Campaign, why: string): void {
  let at = 0
  for (const { seed: from, did, bytes } of inputsOf(order)) {
    if (at++ < index) continue
    report({ parser: order.parser, from: `${from.file} with ${did}`, why, bytes }, at)
    return
  }
}

function report({ parser, from, why, bytes }: Finding, index: number): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${parser}-${seed}-${index}`)
  writeFileSync(file, bytes)
  kept.push(file)
  say(`          seed ${seed}, ${from}: ${why}`)
  say(`          the input is in ${file}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

if (values.histories) process.exitCode = (await fuzzHistories({ seed, inputs, minutes }, say)) > 0 ? 1 : 0
else if (values.large) process.exitCode = fuzzLarge(waiting, say) > 0 ? 1 : 0
else {
  await Promise.all(Array.from({ length: Number(values.threads) }, work))
  process.exitCode = kept.length > 0 ? 1 : 0
}
