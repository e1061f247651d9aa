/** One flag of a command; without `value` it is a switch. */
export interface Flag {
  readonly about: string
  /** What stands for its value in the help: `FILE`. */
  readonly value?: string
  /** May be given more than once. */
  readonly many?: boolean
}

export type Flags = Readonly<Record<string, Flag>>

/** What a person typed after the command's name, checked against its flags. */
export interface Arguments {
  readonly words: readonly string[]
  /** Values by flag; a switch that was given has an empty list. */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** Where a command reads and writes. */
export interface Terminal {
  /** The folder that is judged, absolute. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string | undefined>>
  print(text: string): void
  complain(text: string): void
  /** Colours a text of the terminal renderer, where the output is a terminal and nobody said NO_COLOR. */
  paint(text: string): string
}

export interface Command {
  readonly name: string
  readonly usage: string
  readonly about: string
  /** Flags, which may depend on the words before them. */
  flags(words: readonly string[]): Flags
  /** Further text of the help, after the flags. */
  more?(words: readonly string[]): string
  /** Gives the exit code. Throws `CallError` for a wrong call. */
  run(args: Arguments, terminal: Terminal): Promise<number>
}

/** A call that is wrong: said in one sentence, exit 3. */
export class CallError extends Error {}

export const jsonFlag = { json: { about: 'Print JSON for machines, with `schemaVersion`.' } } as const satisfies Flags

/** Which phases are judged; in a workflow the action's input of the same name. */
export const phaseFlag = {
  phase: { about: 'Judge only the items of this phase, or with `!` before it those of all others.', value: 'P' }
} as const satisfies Flags

/** How steps before ended, for gates with `outcome`; in a workflow the action's input of the same name. */
export const outcomesFlag = {
  outcomes: { about: 'Outcomes of steps as JSON, for gates that ask for one: {"test":"success"}.', value: 'JSON' }
} as const satisfies Flags

/** What `command` needs; in a workflow the action's input of the same name. */
export const commandsFlag = {
  'allow-commands': { about: 'Run the programs of `command` gates, in the working tree.' }
} as const satisfies Flags

const usualLast = 20
const mostLast = 100

/** How far back a command looks; `readLast` reads it. */
export const lastFlag = {
  last: { about: `How many, from 1 to ${String(mostLast)}. Default: ${String(usualLast)}.`, value: 'N' }
} as const satisfies Flags

/** The one value of a flag, or undefined when it was not given. */
export function valueOf(args: Arguments, flag: string): string | undefined {
  return args.flags.get(flag)?.at(-1)
}

/** Prints an answer for machines, with the version of its form. */
export function printJson(terminal: Terminal, answer: object): void {
  terminal.print(`${JSON.stringify({ schemaVersion: 1, ...answer }, undefined, 2)}\n`)
}

/** Prints an answer as it was asked for: for machines with `--json`, otherwise as the text for people. */
export function printAnswer(args: Arguments, terminal: Terminal, answer: object, render: () => string): void {
  if (args.flags.has('json')) printJson(terminal, answer)
  else terminal.print(render())
}

/** The number of `--last`. Throws `CallError`. */
export function readLast(args: Arguments): number {
  const given = valueOf(args, 'last') ?? String(usualLast)
  const last = /^\d{1,4}$/.test(given) ? Number(given) : 0
  if (last < 1 || last > mostLast) {
    throw new CallError(`--last is a whole number from 1 to ${String(mostLast)}, and "${given}" is none.`)
  }
  return last
}
