import type { Reason } from '../model/reason.js'
import { text } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import { dba, demandFor, older, people, reviewBy, signOffRecord } from './parts/sign-off/examples.js'
import { judgeDemand } from './parts/sign-off/judge-demand.js'
import { unsignedApprovals } from './parts/sign-off/newest-reviews.js'
import { objectionReasons, shorten } from './parts/sign-off/objections.js'
import { demandOf, signOffOptions } from './parts/sign-off/options.js'
import { outlookOf } from './parts/sign-off/outlook.js'

export const signOff = defineGate({
  id: 'sign-off',
  title: 'The people responsible have signed off',
  about: 'Holds back what the people of a role have not approved as it is now.',
  options: signOffOptions,
  shorthand: { accepts: text({ about: 'The role whose people must sign.' }), means: role => ({ role }) },
  demands: (options, role) => [demandOf(options, role)],
  needs: (_, { demands }) => ({ 'sign-offs': { kind: 'sign-offs', ask: { demands } } }),
  reasons: {
    signed: '{login} signs for {role}: approved {commit} at {at}.',
    kept: '{login} signs for {role}: approved {commit} at {at}, which has the same content as the head {head}.',
    awaiting: 'Waiting for {role} ({missing} of {count}): {who}.',
    impossible: 'Nobody can complete {role}: {who}. Add people to the role, or let somebody else start the run.',
    'changes-requested': '{login} requests changes; settle them, and ask for a new review or a dismissal.',
    'filled-elsewhere': '{login} signs for {other}, and one person fills one role, so not for {role} too.',
    'unknown-user': 'Review {review} approves, but its account no longer exists, so it does not count.',
    ...objectionReasons
  },
  judge: ({ options, evidence, now, role, say }) => {
    const record = evidence['sign-offs']
    const demand = demandOf(options, role)
    const { id } = demand.role
    const head = record.pullRequest.head.sha
    const { signed, elsewhere, blocking, objections } = judgeDemand(demand, record, now, say)
    const missing = demand.count - signed.length
    const { possible, who } = outlookOf(demand, record, signed)
    const failed: Reason[] = blocking.map(({ user }) => say('changes-requested', { login: user.login }))
    const pending: Reason[] = []
    if (missing > 0) {
      if (possible) pending.push(say('awaiting', { role: id, missing, count: demand.count, who }))
      else failed.push(say('impossible', { role: id, who }))
    }

    return settle({
      failed,
      pending,
      passed: [],
      noted: [
        ...signed.map(({ user: { login }, commit, submittedAt }) => {
          const approved = { login, role: id, commit: shorten(commit), at: submittedAt ?? 'an unknown time' }
          const isKept = demand.fresh === 'content' && commit !== head
          return isKept ? say('kept', { ...approved, head: shorten(head) }) : say('signed', approved)
        }),
        ...elsewhere.map(({ review: { user }, role: other }) =>
          say('filled-elsewhere', { login: user.login, other, role: id })
        ),
        ...objections,
        ...unsignedApprovals(record.reviews).map(review => say('unknown-user', { review: review.id }))
      ]
    })
  },
  examples: [
    {
      title: 'somebody of the role approved the head',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar)]) },
      expect: 'passed',
      because: 'signed'
    },
    {
      title: 'only somebody else approved',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffRecord([reviewBy(people.grace)]) },
      expect: 'pending',
      because: 'not-in-role'
    },
    {
      title: 'the approval is for an older commit',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { commit: older })]) },
      expect: 'pending',
      because: 'stale'
    },
    {
      title: 'the approval is for an older commit of the same content',
      options: { role: dba.id, fresh: 'content' },
      evidence: {
        'sign-offs': signOffRecord([reviewBy(people.edgar, { commit: older, submittedAt: '2026-11-20T08:30:00Z' })], {
          demands: [demandFor(dba, { fresh: 'content' })],
          sameContent: [{ sha: older, arrivedAt: '2026-11-20T08:00:00Z' }]
        })
      },
      expect: 'passed',
      because: 'kept'
    },
    {
      title: 'somebody of the role requests changes',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffRecord([reviewBy(people.edgar, { state: 'CHANGES_REQUESTED' })]) },
      expect: 'failed',
      because: 'changes-requested'
    }
  ]
})
