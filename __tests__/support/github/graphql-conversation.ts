import { connect, type Bounds, type Fields } from './graphql-connect.js'
import type { Edit, PullRequest } from './world.js'

type ShowActor = (login: string | null) => Fields | null

/** What is told of the newest edit of a text. */
export function resolveEdit(edited: Edit | undefined, showActor: ShowActor): Fields {
  return {
    lastEditedAt: edited?.at ?? null,
    includesCreatedEdit: edited !== undefined,
    editor: edited === undefined ? null : showActor(edited.by)
  }
}

/** What was written below a pull request; ids are told as text, because they outgrow a GraphQL integer. */
export function resolveConversation(pull: PullRequest, showActor: ShowActor, demandViewer: () => string): Fields {
  return {
    comments: (bounds: Bounds) => {
      const viewer = demandViewer()
      return connect('comments', pull.comments, bounds, ({ id, user, body, createdAt, updatedAt, edited }) => ({
        fullDatabaseId: String(id),
        viewerDidAuthor: user === viewer,
        createdAt,
        author: showActor(user),
        body,
        updatedAt,
        ...resolveEdit(edited, showActor)
      }))
    },
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
