import type { Conversation, Remark } from '../../model/conversation.js'
import type { Person } from '../../model/github.js'
import { PortError, type GitHubPort } from '../../ports/read.js'
import { account, accountOf } from './account.js'
import { askRepository, queryRepository } from './ask-repository.js'
import type { Client } from './client.js'
import type { Wire } from './wire.js'

const lists = ['comments', 'reviews', 'deletions'] as const
type List = (typeof lists)[number]
/** The entries of each list. */
type Nodes = Readonly<Record<List, readonly Wire[]>>

const written = `fullDatabaseId author ${account} body lastEditedAt includesCreatedEdit updatedAt editor ${account}`
const page = 'pageInfo { hasNextPage endCursor }'

/**
 * All that decides whether a command counts, of a pull request: only GraphQL tells whether the text of a review was edited.
 * `after` says where each list goes on, such as `, after: $comments`; the empty text is its first page.
 */
export function conversationFields(after: (list: List) => string): string {
  return `
    comments(first: 100${after('comments')}) { ${page} nodes { ${written} createdAt } }
    reviews(first: 100${after('reviews')}) { ${page} nodes { ${written} submittedAt } }
    deletions: timelineItems(first: 100${after('deletions')}, itemTypes: [COMMENT_DELETED_EVENT]) {
      ${page}
      nodes { ... on CommentDeletedEvent { createdAt actor ${account} deletedCommentAuthor ${account} } }
    }`
}

const query = queryRepository(
  `pullRequest(number: $number) { ${conversationFields(list => `, after: $${list}`)} }`,
  '$number: Int!, $comments: String, $reviews: String, $deletions: String'
)
/** Of a line; nobody needs more to name what they sign and why. */
const longest = 1000

export function readConversation(client: Client, repository: string): Pick<GitHubPort, 'conversation'> {
  const ask = askRepository(client, repository)
  return {
    conversation: async number => {
      const nodes: Record<List, Wire[]> = { comments: [], reviews: [], deletions: [] }
      let after: Readonly<Record<string, string>> = {}
      for (let isMore = true; isMore;) {
        const found = await ask(query, { number, ...after }, 'pull-requests: read')
        const pages = pagesOf(found.object('pullRequest'))
        for (const { list, found } of pages) nodes[list].push(...found.list('nodes'))
        // A list that has ended is asked for what comes after its end, which is nothing.
        after = Object.fromEntries(pages.flatMap(({ list, found }) => cursorOf(list, found.object('pageInfo'), after)))
        isMore = !pages.every(isLast)
      }
      return conversationOf(nodes)
    }
  }
}

/** The conversation that the first pages tell; null where there are more of any. */
export function conversationAtOnce(pullRequest: Wire): Conversation | null {
  const pages = pagesOf(pullRequest)
  if (!pages.every(isLast)) return null
  const nodesOf = (wanted: List) => pages.flatMap(({ list, found }) => (list === wanted ? found.list('nodes') : []))
  return conversationOf({
    comments: nodesOf('comments'),
    reviews: nodesOf('reviews'),
    deletions: nodesOf('deletions')
  })
}

interface Page {
  readonly list: List
  readonly found: Wire
}

function pagesOf(pullRequest: Wire): readonly Page[] {
  return lists.map(list => ({ list, found: pullRequest.object(list) }))
}

function isLast({ found }: Page): boolean {
  return !found.object('pageInfo').flag('hasNextPage')
}

function conversationOf(nodes: Nodes): Conversation {
  const comments = nodes.comments.map(node => ({ node, remark: remarkOf('comment', node, node.time('createdAt')) }))
  // A review that is still being written is shown to its author alone.
  const reviews = nodes.reviews
    .flatMap(node => ({ node, at: node.timeOrNull('submittedAt') }))
    .flatMap(({ node, at }) => (at === null ? [] : [{ node, remark: remarkOf('review', node, at) }]))
  const all = [...comments, ...reviews]
  const whoIs = (node: Wire, key: string) => accountOf(node.objectOrNull(key))
  return {
    remarks: all.map(({ remark }) => remark),
    interferences: [
      ...all.flatMap(({ node, remark }) => interferenceOf(remark.user, whoIs(node, 'editor'), remark.editedAt)),
      ...nodes.deletions.flatMap(node =>
        interferenceOf(whoIs(node, 'deletedCommentAuthor'), whoIs(node, 'actor'), node.time('createdAt'))
      )
    ]
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
    user: accountOf(from.objectOrNull('author')),
    at,
    editedAt: isEdited ? (from.timeOrNull('lastEditedAt') ?? from.time('updatedAt')) : null,
    line: line.slice(0, longest)
  }
}

/** Somebody else is also whoever is not known. */
function interferenceOf(author: Person | null, by: Person | null, at: string | null): Conversation['interferences'] {
  return author === null || at === null || by?.id === author.id ? [] : [{ user: author.id, at }]
}
