import { describe, expect, test } from '@jest/globals'
import { refuseCommands } from '../../src/pipeline/refuse-commands.js'
import { buildGitHub, buildPullRequest, fails } from '../support/ports.js'

const pullRequests = { numbers: [7], direct: [] }
const none = { numbers: null, code: 'no-pull-request', why: 'None.', awaits: true } as const
const of = (repository: string | null) =>
  buildGitHub({
    pullRequest: () => Promise.resolve(buildPullRequest({ head: { ref: 'feature', sha: 'a', repository } }))
  })

describe('commands may run', () => {
  test.each([
    'local',
    'push',
    'workflow_dispatch',
    'repository_dispatch',
    'merge_group',
    'release',
    'deployment',
    'deployment_status',
    'pull_request',
    'pull_request_review'
  ])('when they are allowed on %s', async event => {
    expect(await refuseCommands({ allowed: true, event, pullRequests }, buildGitHub())).toBeUndefined()
  })

  test('when the names of the repository differ by their capitals', async () => {
    expect(
      await refuseCommands({ allowed: true, event: 'pull_request', pullRequests }, of('Acme/Shop'))
    ).toBeUndefined()
  })
})

describe('commands are refused', () => {
  test('when nobody allows them', async () => {
    expect(await refuseCommands({ allowed: false, event: 'push', pullRequests }, buildGitHub())).toContain(
      'allow-commands'
    )
  })

  test.each(['pull_request_target', 'issue_comment', 'workflow_run', 'a_new_event'])('on %s', async event => {
    expect(await refuseCommands({ allowed: true, event, pullRequests }, buildGitHub())).toContain(event)
  })

  test.each([
    ['the head is of a fork', of('eve/shop'), 'eve/shop'],
    ['the fork is gone', of(null), 'gone']
  ])('when %s', async (_, github, told) => {
    expect(await refuseCommands({ allowed: true, event: 'pull_request', pullRequests }, github)).toContain(told)
  })

  test('when it is not known whose head it is', async () => {
    const asked = { allowed: true, event: 'pull_request', pullRequests: none }
    expect(await refuseCommands(asked, buildGitHub())).toContain('not known')
    const unread = refuseCommands({ ...asked, pullRequests }, buildGitHub({ pullRequest: fails('forbidden') }))
    await expect(unread).rejects.toMatchObject({ code: 'forbidden' })
  })
})
