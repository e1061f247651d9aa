export const issueKinds = ['issue', 'pull-request'] as const
export type IssueKind = (typeof issueKinds)[number]

/** What is open with one of some labels or in a milestone. */
export interface IssueRecord {
  /** Each once. */
  readonly issues: readonly Issue[]
  /** Labels that were asked for and that the repository does not have. */
  readonly unknownLabels: readonly string[]
  /** The milestone that was asked for, where the repository has none of that title. */
  readonly unknownMilestone: string | null
}

export interface Issue {
  readonly kind: IssueKind
  readonly number: number
  readonly title: string
  readonly url: string
}
