/** What a checkout says of itself; null where it does not say. */
export interface WorkingTree {
  /** `owner/name` of the remote `origin`. */
  readonly repository: string | null
  /** The branch that is checked out. */
  readonly branch: string | null
  /** The commit that is checked out, 40 hex digits. */
  readonly commit: string | null
}
