import type { Comparison, NamedCommit } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import { segment } from './path.js'
import { wire, type Wire } from './wire.js'

const query = queryRepository(
  `mergeQueue(branch: $branch) {
    entries(first: 100) { totalCount nodes { headCommit { oid } enqueuedAt pullRequest { number } } }
  }`,
  '$branch: String!'
)

/** As many as all pages can have, so that whether there are more could not be told. */
const mostCommits = 10_000

/** How commits follow each other: between two of them, and in the merge queue that makes the next ones. */
export function readHistory(
  client: Client,
  repository: string,
  root: string
): Pick<GitHubPort, 'commitsBetween' | 'mergeQueue'> {
  const ask = askRepository(client, repository)
  return {
    commitsBetween: async (base, commit) => {
      let total = 0
      const commits: NamedCommit[] = []
      const path = `${root}/compare/${segment(`${base}...${commit}`)}`
      const pages = await client.pages(path, 'contents: read', 'numbers', read => {
        const page = wire(read.at(-1), 'a comparison')
        total = page.number('total_commits')
        if (total >= mostCommits) {
          const why = `${String(total)} commits lie between ${base} and ${commit}, and fewer than ${String(mostCommits)} can be read. Compare with a newer commit.`
          throw new PortError('incomplete', why)
        }
        commits.push(...page.list('commits').map(linkOf))
        return commits.length >= total
      })
      if (total !== commits.length) {
        const why = `GitHub lists ${String(commits.length)} of the ${String(total)} commits between ${base} and ${commit}. Run again.`
        throw new PortError('incomplete', why)
      }
      return { status: statusOf(wire(pages[0], 'a comparison')), commits }
    },
    mergeQueue: async branch => {
      const found = await ask(query, { branch }, 'contents: read')
      const entries = found.objectOrNull('mergeQueue')?.object('entries')
      const nodes = entries?.list('nodes') ?? []
      if (entries !== undefined && entries.number('totalCount') !== nodes.length) {
        throw new PortError(
          'incomplete',
          `The merge queue of ${branch} has more than 100 entries. Run again when it has fewer.`
        )
      }
      return nodes.map(entry => ({
        number: entry.object('pullRequest').number('number'),
        commit: entry.objectOrNull('headCommit')?.text('oid') ?? null,
        queuedAt: entry.time('enqueuedAt')
      }))
    }
  }
}

function linkOf(from: Wire): NamedCommit {
  return {
    sha: from.text('sha'),
    message: from.object('commit').text('message'),
    parents: from.list('parents').map(parent => parent.text('sha'))
  }
}

function statusOf(comparison: Wire): Comparison['status'] {
  const status = comparison.text('status')
  if (status === 'ahead' || status === 'behind' || status === 'diverged' || status === 'identical') return status
  throw new PortError('bad-answer', `GitHub knows a standing of commits that we do not: "${status}".`)
}
