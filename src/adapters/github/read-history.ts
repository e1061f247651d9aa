import type { Comparison, LinkedCommit } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { wire, type Wire } from './wire.js'

const query = `
  query ($owner: String!, $name: String!, $branch: String!) {
    repository(owner: $owner, name: $name) {
      mergeQueue(branch: $branch) {
        entries(first: 100) { totalCount nodes { headCommit { oid } pullRequest { number } } }
      }
    }
  }`

/** How commits follow each other: between two of them, and in the merge queue that makes the next ones. */
export function readHistory(
  client: Client,
  repository: string,
  root: string
): Pick<GitHubPort, 'commitsBetween' | 'mergeQueue'> {
  const [owner, name] = repository.split('/')
  return {
    commitsBetween: async (base, commit) => {
      const pages = await client.pages(`${root}/compare/${segment(`${base}...${commit}`)}`, 'contents: read')
      const comparisons = pages.map(page => wire(page, 'a comparison'))
      const commits = comparisons.flatMap(page => page.list('commits').map(linkOf))
      const total = comparisons[0]?.number('total_commits')
      if (total !== commits.length) {
        const why = `GitHub lists ${String(commits.length)} of the ${String(total)} commits between ${base} and ${commit}. Run again.`
        throw new PortError('incomplete', why)
      }
      return { status: statusOf(comparisons[0]), commits }
    },
    mergeQueue: async branch => {
      const data = await client.query(query, { owner, name, branch }, 'contents: read')
      const entries = wire(data, 'a GraphQL answer').object('repository').objectOrNull('mergeQueue')?.object('entries')
      const nodes = entries?.list('nodes') ?? []
      if (entries !== undefined && entries.number('totalCount') !== nodes.length) {
        throw new PortError(
          'incomplete',
          `The merge queue of ${branch} has more than 100 entries. Run again when it has fewer.`
        )
      }
      return nodes.map(entry => ({
        number: entry.object('pullRequest').number('number'),
        commit: entry.objectOrNull('headCommit')?.text('oid') ?? null
      }))
    }
  }
}

function linkOf(from: Wire): LinkedCommit {
  return { sha: from.text('sha'), parents: from.list('parents').map(parent => parent.text('sha')) }
}

function statusOf(comparison: Wire | undefined): Comparison['status'] {
  const status = comparison?.text('status')
  if (status === 'ahead' || status === 'behind' || status === 'diverged' || status === 'identical') return status
  throw new PortError('bad-answer', `GitHub knows a standing of commits that we do not: "${String(status)}".`)
}
