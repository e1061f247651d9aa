import type { Permissions } from '../model/permissions.js'
import type { RunReport } from '../model/verdict.js'
import type { GitHubWritePort, StepPorts } from '../ports/write.js'

/** One place where a run is shown. Its failure is a warning and never changes the decision. */
export type Publisher = StepPublisher | GitHubPublisher

interface Described {
  /** Kebab-case; also the file's name. */
  readonly id: string
  readonly about: string
}

/** Shows the run in its own step, which it always may. */
export interface StepPublisher extends Described {
  readonly to: 'step'
  publish(report: RunReport, ports: StepPorts): Promise<void>
}

/** Writes to GitHub where the input of its name asks for it. */
export interface GitHubPublisher extends Described {
  readonly to: 'github'
  /** What the workflow's token needs for it. */
  readonly permissions: Permissions
  publish(report: RunReport, github: GitHubWritePort): Promise<void>
}

export function definePublisher<P extends Publisher>(publisher: P): P {
  return publisher
}
