import { wrap } from '../lib/wrap.js'
import type { Command, Flags } from './define.js'

const width = 80

/** The help of the whole command, from the definitions of its commands. */
export function renderHelp(commands: readonly Command[], version: string): string {
  return [
    `deploy-gate ${version}: go or no-go before every deployment.`,
    '',
    'Usage: deploy-gate COMMAND [WORDS] [FLAGS]',
    '',
    'Commands:',
    ...columns(commands.map(({ usage, about }) => [usage, about])),
    '',
    'Flags of every command:',
    ...columns([
      ['--help', 'Show this help, or the help of one command.'],
      ['--version', 'Show the version.']
    ]),
    '',
    'Exit codes: 0 go, 1 no-go, 2 hold, 3 the checklist or the call is wrong.',
    'Environment: GITHUB_TOKEN or GH_TOKEN to read sign-offs and checks,',
    '  NO_COLOR for plain text.',
    ''
  ].join('\n')
}

/** The help of one command; its flags may depend on the words already typed. */
export function renderCommandHelp(command: Command, words: readonly string[]): string {
  const more = command.more?.(words)
  return [
    `Usage: deploy-gate ${command.usage}`,
    '',
    ...wrap(command.about, width),
    '',
    'Flags:',
    ...columns(flagRows({ ...command.flags(words), help: { about: 'Show this help.' } })),
    '',
    ...(more === undefined ? [] : [...wrap(more, width), ''])
  ].join('\n')
}

function flagRows(flags: Flags): readonly (readonly [string, string])[] {
  return Object.entries(flags).map(([name, { about, value, many }]) => {
    const repeated = many === true ? '…' : ''
    return [value === undefined ? `--${name}` : `--${name} ${value}${repeated}`, about]
  })
}

/** Two columns; what does not fit in the first stands on a line of its own. */
function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const left = Math.min(32, Math.max(...rows.map(([name]) => name.length)) + 2)
  return rows.flatMap(([name, about]) => {
    const [first = '', ...rest] = wrap(about, width - left - 2)
    const lines = [first, ...rest].map(line => `  ${' '.repeat(left)}${line}`)
    return name.length + 2 > left ? [`  ${name}`, ...lines] : [`  ${name.padEnd(left)}${first}`, ...lines.slice(1)]
  })
}
