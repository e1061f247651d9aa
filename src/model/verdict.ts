import type { CheckOf, ChecklistSource, GateCheck, Item, ItemSeverity } from './checklist.js'
import type { EvidenceKind, Origin, Request } from './evidence.js'
import type { Subject } from './github.js'
import type { ExactLocation } from './location.js'
import type { RateBudget } from './rate-budget.js'
import type { Reason } from './reason.js'

/** All that a gate may say. */
export interface Judgement {
  readonly outcome: 'passed' | 'failed' | 'pending'
  readonly reasons: readonly Reason[]
}

export const outcomes = ['passed', 'failed', 'pending', 'unknown', 'skipped', 'waived'] as const
export type Outcome = (typeof outcomes)[number]

export const decisions = ['go', 'hold', 'no-go'] as const
export type Decision = (typeof decisions)[number]

/** An item bound to what its gates need; one whose condition is false carries the reason and goes no further. */
export interface PlannedItem {
  readonly item: Item
  readonly check: PlannedCheck
  /** Set where the item's condition speaks of paths. */
  readonly condition?: Request<'paths'>
  /** Set where the item is due after the deployment of the run's environment. */
  readonly deployed?: Request<'deployments'>
  readonly skipped?: Reason
}

/** What the gates of a check need, in the shape of the check. */
export type PlannedCheck = CheckOf<PlannedGate>

export interface PlannedGate extends GateCheck {
  readonly needs: Readonly<Record<string, Request>>
}

/** What the run says of one item. */
export interface Verdict {
  readonly id: string
  readonly title: string
  readonly phase: string
  readonly section: readonly string[]
  /** The gate that judged it; `all`, `any` or `not` where several checks are taken together. */
  readonly gate: string
  readonly severity: ItemSeverity
  readonly outcome: Outcome
  readonly reasons: readonly Reason[]
  /** The least trustworthy origin among the evidence; null where nothing was asked of the world. */
  readonly origin: Origin | null
  readonly evidence: readonly EvidenceKind[]
  /** Until when it must be done, ISO 8601, where it is due after a deployment that has been made. */
  readonly due?: string
  readonly about?: string
  readonly link?: string
  readonly location: ExactLocation
}

/** The whole run: the only thing that a renderer or a publisher sees. */
export interface RunReport extends Use {
  readonly schemaVersion: 1
  readonly decision: Decision
  /** Why the decision is what it is when no item says it: nothing was judged, say. */
  readonly reasons: readonly Reason[]
  readonly name: string
  readonly at: string
  readonly subject: Subject
  readonly checklist: ChecklistSource
  readonly phases: readonly { readonly id: string; readonly title: string }[]
  readonly selected: { readonly phase: string | null; readonly environment: string | null }
  readonly counts: Readonly<Record<Outcome, number>>
  readonly verdicts: readonly Verdict[]
  /** Things that do not change the decision and that people should know. */
  readonly warnings: readonly Reason[]
  /** The phases before the chosen one, in the order of the checklist; missing where none was chosen, or the first. */
  readonly earlierPhases?: readonly EarlierPhase[]
  /** The page of the workflow run that judged; there is none on a person's own machine. */
  readonly runUrl?: string
}

/** How a phase before the chosen one was decided lately, for the same commit and environment; it has no effect. */
export type EarlierPhase = { readonly phase: string; readonly title: string } & (
  | {
      /** Whether the run's report was found, or only what it noted on the deployment. */
      readonly state: 'found' | 'noted'
      readonly decision: Decision
      /** When that was written, by GitHub's clock, ISO 8601. */
      readonly at: string
      readonly runUrl: string
    }
  | { readonly state: 'not-found' | 'not-visible'; readonly why: string }
)

/** What a run used of what bounds it. */
export interface Use {
  /** Requests to GitHub that the run made. */
  readonly apiCalls: number
  /** What is left of GitHub's limits after them; empty where it told of none. */
  readonly rateBudgets: readonly RateBudget[]
  /** How long the last look took to gather, and how long it might have; milliseconds. */
  readonly time: { readonly took: number; readonly limit: number }
}
