/**
 * A place in a file: `file` relative to the repository, `line` and `column` counted
 * from 1; without a line, the whole file.
 */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly endLine?: number
  readonly column?: number
}

/** A place whose line and column are known, as every place in a checklist is. */
export interface ExactLocation extends Location {
  readonly line: number
  readonly column: number
}
