import type { Conversation, Remark } from '../../../model/conversation.js'
import type { Person, Review, SignOffRecord, SignOffsRecord } from '../../../model/github.js'
import { parts, type Role, type SignOffDemand } from '../../../model/sign-off.js'

const person = (id: number, login: string): Person => ({ id, login, type: 'User' })

/** The people of the examples: ada wrote the change, grace and edgar review it. */
export const people = { ada: person(1, 'ada'), grace: person(2, 'grace'), edgar: person(3, 'edgar') }

export const dba: Role = { id: 'dba', users: ['ada', 'edgar'], teams: [], count: 1 }

export const head = 'a'.repeat(40)

/** A commit before the head. */
export const older = 'c'.repeat(40)

/** A demand of one fresh approval by a role. */
export function demandFor(role: Role, more: Partial<SignOffDemand> = {}): SignOffDemand {
  return {
    ...{ role, count: role.count, distinct: true, exclude: parts, fresh: 'head', ignoreChangesRequested: false },
    ...{ by: ['review'], confirm: false },
    ...more
  }
}

/** An approval of the head, an hour after it arrived. */
export function reviewBy(user: Person | null, more: Partial<Review> = {}): Review {
  return {
    id: 10 + (user?.id ?? 0),
    user,
    state: 'APPROVED',
    commit: head,
    submittedAt: '2026-11-20T10:00:00Z',
    ...more
  }
}

/** A comment an hour after the head arrived. */
export function remarkBy(user: Person | null, line: string, more: Partial<Remark> = {}): Remark {
  return { kind: 'comment', id: 700, user, at: '2026-11-20T10:00:00Z', editedAt: null, line, ...more }
}

export function conversationOf(
  remarks: readonly Remark[],
  interferences: Conversation['interferences'] = []
): Conversation {
  return { remarks, interferences }
}

/** What GitHub tells of ada's pull request; edgar holds `dba`, and everybody can write. */
export function signOffRecord(reviews: readonly Review[], more: Partial<SignOffRecord> = {}): SignOffRecord {
  const { ada, grace, edgar } = people
  return {
    demands: [demandFor(dba)],
    pullRequest: {
      number: 7,
      title: 'Move the orders',
      url: '',
      state: 'open',
      draft: false,
      mergedAt: null,
      mergeCommit: null,
      author: ada,
      head: { ref: 'orders', sha: head, repository: 'acme/shop' },
      base: { ref: 'main', sha: 'b'.repeat(40), repository: 'acme/shop' },
      labels: [],
      commits: 1,
      changedFiles: 1
    },
    headArrivedAt: '2026-11-20T09:00:00Z',
    deployedAt: null,
    sameContent: [],
    contributors: { people: [ada], coAuthors: [], behind: [], unknown: [] },
    reviews,
    conversation: null,
    names: [],
    approvals: null,
    owned: [],
    initiators: [{ id: ada.id, login: ada.login }],
    memberships: {
      dba: [
        { user: ada.id, holds: 'yes' },
        { user: grace.id, holds: 'no' },
        { user: edgar.id, holds: 'yes' }
      ]
    },
    writers: [ada, grace, edgar].map(({ id }) => ({ user: id, holds: 'yes' })),
    ...more
  }
}

/** The same as the only pull request of what is judged. */
export function signOffsRecord(...given: Parameters<typeof signOffRecord>): SignOffsRecord {
  return { pullRequests: [signOffRecord(...given)], directPushes: [] }
}
