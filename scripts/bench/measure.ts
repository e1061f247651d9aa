import { spawnSync } from 'node:child_process'

/** One number that the project holds itself to. */
export interface Figure {
  readonly what: string
  readonly measured: number
  readonly limit: number
  readonly unit: string
}

export interface Run {
  readonly seconds: number
  readonly megabytes: number
}

/** Says at the end of a process how much memory it ever had, in KiB. */
const meter = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\nmaxRSS='+process.resourceUsage().maxRSS))`

/** Runs Node on a script, from its start to its end. Throws for one that fails, which measures nothing. */
export function measure(folder: string, ...args: readonly string[]): Run {
  return runNode(folder, ['--import', meter, ...args])
}

/**
 * The same without the meter, which takes a third of the time that Node takes to start; the memory is not known. What
 * Node compiled is kept in the folder, as it is for whoever starts the command again.
 */
export function measureStart(folder: string, ...args: readonly string[]): Run {
  return runNode(folder, args, { ...process.env, CI: '', XDG_CACHE_HOME: folder })
}

function runNode(folder: string, args: readonly string[], env = process.env): Run {
  const start = process.hrtime.bigint()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  if (status !== 0) throw new Error(`node ${args.join(' ').slice(0, 200)} ends with ${String(status)}: ${stderr}`)
  return { seconds, megabytes: Number(/maxRSS=(\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024 }
}

/** The middle run of each of two scripts that take turns, so that what else the machine does falls on both. */
export function inTurns(times: number, floor: () => Run, run: () => Run): { readonly floor: Run; readonly run: Run } {
  const pairs = Array.from({ length: times }, () => ({ floor: floor(), run: run() }))
  return { floor: middle(pairs.map(pair => pair.floor)), run: middle(pairs.map(pair => pair.run)) }
}

function middle(runs: readonly Run[]): Run {
  const at = (values: readonly number[]): number =>
    values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return {
    seconds: at(runs.map(({ seconds }) => seconds)),
    megabytes: at(runs.map(({ megabytes }) => megabytes))
  }
}
