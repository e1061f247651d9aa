import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readProtection, type ProtectionPort } from '../../src/adapters/github/read-protection.js'
import { connect, type Connection } from '../support/github/connect.js'
import { ordinary, type Scenario } from '../support/github/scenario.js'
import {
  makeEnvironment,
  makeProtection,
  makeRuleset,
  requireChecks,
  requireReview,
  type Settings
} from '../support/github/world-settings.js'

let scenario: Scenario
let connection: Connection | undefined

beforeEach(() => {
  scenario = ordinary()
  scenario.token.permissions = { actions: 'read', administration: 'write', contents: 'read' }
})

afterEach(async () => {
  expect(connection?.fake.log.violations).toEqual([])
  await connection?.fake.close()
})

// The first query builds GitHub's whole GraphQL schema.
jest.setTimeout(30_000)

async function port(settings: Partial<Settings> = {}): Promise<ProtectionPort> {
  Object.assign(scenario.repository.settings, settings)
  connection = await connect(scenario.world)
  return readProtection(connection.client, 'acme/shop')
}

function seen(value: unknown): object {
  return { seen: true, value }
}

function hidden(said: string | RegExp = ''): object {
  return { seen: false, why: expect.stringMatching(said) }
}

const nothing = { checks: [], review: null, blocksForcePushes: false, blocksDeletion: false, bypass: seen([]) }

test('the repository is told with its default branch', async () => {
  expect(await (await port()).repository()).toEqual(seen({ isPrivate: true, defaultBranch: 'main' }))
})

test('the repository is hidden when the token does not reach it', async () => {
  scenario.token.repositories = ['acme/other']
  expect(await (await port()).repository()).toEqual(hidden())
})

