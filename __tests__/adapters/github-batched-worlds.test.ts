import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import type { Plan } from '../support/github/connect.js'
import { deployed, land, tipOf, type Method } from '../support/github/history.js'
import { comment, moveToFork, type Scenario } from '../support/github/scenario.js'
import type { ChangedFile } from '../support/github/world.js'
import { disconnect, everything, merged, reach, readAll } from '../support/read-ahead.js'
import { fc } from '../support/seeded.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

afterEach(disconnect)

/** What is read ahead of a world, beside what is read of it one by one. */
async function expectSame(scenario: Scenario, numbers: readonly number[], plan: Plan = {}): Promise<void> {
  const single = await reach(scenario)
  const batched = await reach(scenario, plan)
  await batched.port.readAhead(numbers, everything)
  for (const number of numbers) {
    const found = await readAll(batched.port, number)
    expect(found).toEqual(await readAll(single.port, number))
    const { base, mergedAt } = scenario.repository.pulls.find(each => each.number === number) ?? {}
    if (mergedAt !== null) expect(found.base).toBe(base?.sha)
  }
  expect(batched.fake.log.violations).toEqual([])
}

interface Change {
  readonly method: Method
  readonly commits: number
  readonly takesOver: boolean
  /** What its first commit makes of the file of the owners. */
  readonly owners: 'kept' | 'other' | 'moved' | 'link'
  readonly files: readonly ChangedFile['status'][]
  readonly said: readonly { readonly by: string | null; readonly editedBy: string | null | undefined }[]
  readonly deletedBy: string | null | undefined
}

const someone = fc.constantFrom('ada', 'grace', 'github-actions[bot]', null)

const change: fc.Arbitrary<Change> = fc.record({
  method: fc.constantFrom('squash', 'merge', 'rebase'),
  commits: fc.integer({ min: 1, max: 4 }),
  takesOver: fc.boolean(),
  owners: fc.constantFrom('kept', 'kept', 'other', 'moved', 'link'),
  files: fc.array(fc.constantFrom('added', 'removed', 'modified', 'modified', 'renamed'), { maxLength: 4 }),
  said: fc.array(fc.record({ by: someone, editedBy: fc.option(someone, { nil: undefined }) }), { maxLength: 3 }),
  deletedBy: fc.option(someone, { nil: undefined, freq: 2 })
})

function landChange(scenario: Scenario, { method, commits, takesOver, owners, files, said, deletedBy }: Change) {
  const pull = land(scenario, { method, commits, takesOver })
  const { mergeCommitSha, number } = pull
  const brought = [...pull.rebased, mergeCommitSha]
  for (const commit of scenario.repository.commits.filter(({ sha }) => brought.includes(sha))) {
    const own = `* @owner-${String(number)}`
    if (owners === 'other') commit.files = { ...commit.files, CODEOWNERS: own }
    if (owners === 'moved') commit.files = { ...commit.files, '.github/CODEOWNERS': own }
    if (owners === 'link') commit.modes = { CODEOWNERS: '120000' }
  }
  pull.files = files.map((status, n) => ({
    ...{ status, path: `src/${String(n)}.ts`, additions: 1, deletions: 0 },
    ...(status === 'renamed' ? { previousPath: `src/old-${String(n)}.ts` } : {})
  }))
  for (const { by, editedBy } of said) {
    const edited = editedBy === undefined ? {} : { edited: { at: at(5), by: editedBy } }
    comment({ ...scenario, pull }, { by, minute: 1, body: '/sign-off default\nWell.', ...edited })
  }
  if (deletedBy !== undefined) pull.deletedComments = [{ at: at(6), author: 'edgar', by: deletedBy }]
  return pull
}

describe('what is read ahead is what is read one by one', () => {
  test.each<[string, (scenario: Scenario, numbers: readonly number[]) => void]>([
    [
      'one is open',
      ({ repository }, [number]) => {
        const pull = repository.pulls.find(each => each.number === number)
        Object.assign(pull ?? {}, { state: 'open', mergedAt: null, mergedBy: null })
      }
    ],
    [
      'one has its head in a fork',
      (scenario, [number]) => {
        const pull = scenario.repository.pulls.find(each => each.number === number)
        if (pull !== undefined) moveToFork({ ...scenario, pull }, 'ada')
      }
    ],
    [
      'all have their heads in one fork',
      (scenario, numbers) => {
        const pulls = scenario.repository.pulls.filter(each => numbers.includes(each.number))
        const activities = pulls.flatMap(pull => moveToFork({ ...scenario, pull }, 'ada').activities)
        const forks = scenario.world.repositories.filter(({ name }) => name === 'ada/shop')
        for (const fork of forks) fork.activities = activities
      }
    ],
    [
      "one's repository is gone",
      ({ repository }, [number]) => {
        const pull = repository.pulls.find(each => each.number === number)
        if (pull !== undefined) pull.head = { ...pull.head, repository: null, owner: 'ghost' }
      }
    ]
  ])('when %s', async (_, set) => {
    const { scenario, numbers } = merged()
    set(scenario, numbers)
    await expectSame(scenario, numbers)
  })

  test('when a query fails, one by one', async () => {
    const { scenario, numbers } = merged()
    await expectSame(scenario, numbers, { faults: [{ at: 1, fault: { kind: 'status', status: 403 } }] })
  })

  test('when anything is changed, written and merged in any way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 4, maxLength: 7 }), async changes => {
        const scenario = deployed('')
        tipOf(scenario).files['CODEOWNERS'] = '* @grace'
        const numbers = changes.map(one => landChange(scenario, one).number)
        await expectSame(scenario, numbers)
        await disconnect()
      }),
      { numRuns: 20 }
    )
  })
})
