/** What is to be known of the files that globs select. */
export interface FileAsk {
  /** In order; a leading `!` excludes. */
  readonly path: readonly string[]
  /** Whether their texts are. */
  readonly text?: boolean
  /** Whether the dates of the last commits that changed them are. */
  readonly age?: boolean
  /** JSON Pointers into each of them. */
  readonly json?: readonly string[]
  readonly yaml?: readonly string[]
}

export interface FileRecord {
  /** How many are selected. */
  readonly count: number
  /** All of them where more than their paths was asked, else the first. */
  readonly files: readonly FileFacts[]
}

export interface FileFacts {
  readonly path: string
  readonly text?: string
  /** ISO 8601, as the commit says it; null where no commit has the file. */
  readonly changedAt?: string | null
  readonly json?: Pointed
  readonly yaml?: Pointed
}

/** Values by JSON Pointer. */
export type Pointed = Readonly<Record<string, PointedValue>>

export type PointedValue =
  | { readonly is: 'scalar'; readonly value: string | number | boolean | null }
  | { readonly is: 'nothing' | 'list' | 'mapping' }
