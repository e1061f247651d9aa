import { describe, expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import {
  deploymentEvent,
  pullRequestReviewEvent,
  pullRequestTargetEvent,
  pushEvent
} from '../support/github/payloads.js'
import {
  addPerson,
  addTeam,
  deploy,
  merge,
  moveToFork,
  push,
  review,
  type Scenario
} from '../support/github/scenario.js'
import { ORDINARY_CALLS, judge, type Case, type Judged } from './judge.js'
import { checkOut, checklistOf, rewriteChecklist, shop } from './scenes.js'
import { removeReviews } from './sign-off-case.js'

const everything = {
  environment: 'production',
  'check-run': 'true',
  comment: 'true',
  'request-reviews': 'true',
  'deployment-status': 'true'
}
const roles = 'roles: { dba: { users: [edgar, ada], teams: [acme/databases] } }'

/** The ordinary pull request, which waits for the people of `dba`; the token may write. */
function waiting(items: Readonly<Record<string, string>> = {}): Scenario {
  const scenario = shop({ built: 'checks: [build]', 'backed-up': 'sign-off: dba', ...items }, roles)
  const { token } = scenario
  const written = { checks: 'write', 'pull-requests': 'write', deployments: 'write' } as const
  token.permissions = { ...token.permissions, ...written }
  addPerson(scenario, 'margaret', 'write')
  addTeam(scenario, 'databases', ['margaret'])
  return scenario
}

const publish = (scenario: Scenario, given: Case = {}): Promise<Judged> =>
  judge(scenario, { ...given, inputs: { ...everything, ...given.inputs } })

const posted = ({ repository }: Scenario) => repository.checkRuns.filter(({ name }) => name.startsWith('Deploy Gate'))
const written = ({ calls }: Judged) =>
  calls
    .filter(({ method, route }) => method !== 'GET' && route !== '/graphql')
    .map(({ method, route }) => {
      return `${method} ${route.replace('/repos/{owner}/{repo}', '')}`
    })

describe('the check run', () => {
  test('is one completed post on the head, named after environment and base', async () => {
    const scenario = waiting()
    const { decision } = await publish(scenario)
    expect(decision).toBe('hold')
    expect(posted(scenario)).toMatchObject([
      {
        name: 'Deploy Gate: production → main',
        headSha: scenario.pull.head.sha,
        status: 'completed',
        conclusion: 'action_required',
        detailsUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1',
        output: { title: 'Hold for production: 1 pending, 1 passed', annotations: 1 }
      }
    ])
  })

  test('takes 50 annotations at a time', async () => {
    const scenario = checkOut(waiting({ tested: 'tests: { report: junit.xml }' }))
    const cases = Array.from({ length: 120 }, (_, index) => {
      const line = String(index + 1)
      return `<testcase name="case ${line}" file="src/cart.test.ts" line="${line}"><failure message="no"/></testcase>`
    })
    const report = `<testsuite name="cart" tests="120" failures="120">${cases.join('')}</testsuite>`
    const judged = await publish(scenario, { files: { 'junit.xml': report } })
    expect(written(judged).slice(0, 3)).toEqual([
      'POST /check-runs',
      'PATCH /check-runs/{check_run_id}',
      'PATCH /check-runs/{check_run_id}'
    ])
    expect(posted(scenario)[0]).toMatchObject({ conclusion: 'failure', output: { annotations: 121 } })
  })

  test('stands on the commit, without a comment, after the merge', async () => {
    const scenario = waiting()
    const commit = merge(scenario, 35)
    await publish(scenario, { event: pushEvent(scenario, { actor: 'edgar' }) })
    expect(posted(scenario).map(({ name, headSha }) => [name, headSha])).toEqual([
      ['Deploy Gate: production → main', commit.sha]
    ])
    expect(scenario.pull.comments).toEqual([])
    expect(scenario.pull.requested.users).toEqual([])
  })

  test('of a run that judged nothing takes back an earlier go of the same head', async () => {
    const scenario = waiting()
    review(scenario, { by: 'edgar', minute: 31 })
    expect((await publish(scenario)).decision).toBe('go')
    rewriteChecklist(scenario, 'version: 1\nphases: 7\n')
    expect((await publish(scenario)).decision).toBe('no-go')
    expect(posted(scenario).map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Deploy Gate: production → main', 'success'],
      ['Deploy Gate: production → main', 'failure']
    ])
    expect(scenario.pull.comments).toHaveLength(1)
    expect(scenario.pull.comments[0]?.body).toContain('## 🔴 No-go')
  })

  test('is not written for a head that nobody tested', async () => {
    const scenario = waiting()
    const judged = await publish(scenario, {
      edits: [{ before: 'pulls/{pull_number}/reviews', edit: () => void push(scenario, { by: 'ada', minute: 36 }) }]
    })
    expect(judged.decision).toBe('no-go')
    expect(written(judged)).toEqual([])
    expect(judged.summary).toContain('the head has moved')
  })
})

