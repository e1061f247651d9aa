import type { Permissions } from '../model/permissions.js'
import type { RunReport } from '../model/verdict.js'
import type { GitHubWritePort, RunWritePort, StepPorts } from '../ports/write.js'

/** One place where a run is shown. Its failure is a warning and never changes the decision. */
export type Publisher = StepPublisher | GitHubPublisher | RunPublisher

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

/** Leaves something with the workflow run, which takes no permission, where the input of its name asks for it. */
export interface RunPublisher extends Described {
  readonly to: 'run'
  publish(report: RunReport, run: RunWritePort): Promise<void>
}

export function definePublisher<P extends Publisher>(publisher: P): P {
  return publisher
}
