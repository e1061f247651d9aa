import { describe, expect, test } from '@jest/globals'
import type { Facts } from '../../src/doctor/define.js'
import {
  altered,
  deployFile,
  diagnose,
  hidden,
  levelsOf,
  seen,
  soundEnvironment,
  soundRuleset,
  soundWorkflow
} from '../support/doctor.js'

const classic = { ...soundRuleset, kind: 'classic' } as const
const open = { ...soundRuleset, checks: [], review: null, blocksForcePushes: false, blocksDeletion: false }

/** Rulesets, of which the one is the sound one with this in the place of its own. */
function rulesetWith(change: Partial<typeof soundRuleset>): Partial<Facts> {
  return { rulesets: seen([{ ...soundRuleset, ...change }]) }
}

function environmentWith(change: Partial<typeof soundEnvironment>): Partial<Facts> {
  return { environments: new Map([['production', seen({ ...soundEnvironment, ...change })]]) }
}

function checksWith(name: string, app: number | null = 15368): Partial<Facts> {
  return rulesetWith({ checks: [{ name, app }] })
}

type Row = readonly [when: string, code: string, facts: Partial<Facts>, expected: readonly string[]]

const branch: readonly Row[] = [
  ['a ruleset requires the job', 'required-check', {}, ['fine']],
  ['a ruleset requires what the gate posts', 'required-check', checksWith('Deploy Gate: production → main'), ['fine']],
  ['it is of another environment', 'required-check', checksWith('Deploy Gate: staging → main'), ['hole']],
  ['the branch protection requires it', 'required-check', { rulesets: seen([]), classic: seen(classic) }, ['fine']],
  ['another check is required', 'required-check', checksWith('lint'), ['hole']],
  ['nothing is required', 'required-check', { rulesets: seen([]) }, ['hole']],
  ['rulesets are hidden', 'required-check', { rulesets: hidden }, ['not-visible']],
  ['rulesets are hidden and it is required', 'required-check', { rulesets: hidden, classic: seen(classic) }, ['fine']],
  [
    'only the checks of the branch protection are told',
    'required-check',
    { rulesets: seen([]), classic: hidden, classicChecks: seen(classic.checks) },
    ['fine']
  ],
  [
    'only they are told, and it is none',
    'required-check',
    { rulesets: seen([]), classic: hidden, classicChecks: seen([]) },
    ['hole']
  ],
  [
    'the branch protection is hidden whole',
    'required-check',
    { rulesets: seen([]), classic: hidden, classicChecks: hidden },
    ['not-visible']
  ],
  ['the check is of one app', 'check-source', {}, ['fine']],
  ['any app may post it', 'check-source', checksWith('gate', null), ['risk']],
  ['nobody may bypass it', 'bypass', {}, ['fine']],
  ['administrators may bypass it', 'bypass', rulesetWith({ bypass: seen(['administrators']) }), ['hole']],
  [
    'they may not bypass the other that requires it',
    'bypass',
    { rulesets: seen([{ ...soundRuleset, bypass: seen(['administrators']) }]), classic: seen(classic) },
    ['fine']
  ],
  [
    'they may not bypass only what does not require it',
    'bypass',
    {
      rulesets: seen([{ ...soundRuleset, bypass: seen(['administrators']) }]),
      classic: seen({ ...open, kind: 'classic' })
    },
    ['hole']
  ],
  ['who may is hidden', 'bypass', rulesetWith({ bypass: hidden }), ['not-visible']],
  ['nothing is visible', 'bypass', { rulesets: hidden, classic: hidden, classicChecks: hidden }, ['not-visible']],
  ['nothing requires it', 'bypass', { rulesets: seen([]) }, []],
  ['a ruleset blocks them', 'force-pushes', {}, ['fine']],
  ['nothing blocks them', 'force-pushes', { rulesets: seen([open]) }, ['risk']],
  ['that is hidden', 'force-pushes', { rulesets: seen([open]), classic: hidden }, ['not-visible']],
  ['a ruleset blocks them', 'deletions', {}, ['fine']],
  ['nothing blocks them', 'deletions', { rulesets: seen([]) }, ['risk']],
  ['that is hidden', 'deletions', { rulesets: hidden }, ['not-visible']],
  ['they are dismissed', 'stale-approvals', {}, ['fine']],
  ['they stay, which the gate knows', 'stale-approvals', { rulesets: seen([open]) }, ['fine']],
  ['that is hidden', 'stale-approvals', { rulesets: hidden }, ['not-visible']],
  ['its events have groups', 'merge-queue', { mergeQueue: hidden }, ['fine']]
]

const owners: readonly Row[] = [
  ['everything has owners', 'checklist-owners', {}, ['fine']],
  ['there is no CODEOWNERS', 'checklist-owners', { owners: seen(null) }, ['risk']],
  ['it names others', 'checklist-owners', { owners: seen('/src/ @ada\n') }, ['risk']],
  ['the checklist alone has owners', 'checklist-owners', { owners: seen('*.yml @ada\ndeploy.yml\n') }, ['risk']],
  ['CODEOWNERS is hidden', 'checklist-owners', { owners: hidden }, ['not-visible']],
  ['their review is required', 'code-owner-review', {}, ['fine']],
  ['their review is not required', 'code-owner-review', { rulesets: seen([open]) }, ['risk']],
  ['that is hidden', 'code-owner-review', { rulesets: hidden }, ['not-visible']]
]

