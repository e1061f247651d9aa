import { describe, expect, test } from '@jest/globals'
import { makeCommit } from '../support/github/builders.js'
import { deployed, land, longHistory, pushDirectly, tipOf } from '../support/github/history.js'
import { deploymentEvent, pushEvent } from '../support/github/payloads.js'
import { addPerson, comment, deploy, type Scenario } from '../support/github/scenario.js'
import { judge, type Case, type Judged } from './judge.js'
import { checklistOf } from './scenes.js'

const options = (...more: readonly string[]) =>
  `sign-off: { ${['role: default', 'scope: since-last-deployment', ...more].join(', ')} }`
const checklist = checklistOf({ reviewed: options() })

/** Judges what main is at, on its push by edgar, before it is deployed to production. */
function ask(scenario: Scenario, { inputs, ...given }: Case = {}): Promise<Judged> {
  return judge(scenario, {
    event: pushEvent(scenario, { actor: 'edgar' }),
    inputs: { environment: 'production', ...inputs },
    ...given
  })
}

/** The texts of the reasons that have a code. */
function said({ report }: Judged, code: string): readonly string[] {
  const reasons = report?.verdicts.flatMap(verdict => verdict.reasons) ?? []
  return reasons.filter(reason => reason.code === code).map(({ text }) => text)
}

describe('60 pull requests of 200 commits since the last deployment', () => {
  /** GitHub's answers may take so many calls. */
  const mostCalls = 60

  test('when all are approved, are a go within 60 calls', async () => {
    const judged = await ask(longHistory(checklist))
    expect(judged.decision).toBe('go')
    expect(judged.calls.length).toBeLessThanOrEqual(mostCalls)
    expect(said(judged, 'signed')).toHaveLength(60)
    expect(said(judged, 'since-deployment')).toEqual([
      expect.stringContaining('60 pull requests and 0 direct pushes brought 200 commits')
    ])
  })

  test('when their owners and comments are asked for, are a go within 60 calls', async () => {
    const more = 'distinct: false, by: [review, comment], scope: since-last-deployment'
    const items = { reviewed: `sign-off: { role: default, ${more} }`, owned: `sign-off: { role: owners, ${more} }` }
    const scenario = longHistory(checklistOf(items, 'roles: { owners: { codeowners: true } }'))
    for (const commit of scenario.repository.commits) commit.files = { ...commit.files, CODEOWNERS: '* @grace' }
    for (const pull of scenario.repository.pulls.slice(1, 31)) {
      pull.reviews = []
      comment({ ...scenario, pull }, { by: 'grace', minute: 1, body: '/sign-off default' })
      comment({ ...scenario, pull }, { by: 'grace', minute: 1, body: '/sign-off owners' })
    }
    const judged = await ask(scenario)
    expect(judged.decision).toBe('go')
    expect(judged.calls.length).toBeLessThanOrEqual(mostCalls)
    expect(said(judged, 'commented')).toHaveLength(60)
    expect(said(judged, 'signed')).toHaveLength(60)
  })

  test('when one was rebased whose first commit names its approver an owner, wait for the owner before', async () => {
    const items = { owned: 'sign-off: { role: owners, scope: since-last-deployment }' }
    const scenario = deployed(checklistOf(items, 'roles: { owners: { codeowners: true } }'))
    addPerson(scenario, 'ines', 'write')
    const { commits } = scenario.repository
    for (const commit of commits) commit.files = { ...commit.files, CODEOWNERS: '* @ines' }
    const { rebased, mergeCommitSha } = land(scenario, { method: 'rebase', commits: 2 })
    for (const commit of commits.filter(({ sha }) => [...rebased, mergeCommitSha].includes(sha))) {
      commit.files = { ...commit.files, CODEOWNERS: '* @grace' }
    }
    const { items: found } = await ask(scenario)
    expect(found).toEqual({ owned: 'pending owners-awaited since-deployment not-in-role' })
  })

  test('when one is not, wait for that one', async () => {
    const scenario = longHistory(checklist)
    const forgotten = scenario.repository.pulls[30]
    if (forgotten === undefined) throw new Error('There are fewer.')
    forgotten.reviews = []
    const judged = await ask(scenario)
    expect(judged.decision).toBe('hold')
    expect(judged.calls.length).toBeLessThanOrEqual(mostCalls)
    expect(said(judged, 'awaiting')).toEqual([expect.stringMatching(new RegExp(`^#${forgotten.number}: Waiting for`))])
    expect(judged.summary).toMatch(new RegExp(`&#35;.?${forgotten.number}: Waiting for`))
  })

  test('when a commit among them was pushed directly, are a no-go that names it', async () => {
    const scenario = longHistory(checklist)
    const { sha } = pushDirectly(scenario)
    land(scenario)
    const judged = await ask(scenario)
    expect(judged.decision).toBe('no-go')
    expect(said(judged, 'direct-push')).toEqual([expect.stringContaining(sha.slice(0, 7))])
  })
})

