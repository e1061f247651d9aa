import { expect, test } from '@jest/globals'
import { pullRequestEvent, pushEvent } from '../support/github/payloads.js'
import { merge, ordinary, push, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'

const path = 'docs/records.yml'
const drill = '- { what: restore-drill, on: 2026-11-10, by: edgar, evidence: the log of the drill }\n'

interface Row {
  readonly when: string
  /** What the pull request writes into the file; nothing for null. */
  readonly text: string | null
  readonly options?: string
  readonly says: string
  /** What becomes of the pull request; merged without this. */
  readonly then?: (scenario: Scenario) => void
}

const rows: readonly Row[] = [
  { when: 'a merged pull request brought it', text: drill, says: 'passed recorded reviewed evidence' },
  { when: 'it is too old', text: drill, options: 'max-age: 3d', says: 'failed too-old reviewed evidence' },
  { when: 'somebody else did it', text: drill.replace('edgar', 'ada'), says: 'failed not-in-role reviewed evidence' },
  { when: 'it is dated in the future', text: drill.replace('2026', '2027'), says: 'failed future reviewed evidence' },
  { when: 'it is of something else', text: drill.replace('restore-drill', 'audit'), says: 'failed no-entry' },
  { when: 'there is no file', text: null, says: 'failed no-file' },
  { when: 'a key is misspelt', text: drill.replace('evidence', 'evidense'), says: 'unknown record-invalid' },
  { when: 'it is no YAML', text: `${drill}- [`, says: 'unknown record-malformed' },
  {
    when: 'a pull request into another branch brought it',
    text: drill,
    says: 'failed direct-push evidence',
    then: scenario => {
      merge(scenario, 40)
      scenario.repository.branches['side'] = scenario.pull.base.sha
      scenario.pull.base.ref = 'side'
    }
  },
  {
    when: 'it was pushed',
    text: drill,
    says: 'failed direct-push evidence',
    then: ({ repository, pull }) => {
      repository.branches['main'] = pull.head.sha
      repository.pulls.length = 0
    }
  }
]

function write(text: string | null, options = 'max-age: 90d') {
  const record = `{ path: ${path}, what: restore-drill, role: dba, ${options} }`
  const phase = `  - id: before\n    items: [{ title: Restored, record: ${record} }]\n`
  const checklist = `version: 1\nname: Shop\nroles: { dba: { users: [edgar] } }\nphases:\n${phase}`
  const scenario = ordinary({ checklist })
  if (text !== null) push(scenario, { by: 'ada', minute: 20, files: { [path]: text } })
  return scenario
}

test.each(rows)('of a push it says what it should when $when', async ({ text, options, says, then }) => {
  const scenario = write(text, options)
  if (then === undefined) merge(scenario, 40)
  else then(scenario)
  const { items } = await judge(scenario, { event: pushEvent(scenario, { actor: 'edgar' }) })
  expect(items['restored']).toBe(says)
})

test('an entry waits for its pull request when that is the one under judgement', async () => {
  const scenario = write(drill)
  const { items, decision } = await judge(scenario, { event: pullRequestEvent(scenario) })
  expect({ restored: items['restored'], decision }).toEqual({ restored: 'pending unmerged evidence', decision: 'hold' })
})
