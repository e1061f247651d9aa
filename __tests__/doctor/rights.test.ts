import { describe, expect, test } from '@jest/globals'
import { altered, deployFile, diagnose, levelsOf, seen, sha, soundWorkflow } from '../support/doctor.js'

const withEnvironment = 'with: { environment: production }'
const granted = 'permissions: { checks: read, contents: read, pull-requests: read }'

test.each([
  ['nothing is written', altered([granted, 'name: Gate'], ['permissions: {}\n', '']), ['risk 8']],
  [
    'only the workflow has them',
    altered([`    ${granted}\n`, ''], ['permissions: {}', 'permissions: read-all']),
    ['fine']
  ],
  ['the workflow grants nothing', altered([`    ${granted}\n`, '']), ['risk 9']],
  ['one is missing', altered([granted, 'permissions: { contents: read, checks: read }']), ['risk 9']],
  ['one may write', altered(['checks: read', 'checks: write']), ['risk 9']],
  ['all may write', altered([granted, 'permissions: write-all']), ['risk 9']],
  ['a token of OpenID is asked for', altered(['checks: read', 'checks: read, id-token: write']), ['fine']]
])('permissions are judged when %s', (_, text, expected) => {
  expect(levelsOf(diagnose({ [deployFile]: text }), 'gate-permissions')).toEqual(expected)
})

test('permissions and roles are not visible when the checklist is not', () => {
  const checklist = { seen: false, why: 'There is none.' } as const
  const findings = diagnose(undefined, { checklist })
  expect(['gate-permissions', 'teams-token'].flatMap(code => levelsOf(findings, code))).toEqual(
    Array(2).fill('not-visible')
  )
})

test.each([
  ['is left out', withEnvironment, ['risk 14']],
  ["is the workflow's own", "with: { github-token: '${{ secrets.GITHUB_TOKEN }}' }", ['risk 16']],
  ['is that of an app', "with: { github-token: '${{ steps.app.outputs.token }}' }", ['fine']]
])('roles of teams are judged when the token %s', (_, input, expected) => {
  const checklist = seen({ file: 'a.yml', permissions: {}, teamRoles: ['dba'] })
  const findings = diagnose({ [deployFile]: altered([withEnvironment, input]) }, { checklist })
  expect(levelsOf(findings, 'teams-token')).toEqual(expected)
})

describe('a checkout of the head', () => {
  const head = '${{ github.event.pull_request.head.sha }}'
  const followed = '${{ github.event.workflow_run.head_sha }}'
  const build = (event: string, step: string, more = '') =>
    `on: ${event}\njobs:\n  build:\n    steps:\n      - ${step}\n${more}`

  test.each([
    [
      'takes the head',
      build('pull_request_target', `{ uses: actions/checkout@v4, with: { ref: '${head}' } }`),
      'hole 5'
    ],
    [
      'takes the merge',
      build('[pull_request_target]', `{ uses: actions/checkout@v4, with: { ref: 'refs/pull/7/merge' } }`),
      'hole 5'
    ],
    [
      'takes the fork',
      build(
        'pull_request_target',
        `{ uses: actions/checkout@v4, with: { repository: '\${{ github.event.pull_request.head.repo.full_name }}' } }`
      ),
      'hole 5'
    ],
    ['takes it by the command', build('issue_comment', 'run: gh pr checkout 7'), 'hole 5'],
    ['takes it by git', build('pull_request_target', 'run: git fetch origin pull/7/head'), 'hole 5'],
    ['follows a run', build('workflow_run', `{ uses: actions/checkout@v4, with: { ref: '${followed}' } }`), 'hole 5'],
    [
      'follows a push',
      build(
        'workflow_run',
        `{ uses: actions/checkout@v4, with: { ref: '${followed}' } }`,
        "    if: github.event.workflow_run.event == 'push'\n"
      ),
      'fine'
    ],
    [
      'takes what a step says',
      build('pull_request_target', "{ uses: actions/checkout@v4, with: { ref: '${{ steps.a.outputs.ref }}' } }"),
      'risk 5'
    ],
    [
      'takes the base by name',
      build(
        'pull_request_target',
        "{ uses: actions/checkout@v4, with: { ref: '${{ github.event.pull_request.base.sha }}' } }"
      ),
      'fine'
    ],
    ['takes the base', build('pull_request_target', 'uses: actions/checkout@v4'), 'fine'],
    ['has no rights', build('pull_request', `{ uses: actions/checkout@v4, with: { ref: '${head}' } }`), 'fine']
  ])('is judged when it %s', (_, text, expected) => {
    const files = { [deployFile]: soundWorkflow, '.github/workflows/build.yml': text }
    expect(levelsOf(diagnose(files), 'head-checkout')).toEqual([expected])
  })
})

const checkout = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8'

test.each([
  ['the gate is named by a tag', altered([sha, 'v0']), ['risk 15']],
  ['an action before it is named by a branch', altered([checkout, 'actions/checkout@main']), ['risk 13']],
  ['a short commit is named', altered([checkout, 'actions/checkout@08c6903']), ['risk 13']],
  ['an image has a tag', altered([checkout, 'docker://alpine:3']), ['risk 13']],
  ['an image has a digest', altered([checkout, `docker://alpine@sha256:${'0'.repeat(64)}`]), ['fine']],
  ['an action is of the repository', altered([checkout, './ci/prepare']), ['fine']]
])('pins are judged when %s', (_, text, expected) => {
  expect(levelsOf(diagnose({ [deployFile]: text }), 'pinned-actions')).toEqual(expected)
})
