import type { JsonSchema } from './build.js'
import { listOf, orNull, record, schemaVersion, string, strings, whole, words } from './contract-parts.js'

/** What looking back has in common with a run. */
interface Shared {
  readonly reason: JsonSchema
  readonly checklist: JsonSchema
  readonly outcome: JsonSchema
  readonly use: Readonly<Record<string, JsonSchema>>
}

/** What the commands that look back print as JSON. */
export function describePast({ reason, checklist, outcome, use }: Shared): {
  readonly simulation: JsonSchema
  readonly history: JsonSchema
} {
  const stopped = orNull(record({ code: string, why: string }))
  const leftOut = record({ id: string, title: string, gate: string, why: string })
  const simulation = record({
    schemaVersion,
    repository: orNull(string),
    of: words('pull-requests', 'deployments'),
    branch: orNull(string),
    environment: orNull(string),
    phase: orNull(string),
    checklist,
    items: whole,
    simulated: whole,
    notSimulated: listOf(leftOut),
    entries: listOf(
      record({
        commit: string,
        at: string,
        title: string,
        by: orNull(string),
        deployment: orNull(whole),
        pullRequests: listOf(whole),
        decision: orNull(words('go', 'hold', 'no-go')),
        reasons: listOf(reason),
        items: whole,
        held: listOf(record({ id: string, title: string, outcome: outcome, reasons: listOf(reason) })),
        unread: listOf(leftOut)
      })
    ),
    counts: record({ go: whole, hold: whole, 'no-go': whole, nothing: whole }),
    heldBy: listOf(record({ id: string, title: string, count: whole })),
    stopped,
    ...use,
    budget: whole
  })

  const decision = words('go', 'hold', 'no-go')
  const outcomes = {
    deployment: orNull(record({ id: whole, state: orNull(string), at: orNull(string) })),
    noted: orNull(record({ decision, phase: orNull(string), at: string }))
  }
  const change = words('added', 'removed', 'changed')
  const artifact = {
    artifact: whole,
    run: orNull(whole),
    branch: orNull(string),
    commit: orNull(string),
    at: orNull(string)
  }
  const history = record({
    schemaVersion,
    repository: orNull(string),
    environment: string,
    artifact: string,
    phases: strings,
    entries: listOf({
      anyOf: [
        record({
          state: words('read'),
          ...artifact,
          ...outcomes,
          decision,
          phase: orNull(string),
          pullRequests: listOf(whole),
          signed: listOf(record({ login: string, role: string, pullRequest: orNull(whole) })),
          waived: listOf(record({ item: string, by: string, until: string })),
          checklist,
          changes: orNull(
            record({
              since: string,
              by: words('checklists', 'reports'),
              items: listOf(record({ id: string, change, what: strings })),
              settings: listOf(record({ id: string, change, what: words('role', 'waiver', 'ticks') })),
              note: orNull(string)
            })
          )
        }),
        record({ state: words('expired', 'unreadable'), ...artifact, ...outcomes, why: string }),
        record({
          state: words('noted'),
          run: artifact.run,
          commit: artifact.commit,
          at: artifact.at,
          ...outcomes,
          why: string
        })
      ]
    }),
    notCounted: listOf(record({ ...artifact, why: string })),
    deploymentsUnread: orNull(string),
    stopped,
    ...use
  })
  return { simulation, history }
}
