import {
  API,
  SITE,
  shapeComment,
  shapeCommit,
  shapeFullPull,
  shapePull,
  shapeReview,
  shapeTeamNamed,
  shapeUser,
  type Shape
} from './shapes.js'
import { makeTimelineEvent } from './builders.js'
import { Problem } from './problem.js'
import { findCommit, findPull, found, ownerName, pullsOf, sameName } from './find.js'
import { json, pages, reading, writing, type Answer, type RepositoryAsk, type Route } from './route.js'
import { blobSha } from './names.js'
import { at } from './clock.js'
import type { ChangedFile, Comment, PullRequest, Repository, TimelineEvent } from './world.js'

/** GitHub lists no more commits of a pull request than this, whatever the page. */
const MOST_COMMITS = 250
const MOST_FILES = 3000

const PULLS = ['pull-requests'] as const
const CONVERSATION = ['issues', 'pull-requests'] as const

export const pullRoutes: readonly Route[] = [
  reading('/pulls', PULLS, listPulls),
  reading('/pulls/{pull_number}', PULLS, ask => json(shapeFullPull(ask.world, ask.repository, pullOf(ask)))),
  reading('/pulls/{pull_number}/commits', PULLS, ask =>
    pages(pullOf(ask).commits.slice(0, MOST_COMMITS), sha =>
      shapeCommit(ask.world, ask.repository, findCommit(ask.repository, sha))
    )
  ),
  reading('/pulls/{pull_number}/reviews', PULLS, listReviews),
  reading('/pulls/{pull_number}/files', PULLS, ask =>
    pages(pullOf(ask).files.slice(0, MOST_FILES), file => shapeFile(ask.repository, pullOf(ask), file))
  ),
  reading('/commits/{commit_sha}/pulls', PULLS, listPullsOfCommit),
  reading('/issues/{issue_number}/timeline', CONVERSATION, listTimeline),
  reading('/issues/{issue_number}/comments', CONVERSATION, listComments),
  writing('POST', '/pulls/{pull_number}/requested_reviewers', PULLS, requestReviewers),
  writing('POST', '/issues/{issue_number}/comments', CONVERSATION, createComment),
  writing('PATCH', '/issues/comments/{comment_id}', CONVERSATION, updateComment)
]

function listPulls({ world, repository, query }: RepositoryAsk): Answer {
  const { state = 'open', head, base, sort = 'created', direction = sort === 'created' ? 'desc' : 'asc' } = query
  const compare = (left: PullRequest, right: PullRequest): number =>
    sort === 'updated' ? left.updatedAt.localeCompare(right.updatedAt) : left.number - right.number
  const chosen = repository.pulls
    .filter(pull => state === 'all' || pull.state === state)
    .filter(pull => base === undefined || pull.base.ref === base)
    .filter(pull => head === undefined || isHead(pull, head))
    .sort((left, right) => compare(left, right) * (direction === 'desc' ? -1 : 1))
  return pages(chosen, pull => shapePull(world, repository, pull))
}

/** GitHub ignores a `head` that is not owner:branch. */
function isHead(pull: PullRequest, head: string): boolean {
  const [owner, ...branch] = head.split(':')
  return branch.length === 0 || (sameName(pull.head.owner, owner ?? '') && pull.head.ref === branch.join(':'))
}

/** Oldest first; a pending review is shown to its author only. */
function listReviews(ask: RepositoryAsk): Answer {
  const { world, repository, token } = ask
  const pull = pullOf(ask)
  const reviews = pull.reviews
    .filter(review => review.state !== 'PENDING' || (review.user !== null && review.user === token?.login))
    .sort((left, right) => (left.submittedAt ?? '~').localeCompare(right.submittedAt ?? '~') || left.id - right.id)
  return pages(reviews, review => shapeReview(world, repository, pull, review))
}

function listPullsOfCommit({ world, repository, params }: RepositoryAsk): Answer {
  const { sha } = findCommit(repository, params['commit_sha'] ?? '')
  return pages(pullsOf(repository, sha), pull => shapePull(world, repository, pull))
}

