import { expect, test } from '@jest/globals'
import { makePullRequest } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { pullRequestEvent, pullRequestReviewEvent, pushEvent } from '../support/github/payloads.js'
import { merge, moveToFork, push, retarget, type Scenario } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { checklistOf, rewriteChecklist, shop } from './scenes.js'

const items = { reviewed: 'sign-off: default', hot: 'checks: [build], when: { labels: [hotfix] }' }

interface Row {
  readonly when: string
  /** Before the event. */
  readonly set?: (scenario: Scenario) => void
  /** Between the event and the run, which is the second one with this payload. */
  readonly then: (scenario: Scenario) => void
  readonly reviewed: string
  readonly hot?: string
}

const rows: readonly Row[] = [
  { when: 'nothing has changed', then: () => undefined, reviewed: 'passed signed' },
  {
    when: 'it had a label, which was taken away',
    set: ({ pull }) => void pull.labels.push('hotfix'),
    then: ({ pull }) => void (pull.labels = []),
    reviewed: 'passed signed'
  },
  {
    when: 'it has a label now',
    then: ({ pull }) => void pull.labels.push('hotfix'),
    reviewed: 'passed signed',
    hot: 'passed succeeded'
  },
  {
    when: 'it was a draft',
    set: ({ pull }) => void (pull.draft = true),
    then: ({ pull }) => void (pull.draft = false),
    reviewed: 'passed signed'
  },
  { when: 'it is a draft now', then: ({ pull }) => void (pull.draft = true), reviewed: 'unknown draft' },
  {
    when: 'it was closed and opened again',
    set: ({ pull }) => void (pull.state = 'closed'),
    then: ({ pull }) => void (pull.state = 'open'),
    reviewed: 'passed signed'
  },
  {
    when: 'it was closed without a merge',
    then: ({ pull }) => void (pull.state = 'closed'),
    reviewed: 'unknown closed'
  },
  { when: 'it was merged', then: scenario => void merge(scenario, 50), reviewed: 'passed signed' },
  {
    when: 'its head has moved',
    then: scenario => void push(scenario, { by: 'ada', minute: 20 }),
    reviewed: 'unknown head-moved'
  },
  {
    when: 'it went into another branch when it was approved',
    set: ({ pull }) => void (pull.base = { ...pull.base, ref: 'develop' }),
    then: scenario => {
      scenario.pull.base = { ...scenario.pull.base, ref: 'main' }
      retarget(scenario, 35)
    },
    reviewed: 'pending awaiting stale'
  },
  {
    when: 'it is of a fork that was deleted',
    set: scenario => void moveToFork(scenario, 'ada'),
    then: ({ pull }) => void (pull.head = { ...pull.head, repository: null }),
    reviewed: 'unknown head-repository-gone'
  }
]

test.each(rows)('a pull request is judged as it is when $when since the payload', async row => {
  const scenario = shop(items)
  row.set?.(scenario)
  const event = pullRequestEvent(scenario)
  row.then(scenario)
  const { items: said } = await judge(scenario, { event, attempt: 2, triggeringActor: 'edgar' })
  expect(said).toEqual({ reviewed: row.reviewed, hot: row.hot ?? expect.stringMatching(/^skipped /) })
})

test('the checklist in force is that of the branch that a pull request goes into by now', async () => {
  const scenario = shop(items)
  const { repository, pull } = scenario
  repository.branches['develop'] = pull.base.sha
  pull.base = { ...pull.base, ref: 'develop' }
  const event = pullRequestEvent(scenario, { action: 'edited' })
  const strict = { ...scenario, pull: { ...pull, base: { ...pull.base } } }
  rewriteChecklist(strict, checklistOf({ strict: 'checks: [absent]' }))
  pull.base = { ...pull.base, ref: 'main' }
  expect((await judge(scenario, { event })).items).toEqual({ strict: 'pending missing' })
})

test.each<[string, (scenario: Scenario) => void]>([
  [
    'its branch is deleted',
    ({ repository }) => {
      delete repository.branches['feature']
    }
  ],
  [
    'its fork is deleted',
    scenario => {
      const fork = moveToFork(scenario, 'ada')
      scenario.world.repositories = scenario.world.repositories.filter(one => one !== fork)
      for (const suite of scenario.repository.checkSuites) suite.headBranch = null
      scenario.pull.head.repository = null
    }
  ]
])('a merged pull request is judged when %s', async (_, set) => {
  const scenario = shop({ reviewed: items.reviewed })
  merge(scenario, 50)
  set(scenario)
  const { items: said } = await judge(scenario, { event: pushEvent(scenario, { actor: 'edgar' }) })
  expect(said).toEqual({ reviewed: 'passed signed' })
})

/** #8 brings the same head to another branch, and nobody has reviewed it. */
function twin(scenario: Scenario): Scenario {
  const { repository, pull } = scenario
  repository.branches['next'] = pull.base.sha
  const second = makePullRequest(8, { ...pull, number: 8, base: { ...pull.base, ref: 'next' }, reviews: [] })
  repository.pulls.push(second)
  return { ...scenario, pull: second }
}

test.each<[string, (first: Scenario, second: Scenario) => Case, string]>([
  ['the approved one started the run', first => ({ event: pullRequestEvent(first) }), 'passed signed'],
  ['the other one did', (_, second) => ({ event: pullRequestEvent(second) }), 'pending awaiting'],
  ['the review of the approved one did', first => ({ event: pullRequestReviewEvent(first) }), 'passed signed'],
  [
    'the other one was merged',
    (_, second) => {
      merge(second, 50)
      return { event: pushEvent(second, { actor: 'edgar', branch: 'next' }) }
    },
    'pending awaiting'
  ]
])('of two pull requests with one head the right one is judged when %s', async (_, given, says) => {
  const first = shop({ reviewed: items.reviewed })
  const second = twin(first)
  expect((await judge(first, given(first, second))).items).toEqual({ reviewed: says })
})

test('who can complete a sign-off is told, and of which commit an approval is that does not count', async () => {
  const scenario = shop(
    { reviewed: 'sign-off: dba' },
    'roles: { dba: { users: [ada, edgar, grace], teams: [acme/databases] } }'
  )
  const approved = scenario.pull.head.sha
  push(scenario, { by: 'ada', minute: 35 })
  const { report } = await judge(scenario)
  expect(report?.verdicts[0]?.reasons.map(({ text }) => text)).toEqual([
    'Waiting for dba (1 of 1): edgar, grace, or a member of acme/databases.',
    `grace approved ${approved.slice(0, 7)} at ${at(30)}; the head is ${scenario.pull.head.sha.slice(0, 7)} and stands as it is since ${at(35)}, so sign again.`
  ])
})