describe('the rulesets of a branch', () => {
  test('are none when none is for it', async () => {
    expect(await (await port({ rulesets: [makeRuleset({ branches: ['next'] })] })).rulesets('main')).toEqual(seen([]))
  })

  test('have all their rules and whoever may bypass them', async () => {
    const rules = [
      requireChecks(['gate'], 15368),
      requireChecks(['lint']),
      requireReview({ codeOwners: true }),
      { type: 'non_fast_forward' },
      { type: 'deletion' }
    ]
    const bypass = [
      { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
      { actor_id: null, actor_type: 'DeployKey', bypass_mode: 'always' },
      { actor_id: 7, actor_type: 'Team', bypass_mode: 'pull_request' }
    ]
    const other = makeRuleset({ id: 13, name: 'queue', rules: [{ type: 'required_signatures' }] })
    expect(await (await port({ rulesets: [makeRuleset({ rules, bypass }), other] })).rulesets('main')).toEqual(
      seen([
        {
          ...{ kind: 'ruleset', name: 'main' },
          checks: [
            { name: 'gate', app: 15368 },
            { name: 'lint', app: null }
          ],
          review: { codeOwners: true, dismissesStale: false },
          ...{ blocksForcePushes: true, blocksDeletion: true },
          bypass: seen(['administrators', 'deploy keys', 'the team 7 (in pull requests)'])
        },
        { ...nothing, kind: 'ruleset', name: 'queue' }
      ])
    )
  })

  test('do not tell who may bypass them when the token may not change them', async () => {
    scenario.token.permissions = { contents: 'read' }
    const [ruleset] = valueOf(
      await (await port({ rulesets: [makeRuleset({ rules: [{ type: 'deletion' }] })] })).rulesets('main')
    )
    expect(ruleset).toMatchObject({ name: 'main', blocksDeletion: true, bypass: hidden('administration: write') })
  })

  test('are read to the last page', async () => {
    const many = Array.from({ length: 130 }, (_, id) => makeRuleset({ id: id + 1, rules: [{ type: 'deletion' }] }))
    expect(valueOf(await (await port({ rulesets: many })).rulesets('main'))).toHaveLength(130)
  })
})

function valueOf<T>(sight: { readonly seen: true; readonly value: T } | { readonly seen: false }): T {
  if (!sight.seen) throw new Error('It is hidden.')
  return sight.value
}

describe('the branch protection of the older kind', () => {
  const protection = makeProtection({
    checks: [{ context: 'gate', app_id: null }],
    review: { codeOwners: false, dismissStale: true, count: 1 },
    forcePushes: true
  })

  test('is told whole when the token may administer', async () => {
    expect(await (await port({ protections: { main: protection } })).classic('main')).toEqual(
      seen({
        ...{ kind: 'classic', name: 'main' },
        checks: [{ name: 'gate', app: null }],
        review: { codeOwners: false, dismissesStale: true },
        ...{ blocksForcePushes: false, blocksDeletion: true },
        bypass: seen(['administrators'])
      })
    )
  })

  test('holds for administrators when it says so', async () => {
    const firm = makeProtection({ admins: true })
    expect(valueOf(await (await port({ protections: { main: firm } })).classic('main'))?.bypass).toEqual(seen([]))
  })

  test('asks for no review when none need be given', async () => {
    const review = { codeOwners: true, dismissStale: true, count: 0 }
    const mild = makeProtection({ review })
    expect(valueOf(await (await port({ protections: { main: mild } })).classic('main'))?.review).toBeNull()
  })

  test('is none when GitHub says so', async () => {
    expect(await (await port()).classic('main')).toEqual(seen(null))
  })

  test.each(['installation', 'personal'] as const)(
    'is hidden when the token of kind %s may not read it',
    async kind => {
      Object.assign(scenario.token, { kind, permissions: { contents: 'read' } })
      expect(await (await port()).classic('main')).toEqual(hidden('administration: read'))
    }
  )

  test('has checks that are told without that', async () => {
    scenario.token.permissions = { contents: 'read' }
    const github = await port({ protections: { main: protection } })
    expect(await github.classicChecks('main')).toEqual(seen([{ name: 'gate', app: null }]))
  })
})

test.each([
  ['there is one', 'main', true],
  ['there is one of another branch', 'next', false]
])('the merge queue is told when %s', async (_, branch, value) => {
  scenario.repository.queues = { [branch]: [] }
  expect(await (await port()).mergeQueue('main')).toEqual(seen(value))
})

describe('an environment', () => {
  test('is told with what holds it, whatever the case of its name', async () => {
    const made = makeEnvironment('production', { reviewers: ['grace'], preventSelfReview: true, apps: ['freeze'] })
    expect(await (await port({ environments: [made] })).environment('Production')).toEqual(
      seen({ reviewers: 1, preventsSelfReview: true, limitsBranches: false, others: ['freeze'], adminsBypass: true })
    )
  })

  test.each(['protected', 'custom'] as const)('limits its branches when its policy is %s', async branches => {
    const made = makeEnvironment('a/b', { branches, adminsBypass: false })
    expect(await (await port({ environments: [made] })).environment('a/b')).toEqual(
      seen({ reviewers: 0, preventsSelfReview: false, limitsBranches: true, others: [], adminsBypass: false })
    )
  })

  test('is none when GitHub knows none of the name', async () => {
    expect(await (await port()).environment('production')).toEqual(seen(null))
  })

  test('is hidden when the token may not read it', async () => {
    scenario.token.permissions = { contents: 'read' }
    expect(await (await port()).environment('production')).toEqual(hidden('actions: read'))
  })
})

describe('the rights of workflows', () => {
  test('are told', async () => {
    const github = await port({ workflows: { token: 'write', approve: true } })
    expect(await github.workflowRights()).toEqual(seen({ defaultToken: 'write', approve: true }))
  })

  test.each([
    [{ run: false, approval: false }, 'everybody'],
    [{ run: true, approval: false }, 'nobody'],
    [{ run: true, approval: true }, 'everybody']
  ])('wait for approval in a private repository when it has %p', async (privateForks, value) => {
    expect(await (await port({ privateForks })).forkApproval(true)).toEqual(seen(value))
  })

  test.each([
    ['first_time_contributors_new_to_github', 'new-to-github'],
    ['first_time_contributors', 'first-time'],
    ['all_external_contributors', 'everybody']
  ] as const)('wait for approval in a public repository when it says %s', async (forkApproval, value) => {
    scenario.repository.private = false
    expect(await (await port({ forkApproval })).forkApproval(false)).toEqual(seen(value))
  })

  test('are hidden when the token may not administer', async () => {
    scenario.token.permissions = { contents: 'read' }
    const github = await port()
    expect([await github.workflowRights(), await github.forkApproval(true)]).toEqual([hidden(), hidden()])
  })
})