function shapeFile(repository: Repository, pull: PullRequest, file: ChangedFile): object {
  const place = `${repository.name}/blob/${pull.head.sha}/${file.path}`
  const text = repository.commits.find(commit => commit.sha === pull.head.sha)?.files[file.path] ?? ''
  return {
    sha: blobSha(text),
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${SITE}/${place}`,
    contents_url: `${API}/repos/${repository.name}/contents/${file.path}?ref=${pull.head.sha}`,
    previous_filename: file.previousPath,
    patch: file.patch
  }
}

/** What happened to the pull request, reviews among it, oldest first. */
function listTimeline(ask: RepositoryAsk): Answer {
  const { world, repository } = ask
  const pull = issueOf(ask)
  const reviews = pull.reviews.flatMap(review => {
    const { submittedAt, state } = review
    if (submittedAt === null || review.user === null) return []
    const { commit_id: commit, ...about } = shapeReview(world, repository, pull, review)
    const shape = {
      ...about,
      ...(commit === null ? {} : { commit_id: commit }),
      event: 'reviewed',
      state: state.toLowerCase()
    }
    return [{ createdAt: submittedAt, shape }]
  })
  const events = pull.timeline.map(event => ({ createdAt: event.createdAt, shape: shapeEvent(ask, event) }))
  const all = [...events, ...reviews].toSorted((left, right) => left.createdAt.localeCompare(right.createdAt))
  return pages(all, ({ shape }) => shape)
}

function shapeEvent({ world, repository }: RepositoryAsk, event: TimelineEvent): Shape {
  const { reviewer, team } = event
  const asked = { review_requester: shapeUser(world, event.actor) }
  return {
    id: event.id,
    node_id: `E_${event.id}`,
    url: `${API}/repos/${repository.name}/issues/events/${event.id}`,
    event: event.event,
    actor: shapeUser(world, event.actor),
    commit_id: event.commitId,
    commit_url: event.commitId === null ? null : `${API}/repos/${repository.name}/commits/${event.commitId}`,
    created_at: event.createdAt,
    performed_via_github_app: null,
    ...(reviewer === undefined ? {} : { ...asked, requested_reviewer: shapeUser(world, reviewer) }),
    ...(team === undefined ? {} : { ...asked, requested_team: shapeTeamNamed(world, ownerName(repository), team) })
  }
}

/** One name that may not review, and nobody is asked. */
function requestReviewers(ask: RepositoryAsk): Answer {
  const { world, repository, token } = ask
  const pull = pullOf(ask)
  const { reviewers: users = [], team_reviewers: teams = [] } = ask.body as Readonly<Record<string, readonly string[]>>
  if (users.some(login => sameName(login, pull.author ?? ''))) {
    throw new Problem(422, 'Review cannot be requested from pull request author.')
  }
  const isStranger = (login: string): boolean => !repository.collaborators.some(one => sameName(one.login, login))
  if (users.some(isStranger)) {
    throw new Problem(422, 'Reviews may only be requested from collaborators. One or more of the users is not one.')
  }
  const actor = token?.login ?? ''
  pull.requested.users.push(...users)
  pull.requested.teams.push(...teams)
  const given = (more: Partial<TimelineEvent>): TimelineEvent =>
    makeTimelineEvent('review_requested', actor, { createdAt: at(60), ...more })
  pull.timeline.push(...users.map(reviewer => given({ reviewer })), ...teams.map(team => given({ team })))
  return json(shapePull(world, repository, pull), 201)
}

function listComments(ask: RepositoryAsk): Answer {
  const pull = issueOf(ask)
  const { since } = ask.query
  const comments = pull.comments.filter(comment => since === undefined || comment.updatedAt >= since)
  return pages(comments, comment => shapeComment(ask.world, ask.repository, pull, comment))
}

function createComment(ask: RepositoryAsk): Answer {
  const pull = issueOf(ask)
  const id = 7000 + pull.number * 100 + pull.comments.length
  const moment = at(60)
  const user = ask.token?.login ?? null
  const comment: Comment = { id, user, body: String(ask.body['body']), createdAt: moment, updatedAt: moment }
  pull.comments.push(comment)
  return json(shapeComment(ask.world, ask.repository, pull, comment), 201)
}

function updateComment(ask: RepositoryAsk): Answer {
  const id = Number(ask.params['comment_id'])
  const pull = found(ask.repository.pulls.find(candidate => candidate.comments.some(comment => comment.id === id)))
  const comment = found(pull.comments.find(candidate => candidate.id === id))
  comment.body = String(ask.body['body'])
  comment.updatedAt = at(60)
  comment.edited = { at: at(60), by: ask.token?.login ?? null }
  return json(shapeComment(ask.world, ask.repository, pull, comment))
}

function pullOf({ repository, params }: RepositoryAsk): PullRequest {
  return findPull(repository, Number(params['pull_number']))
}

function issueOf({ repository, params }: RepositoryAsk): PullRequest {
  return findPull(repository, Number(params['issue_number']))
}
