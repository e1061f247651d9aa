import { anybodyWords, memberWords, userWords } from '../../../lib/signer-words.js'
import { listNames } from '../../../lib/words.js'
import type { SignOffRecord } from '../../../model/github.js'
import type { Awaits } from '../../../model/reason.js'
import type { SignOffDemand } from '../../../model/sign-off.js'
import { isOpenRole, isUser, listedUsers } from './people.js'
import type { Signature } from './signatures.js'

/** Who can still complete a demand; or, where nobody can, who is left out. */
export interface Outlook {
  readonly possible: boolean
  readonly who: string
  /** The same for machines; nobody where it is not possible. */
  readonly able: Pick<Awaits, 'users' | 'teams' | 'permission'>
}

const nobody = { users: [], teams: [] }

/** Looks ahead for a demand that lacks signatures; `signed` are the signatures that it has. */
export function outlookOf(demand: SignOffDemand, record: SignOffRecord, signed: readonly Signature[]): Outlook {
  const { role, count } = demand
  const permission = isOpenRole(role) ? 'write' : role.permission
  const anybody = permission === undefined ? [] : [anybodyWords(permission)]
  const { able, excluded } = listedUsers(demand, record)
  const lists = [...role.teams, ...anybody].length
  if (lists + role.users.length === 0) return { possible: false, who: 'it lists nobody', able: nobody }
  if (lists === 0 && able.length < count) {
    const left = able.length === 0 ? 'nobody' : namesOf(able)
    const part = excluded.length === 0 ? '' : `; ${namesOf(excluded)} took part in the changes or started this run`
    return { possible: false, who: `it needs ${String(count)} and leaves ${left}${part}`, able: nobody }
  }
  const users = able.filter(user => !signed.some(signature => isUser(user, signature.user)))
  const candidates = [...users.map(userWords), ...role.teams.map(memberWords), ...anybody]
  const by = permission === undefined ? {} : { permission }
  return { possible: true, who: join(candidates), able: { users, teams: role.teams, ...by } }
}

const namesOf = (users: readonly (string | number)[]) => listNames(users.map(userWords))

/** `a`, `a, or b`, `a, b, or c`. */
function join(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? 'nobody else'].filter(part => part !== '').join(', or ')
}
