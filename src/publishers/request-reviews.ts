import type { RunReport } from '../model/verdict.js'
import { definePublisher } from './define.js'
import { judgedPullRequest } from './parts/judged-pull-request.js'

export const requestReviews = definePublisher({
  id: 'request-reviews',
  about: 'Requests reviews of the open pull request from those whose sign-off is awaited, of each once.',
  to: 'github',
  permissions: { 'pull-requests': 'write' },
  publish: async (report, github) => {
    const number = judgedPullRequest(report)
    const wanted = awaitedIn(report)
    if (number === null || wanted.users.length + wanted.teams.length === 0) return
    const { isOpen, ...done } = await github.reviewing(number)
    const users = without(wanted.users, done.users)
    const teams = without(wanted.teams, done.teams)
    if (isOpen && users.length + teams.length > 0) await github.requestReviews(number, { users, teams })
  }
})

/** Whom blocking items wait for. A numeric id is no name that GitHub takes, and no team of elsewhere may review. */
function awaitedIn({ verdicts, subject }: RunReport) {
  const [owner = ''] = subject.repository.toLowerCase().split('/')
  const awaited = verdicts
    .filter(({ outcome, severity }) => outcome === 'pending' && severity === 'blocker')
    .flatMap(({ reasons }) => reasons.flatMap(({ awaits }) => awaits ?? []))
  return {
    users: awaited.flatMap(({ users }) => users).filter(user => typeof user === 'string'),
    teams: awaited.flatMap(({ teams }) => teams).filter(team => team.toLowerCase().startsWith(`${owner}/`))
  }
}

/** Each name once, whatever its capitals. */
function without(names: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map(names.map(name => [name.toLowerCase(), name]))
  for (const other of others) left.delete(other.toLowerCase())
  return [...left.values()]
}
