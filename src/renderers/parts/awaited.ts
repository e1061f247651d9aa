import { markdown } from '../../lib/escape.js'
import { anybodyWords, memberWords, userWords } from '../../lib/signer-words.js'
import { listNames, plural } from '../../lib/words.js'
import type { Awaits, Reason } from '../../model/reason.js'
import type { Verdict } from '../../model/verdict.js'
import { dueAt } from './due.js'

/** Items that the same people are awaited for. */
export interface AwaitedGroup {
  readonly awaits: Awaits
  readonly verdicts: readonly Verdict[]
}

/** Further reasons told of one group: whose approval does not count, and why. */
const mostNotes = 6

/** The pending items that wait for people, those of the same people together. */
export function groupAwaited(pending: readonly Verdict[]): readonly AwaitedGroup[] {
  const groups = new Map<string, { awaits: Awaits; verdicts: Verdict[] }>()
  for (const verdict of pending) {
    for (const { awaits } of verdict.reasons) {
      if (awaits === undefined) continue
      const key = JSON.stringify(awaits)
      const known = groups.get(key)
      if (known === undefined) groups.set(key, { awaits, verdicts: [verdict] })
      else if (!known.verdicts.includes(verdict)) known.verdicts.push(verdict)
    }
  }
  return [...groups.values()]
}

/** A row a group. Where people are called, each account and team is mentioned once, whatever else it is awaited for. */
export function renderAwaited(groups: readonly AwaitedGroup[], call: boolean): readonly string[] {
  const called = new Set<string>()
  const name = (account: string) => {
    const key = account.toLowerCase()
    if (!call || called.has(key) || !isAccount.test(account)) return markdown(account)
    called.add(key)
    return `@${account}`
  }
  return groups.map(({ awaits, verdicts }) => {
    const { role, missing, users, teams, permission } = awaits
    const people = users.map(user => userWords(typeof user === 'string' ? name(user) : user))
    const anybody = permission === undefined ? [] : [anybodyWords(permission)]
    const who = listAlternatives([...people, ...teams.map(team => memberWords(name(team))), ...anybody])
    const items = listNames(verdicts.map(verdict => `<em>${markdown(verdict.title)}</em>${dueAt(verdict)}`))
    const row = `- ⏳ ${plural(missing, 'signature')} by **${markdown(role)}**: ${who}. For ${items}.`
    return [row, ...notes(verdicts).map(text => `  - ${markdown(text, 400)}`)].join('\n')
  })
}

/** A login or `organisation/team`; anything else could be more than a mention. */
const isAccount = /^[A-Za-z0-9][A-Za-z0-9_-]*(\/[A-Za-z0-9][A-Za-z0-9_-]*)?$/

function notes(verdicts: readonly Verdict[]): readonly string[] {
  const isNote = ({ awaits }: Reason) => awaits === undefined
  const texts = new Set(verdicts.flatMap(({ reasons }) => reasons.filter(isNote).map(({ text }) => text)))
  return [...texts].slice(0, mostNotes)
}

/** `a`, `a or b`, `a, b or c`. */
function listAlternatives(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? 'nobody else'].filter(part => part !== '').join(' or ')
}
