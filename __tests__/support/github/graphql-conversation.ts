import { connect, type Bounds, type Fields } from './graphql-connect.js'
import type { Edit, PullRequest } from './world.js'

type ShowActor = (login: string | null) => Fields | null

/** What was written below a pull request; ids are told as text, because they outgrow a GraphQL integer. */
export function resolveConversation(pull: PullRequest, showActor: ShowActor, demandViewer: () => string): Fields {
  const resolveText = (user: string | null, body: string, edited: Edit | undefined, updatedAt: string): Fields => ({
    author: showActor(user),
    body,
    lastEditedAt: edited?.at ?? null,
    includesCreatedEdit: edited !== undefined,
    editor: edited === undefined ? null : showActor(edited.by),
    updatedAt
  })
  return {
    comments: (bounds: Bounds) => {
      const viewer = demandViewer()
      return connect('comments', pull.comments, bounds, ({ id, user, body, createdAt, updatedAt, edited }) => ({
        fullDatabaseId: String(id),
        viewerDidAuthor: user === viewer,
        createdAt,
        ...resolveText(user, body, edited, updatedAt)
      }))
    },
    reviews: (bounds: Bounds) =>
      connect('reviews', pull.reviews, bounds, ({ id, user, body, submittedAt, edited }) => ({
        fullDatabaseId: String(id),
        submittedAt,
        ...resolveText(user, body, edited, edited?.at ?? submittedAt ?? pull.updatedAt)
      })),
    // Of events, only this one is ever asked for.
    timelineItems: (bounds: Bounds) =>
      connect('timelineItems', pull.deletedComments ?? [], bounds, ({ at, author, by }) => ({
        __typename: 'CommentDeletedEvent',
        createdAt: at,
        actor: showActor(by),
        deletedCommentAuthor: showActor(author)
      }))
  }
}
