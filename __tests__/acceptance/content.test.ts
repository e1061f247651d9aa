import { expect, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { pushEvent } from '../support/github/payloads.js'
import { merge, moveBase, push, retarget, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { shop } from './scenes.js'
import { approvalOf, askFor, type Row } from './sign-off-case.js'

const gate = 'sign-off: { fresh: content }'
const readme = { 'README.md': '# The shop\n' }
const reviewed = { 'src/shop.ts': 'export {}\n' }

/** Writes the approved commit anew at 9:35. */
function amend(scenario: Scenario, given: Partial<Parameters<typeof push>[1]> = {}): void {
  push(scenario, { by: 'ada', minute: 35, force: true, files: reviewed, ...given })
}

/** Merges the moved base into the head at 9:35. */
function mergeBase(scenario: Scenario, files: Readonly<Record<string, string>> = readme): void {
  push(scenario, { by: 'ada', minute: 35, files, and: [moveBase(scenario, readme).sha] })
}

const rows: readonly Row[] = [
  { when: 'the head itself was approved', says: 'passed signed' },
  { when: 'the approved commit was written anew', set: amend, says: 'passed kept' },
  { when: 'the base was merged into what was approved', set: mergeBase, says: 'passed kept' },
  {
    when: 'nothing tells when the new head arrived',
    set: scenario => {
      const { repository } = scenario
      amend(scenario)
      repository.activities = repository.activities.filter(activity => activity.at === at(10))
      repository.checkSuites = repository.checkSuites.filter(suite => suite.createdAt === at(10))
    },
    says: 'passed kept'
  },
  {
    when: 'a change was pushed after the approval',
    set: scenario => void push(scenario, { by: 'ada', minute: 35, files: readme }),
    says: 'pending awaiting stale'
  },
  {
    when: 'it was approved for another base',
    set: scenario => {
      amend(scenario)
      retarget(scenario, 36)
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'a file may be run after the approval',
    set: scenario => {
      amend(scenario, { modes: { 'src/shop.ts': '100755' } })
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'what the base has gained was dropped when it was merged',
    set: scenario => {
      mergeBase(scenario, {})
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'the commit that was approved is gone',
    set: scenario => {
      const { commitId } = approvalOf(scenario)
      amend(scenario)
      scenario.repository.commits = scenario.repository.commits.filter(({ sha }) => sha !== commitId)
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'GitHub moved the approval to the head',
    set: scenario => {
      amend(scenario)
      approvalOf(scenario).commitId = scenario.pull.head.sha
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'GitHub moved the approval to another commit, whose content the head has',
    set: scenario => {
      push(scenario, { by: 'ada', minute: 34, files: { 'src/shop.ts': 'export default {}\n' } })
      approvalOf(scenario).commitId = scenario.pull.head.sha
      push(scenario, { by: 'ada', minute: 36 })
    },
    says: 'pending awaiting stale'
  },
  {
    when: 'the approval is of the same content and too old',
    set: amend,
    gate: 'sign-off: { fresh: content, max-age: 1s }',
    says: 'pending awaiting expired'
  },
  {
    when: 'the same content was approved and the head must be',
    set: amend,
    gate: 'sign-off: { fresh: head }',
    says: 'pending awaiting stale'
  }
]

test.each(rows)('the answer is $says when $when', async row => {
  expect(await askFor({ gate, ...row })).toBe(row.says)
})

test('when what was approved is merged anew, the answer names both commits', async () => {
  const scenario = shop({ reviewed: gate })
  const { commitId } = approvalOf(scenario)
  amend(scenario)
  const { sha } = scenario.pull.head
  merge(scenario, 50)
  const { items, report } = await judge(scenario, { event: pushEvent(scenario, { actor: 'edgar' }) })
  expect(items['reviewed']).toBe('passed kept')
  const text = report?.verdicts[0]?.reasons[0]?.text
  expect(text).toContain(commitId?.slice(0, 7))
  expect(text).toContain(sha.slice(0, 7))
})
