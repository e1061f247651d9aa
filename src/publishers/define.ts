import type { RunReport } from '../model/verdict.js'
import type { WritePorts } from '../ports/write.js'

/** One place where a run is shown. Its failure is a warning and never changes the decision. */
export interface Publisher {
  /** Kebab-case; also the file's name. */
  readonly id: string
  readonly about: string
  /** Permissions of the workflow's token that it needs, in the words of a `permissions:` block. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  publish(report: RunReport, ports: WritePorts): Promise<void>
}

export function definePublisher(publisher: Publisher): Publisher {
  return publisher
}
