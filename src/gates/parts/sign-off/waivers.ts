import { isDay } from '../../../lib/instant.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import { speak } from '../../define.js'
import { objectionReasons, objectionsToStance, objectionTo } from './objections.js'
import { commandsOf, stancesOf, type Signature } from './signatures.js'

/** An exception that somebody makes by a comment. */
export interface Grant {
  readonly login: string
  /** Valid through that day, `YYYY-MM-DD`, UTC. */
  readonly expires: string
  readonly reason: string
}

const say = speak({
  ...objectionReasons,
  malformed: '{login} does not say until when and why; write `/waive {item} until 2026-12-05` and the reason.'
})

/** The names that comments below a pull request ask to waive, each once. */
export function waivedNames(record: SignOffRecord): readonly string[] {
  const asked = commandsOf(record).filter(({ command }) => command.verb === 'waive')
  return [...new Set(asked.map(({ command }) => command.name))]
}

/** Who waives an item for a pull request, by the rules of signatures; and why others do not. */
export function judgeWaivers(
  item: string,
  demand: SignOffDemand,
  record: SignOffRecord,
  now: string
): { readonly grants: readonly Grant[]; readonly refusals: readonly Reason[] } {
  const wanted = { ...demand, item }
  const grants: Grant[] = []
  const refusals: Reason[] = []
  for (const stance of stancesOf(wanted, record, 'waive')) {
    for (const signature of stance.standing.filter(({ via }) => via === 'comment')) {
      const objection = objectionTo(signature, wanted, record, now, say)
      const grant = grantOf(signature)
      if (objection !== undefined) refusals.push(objection)
      else if (grant === null) refusals.push(say('malformed', { login: signature.user.login, item }))
      else grants.push(grant)
    }
    // Who takes back a waiver by a command knows it.
    const isTaken = stance.withdrawn.some(({ signature, by }) => signature.via === 'comment' && by.how !== 'revoked')
    if (isTaken) refusals.push(...objectionsToStance(stance, say))
  }
  return { grants, refusals }
}

function grantOf({ words, user }: Signature): Grant | null {
  const [, expires = '', reason = ''] = /^until[ \t]+(\d{4}-\d\d-\d\d)[ \t]+(.+)$/.exec(words) ?? []
  return reason === '' || !isDay(expires) ? null : { login: user.login, expires, reason }
}
