import { parseCommand, type CommentCommand } from '../../../lib/comment-command.js'
import { instantOf } from '../../../lib/instant.js'
import type { Remark } from '../../../model/conversation.js'
import type { Person, Review, SignOffRecord } from '../../../model/github.js'
import type { SignatureWay, SignOffDemand } from '../../../model/sign-off.js'
import { termOf, withoutLate } from './term.js'

/** By which somebody signs, whatever it is. */
export interface Signature {
  readonly via: SignatureWay
  readonly user: Person
  /** Where it comes from, with its number there: among the same, the higher number came later. */
  readonly from: 'review' | 'comment' | 'run'
  readonly id: number
  /** Null where nothing tells. */
  readonly at: string | null
  /** Null where it is of none, as a comment is. */
  readonly commit: string | null
  /** The role or item that it names; null for what stands for all of them. */
  readonly name: string | null
  readonly words: string
  readonly isEdited: boolean
}

/** Something by which a person takes back what they signed before. */
export interface Withdrawal extends Pick<Signature, 'id' | 'at'> {
  readonly how: 'objected' | 'dismissed' | 'revoked' | 'interfered'
  /** Nothing else comes from where an interference does. */
  readonly from: Signature['from'] | 'elsewhere'
}

/** A review by somebody whom GitHub knows. */
export type SignedReview = Review & { readonly user: Person }

/** A command by somebody whom GitHub knows. */
export interface GivenCommand {
  readonly remark: Remark & { readonly user: Person }
  readonly command: CommentCommand
}

/** All that one person did about a demand. */
export interface Stance {
  readonly user: Person
  /** The newest review that takes a stand. */
  readonly newest: SignedReview | undefined
  /** At most one in each way. */
  readonly standing: readonly Signature[]
  readonly withdrawn: readonly { readonly signature: Signature; readonly by: Withdrawal }[]
}

/** Words of reviews that take no stand. */
const passing: ReadonlySet<string> = new Set(['COMMENTED', 'PENDING'])

/**
 * What everybody says about a demand at last, by numeric id in rising order. Of reviews, and of the commands about the
 * same role or item, the newest signs; and what the same person did afterwards takes it back. States are looked at only
 * then: a newer review that was dismissed does not revive an older one.
 */
export function stancesOf(
  demand: SignOffDemand,
  record: SignOffRecord,
  verb: CommentCommand['verb'] = 'sign-off'
): readonly Stance[] {
  const reviews = record.reviews.filter(isSigned).filter(({ state }) => !passing.has(state))
  const commands = commandsOf(record)
  const approvals = approvalsOf(record)
  const term = termOf(demand, record)
  const everybody = [...reviews, ...commands.map(({ remark }) => remark), ...approvals].map(({ user }) => user)
  return [...new Map(everybody.map(user => [user.id, user])).values()]
    .sort((a, b) => a.id - b.id)
    .map(user => {
      const isOwn = (one: { readonly user: Person }) => one.user.id === user.id
      const ownReviews = reviews.filter(isOwn).sort((a, b) => orderOf(b) - orderOf(a) || b.id - a.id)
      const ownCommands = commands.filter(({ remark }) => isOwn(remark))
      const approved = ownReviews.filter(({ state }) => state === 'APPROVED').map(signatureOf)
      const said = ownCommands.filter(({ command }) => command.verb === verb && isAbout(command.name, demand))
      const signatures = [
        ...withoutLate(approved, ({ at }) => at, term).slice(0, 1),
        ...newestOf(said, demand, term).map(commandSignature),
        ...approvals.filter(isOwn).slice(0, 1)
      ]
      const withdrawals = [
        ...ownReviews.filter(({ state }) => state !== 'APPROVED').map(withdrawalOf),
        ...ownCommands.filter(given => revokes(given, demand, record)).map(revocationOf),
        ...(record.conversation?.interferences ?? []).filter(one => one.user === user.id).map(interferenceOf)
      ]
      const judged = signatures.map(signature => ({ signature, by: withdrawalAfter(signature, withdrawals, approved) }))
      return {
        user,
        newest: ownReviews[0],
        standing: judged.filter(({ by }) => by === undefined).map(({ signature }) => signature),
        withdrawn: judged.flatMap(({ signature, by }) => (by === undefined ? [] : [{ signature, by }]))
      }
    })
}

/** Every command by somebody whom GitHub knows, in the order of the record. */
export function commandsOf({ conversation }: SignOffRecord): readonly GivenCommand[] {
  return (conversation?.remarks ?? []).flatMap(remark => {
    const command = parseCommand(remark.line)
    const { user } = remark
    return command === null || user === null ? [] : [{ remark: { ...remark, user }, command }]
  })
}

