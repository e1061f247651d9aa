import { realpathSync } from 'node:fs'
import path from 'node:path'
import { formatDuration } from '../../lib/duration.js'
import type { CommandAsk, CommandRecord } from '../../model/command.js'
import { PortError, type CommandPort, type EnvironmentPort } from '../../ports/read.js'
import { hideValues } from './hide-values.js'
import { standardVariables } from './standard-variables.js'

export interface CommandsOptions {
  /** The working tree, which no `cwd` leads out of. */
  readonly root: string
  readonly environment: EnvironmentPort
  /** Why no command may run; undefined where they may. */
  readonly refuse: () => Promise<string | undefined>
}

/** Of each of the two outputs. */
const mostBytes = 1024 * 1024

/** Commands of this machine, one after the other, so that none disturbs another and each has its whole time. */
export function createCommands(options: CommandsOptions): CommandPort {
  let before: Promise<unknown> = Promise.resolve()
  return {
    run: ask => {
      const answer = before.then(() => runCommand(ask, options))
      before = answer.catch(() => undefined)
      return answer
    }
  }
}

async function runCommand(ask: CommandAsk, { root, environment, refuse }: CommandsOptions): Promise<CommandRecord> {
  const refusal = await refuse()
  if (refusal !== undefined) throw new PortError('not-allowed', refusal)
  const given = ask.env.map(name => [name, valueOf(environment, name)] as const)
  const cwd = placeFolder(root, ask.cwd)
  const env = { ...standardVariables(environment), ...Object.fromEntries(given) }
  // Most runs start no program, and need not load what starts one.
  const { runChild } = await import('./child.js')
  const ended = await runChild(ask.run, { cwd, env, timeout: ask.timeout, mostBytes })
  const program = ask.run[0] ?? ''
  switch (ended.is) {
    case 'ended': {
      const { exit, signal } = ended
      const secrets = given.map(([, value]) => value)
      const [stdout = '', stderr = ''] = [ended.stdout, ended.stderr].map(bytes =>
        hideValues(bytes.toString('utf8'), secrets)
      )
      return { exit, signal, stdout, stderr }
    }
    case 'not-started': {
      const why = `${program} cannot be started; install it, correct \`run\`, or let it be executed.`
      throw new PortError('not-started', why, { cause: ended.cause })
    }
    case 'timed-out': {
      const why = `${program} did not end within ${formatDuration(ask.timeout)}, and was ended; make it faster, or give it more \`timeout\`.`
      throw new PortError('timed-out', why)
    }
    case 'too-large': {
      const why = `${program} printed more than 1 MiB to ${ended.stream}, and was ended; let it print less.`
      throw new PortError('too-large', why)
    }
  }
}

function valueOf(environment: EnvironmentPort, name: string): string {
  const value = environment.valueOf(name)
  if (value !== undefined) return value
  const why = `The command is to be given ${name}, which is not set; hand it to the step with \`env:\`, or leave it out.`
  throw new PortError('not-found', why)
}

function placeFolder(root: string, cwd: string): string {
  const real = resolveLinks(root, cwd)
  const inside = path.relative(resolveLinks(root, '.'), real)
  if (inside !== '..' && !inside.startsWith(`..${path.sep}`) && !path.isAbsolute(inside)) return real
  throw new PortError(
    'unreadable',
    `The folder ${cwd} leads out of the working tree, where nothing is run; correct \`cwd\`.`
  )
}

function resolveLinks(root: string, folder: string): string {
  try {
    return realpathSync(path.resolve(root, folder))
  } catch (cause) {
    throw new PortError('not-found', `There is no folder ${folder} in the working tree; correct \`cwd\`.`, { cause })
  }
}
