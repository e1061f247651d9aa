import { describe, expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { pullRequestReviewEvent, pullRequestTargetEvent, pushEvent } from '../support/github/payloads.js'
import { merge, moveToFork, push, review } from '../support/github/scenario.js'
import { posted, publish, waiting, written } from './published.js'
import { checkOut, rewriteChecklist } from './scenes.js'

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
    expect(written(judged).slice(0, 2)).toEqual(['POST /check-runs', 'PATCH /check-runs/{check_run_id}'])
    expect(posted(scenario)[0]?.conclusion).toBe('failure')
    expect(posted(scenario)[0]?.output.annotations).toBeGreaterThan(50)
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

test('those who are awaited hear of it while the run waits, and then of the end', async () => {
  const scenario = waiting()
  const judged = await publish(scenario, {
    inputs: { wait: '30s' },
    edits: [
      {
        before: 'pulls/{pull_number}/requested_reviewers',
        edit: () => {
          expect(scenario.pull.comments[0]?.body).toContain('@edgar')
          review(scenario, { by: 'edgar', minute: 31 })
        }
      }
    ]
  })
  expect(judged.decision).toBe('go')
  expect(written(judged)).toEqual([
    'POST /issues/{issue_number}/comments',
    'POST /pulls/{pull_number}/requested_reviewers',
    'POST /check-runs',
    'PATCH /issues/comments/{comment_id}'
  ])
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
