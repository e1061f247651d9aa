import { describe, expect, test } from '@jest/globals'
import { conversationOf, people, remarkBy, reviewBy, signOffRecord } from '../../src/gates/parts/sign-off/examples.js'
import type { Remark } from '../../src/model/conversation.js'
import type { Evidence } from '../../src/model/evidence.js'
import type { SignOffRecord } from '../../src/model/github.js'
import { readCommentWaivers, waiverRequests } from '../../src/pipeline/comment-waivers.js'
import { requestKey } from '../../src/pipeline/gather.js'
import { waive } from '../../src/pipeline/waive.js'
import { buildChecklist, buildGathered, buildItem, buildVerdict, now, place, reason } from '../support/builders.js'

const { ada, grace, edgar } = people
const role = { id: 'waiver', users: ['edgar', 'ada'], teams: [], count: 1 }
const checklist = buildChecklist([buildItem()], { roles: [role] })
const later = '2026-11-20T11:00:00Z'
const line = '/waive unit-tests until 2026-12-05 The drill moved to Friday.'
const says = (text: string, more: Partial<Remark> = {}) => remarkBy(edgar, text, more)

function below(remarks: readonly Remark[], more: Partial<SignOffRecord> = {}): SignOffRecord {
  const memberships = {
    waiver: [ada, grace, edgar].map(({ id }) => ({
      user: id,
      holds: id === grace.id ? ('no' as const) : ('yes' as const)
    }))
  }
  return signOffRecord([], { conversation: conversationOf(remarks), names: ['unit-tests'], memberships, ...more })
}

function judge(
  pullRequests: readonly SignOffRecord[],
  directPushes: readonly string[] = [],
  using = checklist,
  outcome: Parameters<typeof buildVerdict>[0] = 'failed'
) {
  const evidence: Evidence = { state: 'found', origin: 'platform', value: { pullRequests, directPushes } }
  return judgeBy(evidence, using, outcome)
}

function judgeBy(evidence: Evidence, using = checklist, outcome: Parameters<typeof buildVerdict>[0] = 'failed') {
  const [request] = waiverRequests(using)
  const key = request === undefined ? 'none' : requestKey(request)
  const { exceptions, warnings } = readCommentWaivers(using, buildGathered({ [key]: evidence }))
  const waived = waive([buildVerdict(outcome, { reasons: [reason('below')] })], using, now, exceptions)
  return {
    outcome: waived.verdicts[0]?.outcome,
    reasons: waived.verdicts[0]?.reasons ?? [],
    warnings: [...warnings, ...waived.warnings].map(({ code, params }) => {
      const because = params['because']
      return because === undefined ? code : `${code} ${String(because)}`
    })
  }
}

describe('a comment waives an item', () => {
  test('when a holder of the role says until when and why', () => {
    const { outcome, reasons, warnings } = judge([below([says(line)])])
    expect({ outcome, warnings }).toEqual({ outcome: 'waived', warnings: [] })
    expect(reasons.map(({ code }) => code)).toEqual(['waived', 'below'])
    expect(reasons[0]).toMatchObject({
      params: { approvedBy: 'edgar', expires: '2026-12-05', statement: 'The drill moved to Friday.', was: 'failed' },
      text: 'Waived until 2026-12-05 by edgar: The drill moved to Friday. It was failed.'
    })
  })

  test('when every pull request has it, until the first day that one of them says', () => {
    const other = says('/waive unit-tests until 2026-11-30 It is known.')
    const { outcome, reasons } = judge([below([says(line)]), below([other])])
    expect(outcome).toBe('waived')
    expect(reasons[0]?.params['expires']).toBe('2026-11-30')
  })

  test('when as many people say so as the role wants', () => {
    const two = buildChecklist([buildItem()], { roles: [{ ...role, count: 2 }] })
    const memberships = { waiver: [grace, edgar].map(({ id }) => ({ user: id, holds: 'yes' as const })) }
    const both = below([says(line), remarkBy(grace, line, { id: 701 })], { memberships })
    expect(judge([both], [], two).outcome).toBe('waived')
    expect(judge([below([says(line)])], [], two)).toMatchObject({
      outcome: 'failed',
      warnings: ['waiver-refused incomplete']
    })
  })
})

