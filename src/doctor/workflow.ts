import type { ExactLocation } from '../model/location.js'

/** A text of a workflow, with its place. */
export interface Text {
  readonly text: string
  readonly location: ExactLocation
}

export interface Workflow {
  readonly file: string
  readonly name: string
  /** Events that start it, with the workflows that `workflow_run` names. */
  readonly events: readonly string[]
  readonly after: readonly string[]
  readonly jobs: readonly Job[]
}

/**
 * What a job's token may do, by permission; `all` for those that are not named. Null where the workflow says nothing.
 */
export type Grants = Readonly<Record<string, string>> | null

export interface Job {
  readonly id: string
  /** As checks show it. */
  readonly name: string
  readonly needs: readonly string[]
  readonly condition: Text | null
  readonly continues: Text | null
  readonly environment: Text | null
  readonly grants: Grants
  /** The workflow that it calls. */
  readonly uses: Text | null
  readonly isMatrix: boolean
  readonly steps: readonly Step[]
  readonly location: ExactLocation
}

export interface Step {
  readonly id: string | null
  readonly uses: Text | null
  readonly run: Text | null
  readonly condition: Text | null
  readonly continues: Text | null
  readonly inputs: Readonly<Record<string, Text>>
  readonly location: ExactLocation
}

/** A job in its workflow. */
export interface Placed {
  readonly workflow: Workflow
  readonly job: Job
}

/** The same with a step that runs the gate. */
export interface Gate extends Placed {
  readonly step: Step
}

/** Whether a text leaves something to the run. */
export function isExpression(text: string): boolean {
  return text.includes('${{')
}

/** The file in this repository that a job calls: `./.github/workflows/gate.yml`. */
export function calledFile({ uses }: Job): string | undefined {
  return uses?.text.startsWith('./') === true ? uses.text.slice(2) : undefined
}
