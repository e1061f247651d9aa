import type { Complaint } from '../model/checklist.js'
import type { ExactLocation } from '../model/location.js'
import type { Permissions } from '../model/permissions.js'
import type {
  EnvironmentRules,
  ForkApproval,
  Protection,
  RequiredCheck,
  Sight,
  WorkflowRights
} from '../model/protection.js'
import type { Workflow } from './workflow.js'

/**
 * How grave a finding is, the gravest first. A `hole` lets something be deployed past the gate; a `risk` weakens the
 * gate, or stops it for want of something; what is `not-visible` may be either.
 */
export const levels = ['hole', 'risk', 'not-visible', 'fine'] as const
export type Level = (typeof levels)[number]

/** Everything that is asked, in the order of the documentation. */
export const codes = [
  ...['gate-runs', 'gate-condition', 'gate-continues', 'gate-mode', 'gate-fail-on', 'gate-subject', 'gate-environment'],
  ...['deploy-needs-gate', 'deploy-condition', 'gate-permissions', 'teams-token', 'head-checkout', 'pinned-actions'],
  ...['required-check', 'check-source', 'bypass', 'force-pushes', 'deletions', 'stale-approvals', 'merge-queue'],
  ...['checklist-owners', 'code-owner-review', 'environment-protected', 'environment-branches'],
  ...['environment-self-review', 'environment-bypass', 'default-token', 'actions-approve', 'fork-approval']
] as const
export type Code = (typeof codes)[number]

export interface Finding {
  readonly code: Code
  readonly level: Level
  readonly title: string
  readonly why: string
  /** What to change; absent where all is well. */
  readonly fix?: string
  readonly location?: ExactLocation
}

/** What the checklist asks for. */
export interface ChecklistFacts {
  readonly file: string
  /** The `permissions:` that judging it needs. */
  readonly permissions: Permissions
  /** Roles that teams hold. */
  readonly teamRoles: readonly string[]
}

/** How an action of the repository runs the gate: it is this action itself, or has steps around it. */
export type OwnGate = 'itself' | 'wrapped'

/** Actions of the repository that run the gate, by the path of their `uses`. */
export type OwnGates = ReadonlyMap<string, OwnGate>

/** Everything that is looked at; each part is seen, or says why it is not. */
export interface Facts {
  /** Judge only jobs that deploy to it; null stands for all. */
  readonly environment: string | null
  readonly branch: Sight<string>
  readonly workflows: readonly Workflow[]
  /** Workflow files that are not understood. */
  readonly unread: readonly Complaint[]
  readonly ownGates: OwnGates
  readonly checklist: Sight<ChecklistFacts>
  /** CODEOWNERS; null where there is none. */
  readonly owners: Sight<string | null>
  readonly rulesets: Sight<readonly Protection[]>
  readonly classic: Sight<Protection | null>
  readonly classicChecks: Sight<readonly RequiredCheck[]>
  readonly mergeQueue: Sight<boolean>
  readonly environments: ReadonlyMap<string, Sight<EnvironmentRules | null>>
  readonly rights: Sight<WorkflowRights>
  readonly forks: Sight<ForkApproval>
}

/** Says which code its findings have; one for each thing that is wrong, or one that all is well. */
export function report(code: Code) {
  const bad =
    (level: Exclude<Level, 'fine'>) =>
    (title: string, why: string, fix: string, location?: ExactLocation): Finding => ({
      ...{ code, level, title, why, fix },
      ...(location === undefined ? {} : { location })
    })
  return {
    hole: bad('hole'),
    risk: bad('risk'),
    hidden: bad('not-visible'),
    fine: (title: string, why: string, location?: ExactLocation): Finding => ({
      ...{ code, level: 'fine', title, why },
      ...(location === undefined ? {} : { location })
    })
  }
}

/** What is wrong, or where nothing is, that all is well. */
export function orFine(wrong: readonly Finding[], fine: Finding): readonly Finding[] {
  return wrong.length > 0 ? wrong : [fine]
}
