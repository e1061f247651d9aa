import { describe, expect, test } from '@jest/globals'
import { readRunFacts } from '../../src/adapters/event.js'

const sha = 'a'.repeat(40)
const environment: Readonly<Record<string, string>> = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_SHA: sha,
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'ada',
  GITHUB_ACTOR_ID: '1',
  GITHUB_TRIGGERING_ACTOR: 'ada',
  GITHUB_RUN_ID: '9001',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_JOB: 'gate',
  RUNNER_NAME: 'runner-1',
  GITHUB_API_URL: 'https://ghe.example/api/v3',
  GITHUB_GRAPHQL_URL: 'https://ghe.example/api/graphql',
  GITHUB_SERVER_URL: 'https://ghe.example',
  GITHUB_WORKSPACE: '/work'
}
const pullRequest = { number: 7, title: 'Sell more', head: { sha }, base: { ref: 'main' } }

const read = (changes: Readonly<Record<string, string>>, payload: unknown = {}) =>
  readRunFacts({ ...environment, ...changes }, () => JSON.stringify(payload))

describe('the facts are those of the runner', () => {
  test.each([
    ['pull_request', { pull_request: pullRequest }, { pullRequestNumber: 7, headSha: sha, baseRef: 'main' }],
    ['pull_request_target', { pull_request: pullRequest }, { pullRequestNumber: 7, headSha: sha, baseRef: 'main' }],
    [
      'pull_request_review',
      { pull_request: pullRequest, review: { id: 5, state: 'approved' } },
      { pullRequestNumber: 7, headSha: sha, baseRef: 'main', reviewId: 5, initiators: [] }
    ],
    ['push', { after: sha }, {}],
    ['workflow_dispatch', { inputs: {} }, {}],
    ['release', { release: { id: 1 } }, {}],
    ['deployment', { deployment: { id: 3, environment: 'production' } }, { environment: 'production', deployment: 3 }],
    [
      'deployment_status',
      { deployment: { id: 3, environment: 'production' }, deployment_status: { state: 'success' } },
      { environment: 'production', deployment: 3 }
    ]
  ])('when the event is %s', (event, payload, ids) => {
    expect(read({ GITHUB_EVENT_NAME: event }, payload)).toEqual({
      event,
      repository: 'acme/shop',
      sha,
      ref: 'refs/heads/main',
      initiators: [{ login: 'ada', id: 1 }],
      starters: [{ login: 'ada', id: 1 }],
      runId: 9001,
      attempt: 1,
      runnerName: 'runner-1',
      apiUrl: 'https://ghe.example/api/v3',
      graphqlUrl: 'https://ghe.example/api/graphql',
      runUrl: 'https://ghe.example/acme/shop/actions/runs/9001/attempts/1',
      workspace: '/work',
      ...ids
    })
  })
})

describe('whoever started the run is told', () => {
  const ada = { login: 'ada', id: 1 }
  const payload = {
    ...{ pull_request: pullRequest, review: { id: 5 } },
    ...{ issue: { number: 7, pull_request: {} }, comment: { id: 6 } }
  }
  test.each([
    ['a pull request', 'pull_request', '1', 'ada', [ada]],
    ['a pull request, again by somebody else', 'pull_request', '2', 'grace', [ada, { login: 'grace' }]],
    ['a review', 'pull_request_review', '1', 'ada', []],
    ['a comment', 'issue_comment', '1', 'ada', []],
    ['a review, again by its author', 'pull_request_review', '2', 'ada', [ada]],
    ['a review, again by somebody else', 'pull_request_review', '2', 'grace', [{ login: 'grace' }]]
  ])('when it is of %s', (_, event, attempt, trigger, initiators) => {
    const changes = { GITHUB_EVENT_NAME: event, GITHUB_RUN_ATTEMPT: attempt, GITHUB_TRIGGERING_ACTOR: trigger }
    const facts = read(changes, payload)
    expect(facts.initiators).toEqual(initiators)
    expect(facts.starters).toEqual(trigger === 'ada' ? [ada] : [ada, { login: trigger }])
  })
})

describe('a run that cannot be judged is refused', () => {
  test.each([
    ['the event is another one', { GITHUB_EVENT_NAME: 'fork' }, {}, 'workflow_dispatch'],
    ['the variable is not set', { GITHUB_ACTOR: '' }, {}, 'GITHUB_ACTOR'],
    ['a sha is none', { GITHUB_SHA: 'main' }, {}, 'GITHUB_SHA'],
    ['a number is none', { GITHUB_RUN_ID: '1e3' }, {}, 'GITHUB_RUN_ID'],
    [
      'the comment is on an issue',
      { GITHUB_EVENT_NAME: 'issue_comment' },
      { issue: { number: 7 } },
      'issue.pull_request'
    ],
    [
      'the group goes into no branch',
      { GITHUB_EVENT_NAME: 'merge_group' },
      { merge_group: { base_ref: 'main', base_sha: sha } },
      'base_ref'
    ],
    ['the payload names no pull request', { GITHUB_EVENT_NAME: 'pull_request' }, { number: 7 }, 'pull_request.number'],
    [
      'the number is a text that leads elsewhere',
      { GITHUB_EVENT_NAME: 'pull_request' },
      { pull_request: { number: '7/../8', head: { sha } } },
      'pull_request.number'
    ]
  ])('when %s', (_, changes, payload, named) => {
    expect(() => read(changes, payload)).toThrow(named)
  })

  test('when the payload is no JSON', () => {
    expect(() => readRunFacts(environment, () => '{')).toThrow('GITHUB_EVENT_PATH')
  })
})
