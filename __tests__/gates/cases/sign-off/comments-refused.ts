import { older, people, remarkBy, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import { below, casesOf, either, later, naming, option, says, type Row } from './below.js'
import { alan, at, changes } from './scene.js'

const { ada, grace, edgar } = people

const waiting: readonly Row[] = [
  ['nobody has commented', 'pending', ['awaiting'], below([])],
  [
    'the comment came in the second of the push',
    'pending',
    ['stale'],
    below([says('/sign-off dba', { at: '2026-11-20T09:00:00Z' })])
  ],
  [
    'the comment is older than the head',
    'pending',
    ['stale'],
    below([says('/sign-off dba', { at: '2026-11-20T08:00:00Z' })])
  ],
  [
    'the comment is older than the head and its content may be older',
    'pending',
    ['stale'],
    below([says('/sign-off dba', { at: '2026-11-20T08:00:00Z' })], {
      sameContent: [{ sha: older, arrivedAt: '2026-11-20T07:00:00Z' }]
    }),
    { ...option, fresh: 'content' }
  ],
  [
    'nothing tells when the head arrived',
    'pending',
    ['arrival-unknown'],
    below([says('/sign-off dba')], { headArrivedAt: null })
  ],
  [
    'it is too old',
    'pending',
    ['expired'],
    below([says('/sign-off dba')]),
    { ...option, 'max-age': '2h' },
    '2026-11-20T12:00:00.001Z'
  ],
  ['it was edited', 'pending', ['edited'], below([says('/sign-off dba', { editedAt: at(1) })])],
  [
    'the newest was edited',
    'pending',
    ['edited'],
    below([says('/sign-off dba'), says('/sign-off dba yes', { ...later, editedAt: at(31) })])
  ],
  ['it is by the author', 'pending', ['author'], below([remarkBy(ada, '/sign-off dba')])],
  ['it is by somebody else', 'pending', ['not-in-role'], below([remarkBy(grace, '/sign-off dba')])],
  [
    'it is by a bot',
    'pending',
    ['bot'],
    below([remarkBy({ ...edgar, type: 'Bot', login: 'edgar[bot]' }, '/sign-off dba')])
  ],
  ['its account is gone', 'pending', ['unknown-user'], below([remarkBy(null, '/sign-off dba')])],
  [
    'nobody has looked up who wrote it',
    'pending',
    ['role-unknown'],
    below([remarkBy(alan, '/sign-off dba')], { memberships: {} })
  ],
  ['the role is misspelt', 'pending', ['unknown-name'], below([says('/sign-off dbaa')])],
  ['the role is written in capitals', 'pending', ['unknown-name'], below([says('/sign-off DBA')])],
  ['the name has what is not seen', 'pending', ['unknown-name'], below([says('/sign-off d\u200bba')])],
  ['the name is turned round', 'pending', ['unknown-name'], below([says('/sign-off \u202eabd')])],
  ['no name is given', 'pending', ['unknown-name'], below([says('/sign-off')])],
  ['the command is misspelt', 'pending', ['unknown-command'], below([says('/signoff dba')])],
  ['the command is in capitals', 'pending', ['unknown-command'], below([says('/Sign-Off dba')])],
  ['another role is named', 'pending', ['awaiting'], below([says('/sign-off security')])],
  ['another item is named', 'pending', ['awaiting'], below([says('/sign-off other')])],
  ['text comes before the command', 'pending', ['awaiting'], below([says('I /sign-off dba')])],
  ['a space comes before the command', 'pending', ['awaiting'], below([says(' /sign-off dba')])],
  ['what is not seen comes before the command', 'pending', ['awaiting'], below([says('\u200b/sign-off dba')])],
  ['what is not seen ends the command', 'pending', ['awaiting'], below([says('/sign-off\u200b dba')])],
  ['the command is quoted', 'pending', ['awaiting'], below([says('> /sign-off dba')])],
  ['only a review was given', 'pending', ['other-way'], below([], { reviews: [reviewBy(edgar)] })],
  ['it was taken back', 'pending', ['revoked'], below([says('/sign-off dba'), says('/revoke', later)])],
  [
    'it was taken back for the role',
    'pending',
    ['revoked'],
    below([says('/sign-off item'), says('/revoke dba', later)])
  ],
  [
    'it was taken back for the item',
    'pending',
    ['revoked'],
    below([says('/sign-off dba'), says('/revoke item', later)])
  ],
  [
    'it was taken back by a misspelt name',
    'pending',
    ['revoked'],
    below([says('/sign-off dba'), says('/revoke dbaa', later)])
  ],
  [
    'it was taken back in capitals',
    'pending',
    ['revoked'],
    below([says('/sign-off dba'), says(' /Revoke: dba', later)])
  ],
  [
    'it was taken back by an edit',
    'pending',
    ['revoked'],
    below([says('/revoke dba', { at: '2026-11-20T09:30:00Z', editedAt: at(40) }), says('/sign-off dba')])
  ],
  [
    'both come at once',
    'pending',
    ['revoked'],
    below([says('/sign-off dba'), says('/revoke dba', { kind: 'review', id: 1 })])
  ],
  [
    'an approval was taken back by a comment',
    'pending',
    ['revoked'],
    below([says('/revoke dba', later)], { reviews: [reviewBy(edgar)] }),
    either
  ],
  [
    'changes are requested later',
    'pending',
    ['superseded'],
    below([says('/sign-off dba')], { reviews: [changes(edgar, { submittedAt: at(5) })] }),
    { ...option, 'ignore-changes-requested': true }
  ],
  [
    'changes are requested by the very review that begins with it',
    'pending',
    ['superseded'],
    below([says('/sign-off dba', { kind: 'review', id: 13 })], { reviews: [changes(edgar)] }),
    { ...option, 'ignore-changes-requested': true }
  ],
  [
    'a later review is dismissed',
    'pending',
    ['dismissed'],
    below([says('/sign-off dba')], { reviews: [reviewBy(edgar, { state: 'DISMISSED', submittedAt: at(5) })] })
  ],
  [
    'a review between is dismissed and another one approves',
    'pending',
    ['superseded'],
    below([says('/sign-off dba')], {
      reviews: [
        reviewBy(edgar, { state: 'DISMISSED', submittedAt: at(5) }),
        reviewBy(edgar, { id: 77, submittedAt: at(6), commit: older })
      ]
    })
  ],
  [
    'somebody else changed what its writer had written',
    'pending',
    ['interfered'],
    below([says('/sign-off dba')], { interferences: [{ user: edgar.id, at: at(20) }] })
  ],
  ['the role is named where the item must be', 'pending', ['unconfirmed'], below([says('/sign-off dba done')]), naming],
  [
    'the role is approved where the item must be named',
    'pending',
    ['unconfirmed'],
    below([], { reviews: [reviewBy(edgar)] }),
    { ...naming, by: ['review', 'comment'] }
  ]
]

/** Comments that do not count. */
export const refusedCommentCases = casesOf(waiting)
