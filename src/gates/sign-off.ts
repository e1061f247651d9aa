import { text } from '../schema/build.js'
import { defineGate, settle } from './define.js'
import {
  conversationOf,
  dba,
  demandFor,
  older,
  people,
  remarkBy,
  reviewBy,
  signOffsRecord
} from './parts/sign-off/examples.js'
import { judgePullRequest, nameIn, pullRequestReasons } from './parts/sign-off/judge-pull-request.js'
import { demandOf, findSignOffMistakes, signOffOptions, signOffsAsk } from './parts/sign-off/options.js'
import { spanReasons, tellPushes, tellSpan } from './parts/sign-off/span.js'

export const signOff = defineGate({
  id: 'sign-off',
  title: 'The people responsible have signed off',
  about: 'Holds back what the people of a role have not approved as it is now.',
  options: signOffOptions,
  shorthand: { accepts: text({ about: 'The role whose people must sign.' }), means: role => ({ role }) },
  mistakes: findSignOffMistakes,
  // GitHub's pages take only comments on what is merged; its API, and `gh pr review`, take approvals too.
  whenDue: ({ by, confirm }) =>
    by === undefined && confirm === undefined ? { by: ['review', 'comment'] as const } : {},
  demands: (options, role, item) => [demandOf(options, role, item)],
  needs: ({ scope, since = null }, { demands, names }) => {
    const ask = signOffsAsk(demands, names)
    return {
      'sign-offs': { kind: 'sign-offs', ask: scope === 'subject' ? ask : { ...ask, sinceDeployment: { since } } }
    }
  },
  reasons: {
    ...pullRequestReasons,
    ...spanReasons,
    'nobody-asked': 'No pull request is judged, so that nobody was asked to approve it. Deploy what was merged.'
  },
  judge: ({ options, evidence, now, role, item, say }) => {
    const { pullRequests, directPushes, span } = evidence['sign-offs']
    const demand = { ...demandOf(options, role, item), item: item.id }
    const each = pullRequests.map(record => {
      const found = judgePullRequest(demand, record, now, say)
      return pullRequests.length === 1 && span === undefined ? found : nameIn(found, record.pullRequest.number)
    })
    const pushed = tellPushes(directPushes, say)
    // Nobody was asked about nothing.
    const nobody = each.length === 0 && pushed.length === 0 ? [say('nobody-asked', {})] : []
    return settle({
      failed: [
        ...nobody,
        ...(options['direct-push'] === 'fail' ? pushed : []),
        ...each.flatMap(({ failed }) => failed)
      ],
      pending: each.flatMap(({ pending }) => pending),
      passed: [],
      noted: [
        ...(span === undefined
          ? []
          : [tellSpan(span, { pullRequests: each.length, pushes: directPushes.length }, say)]),
        ...each.flatMap(({ noted }) => noted),
        ...(options['direct-push'] === 'warn' ? pushed.map(reason => ({ ...reason, warns: true as const })) : []),
        ...(options['direct-push'] === 'allow' ? pushed : [])
      ]
    })
  },
  examples: [
    {
      title: 'somebody of the role approved the head',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffsRecord([reviewBy(people.edgar)]) },
      expect: 'passed',
      because: 'signed'
    },
    {
      title: 'only somebody else approved',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffsRecord([reviewBy(people.grace)]) },
      expect: 'pending',
      because: 'not-in-role'
    },
    {
      title: 'the approval is for an older commit',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffsRecord([reviewBy(people.edgar, { commit: older })]) },
      expect: 'pending',
      because: 'stale'
    },
    {
      title: 'the approval is for an older commit of the same content',
      options: { role: dba.id, fresh: 'content' },
      evidence: {
        'sign-offs': signOffsRecord([reviewBy(people.edgar, { commit: older, submittedAt: '2026-11-20T08:30:00Z' })], {
          demands: [demandFor(dba, { fresh: 'content' })],
          sameContent: [{ sha: older, arrivedAt: '2026-11-20T08:00:00Z' }]
        })
      },
      expect: 'passed',
      because: 'kept'
    },
    {
      title: 'a comment names the item and says what was done',
      options: { role: dba.id, confirm: 'item' },
      evidence: {
        'sign-offs': signOffsRecord([], {
          demands: [demandFor(dba, { by: ['comment'], confirm: true, item: 'item' })],
          names: [dba.id, 'item'],
          conversation: conversationOf([remarkBy(people.edgar, '/sign-off item restored from snapshot 8812')])
        })
      },
      expect: 'passed',
      because: 'stated'
    },
    {
      title: 'somebody of the role requests changes',
      options: { role: dba.id },
      evidence: { 'sign-offs': signOffsRecord([reviewBy(people.edgar, { state: 'CHANGES_REQUESTED' })]) },
      expect: 'failed',
      because: 'changes-requested'
    }
  ]
})