describe('the comment', () => {
  test('says who is awaited, is left alone while nothing changes, and written anew in its place when something does', async () => {
    const scenario = waiting()
    await publish(scenario)
    const [comment] = scenario.pull.comments
    expect(scenario.pull.comments).toHaveLength(1)
    expect(comment).toMatchObject({ user: 'github-actions[bot]' })
    // ada is the author and cannot sign.
    expect(comment?.body).toContain(
      '1 signature by **dba**: @edgar or a member of @acme/databases. For <em>backed-up</em>.'
    )
    const before = comment?.body

    expect(written(await publish(scenario, { runId: 9001, attempt: 2 }))).toEqual(['POST /check-runs'])
    expect(comment?.body).toBe(before)

    review(scenario, { by: 'edgar', minute: 31 })
    expect(written(await publish(scenario))).toEqual(['POST /check-runs', 'PATCH /issues/comments/{comment_id}'])
    expect(scenario.pull.comments).toHaveLength(1)
    expect(comment?.body).toContain('## 🟢 Go for production')
  })

  test('of each environment is one of its own', async () => {
    const scenario = waiting()
    await publish(scenario)
    await publish(scenario, { inputs: { environment: 'staging' } })
    expect(scenario.pull.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      '<!-- deploy-gate production -->',
      '<!-- deploy-gate staging -->'
    ])
  })

  test('of a stranger who copies ours is neither believed nor touched', async () => {
    const scenario = waiting()
    await publish(scenario)
    const body = scenario.pull.comments[0]?.body.replace('🟡 Hold', '🟢 Go') ?? ''
    scenario.pull.comments = [{ id: 1, user: 'ada', body, createdAt: at(32), updatedAt: at(32) }]
    const judged = await publish(scenario)
    expect(written(judged)).toContain('POST /issues/{issue_number}/comments')
    expect(scenario.pull.comments.map(({ user }) => user)).toEqual(['ada', 'github-actions[bot]'])
    expect(scenario.pull.comments[0]?.body).toBe(body)
  })

  test('is written once when the answer to it is lost', async () => {
    const scenario = waiting()
    await publish(scenario, { faults: [{ at: 'issues/{issue_number}/comments', fault: { kind: 'cut-body' } }] })
    expect(scenario.pull.comments).toHaveLength(1)
  })
})

test('reviews are requested once from those who can sign', async () => {
  const scenario = waiting({ agreed: 'sign-off: lead' })
  rewriteChecklist(
    scenario,
    checklistOf(
      { 'backed-up': 'sign-off: dba', agreed: 'sign-off: lead' },
      'roles: { dba: { users: [edgar, ada], teams: [acme/databases] }, lead: { users: [GRACE, edgar], count: 2 } }'
    )
  )
  await publish(scenario)
  // grace has reviewed, ada is the author.
  expect(scenario.pull.requested).toEqual({ users: ['edgar'], teams: ['databases'] })
  scenario.pull.requested = { users: [], teams: [] }
  expect(written(await publish(scenario))).toEqual(['POST /check-runs'])
})