const environments: readonly Row[] = [
  ['it has rules', 'environment-protected', {}, ['fine 21']],
  ['it has none', 'environment-protected', environmentWith({ reviewers: 0, limitsBranches: false }), ['hole 21']],
  [
    'only an app holds it',
    'environment-protected',
    environmentWith({ reviewers: 0, limitsBranches: false, others: ['freeze'] }),
    ['fine 21']
  ],
  ['there is none', 'environment-protected', { environments: new Map([['production', seen(null)]]) }, ['hole 21']],
  ['it is hidden', 'environment-protected', { environments: new Map([['production', hidden]]) }, ['not-visible 21']],
  ['it was not asked for', 'environment-protected', { environments: new Map() }, ['not-visible 21']],
  ['some branches may deploy', 'environment-branches', {}, []],
  ['every branch may deploy', 'environment-branches', environmentWith({ limitsBranches: false }), ['risk 21']],
  ['nobody approves alone', 'environment-self-review', {}, []],
  ['somebody approves alone', 'environment-self-review', environmentWith({ preventsSelfReview: false }), ['risk 21']],
  ['administrators wait', 'environment-bypass', {}, ['fine 21']],
  ['administrators do not wait', 'environment-bypass', environmentWith({ adminsBypass: true }), ['risk 21']],
  ['GitHub does not tell', 'environment-bypass', environmentWith({ adminsBypass: null }), ['not-visible 21']]
]

const repository: readonly Row[] = [
  ['workflows read', 'default-token', {}, ['fine']],
  ['workflows write', 'default-token', { rights: seen({ defaultToken: 'write', approve: false }) }, ['risk']],
  ['that is hidden', 'default-token', { rights: hidden }, ['not-visible']],
  ['workflows do not approve', 'actions-approve', {}, ['fine']],
  ['workflows approve', 'actions-approve', { rights: seen({ defaultToken: 'read', approve: true }) }, ['risk']],
  ['that is hidden', 'actions-approve', { rights: hidden }, ['not-visible']],
  ['those of newcomers wait', 'fork-approval', {}, ['fine']],
  ['those of everybody wait', 'fork-approval', { forks: seen('everybody') }, ['fine']],
  ['only those of new accounts wait', 'fork-approval', { forks: seen('new-to-github') }, ['risk']],
  ['none waits', 'fork-approval', { forks: seen('nobody') }, ['risk']],
  ['that is hidden', 'fork-approval', { forks: hidden }, ['not-visible']]
]

test.each([...branch, ...owners, ...environments, ...repository])(
  'settings are judged when %s (%s)',
  (_, code, facts, expected) => {
    expect(levelsOf(diagnose(undefined, facts), code)).toEqual(expected)
  }
)

describe('the check of the gate', () => {
  const required = (text: string, name: string, files = {}) =>
    levelsOf(diagnose({ [deployFile]: text, ...files }, checksWith(name)), 'required-check')

  test.each([
    ['has a name', altered(['    runs-on', '    name: Go or no-go\n    runs-on']), 'Go or no-go', ['fine']],
    ['has a name, and its id is required', altered(['    runs-on', '    name: Go\n    runs-on']), 'gate', ['hole']],
    [
      'is of a matrix',
      altered(['    runs-on', '    strategy: { matrix: { to: [eu] } }\n    runs-on']),
      'gate (eu)',
      ['fine']
    ],
    [
      'has a name of the run',
      altered(['    runs-on', "    name: 'gate ${{ inputs.to }}'\n    runs-on"]),
      'gate eu',
      ['fine']
    ],
    ['has any name', altered(['    runs-on', "    name: '${{ inputs.to }}'\n    runs-on"]), 'lint', ['hole']],
    ['is never posted on a pull request', altered(['  pull_request:\n  merge_group:\n', '']), 'gate', ['risk']]
  ])('is found when it %s', (_, text, name, expected) => {
    expect(required(text, name)).toEqual(expected)
  })

  test('is found when its workflow is called', () => {
    const ci = { '.github/workflows/ci.yml': `on: pull_request\njobs: { all: { uses: ./${deployFile} } }\n` }
    const text = altered(['  pull_request:\n  merge_group:\n  push:\n    branches: [main]\n', '  workflow_call:\n'])
    expect([required(text, 'all / gate', ci), required(text, 'gate', ci)]).toEqual([['fine'], ['hole']])
  })

  test('is not its own when another job has the name', () => {
    const files = { [deployFile]: soundWorkflow, '.github/workflows/ci.yml': 'on: pull_request\njobs: { gate: {} }\n' }
    expect(levelsOf(diagnose(files), 'check-source')).toEqual(['risk 2'])
  })
})

test.each([
  ['there is none', seen(false), ['fine']],
  ['there is one', seen(true), ['risk']],
  ['that is hidden', hidden, ['not-visible']]
])('a merge queue is judged without the event when %s', (_, mergeQueue, expected) => {
  const text = altered(['  merge_group:\n', ''])
  expect(levelsOf(diagnose({ [deployFile]: text }, { mergeQueue }), 'merge-queue')).toEqual(expected)
})

test.each([
  ['has none', altered(['    environment: production\n', '']), ['risk 17']],
  [
    'has one of the run',
    altered(['environment: production\n', "environment: '${{ inputs.to }}'\n"]),
    ['not-visible 21']
  ],
  [
    'has one with an address',
    altered(['environment: production\n', 'environment: { name: production, url: x }\n']),
    ['fine 21']
  ]
])('the environment is judged when the job %s', (_, text, expected) => {
  expect(levelsOf(diagnose({ [deployFile]: text }), 'environment-protected')).toEqual(expected)
})
