import type { RunReport } from '../model/verdict.js'

/** One output text of a run. */
export interface Renderer {
  /** Kebab-case; also the file's name. */
  readonly id: string
  readonly about: string
  /** Pure. */
  render(report: RunReport): string
}

export function defineRenderer(renderer: Renderer): Renderer {
  return renderer
}
