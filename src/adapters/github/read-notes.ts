import { readNote } from '../../lib/decision-note.js'
import type { NotedDeployment } from '../../model/past.js'
import type { Client } from './client.js'
import { wire, type Wire } from './wire.js'

// One query has the statuses of all of them, for which the REST API wants a call each.
const query = `
  query ($owner: String!, $name: String!, $environment: String!) {
    repository(owner: $owner, name: $name) {
      deployments(environments: [$environment], first: 100, orderBy: { field: CREATED_AT, direction: DESC }) {
        nodes {
          databaseId
          commitOid
          createdAt
          latestStatus { state createdAt }
          statuses(first: 100) {
            totalCount
            nodes { createdAt description logUrl creator { __typename } }
          }
        }
      }
    }
  }`

/**
 * The newest 100 deployments of an environment, newest first, each with what the gate has noted on it. A note counts where
 * a program wrote it, in the gate's form, with a link to a run of this repository. Throws `PortError`.
 */
export async function readNotes(
  client: Client,
  repository: string,
  environment: string
): Promise<readonly NotedDeployment[]> {
  const [owner, name] = repository.split('/')
  const data = await client.query(query, { owner, name, environment }, 'deployments: read')
  const found = wire(data, 'a GraphQL answer').object('repository').object('deployments')
  return found.list('nodes').map(node => notedOf(node, repository))
}

function notedOf(from: Wire, repository: string): NotedDeployment {
  const newest = from.objectOrNull('latestStatus')
  const statuses = from.object('statuses')
  const listed = statuses.list('nodes')
  return {
    id: from.number('databaseId'),
    commit: from.text('commitOid'),
    createdAt: from.time('createdAt'),
    state: newest?.text('state').toLowerCase() ?? null,
    stateAt: newest?.time('createdAt') ?? null,
    notes: listed.flatMap(status => noteOf(status, repository)),
    isWhole: listed.length === statuses.number('totalCount')
  }
}

function noteOf(from: Wire, repository: string): NotedDeployment['notes'] {
  const note = readNote(from.textOrNull('description') ?? '')
  const run = runIn(from.textOrNull('logUrl') ?? '', repository)
  const isOfProgram = from.objectOrNull('creator')?.text('__typename') === 'Bot'
  return note === null || run === null || !isOfProgram ? [] : [{ ...note, run, at: from.time('createdAt') }]
}

/** The id of the run that a page is of; null where it is no page of a run of the repository. */
function runIn(url: string, repository: string): number | null {
  const page = URL.canParse(url) ? new URL(url).pathname.toLowerCase() : ''
  const start = `/${repository.toLowerCase()}/actions/runs/`
  const [, digits] = page.startsWith(start) ? (/^(\d{1,15})(?:\/|$)/.exec(page.slice(start.length)) ?? []) : []
  return digits === undefined ? null : Number(digits)
}
