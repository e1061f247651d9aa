/**
 * Who may sign: people by login or numeric id, members of teams (`organisation/slug`), whoever has a permission, or the
 * owners of what is changed; and how many of them must.
 */
export interface Role {
  readonly id: string
  readonly users: readonly (string | number)[]
  readonly teams: readonly string[]
  /** The least permission in the repository that makes a holder. */
  readonly permission?: Permission
  /** Set where the CODEOWNERS file says who holds it, for each changed path its owners; then nothing else does. */
  readonly codeowners?: true
  /** At least 1; of the owners of every path, where they hold it. */
  readonly count: number
}

/** A role for which the checklist names nobody, of one person. */
export function nobody(id: string): Role {
  return { id, users: [], teams: [], count: 1 }
}

/** GitHub's roles in a repository that may write, from the least to the most. */
export const permissions = ['write', 'maintain', 'admin'] as const
export type Permission = (typeof permissions)[number]

/** Whether a checklist that names the role says who holds it. */
export function hasHolders({ users, teams, permission, codeowners }: Role): boolean {
  return users.length + teams.length > 0 || permission !== undefined || codeowners === true
}

/** The role that any reviewer with write access holds, unless the checklist defines it otherwise. */
export const defaultRole = 'default'

/** The role whose holders may waive items by comments, where the checklist defines it. */
export const waiverRole = 'waiver'

/** Where a signature may come from: an approving review, a comment, an approval of this run's deployment. */
export const signatureWays = ['review', 'comment', 'environment'] as const
export type SignatureWay = (typeof signatureWays)[number]

/** Parts that people have in what is judged, for which their signatures do not count unless a sign-off lets them. */
export const parts = ['author', 'contributors', 'co-authors', 'initiator'] as const
export type Part = (typeof parts)[number]

export type Freshness = 'head' | 'content' | 'any'

/** One sign-off that the run asks for, with everything that decides whether a signature counts for it. */
export interface SignOffDemand {
  readonly role: Role
  /** People who must sign, at least 1. */
  readonly count: number
  readonly distinct: boolean
  /** Whose signatures do not count. */
  readonly exclude: readonly Part[]
  readonly fresh: Freshness
  /** Milliseconds; without it age does not matter. */
  readonly maxAge?: number
  readonly ignoreChangesRequested: boolean
  /** Set where only signatures count that are given after the deployment, and within so many milliseconds of it. */
  readonly due?: number
  /** Empty where only an approval of the deployment would do, and that comes before what is due after it. */
  readonly by: readonly SignatureWay[]
  /** The id of the item that asks, where a comment can name it. */
  readonly item?: string
  /** Whether only a comment that names the item signs. */
  readonly confirm: boolean
}

/**
 * Whether one person holds a role; `unknown` says why it could not be told and names the permission that is missing.
 */
export type Membership =
  | { readonly user: number; readonly holds: 'yes' | 'no' }
  | { readonly user: number; readonly holds: 'unknown'; readonly why: string }
