/** What is read ahead beside a pull request itself, its commits and its reviews. */
export interface ReadAhead {
  /** What was written below it. */
  readonly conversation: boolean
  /** The paths that it changes, and who owns paths where it goes. */
  readonly changes: boolean
}
