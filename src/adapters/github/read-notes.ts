import { readNote } from '../../lib/decision-note.js'
import type { NotedDeployment } from '../../model/past.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import { newestDeployments } from './newest-deployments.js'
import type { Wire } from './wire.js'

const listed = `
  latestStatus { state createdAt }
  statuses(first: 100) { totalCount nodes { createdAt description logUrl creator { __typename } } }`

const query = queryRepository(newestDeployments(listed), '$environment: String!')

/**
 * The newest 100 deployments of an environment, newest first, each with what the gate has noted on it. A note counts where
 * a program wrote it, in the gate's form, with a link to a run of this repository. Throws `PortError`.
 */
export async function readNotes(
  client: Client,
  repository: string,
  environment: string
): Promise<readonly NotedDeployment[]> {
  const found = await askRepository(client, repository)(query, { environment }, 'deployments: read')
  return found
    .object('deployments')
    .list('nodes')
    .map(node => notedOf(node, repository))
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
