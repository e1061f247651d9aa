import type { GitHubWritePort, Reviewing } from '../../ports/write.js'
import type { Client } from './client.js'
import { wire, wires, type Wire } from './wire.js'
import type { Writer } from './writer.js'

const need = 'pull-requests: write'

type Writes = Pick<GitHubWritePort, 'reviewing' | 'requestReviews'>

export function writeReviews(writer: Writer, client: Client, root: string): Writes {
  return {
    reviewing: async number => {
      const pull = wire(await client.get(`${root}/pulls/${String(number)}`, need, { fresh: true }), 'a pull request')
      // A team vanishes from those who are asked when one of it reviews, and a person whom somebody removes: that they
      // were asked is told by the timeline alone.
      const events = (await client.pages(`${root}/issues/${String(number)}/timeline`, need)).flatMap(page =>
        wires(page, 'an event of the timeline')
      )
      const asked = events.filter(event => event.textOrNull('event') === 'review_requested')
      const reviewed = events.filter(event => event.textOrNull('event') === 'reviewed')
      return {
        isOpen: pull.text('state') === 'open',
        users: [
          ...[pull.objectOrNull('user'), ...reviewed.map(event => event.objectOrNull('user'))],
          ...[...asked.map(event => event.objectOrNull('requested_reviewer')), ...pull.list('requested_reviewers')]
        ].flatMap(account => account?.text('login') ?? []),
        teams: [...asked.map(event => event.objectOrNull('requested_team')), ...pull.list('requested_teams')].flatMap(
          team => (team === null ? [] : [nameOf(team, root)])
        )
      }
    },
    requestReviews: (number, { users, teams }: Pick<Reviewing, 'users' | 'teams'>) => {
      // GitHub knows teams of the repository's own organisation only, by their slugs.
      const body = { reviewers: users, team_reviewers: teams.map(team => team.split('/').at(-1) ?? team) }
      return writer.change('POST', `${root}/pulls/${String(number)}/requested_reviewers`, body, need)
    }
  }
}

function nameOf(team: Wire, root: string): string {
  return `${root.split('/')[2] ?? ''}/${team.text('slug')}`
}