type Row = readonly [when: string, set: (scenario: Scenario) => void, says: string, gate?: string]

/** Two approved pull requests since the deployment, changed by each row. */
const rows: readonly Row[] = [
  ['both are approved', () => undefined, 'passed since-deployment signed signed'],
  [
    'the older one is not approved',
    ({ repository }) => void repository.pulls[1]?.reviews.splice(0),
    'pending awaiting since-deployment signed'
  ],
  [
    'a direct push may be',
    scenario => {
      pushDirectly(scenario)
      land(scenario)
    },
    'passed since-deployment signed signed signed direct-push',
    options('direct-push: allow')
  ],
  [
    'the approval was for another head',
    ({ repository }) => {
      const [, pull] = repository.pulls
      for (const review of pull?.reviews ?? []) review.commitId = pull?.base.sha ?? null
    },
    'pending awaiting since-deployment signed stale'
  ],
  [
    'the approval came before the head',
    ({ repository }) => {
      const [, pull] = repository.pulls
      const moved = repository.activities.find(one => one.after === pull?.head.sha)
      if (moved !== undefined) moved.at = '2026-11-20T09:00:00Z'
    },
    'pending awaiting since-deployment signed stale'
  ],
  [
    'something later is deployed, which this rolls back',
    scenario => {
      const merge = tipOf(scenario)
      land(scenario, { approvedBy: null })
      deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [['success', 5]] })
      scenario.repository.branches['main'] = merge.sha
    },
    'passed deployed-before signed'
  ],
  [
    'history was rewritten',
    ({ repository, pull }) => {
      const other = makeCommit('ada', { message: 'Before', parents: [pull.base.sha], files: {} })
      repository.commits.push(other)
      for (const each of repository.deployments) each.sha = other.sha
    },
    'unknown history-diverged'
  ],
  [
    'nothing was deployed before',
    ({ repository }) => void (repository.deployments = []),
    'unknown no-earlier-deployment'
  ],
  [
    'nothing was deployed before, and `since` names a tag',
    ({ repository, pull }) => {
      repository.deployments = []
      repository.tags['v1'] = pull.base.sha
    },
    'passed since-deployment signed signed',
    options('since: v1')
  ],
  [
    'the run is already deploying',
    scenario => {
      deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [['in_progress', 38]] })
    },
    'passed since-deployment signed signed'
  ]
]

describe('what came since the last deployment is judged', () => {
  test.concurrent.each(rows)('when %s', async (_, set, says, gate = options()) => {
    const scenario = deployed(checklistOf({ reviewed: gate }))
    land(scenario, { method: 'merge', commits: 2 })
    land(scenario)
    set(scenario)
    const { items } = await ask(scenario)
    expect(items).toEqual({ reviewed: says })
  })

  test('when GitHub knows only after a while what brought the newest', async () => {
    const scenario = deployed(checklist)
    land(scenario)
    const { mergedAt, mergeCommitSha } = land(scenario)
    const late = scenario.repository.pulls.at(-1)
    if (late === undefined) throw new Error('Nothing was landed.')
    const { message } = tipOf(scenario)
    tipOf(scenario).message = message.replace(/ \(#.*/, '')
    Object.assign(late, { mergedAt: null, mergeCommitSha: null })
    const edit = () => void Object.assign(late, { mergedAt, mergeCommitSha })
    const { items } = await ask(scenario, { edits: [{ before: 12, edit }] })
    expect(items).toEqual({ reviewed: 'passed since-deployment signed signed' })
  })

  test('when a deployment was asked for, by its own environment', async () => {
    const scenario = deployed(checklist)
    land(scenario, { approvedBy: null })
    land(scenario)
    const made = deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [] })
    const event = deploymentEvent(scenario, made, { actor: 'edgar' })
    const { items } = await judge(scenario, { event })
    expect(items).toEqual({ reviewed: 'pending awaiting since-deployment signed' })
  })

  test('never without an environment', async () => {
    const scenario = deployed(checklist)
    land(scenario)
    const { items } = await ask(scenario, { inputs: { environment: '' } })
    expect(items).toEqual({ reviewed: 'unknown no-environment' })
  })

  test('and an open pull request with what it has taken over', async () => {
    const scenario = deployed(checklist)
    land(scenario)
    const { items, calls } = await judge(scenario, { inputs: { environment: 'production' } })
    expect(items).toEqual({ reviewed: 'passed since-deployment signed' })
    expect(calls.length).toBeLessThanOrEqual(25)
  })
})
