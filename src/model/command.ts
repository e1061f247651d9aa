/** A program to run, and where. */
export interface CommandAsk {
  /** The program and its arguments. */
  readonly run: readonly string[]
  /** Relative to the working tree, and inside it. */
  readonly cwd: string
  /** Milliseconds until it is ended. */
  readonly timeout: number
  /** Names of variables that it gets beside PATH, HOME, LANG and the like. */
  readonly env: readonly string[]
}

/** How a program ended and what it printed; values of the variables that it was given are struck out. */
export interface CommandRecord {
  /** Null where a signal ended it. */
  readonly exit: number | null
  readonly signal: string | null
  readonly stdout: string
  readonly stderr: string
}
