import { expect, test } from '@jest/globals'
import { makeCheckRun, makeStatus } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { deploy, push, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { shop } from './scenes.js'

interface Row {
  readonly when: string
  readonly item: string
  readonly set?: (scenario: Scenario) => void
  readonly outcome: string
  readonly decision: string
}

const staging = 'deployment: { environment: staging, soak: 30s }'
const ran = (scenario: Scenario) => deploy(scenario, { statuses: [['success', 12]] })

const another = { id: 77, slug: 'somebody' }

const rows: readonly Row[] = [
  {
    when: 'another app posts a check of the name',
    item: 'checks: { names: [build], app: github-actions }',
    set: ({ repository }) => {
      for (const run of repository.checkRuns) run.app = another
    },
    outcome: 'pending other-app',
    decision: 'hold'
  },
  {
    when: 'whoever may write posts a status of the name',
    item: 'checks: { names: [proof], app: github-actions }',
    set: ({ repository, pull }) => void repository.statuses.push(makeStatus('proof', pull.head.sha)),
    outcome: 'pending other-app',
    decision: 'hold'
  },
  {
    when: 'a newer run of the same check is red',
    item: 'checks: [build]',
    set: ({ repository, pull }) =>
      void repository.checkRuns.unshift(
        makeCheckRun('build', pull.head.sha, { conclusion: 'failure', startedAt: at(20), completedAt: at(21) })
      ),
    outcome: 'failed failed',
    decision: 'no-go'
  },
  ...(['neutral', 'skipped'] as const).flatMap((conclusion): readonly Row[] => {
    const set = ({ repository }: Scenario) => {
      for (const run of repository.checkRuns) run.conclusion = conclusion
    }
    return [
      {
        when: `a check is ${conclusion}`,
        item: 'checks: [build]',
        set,
        outcome: 'failed undecided',
        decision: 'no-go'
      },
      {
        when: `a check is ${conclusion}, which is accepted`,
        item: `checks: { names: [build], accept: [${conclusion}] }`,
        set,
        outcome: 'passed succeeded',
        decision: 'go'
      }
    ]
  }),
  { when: 'staging runs the head', item: staging, set: ran, outcome: 'passed runs', decision: 'go' },
  { when: 'the head was never deployed', item: staging, outcome: 'pending missing', decision: 'hold' },
  {
    when: 'the head soaks',
    item: 'deployment: { environment: staging, soak: 99999w }',
    set: ran,
    outcome: 'pending soaking',
    decision: 'hold'
  },
  {
    when: 'another commit replaced the head',
    item: 'deployment: staging',
    set: scenario => {
      ran(scenario)
      deploy(scenario, { sha: scenario.pull.base.sha, statuses: [['success', 13]] })
    },
    outcome: 'failed superseded',
    decision: 'no-go'
  },
  {
    when: 'the head was deployed and amended since',
    item: 'deployment: staging',
    set: scenario => {
      ran(scenario)
      push(scenario, { by: 'ada', minute: 20, files: { 'src/shop.ts': 'export const open = true\n' } })
    },
    outcome: 'pending missing',
    decision: 'hold'
  },
  {
    when: 'deployments may not be read',
    item: 'deployment: staging',
    set: scenario => {
      ran(scenario)
      delete scenario.token.permissions.deployments
    },
    outcome: 'unknown forbidden',
    decision: 'no-go'
  },
  {
    when: 'a blocker is open',
    item: 'issues: [blocker]',
    set: ({ repository }) => {
      repository.labels = ['blocker']
      repository.issues = [{ number: 3, title: 'Stop', state: 'open', labels: ['blocker'], milestone: null }]
    },
    outcome: 'failed open',
    decision: 'no-go'
  },
  { when: 'nobody has such a label', item: 'issues: [blocker]', outcome: 'pending no-label', decision: 'hold' },
  { when: 'every commit is signed', item: 'commits: { titles: any }', outcome: 'passed good', decision: 'go' },
  {
    when: 'a commit is not signed',
    item: 'commits: { titles: any }',
    set: ({ repository }) => {
      for (const commit of repository.commits) commit.signature = 'unsigned'
    },
    outcome: 'failed unverified',
    decision: 'no-go'
  },
  {
    when: 'a path needs a label',
    item: "commits: { forbidden-paths: [{ paths: ['src/**'], label: daring }] }",
    outcome: 'pending forbidden',
    decision: 'hold'
  },
  {
    when: 'a leaked secret is open',
    item: 'alerts: { kinds: [secret-scanning] }',
    set: ({ repository }) => {
      repository.secretAlerts = [{ number: 1, state: 'open', createdAt: at(1), type: 'github_pat', secret: 'ghp_abc' }]
    },
    outcome: 'failed secrets',
    decision: 'no-go'
  },
  {
    when: 'a leaked password is open, of which GitHub tells only when asked',
    item: 'alerts: { kinds: [secret-scanning] }',
    set: ({ repository }) => {
      repository.secretAlerts = [{ number: 1, state: 'open', createdAt: at(1), type: 'password', secret: 'hunter' }]
    },
    outcome: 'failed secrets',
    decision: 'no-go'
  },
  {
    when: 'no secret has leaked',
    item: 'alerts: { kinds: [secret-scanning] }',
    set: ({ repository }) => {
      repository.secretAlerts = []
    },
    outcome: 'passed clean',
    decision: 'go'
  },
  {
    when: 'Dependabot is not enabled',
    item: 'alerts: { kinds: [dependabot] }',
    outcome: 'unknown forbidden',
    decision: 'no-go'
  },
  {
    when: 'code scanning has not come to the head',
    item: 'alerts: { kinds: [code-scanning] }',
    set: ({ repository, pull }) => {
      const analysis = { id: 1, ref: 'refs/pull/7/merge', tool: 'CodeQL', category: '', error: '', createdAt: at(9) }
      repository.codeScanning = { analyses: [{ ...analysis, commit: pull.base.sha }], alerts: [] }
    },
    outcome: 'pending not-analysed',
    decision: 'hold'
  }
]

test.each(rows)('the decision is $decision when $when', async ({ item, set, outcome, decision }) => {
  const scenario = shop({ item })
  set?.(scenario)
  const judged = await judge(scenario)
  expect({ items: judged.items, decision: judged.decision }).toEqual({ items: { item: outcome }, decision })
})