/** Whether a name is the role or the item of a demand. */
export function isAbout(name: string, { role, item }: SignOffDemand): boolean {
  return name === role.id || name === item
}

/** Approvals of the deployment that this run makes; of a rejection nobody signs anything. */
function approvalsOf({ approvals }: SignOffRecord): readonly Signature[] {
  const nothing = { at: null, commit: null, name: null, words: '', isEdited: false }
  return decisionsOf(approvals, 'approved').map((user, id) => ({
    ...({ via: 'environment', user, from: 'run', id } as const),
    ...nothing
  }))
}

/** Who decided so about the environment that the run names, whose names compare without case. */
export function decisionsOf(approvals: SignOffRecord['approvals'], state: string): readonly Person[] {
  if (approvals === null || approvals.environment === '') return []
  const wanted = approvals.environment.toLowerCase()
  const ofThis = approvals.given.filter(({ environments }) => environments.some(name => name.toLowerCase() === wanted))
  return ofThis.flatMap(given => (given.state === state && given.user !== null ? [given.user] : []))
}

/** Where the item must be named, whatever names it goes before what names the role alone. */
function newestOf(
  said: readonly GivenCommand[],
  { confirm, item }: SignOffDemand,
  term: ReturnType<typeof termOf>
): readonly GivenCommand[] {
  const naming = confirm ? said.filter(({ command }) => command.name === item) : []
  const time = ({ remark }: GivenCommand) => instantOf(remark.at) ?? Number.NEGATIVE_INFINITY
  // Of two at one time, an edited one signs nothing, so that it goes first.
  const edited = ({ remark }: GivenCommand) => (remark.editedAt === null ? 0 : 1)
  return withoutLate(naming.length > 0 ? naming : said, ({ remark }) => remark.at, term)
    .toSorted((a, b) => time(b) - time(a) || edited(b) - edited(a) || b.remark.id - a.remark.id)
    .slice(0, 1)
}

function signatureOf({ user, id, submittedAt, commit }: SignedReview): Signature {
  const bare = { name: null, words: '', isEdited: false }
  return { via: 'review', user, from: 'review', id, at: submittedAt, commit, ...bare }
}

function commandSignature({ remark, command }: GivenCommand): Signature {
  const { user, kind, id, at, editedAt } = remark
  const { name, words } = command
  return { via: 'comment', user, from: kind, id, at, commit: null, name, words, isEdited: editedAt !== null }
}

function withdrawalOf({ id, submittedAt, state }: Review): Withdrawal {
  return { how: state === 'DISMISSED' ? 'dismissed' : 'objected', from: 'review', id, at: submittedAt }
}

/** An edited comment says what it says since it was edited. */
function revocationOf({ remark: { kind, id, at, editedAt } }: GivenCommand): Withdrawal {
  return { how: 'revoked', from: kind, id, at: editedAt ?? at }
}

function interferenceOf({ at }: { readonly at: string }): Withdrawal {
  return { how: 'interfered', from: 'elsewhere', id: 0, at }
}

/** A name that nobody knows may be any. */
function revokes({ command: { verb, name } }: GivenCommand, demand: SignOffDemand, { names }: SignOffRecord): boolean {
  return verb === 'revoke' && (name === '' || isAbout(name, demand) || !names.includes(name))
}

/**
 * What takes a signature back. An approval of the deployment has no time: anything may have followed it but what the
 * same person has settled by approving in a review.
 */
function withdrawalAfter(
  signature: Signature,
  withdrawals: readonly Withdrawal[],
  approved: readonly Signature[]
): Withdrawal | undefined {
  if (signature.via !== 'environment') return withdrawals.find(one => follows(one, signature))
  return withdrawals.find(one => approved.every(review => follows(one, review)))
}

/** Whether a withdrawal came after a signature, or may have. */
function follows(withdrawal: Withdrawal, { from, id, at }: Signature): boolean {
  const then = instantOf(at) ?? Number.NEGATIVE_INFINITY
  const since = instantOf(withdrawal.at) ?? Number.POSITIVE_INFINITY
  if (since !== then) return since > then
  return withdrawal.from !== from || withdrawal.id >= id
}

function isSigned(review: Review): review is SignedReview {
  return review.user !== null
}

/** Where a review stands in time; without a time, an approval is older and anything else newer than all others. */
function orderOf({ state, submittedAt }: Review): number {
  return instantOf(submittedAt) ?? (state === 'APPROVED' ? -8.64e15 : 8.64e15)
}
