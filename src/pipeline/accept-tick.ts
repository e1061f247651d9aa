import { checkName, type Checklist, type Item } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { Judged } from './judged.js'

/**
 * A tick stands in for a signature that is awaited; it never outweighs what people or machines object, and says nothing of
 * what is done after the deployment of the commit that has it.
 */
export function acceptTick(judged: Judged, item: Item, { ticks }: Checklist): Judged {
  const counts = ticks === 'accept' && item.ticked && item.due === undefined && checkName(item.check) === 'sign-off'
  if (!counts || judged.outcome !== 'pending') return judged
  return { outcome: 'passed', reasons: [tickAccepted], origin: 'committed' }
}

const tickAccepted: Reason = {
  code: 'tick-accepted',
  params: {},
  text: 'Ticked in the trusted version of the checklist, which says that ticks count; nobody signed it by name.',
  locations: []
}
