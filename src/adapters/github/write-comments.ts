import type { GitHubWritePort, OwnComment } from '../../ports/write.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import type { Writer } from './writer.js'

const need = 'pull-requests: write'

// Only here GitHub says itself which comments the token's account wrote; the token of a workflow may not ask who it is.
const query = queryRepository(
  `pullRequest(number: $number) {
    comments(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { fullDatabaseId viewerDidAuthor body }
    }
  }`,
  '$number: Int!, $after: String'
)

type Writes = Pick<GitHubWritePort, 'ownComments' | 'postComment' | 'editComment'>

export function writeComments(writer: Writer, client: Client, root: string, repository: string): Writes {
  const ask = askRepository(client, repository)
  const ownComments = async (number: number): Promise<readonly OwnComment[]> => {
    const found: OwnComment[] = []
    for (let after: string | null = null, isLast = false; !isLast;) {
      const answer = await ask(query, { number, after }, 'pull-requests: read', { fresh: true })
      const page = answer.object('pullRequest').object('comments')
      const own = page.list('nodes').filter(comment => comment.flag('viewerDidAuthor'))
      found.push(...own.map(one => ({ id: one.numberInText('fullDatabaseId'), body: one.text('body') })))
      const next = page.object('pageInfo')
      after = next.textOrNull('endCursor')
      isLast = !next.flag('hasNextPage') || after === null
    }
    return found
  }
  return {
    ownComments,
    postComment: async (number, body) => {
      const find = async () => (await ownComments(number)).find(comment => comment.body === body)?.id ?? null
      await writer.create(`${root}/issues/${String(number)}/comments`, { body }, need, find)
    },
    editComment: (comment, body) => writer.change('PATCH', `${root}/issues/comments/${String(comment)}`, { body }, need)
  }
}
