import type { JsonSchema } from './build.js'
import { record, string, words } from './contract-parts.js'

const phase = { phase: string, title: string }

/** How a phase before the chosen one was decided, as a run tells it. */
export const earlierPhase: JsonSchema = {
  anyOf: [
    record({
      ...phase,
      state: words('found', 'noted'),
      decision: words('go', 'hold', 'no-go'),
      at: string,
      runUrl: string
    }),
    record({ ...phase, state: words('not-found', 'not-visible'), why: string })
  ]
}
