import { exitCodes } from '../exit.js'
import { breakCommands } from '../lib/escape.js'
import type { Terminal } from './define.js'
import { openOutput } from './output.js'

const colours = { red: 31, green: 32, yellow: 33, grey: 90 } as const

/** Line beginnings of the terminal renderer, and the colour each is shown in. */
const painted: readonly (readonly [RegExp, keyof typeof colours])[] = [
  [/^ {4}✔.*$/gm, 'green'],
  [/^ {4}[✖?].*$/gm, 'red'],
  [/^ {4}[…!].*$/gm, 'yellow'],
  [/^ {4}[-~].*$/gm, 'grey'],
  [/^Go\b.*$/gm, 'green'],
  [/^Hold\b.*$/gm, 'yellow'],
  [/^No-go\b.*$/gm, 'red']
]

/** The terminal of a process: colours only where a person looks and NO_COLOR is not set. */
export function createTerminal(from: NodeJS.Process, open = openOutput): Terminal {
  const { NO_COLOR } = from.env
  // Whoever read has gone, so that a go would not be told as a whole: it is none, and there is nobody to say so to.
  const output = open(from, () => from.exit(exitCodes['no-go']))
  const coloured = output.isTTY && (NO_COLOR === undefined || NO_COLOR === '')
  return {
    folder: from.cwd(),
    environment: from.env,
    print: text => {
      output.write(withoutCommands(text))
    },
    complain: text => {
      from.stderr.write(withoutCommands(text))
    },
    paint: text => (coloured ? paint(text) : text)
  }
}

/**
 * In a workflow the runner reads what a command prints: no name of a file, a test or a check may become a command of
 * it. It trims a line before it looks for `::`. JSON keeps its values; its lines never begin so.
 */
function withoutCommands(text: string): string {
  if (text.startsWith('{')) return text.replace(/##(?=\[)/g, '\\u0023#')
  return breakCommands(text).replace(/^([ \t]*):(?=:)/gm, '$1: ')
}

function paint(text: string): string {
  return painted.reduce((result, [pattern, colour]) => {
    return result.replace(pattern, line => `\u001b[${String(colours[colour])}m${line}\u001b[0m`)
  }, text)
}
