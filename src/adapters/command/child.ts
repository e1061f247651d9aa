import { spawn, type ChildProcess } from 'node:child_process'

export interface ChildOptions {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  /** Milliseconds. */
  readonly timeout: number
  /** Of each of the two outputs. */
  readonly mostBytes: number
}

export type Ended =
  | {
      readonly is: 'ended'
      readonly exit: number | null
      readonly signal: string | null
      readonly stdout: Buffer
      readonly stderr: Buffer
    }
  | { readonly is: 'not-started'; readonly cause: unknown }
  | { readonly is: 'timed-out' }
  | { readonly is: 'too-large'; readonly stream: 'stdout' | 'stderr' }

/** Milliseconds that outputs may stay open after the program has ended: a process that left its group may hold them. */
const linger = 500

/** Runs a program in a process group of its own; nothing of the group outlives it, or this process. */
export function runChild([program = '', ...rest]: readonly string[], options: ChildOptions): Promise<Ended> {
  return new Promise(resolve => {
    const { cwd, env, timeout, mostBytes } = options
    let child: ChildProcess
    // Before the program runs: it may do so for a while before this process is given its turn again.
    guardAll()
    try {
      // Not a shell, nothing to read, and a group whose processes can all be ended together.
      child = spawn(program, rest, {
        cwd,
        env,
        shell: false,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: !isWindows,
        windowsHide: true
      })
    } catch (cause) {
      resolve({ is: 'not-started', cause })
      return
    }
    live.add(child)
    const printed = { stdout: [] as Buffer[], stderr: [] as Buffer[] }
    let lingering: NodeJS.Timeout | undefined
    const settle = (ended: Ended): void => {
      clearTimeout(timer)
      clearTimeout(lingering)
      if (child.exitCode === null && child.signalCode === null) endGroup(child)
      live.delete(child)
      child.stdout?.destroy()
      child.stderr?.destroy()
      resolve(ended)
    }
    const timer = setTimeout(() => {
      settle({ is: 'timed-out' })
    }, timeout)
    for (const stream of ['stdout', 'stderr'] as const) {
      let bytes = 0
      child[stream]?.on('data', (piece: Buffer) => {
        bytes += piece.length
        printed[stream].push(piece)
        if (bytes > mostBytes) settle({ is: 'too-large', stream })
      })
    }
    child.once('error', cause => {
      settle({ is: 'not-started', cause })
    })
    const end = (exit: number | null, signal: string | null): void => {
      settle({
        is: 'ended',
        exit,
        signal,
        stdout: Buffer.concat(printed.stdout),
        stderr: Buffer.concat(printed.stderr)
      })
    }
    child.once('exit', (exit, signal) => {
      // What it left running in the background would hold the outputs open.
      endGroup(child)
      lingering = setTimeout(end, linger, exit, signal)
    })
    child.once('close', end)
  })
}

const isWindows = process.platform === 'win32'
const live = new Set<ChildProcess>()
let isGuarded = false

/** Ends what is alive when this process is told to end, and then ends as it was told. */
function guardAll(): void {
  if (isGuarded) return
  isGuarded = true
  const endAll = (): void => {
    for (const each of live) endGroup(each)
  }
  process.once('exit', endAll)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      endAll()
      process.kill(process.pid, signal)
    })
  }
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (isWindows) child.kill('SIGKILL')
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // Nobody of the group is left.
  }
}
