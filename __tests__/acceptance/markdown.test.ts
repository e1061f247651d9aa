import { expect, test } from '@jest/globals'
import { COMPANION, review, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { rewriteFile, shop } from './scenes.js'
import { removeReviews } from './sign-off-case.js'

const document = 'docs/deploy.md'

type Row = {
  readonly when: string
  readonly text: string
  /** What stands beside the document in `.github/deploy-gate.yml`. */
  readonly companion?: string
  readonly set?: (scenario: Scenario) => void
  readonly says: object
  readonly decision: string
}

const lead = '---\nroles: { technical-lead: { users: [grace] } }\n---\n'
const block = '# Shop\n\n## Sign-off\n\n- [ ] Technical Lead: ________ Date: ____\n'

const rows: readonly Row[] = [
  {
    when: 'an item names no gate',
    text: '# Shop\n\n## Before\n\n- [ ] Reviewed\n',
    says: { reviewed: 'passed signed' },
    decision: 'go'
  },
  {
    when: 'an item names a gate',
    text: '# Shop\n\n## Before\n\n- [ ] Built <!-- gate {checks: build} -->\n',
    says: { built: 'passed succeeded' },
    decision: 'go'
  },
  {
    when: 'nobody defines the role of a sign-off block',
    text: block,
    says: expect.anything(),
    decision: 'no-go'
  },
  {
    when: 'its front matter defines the role of a sign-off block',
    text: lead + block,
    says: expect.anything(),
    decision: 'go'
  },
  {
    when: 'the role is defined beside it',
    text: block,
    companion: 'roles: { technical-lead: { users: [grace] } }\n',
    says: expect.anything(),
    decision: 'go'
  },
  {
    when: 'somebody else has signed the block',
    text: lead.replace('grace', 'edgar') + block,
    says: expect.anything(),
    decision: 'hold'
  },
  {
    when: 'an item is ticked',
    text: '# Shop\n\n## Before\n\n- [x] Reviewed\n',
    set: removeReviews,
    says: { reviewed: 'pending awaiting' },
    decision: 'hold'
  },
  {
    when: 'ticks are accepted',
    text: '---\nticks: accept\n---\n# Shop\n\n## Before\n\n- [x] Reviewed\n- [ ] Rehearsed\n',
    set: removeReviews,
    says: { reviewed: 'passed tick-accepted', rehearsed: 'pending awaiting' },
    decision: 'hold'
  },
  {
    when: 'a tick would be accepted and is not needed',
    text: '---\nticks: accept\n---\n# Shop\n\n## Before\n\n- [x] Reviewed\n',
    says: { reviewed: 'passed signed' },
    decision: 'go'
  },
  {
    when: 'a tick is accepted on an item that a gate judges',
    text: '---\nticks: accept\n---\n# Shop\n\n## Before\n\n- [x] Built <!-- gate {checks: lint} -->\n',
    says: { built: 'pending missing' },
    decision: 'hold'
  },
  {
    when: 'a tick is accepted and somebody requests changes',
    text: '---\nticks: accept\n---\n# Shop\n\n## Before\n\n- [x] Reviewed\n',
    set: scenario => void review(scenario, { by: 'edgar', minute: 35, state: 'CHANGES_REQUESTED' }),
    says: { reviewed: 'failed changes-requested signed' },
    decision: 'no-go'
  }
]

test.each(rows)('a document decides $decision when $when', async ({ text, companion, set, says, decision }) => {
  const scenario = shop({})
  rewriteFile(scenario, document, text)
  rewriteFile(scenario, COMPANION, companion)
  set?.(scenario)
  const judged = await judge(scenario, { inputs: { checklist: document } })
  expect(judged.items).toEqual(says)
  expect(judged.decision).toBe(decision)
})

test('nobody can fill a role of a sign-off block that nobody defines', async () => {
  const scenario = shop({})
  rewriteFile(scenario, document, block)
  rewriteFile(scenario, COMPANION, undefined)
  const { report } = await judge(scenario, { inputs: { checklist: document } })
  expect(report?.verdicts).toMatchObject([
    { outcome: 'failed', gate: 'sign-off', location: { file: document, line: 5 } }
  ])
  expect(report?.verdicts[0]?.reasons.map(({ code }) => code)).toContain('impossible')
})

test.each([
  { when: 'a gate comment is no YAML', text: '# Shop\n\n## Before\n\n- [ ] Built <!-- gate {checks: -->\n', line: '5' },
  {
    when: 'a gate comment has a key that is unknown',
    text: '# Shop\n\n## Before\n\n- [ ] Built <!-- gate {cheks: build} -->\n',
    line: '5'
  },
  {
    when: 'a gate comment names a role that nobody defines',
    text: '# Shop\n\n## Before\n\n- [ ] Built <!-- gate {sign-off: dba} -->\n',
    line: '5'
  },
  { when: 'the front matter has a key that is unknown', text: '---\nrole: {}\n---\n# Shop\n\n- [ ] Built\n', line: '2' }
])('nothing of a document is judged when $when', async ({ text, line }) => {
  const scenario = shop({})
  rewriteFile(scenario, document, text)
  rewriteFile(scenario, COMPANION, undefined)
  const { report, annotations, exitCode } = await judge(scenario, { inputs: { checklist: document } })
  expect({ report, exitCode }).toEqual({ report: null, exitCode: 3 })
  expect(annotations).toContainEqual(expect.objectContaining({ level: 'error', file: document, line }))
})

test.each([
  { when: 'it has no task', text: '# Shop\n\n## Before\n\n- Reviewed\n' },
  { when: 'its tasks are code', text: '# Shop\n\n```\n- [ ] Reviewed\n```\n' },
  { when: 'its tasks are in a comment', text: '# Shop\n\n<!--\n- [ ] Reviewed\n-->\n' }
])('a document never goes when $when', async ({ text }) => {
  const scenario = shop({})
  rewriteFile(scenario, document, text)
  rewriteFile(scenario, COMPANION, undefined)
  const { decision } = await judge(scenario, { inputs: { checklist: document } })
  expect(decision).toBe('no-go')
})
