import {
  conversationOf,
  dba,
  demandFor,
  people,
  remarkBy,
  reviewBy
} from '../../../../src/gates/parts/sign-off/examples.js'
import type { RunApproval, RunApprovals } from '../../../../src/model/conversation.js'
import type { Person, SignOffRecord } from '../../../../src/model/github.js'
import type { Case } from '../../../support/judge.js'
import { at, changes, record } from './scene.js'

const { ada, grace, edgar } = people
const option = { role: 'dba', by: 'environment' }

const by = (user: Person | null, more: Partial<RunApproval> = {}): RunApproval => ({
  ...{ user, state: 'approved', environments: ['production'] },
  ...more
})

/** What was said to the deployment of this run. */
function released(
  given: readonly RunApproval[],
  { reviews = [], ...more }: Partial<SignOffRecord> = {},
  about: Partial<RunApprovals> = {}
) {
  const approvals = { environment: 'Production', starters: [{ login: 'ada', id: 1 }], isOfHead: true, given, ...about }
  return record(reviews, { demands: [demandFor(dba, { by: ['environment'] })], approvals, ...more })
}

type Row = readonly [
  title: string,
  expect: Case['expect'],
  because: readonly string[],
  evidence: Case['evidence'],
  options?: Case['options']
]

const rows: readonly Row[] = [
  ['somebody of the role approves', 'passed', ['released'], released([by(edgar)])],
  ['nobody does', 'pending', ['awaiting'], released([])],
  ['somebody else approves', 'pending', ['not-in-role'], released([by(grace)])],
  ['the author approves', 'pending', ['author'], released([by(ada)])],
  ['the account is gone', 'pending', ['awaiting'], released([by(null)])],
  ['another environment was approved', 'pending', ['awaiting'], released([by(edgar, { environments: ['staging'] })])],
  ['it is still pending', 'pending', ['awaiting'], released([by(edgar, { state: 'pending' })])],
  ['the run names no environment', 'failed', ['no-environment'], released([], {}, { environment: '' })],
  [
    'the run names no environment and a review will do too',
    'pending',
    ['awaiting'],
    released([], {}, { environment: '' }),
    { role: 'dba', by: ['review', 'environment'] }
  ],
  [
    'whoever approves started the run by the event of their own review',
    'pending',
    ['initiator'],
    released([by(edgar)], { initiators: [] }, { starters: [{ login: 'Edgar' }] })
  ],
  ['age matters', 'pending', ['undated'], released([by(edgar)]), { ...option, 'max-age': '30d' }],
  ['the run is not of the head', 'pending', ['undated'], released([by(edgar)], {}, { isOfHead: false })],
  [
    'the run is not of the head and any commit will do',
    'passed',
    ['released'],
    released([by(edgar)], {}, { isOfHead: false }),
    { ...option, fresh: 'any' }
  ],
  ['somebody of the role rejects', 'failed', ['rejected'], released([by(edgar, { state: 'rejected' })])],
  [
    'somebody of the role rejects after approving',
    'failed',
    ['rejected'],
    released([by(edgar), by(edgar, { state: 'rejected' })])
  ],
  ['somebody else rejects', 'passed', ['released'], released([by(edgar), by(grace, { state: 'rejected' })])],
  ['a review was given instead', 'pending', ['other-way'], released([], { reviews: [reviewBy(edgar)] })],
  [
    'the same person requests changes',
    'pending',
    ['superseded'],
    released([by(edgar)], { reviews: [changes(edgar)] }),
    { ...option, 'ignore-changes-requested': true }
  ],
  [
    'the same person has settled what they requested',
    'passed',
    ['released'],
    released([by(edgar)], { reviews: [changes(edgar), reviewBy(edgar, { id: 99, submittedAt: at(5) })] })
  ],
  [
    'the same person takes everything back, at whatever time',
    'pending',
    ['revoked'],
    released([by(edgar)], { conversation: conversationOf([remarkBy(edgar, '/revoke')]), names: ['dba'] })
  ],
  [
    'the item must be named',
    'pending',
    ['unconfirmed'],
    released([by(edgar)]),
    { role: 'dba', by: ['comment', 'environment'], confirm: 'item' }
  ]
]

/** What approvals of the run's deployment come to. */
export const environmentCases: readonly Case[] = rows.map(([title, expect, because, evidence, options = option]) => ({
  ...{ title: `signing by deployments, ${title}`, options, evidence, expect, because }
}))
