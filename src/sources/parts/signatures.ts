import { parseCommand } from '../../lib/comment-command.js'
import type { Conversation, Remark, RunApprovals } from '../../model/conversation.js'
import type { Review } from '../../model/github.js'
import type { SignatureWay, SignOffDemand } from '../../model/sign-off.js'
import type { GitHubPort } from '../../ports/read.js'
import type { SourceContext } from '../define.js'
import { broken, type Nothing } from './attempt.js'
import { findReviewers, type Signer } from './memberships.js'

/** What people wrote below a pull request; the conversation is null where it was not asked for. */
export interface Written {
  readonly reviews: readonly Review[]
  readonly conversation: Conversation | null
}

export function accepts(demands: readonly SignOffDemand[], way: SignatureWay): boolean {
  return demands.some(({ by }) => by.includes(way))
}

/**
 * Reads the reviews, and the comments where they are wanted, until they have what started the run; of comments, only
 * commands are kept.
 */
export async function readWritten(
  number: number,
  wantsComments: boolean,
  github: GitHubPort,
  { review, comment }: SourceContext
): Promise<Written | Nothing> {
  const read = async (): Promise<Written> => {
    const [reviews, conversation] = await Promise.all([
      github.reviews(number),
      wantsComments ? github.conversation(number) : null
    ])
    return { reviews, conversation }
  }
  const isReviewed = ({ reviews }: Written) => review === undefined || reviews.some(({ id }) => id === review)
  const isCommented = ({ reviews, conversation }: Written) =>
    conversation === null ||
    // A review that only one of the two lists has may hold a command that the other list does not show yet.
    (reviews.every(({ id, state }) => state === 'PENDING' || has(conversation, 'review', id)) &&
      (comment === undefined || has(conversation, 'comment', comment)))
  const found = await github.again(read, written => isReviewed(written) && isCommented(written))
  if (!isReviewed(found)) {
    const why = `GitHub does not list the review ${String(review)} that started this run. Run again in a minute.`
    return broken('review-not-listed', why)
  }
  if (!isCommented(found)) {
    const what = comment === undefined ? 'every review' : `the comment ${String(comment)} that started this run`
    return broken('comment-not-listed', `GitHub does not list ${what} with its text. Run again in a minute.`)
  }
  return { reviews: found.reviews, conversation: found.conversation && withCommands(found.conversation) }
}

function has({ remarks }: Conversation, kind: Remark['kind'], id: number): boolean {
  return remarks.some(remark => remark.kind === kind && remark.id === id)
}

function withCommands({ remarks, interferences }: Conversation): Conversation {
  return { remarks: remarks.filter(({ line }) => parseCommand(line) !== null), interferences }
}

/** Who approved or rejected this run's deployments; nobody where the run names no environment. */
export async function findApprovals(
  run: number | null,
  github: GitHubPort,
  { start, environment: named = '' }: SourceContext
): Promise<RunApprovals> {
  const { starters, isOfCommit } = start ?? { starters: [], isOfCommit: false }
  const environment = start === undefined ? '' : named
  const given = run === null || environment === '' ? [] : await github.runApprovals(run)
  return { environment, starters, isOfHead: isOfCommit, given }
}

/** Everybody of whom it matters what roles they hold, each once; reviews say more of a person than the rest. */
export function findSigners({ reviews, conversation }: Written, approvals: RunApprovals | null): readonly Signer[] {
  const commented = (conversation?.remarks ?? []).filter(isCounted).map(({ user }) => user)
  const users = [...commented, ...(approvals?.given ?? []).map(({ user }) => user)].filter(user => user !== null)
  const further = users.map((user): Signer => ({ user, approves: true }))
  return [...new Map([...further, ...findReviewers(reviews)].map(signer => [signer.user.id, signer])).values()]
}

/** What was edited does not sign, and an app does not; nothing need be asked of who wrote it. */
function isCounted({ user, editedAt, line }: Remark): boolean {
  const verb = parseCommand(line)?.verb
  return user?.type === 'User' && editedAt === null && (verb === 'sign-off' || verb === 'waive')
}
