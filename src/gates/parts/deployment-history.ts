import { lastEffect } from '../../lib/deployment-effect.js'
import type { Deployment } from '../../model/deployment.js'

/** States in which a deployment has neither succeeded nor failed yet. */
const underWay = new Set(['pending', 'queued', 'in_progress', 'waiting'])

export function isUnderWay({ state }: Deployment): boolean {
  return state === null || underWay.has(state)
}

/** Whether it was given up before it changed anything. */
export function isGivenUp(deployment: Deployment): boolean {
  return deployment.state === 'inactive' && lastEffect(deployment) === null
}

/** When the newest status's state began, ms since 1970: it may have been posted again and again since. */
export function stateSince({ state, statuses }: Deployment): number {
  const timed = statuses.map(status => ({ state: status.state, at: Date.parse(status.createdAt) }))
  const changed = Math.max(-Infinity, ...timed.filter(status => status.state !== state).map(({ at }) => at))
  return Math.min(...timed.filter(status => status.state === state && status.at >= changed).map(({ at }) => at))
}

/** Newest first. */
export function byAge(a: Deployment, b: Deployment): number {
  return b.id - a.id
}
