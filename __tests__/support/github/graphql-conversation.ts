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
    timelineItems: ({ itemTypes, ...bounds }: Bounds & { readonly itemTypes: readonly string[] }) => {
      const deletions = (pull.deletedComments ?? []).map(({ at, author, by }) => ({
        __typename: 'CommentDeletedEvent',
        createdAt: at,
        actor: showActor(by),
        deletedCommentAuthor: showActor(author)
      }))
      const events = pull.timeline.map(({ event, createdAt }) => ({ __typename: typeOfEvent(event), createdAt }))
      const wanted = [...deletions, ...events].filter(({ __typename }) => itemTypes.includes(wordOfType(__typename)))
      return connect('timelineItems', wanted, bounds, item => item)
    }
  }
}

/** `base_ref_changed` of the REST API is a `BaseRefChangedEvent`, which lists name `BASE_REF_CHANGED_EVENT`. */
function typeOfEvent(event: string): string {
  return `${event.replace(/(?:^|_)([a-z])/g, (_, first: string) => first.toUpperCase())}Event`
}

function wordOfType(type: string): string {
  return type.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
}
