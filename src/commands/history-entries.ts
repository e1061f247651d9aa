import type { RunNote } from '../model/past.js'
import type { ChecklistSource } from '../model/checklist.js'
import type { Decision, RunReport, Verdict } from '../model/verdict.js'
import { eachOnce } from '../lib/each-once.js'
import type { Changes } from './history-changes.js'

export interface Place {
  /** The ids of the artifact and of the run that uploaded it. */
  readonly artifact: number
  readonly run: number | null
  readonly branch: string | null
  readonly commit: string | null
  /** When it was judged or, where that is not known, uploaded; ISO 8601. */
  readonly at: string | null
}

export type NotCounted = Place & { readonly why: string }

/** What became of what was decided about, as far as the deployments of the environment tell. */
export interface Outcome {
  /** Null where none is known to be of the decision. `state` is GitHub's word, of its newest status; `at` when that came. */
  readonly deployment: { readonly id: number; readonly state: string | null; readonly at: string | null } | null
  /** What the gate noted on it. */
  readonly noted: Pick<RunNote, 'decision' | 'phase' | 'at'> | null
}

/** A decision as a report tells it, or that there is a report which cannot be read. */
export type ReportEntry =
  | (Place & Told & { readonly state: 'read'; readonly changes: Changes | null })
  | (Place & { readonly state: 'expired' | 'unreadable'; readonly why: string })

/** A decision with its outcome; one that has no report is known by what was noted of it. */
export type HistoryEntry =
  | (ReportEntry & Outcome)
  | (Outcome & Pick<Place, 'run' | 'commit' | 'at'> & { readonly state: 'noted'; readonly why: string })

interface Told {
  readonly at: string
  readonly commit: string
  readonly decision: Decision
  readonly phase: string | null
  readonly pullRequests: readonly number[]
  readonly signed: readonly { readonly login: string; readonly role: string; readonly pullRequest: number | null }[]
  readonly waived: readonly { readonly item: string; readonly by: string; readonly until: string }[]
  readonly checklist: ChecklistSource
}

/** A report of the past, and what a history tells of it. */
export interface RecordedRun {
  readonly report: RunReport
  readonly told: Told
}

export function tell({ at, decision, subject, selected, checklist, verdicts }: RunReport): Told {
  const { commit, pullRequest, pullRequests = [] } = subject
  const all = pullRequest === undefined ? pullRequests : [pullRequest]
  return {
    ...{ at, commit, decision, phase: selected.phase },
    pullRequests: all.map(({ number }) => number),
    signed: eachOnce(verdicts.flatMap(signaturesOf)),
    waived: verdicts.flatMap(waiversOf),
    checklist
  }
}

/**
 * Codes of the reasons that tell of a signature, whatever version wrote them: reviews, comments, approved deployments.
 */
const signatures: ReadonlySet<string> = new Set(['signed', 'kept', 'commented', 'stated', 'released'])

function signaturesOf({ reasons }: Verdict): Told['signed'] {
  return reasons
    .filter(({ code }) => signatures.has(code))
    .map(({ params: { login = '', role = '', pullRequest } }) => ({
      login: String(login),
      role: String(role),
      pullRequest: typeof pullRequest === 'number' ? pullRequest : null
    }))
}

function waiversOf({ id, outcome, reasons }: Verdict): Told['waived'] {
  if (outcome !== 'waived') return []
  return reasons
    .filter(({ code }) => code === 'waived')
    .map(({ params: { approvedBy = '', expires = '' } }) => ({
      item: id,
      by: String(approvedBy),
      until: String(expires)
    }))
}