describe('a comment waives nothing', () => {
  const own = { ...buildItem(), location: { ...place, file: 'base.yml' } }
  test.each<readonly [string, Parameters<typeof judge>, readonly string[]]>([
    ['it expired yesterday', [[below([says('/waive unit-tests until 2026-11-19 It is known.')])]], ['waiver-expired']],
    ['it names no item', [[below([says('/waive unit-test until 2026-12-05 It is known.')])]], ['waiver-unknown-item']],
    ['it was edited', [[below([says(line, { editedAt: later })])]], ['waiver-refused edited']],
    ['it is older than the head', [[below([says(line, { at: '2026-11-20T08:00:00Z' })])]], ['waiver-refused stale']],
    ['somebody else says so', [[below([remarkBy(grace, line)])]], ['waiver-refused not-in-role']],
    ['the author says so', [[below([remarkBy(ada, line)])]], ['waiver-refused author']],
    [
      'a contributor says so',
      [[below([says(line)], { contributors: { people: [edgar], coAuthors: [], behind: [], unknown: [] } })]],
      ['waiver-refused contributor']
    ],
    ['it names no day', [[below([says('/waive unit-tests It is known.')])]], ['waiver-refused malformed']],
    [
      'its day is none',
      [[below([says('/waive unit-tests until 2026-02-30 It is known.')])]],
      ['waiver-refused malformed']
    ],
    ['it gives no reason', [[below([says('/waive unit-tests until 2026-12-05')])]], ['waiver-refused malformed']],
    [
      'it is taken back',
      [[below([says(line), says('/revoke unit-tests', { id: 701, at: '2026-11-20T10:30:00Z' })])]],
      []
    ],
    [
      'somebody else changed what its writer had written',
      [[below([], { conversation: conversationOf([says(line)], [{ user: edgar.id, at: later }]) })]],
      ['waiver-refused interfered']
    ],
    [
      'its writer requests changes later',
      [[below([says(line)], { reviews: [reviewBy(edgar, { state: 'CHANGES_REQUESTED', submittedAt: later })] })]],
      ['waiver-refused superseded']
    ],
    ['it is a sign-off', [[below([says('/sign-off unit-tests until 2026-12-05 It is known.')])]], []],
    ['it is a review', [[below([], { reviews: [reviewBy(edgar)] })]], []],
    ['one of two pull requests has it', [[below([says(line)]), below([])]], ['waiver-refused incomplete']],
    ['a commit came by no pull request', [[below([says(line)])], ['c'.repeat(40)]], ['waiver-refused direct-push']],
    [
      'the item is of a base',
      [[below([says(line)])], [], buildChecklist([own], { roles: [role] })],
      ['waiver-refused inherited']
    ],
    ['nobody may waive', [[below([says(line)])], [], buildChecklist([buildItem()])], []]
  ])('when %s', (_, given, warnings) => {
    expect(judge(...given)).toMatchObject({ outcome: 'failed', warnings })
  })

  test('when the item passed anyway', () => {
    expect(judge([below([says(line)])], [], checklist, 'passed')).toMatchObject({
      outcome: 'passed',
      warnings: ['waiver-unused']
    })
  })

  test.each<readonly [string, Evidence, readonly string[]]>([
    ['there is no pull request', { state: 'absent', code: 'no-pull-request', why: 'None.', awaits: true }, []],
    ['they cannot be read', { state: 'broken', flaws: [{ code: 'forbidden', why: 'No.' }] }, ['waivers-unreadable']],
    [
      'something of them is not known',
      {
        ...{ state: 'partial', origin: 'platform', value: { pullRequests: [below([says(line)])], directPushes: [] } },
        flaws: [{ code: 'contributors-unknown', why: 'Who?' }]
      },
      ['waivers-unreadable']
    ]
  ])('when %s', (_, evidence, warnings) => {
    expect(judgeBy(evidence)).toMatchObject({ outcome: 'failed', warnings })
  })
})
