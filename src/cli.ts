#!/usr/bin/env node
import { commands, loadCommands } from './commands/all.js'
import { CallError, type Terminal } from './commands/define.js'
import { renderCommandHelp, renderHelp } from './commands/help.js'
import { parseArguments } from './commands/parse.js'
import { createTerminal } from './commands/terminal.js'
import { keepCompiled } from './compile-cache.js'
import { assumeFailure, exitCodes } from './exit.js'
import { visible } from './lib/escape.js'
import { nearest } from './lib/nearest.js'
import { version } from './version.js'

assumeFailure()
// Nearly all of the command is loaded behind this.
keepCompiled(process.env)

async function main(typed: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = typed
  if (name === '--version') {
    terminal.print(`${version}\n`)
    return exitCodes.go
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.print(renderHelp(await loadCommands(), version))
    return name === undefined ? exitCodes.wrong : exitCodes.go
  }
  const load = commands.get(name)
  if (load === undefined) {
    const near = nearest(name, commands.keys())
    throw new CallError(
      `There is no command ${name}${near === undefined ? '.' : `; did you mean ${near}?`} See deploy-gate --help.`
    )
  }
  const command = await load()
  const words = rest.filter(word => !word.startsWith('-'))
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.print(renderCommandHelp(command, words))
    return exitCodes.go
  }
  return command.run(parseArguments(rest, command.flags(words)), terminal)
}

const terminal = createTerminal(process)
try {
  process.exitCode = await main(process.argv.slice(2), terminal)
} catch (error) {
  if (!(error instanceof CallError)) throw error
  terminal.complain(`deploy-gate: ${error.message.split('\n').map(visible).join('\n')}\n`)
  process.exitCode = exitCodes.wrong
}
