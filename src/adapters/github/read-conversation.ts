import type { Conversation, Remark } from '../../model/conversation.js'
import type { Person } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import type { Client } from './client.js'
import { wire, type Wire } from './wire.js'

const account = '{ __typename login ... on User { databaseId } ... on Bot { databaseId } }'
const written = `fullDatabaseId author ${account} body lastEditedAt includesCreatedEdit updatedAt editor ${account}`

// Only GraphQL tells whether the text of a review was edited; one query has all that decides whether a command counts.
const query = `
  query ($owner: String!, $name: String!, $number: Int!, $comments: String, $reviews: String, $deletions: String) {
    repository(owner: $owner, name: $name) {
      pullRequest(number: $number) {
        comments(first: 100, after: $comments) {
          pageInfo { hasNextPage endCursor }
          nodes { ${written} createdAt }
        }
        reviews(first: 100, after: $reviews) {
          pageInfo { hasNextPage endCursor }
          nodes { ${written} submittedAt }
        }
        deletions: timelineItems(first: 100, after: $deletions, itemTypes: [COMMENT_DELETED_EVENT]) {
          pageInfo { hasNextPage endCursor }
          nodes { ... on CommentDeletedEvent { createdAt actor ${account} deletedCommentAuthor ${account} } }
        }
      }
    }
  }`

const lists = ['comments', 'reviews', 'deletions'] as const
/** Of a line; nobody needs more to name what they sign and why. */
const longest = 1000

export function readConversation(client: Client, repository: string): Pick<GitHubPort, 'conversation'> {
  const [owner, name] = repository.split('/')
  return {
    conversation: async number => {
      const nodes: Record<(typeof lists)[number], Wire[]> = { comments: [], reviews: [], deletions: [] }
      let after: Readonly<Record<string, string>> = {}
      for (let isMore = true; isMore;) {
        const variables = { owner, name, number, ...after }
        const data = wire(await client.query(query, variables, 'pull-requests: read'), 'a GraphQL answer')
        const pullRequest = data.object('repository').object('pullRequest')
        const pages = lists.map(list => ({ list, found: pullRequest.object(list) }))
        for (const { list, found } of pages) nodes[list].push(...found.list('nodes'))
        // A list that has ended is asked for what comes after its end, which is nothing.
        after = Object.fromEntries(pages.flatMap(({ list, found }) => cursorOf(list, found.object('pageInfo'), after)))
        isMore = pages.some(({ found }) => found.object('pageInfo').flag('hasNextPage'))
      }
      const comments = nodes.comments.map(node => ({ node, remark: remarkOf('comment', node, node.time('createdAt')) }))
      // A review that is still being written is shown to its author alone.
      const reviews = nodes.reviews
        .flatMap(node => ({ node, at: node.timeOrNull('submittedAt') }))
        .flatMap(({ node, at }) => (at === null ? [] : [{ node, remark: remarkOf('review', node, at) }]))
      const all = [...comments, ...reviews]
      return {
        remarks: all.map(({ remark }) => remark),
        interferences: [
          ...all.flatMap(({ node, remark }) => interferenceOf(remark.user, accountOf(node, 'editor'), remark.editedAt)),
          ...nodes.deletions.flatMap(node =>
            interferenceOf(accountOf(node, 'deletedCommentAuthor'), accountOf(node, 'actor'), node.time('createdAt'))
          )
        ]
      }
    }
  }
}

function cursorOf(list: string, page: Wire, before: Readonly<Record<string, string>>): readonly [string, string][] {
  const cursor = page.textOrNull('endCursor') ?? before[list]
  if (cursor === undefined && page.flag('hasNextPage')) {
    throw new PortError('bad-answer', `GitHub tells of further ${list} and not where they begin. Run again.`)
  }
  return cursor === undefined ? [] : [[list, cursor]]
}

function remarkOf(kind: Remark['kind'], from: Wire, at: string): Remark {
  const isEdited =
    from.timeOrNull('lastEditedAt') !== null || from.flag('includesCreatedEdit') || from.objectOrNull('editor') !== null
  const [line = ''] = from.text('body').split(/[\r\n]/, 1)
  return {
    kind,
    id: from.numberInText('fullDatabaseId'),
    user: accountOf(from, 'author'),
    at,
    editedAt: isEdited ? (from.timeOrNull('lastEditedAt') ?? from.time('updatedAt')) : null,
    line: line.slice(0, longest)
  }
}

/** People and apps, in the words of the REST API; null for an account that is gone and for those that sign nothing. */
function accountOf(from: Wire, key: string): Person | null {
  const found = from.objectOrNull(key)
  const type = found?.text('__typename')
  if (found === null || (type !== 'User' && type !== 'Bot')) return null
  const login = found.text('login')
  return { id: found.number('databaseId'), login: type === 'Bot' ? `${login}[bot]` : login, type }
}

/** Somebody else is also whoever is not known. */
function interferenceOf(author: Person | null, by: Person | null, at: string | null): Conversation['interferences'] {
  return author === null || at === null || by?.id === author.id ? [] : [{ user: author.id, at }]
}
