import type { Reason } from '../../../model/reason.js'

/** What one look at the facts found: what fails, and in a few words each what was asked and is so. */
export interface Looked {
  readonly failed: readonly Reason[]
  readonly kept: readonly string[]
}
