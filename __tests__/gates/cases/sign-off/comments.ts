import { older, people, remarkBy, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import { below, casesOf, either, later, naming, option, says, type Row } from './below.js'
import { at, both, changes } from './scene.js'

const { grace, edgar } = people

const accepted: readonly Row[] = [
  ['a comment names the role', 'passed', ['commented'], below([says('/sign-off dba')])],
  ['a comment names the item', 'passed', ['commented'], below([says('/sign-off item')])],
  ['it says more', 'passed', ['stated'], below([says('/sign-off dba restored from snapshot 8812')])],
  ['tabs and spaces surround the name', 'passed', ['stated'], below([says('/sign-off \tdba\t done  ')])],
  ['a review begins with it', 'passed', ['commented'], below([says('/sign-off dba', { kind: 'review' })])],
  ['both ways will do and somebody comments', 'passed', ['commented'], below([says('/sign-off dba')]), either],
  ['both ways will do and somebody approves', 'passed', ['signed'], below([], { reviews: [reviewBy(edgar)] }), either],
  [
    'the approval is stale and the comment is not',
    'passed',
    ['commented'],
    below([says('/sign-off dba')], { reviews: [reviewBy(edgar, { commit: older })] }),
    either
  ],
  [
    'any commit will do and the comment is older than the head',
    'passed',
    ['commented'],
    below([says('/sign-off dba', { at: '2026-11-20T08:00:00Z' })]),
    { ...option, fresh: 'any' }
  ],
  ['it is just young enough', 'passed', ['commented'], below([says('/sign-off dba')]), { ...option, 'max-age': '2h' }],
  [
    'a login differs in case and the id is the same',
    'passed',
    ['commented'],
    below([remarkBy({ ...edgar, login: 'edgar-renamed' }, '/sign-off dba')])
  ],
  [
    'somebody signs anew after taking it back',
    'passed',
    ['commented'],
    below([says('/sign-off dba'), says('/revoke dba', { id: 800, at: at(10) }), says('/sign-off dba', later)])
  ],
  [
    'what was taken back is another role',
    'passed',
    ['commented'],
    below([says('/sign-off dba'), says('/revoke security', later)])
  ],
  [
    'what was taken back is another item',
    'passed',
    ['commented'],
    below([says('/sign-off item'), says('/revoke other', later)])
  ],
  [
    'somebody else takes theirs back',
    'passed',
    ['commented'],
    below([says('/sign-off dba'), remarkBy(grace, '/revoke dba', later)])
  ],
  [
    'the item is named and words are kept',
    'passed',
    ['stated'],
    below([says('/sign-off item restored 2026-11-19')]),
    naming
  ],
  [
    'the item is named and the role later',
    'passed',
    ['stated'],
    below([says('/sign-off item restored 2026-11-19'), says('/sign-off dba', later)]),
    naming
  ],
  [
    'a comment was changed by somebody else before',
    'passed',
    ['commented'],
    below([says('/sign-off dba')], { interferences: [{ user: edgar.id, at: '2026-11-20T09:59:00Z' }] })
  ],
  [
    'another comment was changed by somebody else',
    'passed',
    ['commented'],
    below([says('/sign-off dba')], { interferences: [{ user: grace.id, at: at(20) }] })
  ],
  [
    'the request for changes came before and does not matter',
    'passed',
    ['commented'],
    below([says('/sign-off dba', later)], { reviews: [changes(edgar)] }),
    { ...option, 'ignore-changes-requested': true }
  ]
]

const together: readonly Row[] = [
  [
    'its writer requests changes as well',
    'failed',
    ['changes-requested', 'commented'],
    below([says('/sign-off dba', later)], { reviews: [changes(edgar)] })
  ],
  [
    'one person comments for two roles',
    'pending',
    ['filled-elsewhere'],
    below([says('/sign-off dba'), says('/sign-off security', later)], {
      ...both,
      demands: both.demands.map(demand => ({ ...demand, by: ['comment'] }))
    })
  ]
]

/** What comments come to that count. */
export const commentCases = casesOf([...accepted, ...together])
