import type { ExactLocation } from './location.js'
import type { Role } from './sign-off.js'

/** What someone wrote, in either notation, with the place of everything. */
export interface Checklist {
  readonly name: string
  readonly roles: readonly Role[]
  readonly phases: readonly Phase[]
  readonly items: readonly Item[]
  /** Items whose tick in the trusted file counts (`ticks: accept`). */
  readonly ticks: 'ignore' | 'accept'
  readonly waivers: readonly Waiver[]
  readonly source: ChecklistSource
}

export interface ChecklistSource extends BaseSource {
  readonly notation: 'yaml' | 'markdown'
  /** What it extends, directly and through others, each file once. */
  readonly extends?: readonly BaseSource[]
}

export interface BaseSource {
  readonly file: string
  /** SHA-256 of the file's bytes, hex. */
  readonly digest: string
  /** The commit that the file was read at; absent for a working tree. */
  readonly commit?: string
  /** `owner/name`, where it is another repository than the one under judgement. */
  readonly repository?: string
}

export interface Phase {
  readonly id: string
  readonly title: string
}

export const itemSeverities = ['blocker', 'warning'] as const
export type ItemSeverity = (typeof itemSeverities)[number]

/** One line that a person can sign off or a gate can judge. */
export interface Item {
  readonly id: string
  readonly title: string
  readonly phase: string
  /** Titles of the sections around it, from the outside in. */
  readonly section: readonly string[]
  readonly check: Check
  readonly severity: ItemSeverity
  readonly when?: Condition
  /** Set for what is done after the deployment, and within this time of it: a length such as `24h`. */
  readonly due?: string
  /** What is different in an environment, by its name in lower case. */
  readonly environments?: Readonly<Record<string, Override>>
  /** Whether a checklist that extends this one may loosen it. */
  readonly overridable?: boolean
  readonly about?: string
  readonly link?: string
  /** A tick in the file: a claim by whoever pushed it. */
  readonly ticked: boolean
  readonly location: ExactLocation
}

/** What an item asks instead in one environment. */
export interface Override {
  readonly severity?: ItemSeverity
  readonly check?: Check
}

/** What an item asks: one gate, or several checks taken together. */
export type Check = CheckOf<GateCheck>

/** The shape of a check, whatever is known of each of its gates. */
export type CheckOf<G extends GateCheck> = G | CombinedCheck<G>

/**
 * The gate that an item names, with options that were checked against the gate's schema and completed by its defaults.
 */
export interface GateCheck {
  readonly gate: string
  readonly options: Readonly<Record<string, unknown>>
}

/** How checks are taken together: every one passes, at least one does, the one there is does not. */
export const combinations = ['all', 'any', 'not'] as const
export type Combination = (typeof combinations)[number]

export interface CombinedCheck<G extends GateCheck = GateCheck> {
  readonly combine: Combination
  /** In the order of the file; exactly one for `not`. */
  readonly of: readonly CheckOf<G>[]
}

/** Every gate that a check asks, in the order of the file. */
export function gateChecks<G extends GateCheck>(check: CheckOf<G>): readonly G[] {
  return isCombined(check) ? check.of.flatMap(each => gateChecks(each)) : [check]
}

/** How a check is called: its gate, or how its gates are taken together. */
export function checkName(check: Check): string {
  return isCombined(check) ? check.combine : check.gate
}

/** Whether several checks are taken together, rather than one gate asked. */
export function isCombined<G extends GateCheck>(check: CheckOf<G>): check is CombinedCheck<G> {
  return 'combine' in check
}

/** Keys are ANDed, the words of a list are ORed; globs as in the filters of workflows. */
export interface Condition {
  readonly environments?: readonly string[]
  readonly branches?: readonly string[]
  readonly events?: readonly string[]
  readonly paths?: readonly string[]
  readonly labels?: readonly string[]
}

/** A dated, named, reasoned exception; valid through the day of `expires`, UTC. */
export interface Waiver {
  readonly item: string
  readonly reason: string
  readonly approvedBy: string
  /** `YYYY-MM-DD`. */
  readonly expires: string
  readonly location: ExactLocation
}

/** One thing that is wrong with what someone wrote; nothing is judged while there is one. */
export interface Complaint {
  readonly message: string
  readonly location: ExactLocation
}
