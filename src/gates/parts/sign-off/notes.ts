import { parseCommand } from '../../../lib/comment-command.js'
import { nearest } from '../../../lib/nearest.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Reason } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import type { Say } from '../../define.js'
import { commandsOf, isAbout } from './signatures.js'

/** The sentences about what was perhaps meant as a signature. */
export const noteReasons = {
  'unknown-user': '{what} signs, but its account no longer exists, so it does not count.',
  'unknown-name': '{login} commented `{line}`, which names no role and no item of the checklist; name `{name}`, say.',
  'unknown-command': '{login} commented `{line}`, which is no command; write `/sign-off {name}`.'
} as const

type SayNote = Say<typeof noteReasons>

/** Characters of a line that are shown again. */
const mostShown = 80

/** Signatures by accounts that no longer exist. */
export function noteUnknownUsers(demand: SignOffDemand, record: SignOffRecord, say: SayNote): readonly Reason[] {
  const { reviews, conversation } = record
  const orphans = reviews.filter(({ user, state }) => state === 'APPROVED' && user === null)
  const commands = (conversation?.remarks ?? []).filter(({ user, line }) => {
    const { verb, name } = parseCommand(line) ?? { verb: null, name: '' }
    return user === null && verb === 'sign-off' && isAbout(name, demand)
  })
  return [
    ...orphans.map(({ id }) => say('unknown-user', { what: `Review ${String(id)}` })),
    ...commands.map(({ id, kind }) => say('unknown-user', { what: `The ${kind} ${String(id)}` }))
  ]
}

/** Commands that name nothing there is, told where they were perhaps meant. */
export function noteNames(demand: SignOffDemand, record: SignOffRecord, say: SayNote): readonly Reason[] {
  if (!demand.by.includes('comment')) return []
  const wanted = demand.confirm ? (demand.item ?? '') : demand.role.id
  return commandsOf(record).flatMap(({ remark, command }) => {
    const { verb, name } = command
    const said = { login: remark.user.login, line: remark.line.slice(0, mostShown) }
    if (verb === null) {
      const meant = record.names.includes(name) ? name : wanted
      return isAbout(meant, demand) ? [say('unknown-command', { ...said, name: meant })] : []
    }
    if (verb !== 'sign-off' || record.names.includes(name)) return []
    const near = nearest(name.slice(0, mostShown), record.names)
    if (near !== undefined && !isAbout(near, demand)) return []
    return [say('unknown-name', { ...said, name: near ?? wanted })]
  })
}
