import type { Person } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { wire, wires, type Wire } from './wire.js'

/** The account of a field that may hold nobody. */
export function personOf(from: Wire, key: string): Person | null {
  const account = from.objectOrNull(key)
  return account && accountOf(account)
}

function accountOf(account: Wire): Person {
  return { id: account.number('id'), login: account.text('login'), type: account.text('type') }
}

type Reads = Pick<GitHubPort, 'permission' | 'person' | 'teamMembership' | 'peopleBehind'>

export function readPeople(client: Client, root: string): Reads {
  return {
    permission: async login => {
      const answer = await client.get(`${root}/collaborators/${segment(login)}/permission`, 'metadata: read')
      return wire(answer, "a collaborator's permission").text('role_name')
    },
    person: async login => {
      try {
        return accountOf(wire(await client.get(`/users/${segment(login)}`, 'metadata: read'), 'an account'))
      } catch (error) {
        if (isCode(error, 'not-found')) return null
        throw error
      }
    },
    peopleBehind: async number => {
      const pages = await client.pages(`${root}/issues/${String(number)}/timeline`, 'pull-requests: read')
      const events = pages.flatMap(page => wires(page, 'an event of the timeline'))
      const starting = events.filter(event => /^(?:assigned$|copilot_work_)/.test(event.textOrNull('event') ?? ''))
      const people = starting.flatMap(event => [personOf(event, 'actor'), personOf(event, 'assignee')])
      return people.filter(person => person?.type === 'User').filter(person => person !== null)
    },
    teamMembership: async (team, login) => {
      const [organisation = '', slug = ''] = team.split('/')
      const path = `/orgs/${segment(organisation)}/teams/${segment(slug)}`
      await readTeam(client, path, team, organisation)
      try {
        return stateOf(await client.get(`${path}/memberships/${segment(login)}`, 'members: read'))
      } catch (error) {
        // Only now does this speak of the person: a token that may not read teams is told the same of the team.
        if (isCode(error, 'not-found')) return 'none'
        throw error
      }
    }
  }
}

function stateOf(answer: unknown): 'active' | 'pending' {
  const state = wire(answer, 'a team membership').text('state')
  if (state === 'active' || state === 'pending') return state
  throw new PortError('bad-answer', `GitHub knows a state of membership that we do not: "${state}".`)
}

async function readTeam(client: Client, path: string, team: string, organisation: string): Promise<void> {
  try {
    wire(await client.get(path, 'members: read'), 'a team').number('id')
  } catch (cause) {
    if (!isCode(cause, 'not-found') && !isCode(cause, 'forbidden')) throw cause
    const why =
      `The team ${team} cannot be read: it does not exist, or the token lacks \`members: read\` of the organisation ` +
      `${organisation}, which GITHUB_TOKEN never has. Give the token of an app that has it, or list the people as \`users\`.`
    throw new PortError('forbidden', why, { cause })
  }
}

export function isCode(error: unknown, code: PortError['code']): boolean {
  return error instanceof PortError && error.code === code
}