test('where one may not be asked, the run warns and the decision stands', async () => {
  const scenario = shop({ 'backed-up': 'sign-off: dba' }, 'roles: { dba: { users: [margaret] } }')
  scenario.token.permissions = { ...scenario.token.permissions, 'pull-requests': 'write' }
  addPerson(scenario, 'margaret', 'none')
  const { decision, annotations, report } = await judge(scenario, { inputs: { 'request-reviews': 'true' } })
  expect(decision).toBe('hold')
  expect(report?.warnings.map(({ code }) => code)).toEqual(['not-written'])
  expect(annotations.filter(({ level, title }) => level === 'warning' && title === 'Deploy Gate')).toHaveLength(1)
})

describe('the deployment', () => {
  test('that started the run gets the decision, never its success', async () => {
    const scenario = waiting()
    const deployment = deploy(scenario, { environment: 'production', sha: merge(scenario, 35).sha, statuses: [] })
    const { decision } = await publish(scenario, { event: deploymentEvent(scenario, deployment) })
    expect(decision).toBe('hold')
    expect(deployment.statuses).toMatchObject([
      {
        state: 'pending',
        description: 'Hold for production: 1 pending, 1 passed',
        logUrl: 'https://github.com/acme/shop/actions/runs/9001/attempts/1'
      }
    ])
  })

  test('that a job has begun stays begun by a go', async () => {
    const scenario = waiting()
    review(scenario, { by: 'edgar', minute: 31 })
    const other = deploy(scenario, { environment: 'staging', statuses: [['in_progress', 38]] })
    const own = deploy(scenario, { environment: 'production', statuses: [['in_progress', 39]] })
    expect((await publish(scenario)).decision).toBe('go')
    expect(own.statuses.map(({ state }) => state)).toEqual(['in_progress', 'in_progress'])
    expect(own.statuses[1]?.description).toBe('Go for production: 2 passed')
    expect(other.statuses).toHaveLength(1)
  })
})

describe('where the token may only read', () => {
  test('one quiet notice tells it, and everything else is as ever', async () => {
    const scenario = waiting()
    scenario.token.permissions = {
      ...scenario.token.permissions,
      checks: 'read',
      'pull-requests': 'read',
      deployments: 'read'
    }
    const { decision, annotations, summary, report } = await publish(scenario)
    expect(decision).toBe('hold')
    expect(annotations.filter(({ title }) => title === 'Deploy Gate')).toMatchObject([
      { level: 'notice', message: expect.stringMatching(/checks: write.*pull-requests: write/) }
    ])
    expect(report?.warnings.map(({ code }) => code)).toEqual(['not-permitted'])
    expect(summary).toContain('edgar, or a member of acme/databases')
    expect(scenario.pull.comments).toEqual([])
  })

  test('and no place is asked for, GitHub is not asked either', async () => {
    const judged = await judge(waiting())
    expect(written(judged)).toEqual([])
    expect(judged.report?.warnings).toEqual([])
  })
})

test('an ordinary pull request takes few calls, with everything that is written', async () => {
  const scenario = checkOut(
    waiting({ linted: 'checks: [test]', paths: 'checks: [build], when: { paths: ["src/**"] }' })
  )
  removeReviews(scenario)
  const judged = await publish(scenario)
  expect(written(judged)).toHaveLength(3)
  expect(judged.calls.length).toBeLessThanOrEqual(ORDINARY_CALLS)
})

test('a fork is answered by a run that its head does not control', async () => {
  const scenario = waiting()
  moveToFork(scenario, 'ada')
  await publish(scenario, { event: pullRequestTargetEvent(scenario) })
  expect(posted(scenario).map(({ headSha }) => headSha)).toEqual([scenario.pull.head.sha])
  review(scenario, { by: 'edgar', minute: 32 })
  expect((await publish(scenario, { event: pullRequestReviewEvent(scenario) })).decision).toBe('go')
  expect(posted(scenario).at(-1)).toMatchObject({ conclusion: 'success' })
})
