import type { MarkedLocation } from '../model/reason.js'

/** The outside as publishers may write it. */
export interface WritePorts {
  readonly annotations: AnnotationsPort
  readonly summary: SummaryPort
  readonly outputs: OutputsPort
  readonly files: WriteFilesPort
}

/** GitHub shows this many annotations of each level of a step, and drops the rest without a word. */
export const mostAnnotations = 10

export type AnnotationLevel = 'error' | 'warning' | 'notice'

export interface AnnotationsPort {
  /** Shows a message at a place; the adapter makes hostile text harmless and keeps within the length GitHub takes. */
  annotate(level: AnnotationLevel, title: string, message: string, location?: MarkedLocation): void
}

export interface SummaryPort {
  /** Adds Markdown to the job summary, at most 1 MiB. Throws `PortError` when it cannot be written. */
  write(markdown: string): Promise<void>
}

export interface OutputsPort {
  set(name: string, value: string): Promise<void>
}

export interface WriteFilesPort {
  /** Writes a file of our own making in the run's temporary folder and gives its path. */
  write(name: string, text: string): Promise<string>
}
