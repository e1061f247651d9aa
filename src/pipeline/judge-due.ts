import { lastSuccess } from '../lib/deployment-effect.js'
import { formatDuration, parseDuration } from '../lib/duration.js'
import { minuteOf } from '../lib/instant.js'
import { shortSha } from '../lib/short-sha.js'
import type { DeploymentRecord } from '../model/deployment.js'
import type { Gathered } from '../model/evidence.js'
import type { Reason, ReasonParams } from '../model/reason.js'
import type { PlannedItem } from '../model/verdict.js'
import { collect, flawReason } from './collect.js'
import { leastOrigin } from './distrust.js'
import { unknown, type Judged } from './judged.js'

/**
 * What is said of an item that is done after the deployment, and within a time of it: it never passes before, and what is
 * still open when the time is over has failed. Anything that is worse already stays as it is.
 */
export function judgeDue({ item, deployed }: PlannedItem, gathered: Gathered, judged: Judged): Judged {
  if (item.due === undefined || deployed === undefined) return judged
  const { values, flaws, awaited, origin } = collect({ deployed }, gathered)
  if (flaws.length > 0) return unknown([...flaws.map(flawReason), ...judged.reasons], origin)
  // Under this name stands nothing but the answer of the source of `deployments`.
  const record = values['deployed'] as DeploymentRecord | undefined
  const last = record && lastSuccess(record.deployments.filter(({ commit }) => commit === record.commit))
  const length = formatDuration(parseDuration(item.due))
  const { environment } = deployed.ask
  if (last === undefined) {
    return beforeDeployment(judged, record === undefined ? awaited : [notDeployed(record, environment, length)])
  }
  const until = last.since + parseDuration(item.due)
  const due = new Date(until).toISOString()
  const params = { due, environment, deployment: last.deployment.id }
  const timed = { ...judged, origin: leastOrigin([judged.origin, origin]), due }
  if (judged.outcome !== 'pending') return timed
  const after = `${length} after deployment ${String(last.deployment.id)} to ${environment}`
  if (Date.parse(gathered.at) <= until) {
    return { ...timed, reasons: [...judged.reasons, say('due', params, `Due at ${minuteOf(due)}, ${after}.`)] }
  }
  const text = `This was due at ${minuteOf(due)}, ${after}, and was not done by then. Only a waiver settles it.`
  return { ...timed, outcome: 'failed', reasons: [say('overdue', params, text), ...withoutAwaited(judged.reasons)] }
}

/** Nobody is called before it is their turn. */
function beforeDeployment(judged: Judged, why: readonly Reason[]): Judged {
  const isOpen = judged.outcome === 'passed' || judged.outcome === 'pending'
  return isOpen
    ? { outcome: 'pending', reasons: why, origin: judged.origin }
    : { ...judged, reasons: [...judged.reasons, ...why] }
}

function withoutAwaited(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.filter(({ awaits }) => awaits === undefined)
}

function notDeployed({ commit }: DeploymentRecord, environment: string, length: string): Reason {
  const what = `GitHub lists no successful deployment of ${shortSha(commit)} to ${environment}`
  const text = `${what}, and this is to be done within ${length} after one. Judge it after the deployment; what comes before it is judged alone with \`phase\`.`
  return say('not-deployed', { environment, commit }, text)
}

function say(code: string, params: ReasonParams, text: string): Reason {
  return { code, params, text, locations: [] }
}
