import type { Evidence, Flaw, Gathered, Origin, Request } from '../model/evidence.js'
import type { Reason } from '../model/reason.js'
import { distrust, leastOrigin } from './distrust.js'
import { requestKey } from './gather.js'

/** What the world answered to one gate's needs. */
export interface Collected {
  /** The facts by the names of `needs`; complete unless there are flaws or something is awaited. */
  readonly values: Readonly<Record<string, unknown>>
  /** Why something is not known: with any of these the item is unknown, whatever else is. */
  readonly flaws: readonly Flaw[]
  /** Why something is only not there yet. */
  readonly awaited: readonly Reason[]
  readonly complete: boolean
  /** The least trustworthy origin among the facts. */
  readonly origin: Origin | null
}

/**
 * Takes the evidence apart, so that no gate ever sees one that is missing or broken. What is less trustworthy
 * than `least` is a flaw, whatever it says.
 */
export function collect(
  asked: Readonly<Record<string, Request>>,
  gathered: Gathered,
  least: Origin | null = null
): Collected {
  const values: Record<string, unknown> = {}
  const flaws: Flaw[] = []
  const awaited: Reason[] = []
  const seen: Origin[] = []
  const needs = Object.entries(asked)
  for (const [name, request] of needs) {
    const found = gathered.evidence[requestKey(request)] ?? notGathered
    switch (found.state) {
      case 'found':
      case 'partial':
        values[name] = found.value
        seen.push(found.origin)
        flaws.push(...(found.state === 'partial' ? found.flaws : []), ...distrust(request.kind, found.origin, least))
        break
      case 'absent':
        if (found.awaits) awaited.push(flawReason(found))
        else flaws.push(found)
        break
      case 'broken':
        flaws.push(...found.flaws)
        break
    }
  }
  const complete = needs.every(([name]) => name in values)
  return { values, flaws, awaited, complete, origin: leastOrigin(seen) }
}

export function flawReason({ code, why, file, line }: Flaw): Reason {
  return {
    code,
    params: file === undefined ? {} : { file },
    text: why,
    locations: file === undefined ? [] : [{ file, ...(line === undefined ? {} : { line }) }]
  }
}

const notGathered: Evidence = {
  state: 'broken',
  flaws: [
    {
      code: 'evidence-missing',
      why: 'The saved evidence does not answer this item; delete the file to gather it anew.'
    }
  ]
}
