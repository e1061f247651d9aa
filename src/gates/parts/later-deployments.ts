import { lastEffect } from '../../lib/deployment-effect.js'
import { shortSha } from '../../lib/short-sha.js'
import type { Deployment } from '../../model/deployment.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'
import { isUnderWay } from './deployment-history.js'

export const laterReasons = {
  'newer-running':
    'The deployment {id} of {other} to {environment} is {state} and may replace {commit}; wait until it ends, or mark it inactive.',
  'newer-failed':
    'After {commit} the deployment {id} of {other} to {environment} ended with {state}; deploy {commit} there again.',
  superseded: 'The deployment {id} of {other} has replaced {commit} in {environment}; deploy {commit} there again.'
} as const

/** What deployments of other commits have done, or may do, to an environment after the one that is judged. */
export function judgeLater(
  later: readonly Deployment[],
  names: { readonly environment: string; readonly commit: string },
  say: Say<typeof laterReasons>
): { readonly failed: readonly Reason[]; readonly pending: readonly Reason[] } {
  const failed: Reason[] = []
  const pending: Reason[] = []
  for (const other of later) {
    const about = { ...names, id: other.id, other: shortSha(other.commit) }
    const effect = lastEffect(other)?.state
    const state = effect ?? other.state ?? 'new'
    if (effect === 'success') failed.push(say('superseded', about))
    else if (effect === undefined && isUnderWay(other)) pending.push(say('newer-running', { ...about, state }))
    else failed.push(say('newer-failed', { ...about, state }))
  }
  return { failed, pending }
}
