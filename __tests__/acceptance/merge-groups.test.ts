import { describe, expect, test } from '@jest/globals'
import { comment } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { groupEvent, pushToSecond, queued, type Queued } from './queue-scenes.js'
import { rewriteChecklist } from './scenes.js'

const items = { reviewed: 'sign-off: default' }

const run = (given: Queued, set?: (given: Queued) => void) => {
  const event = groupEvent(given)
  set?.(given)
  return judge(given.scenario, { event })
}

describe('every pull request of a merge group must be signed', () => {
  test('when all are, it is a go', async () => {
    const { items: said, report } = await run(queued(items))
    expect(said).toEqual({ reviewed: 'passed signed signed' })
    expect(report?.subject).toMatchObject({ branch: 'main', pullRequests: [{ number: 7 }, { number: 8 }] })
  })

  test.each<[string, (given: Queued) => void, string]>([
    ['one is not', ({ second }) => void (second.reviews = []), 'pending awaiting signed'],
    [
      'the first is not, which the ref does not name',
      ({ scenario }) => void (scenario.pull.reviews = []),
      'pending awaiting signed'
    ],
    [
      'the queue has given the group up',
      ({ scenario }) => void (scenario.repository.queues['main'] = []),
      'unknown merge-group-unresolved'
    ],
    [
      'the group does not continue the base',
      ({ two, scenario }) => void (two.parents = [scenario.pull.head.sha]),
      'unknown merge-group-unresolved'
    ],
    ['it has merged another head', ({ two, base }) => two.parents.push(base), 'unknown merge-group-unresolved'],
    ['it has squashed another head', pushToSecond, 'unknown merge-group-unresolved']
  ])('when %s, it is none', async (_, set, says) => {
    const { items: said } = await run(queued(items), set)
    expect(said).toEqual({ reviewed: says })
  })

  test('by the checklist of the branch, whatever a pull request makes of it', async () => {
    const { decision } = await run(queued(items), ({ scenario }) => {
      rewriteChecklist(scenario, undefined)
    })
    expect(decision).toBe('no-go')
  })
})

describe('a waiver by a comment', () => {
  const ask = (given: Queued, ...pulls: readonly Queued['second'][]) => {
    for (const pull of pulls) {
      const body = '/waive green until 2999-12-31 The runner is ill.'
      comment({ ...given.scenario, pull }, { by: 'edgar', minute: 35, body })
    }
    return run(given)
  }
  const unfinished = () => queued({ ...items, green: 'checks: [absent]' }, 'roles: { waiver: { users: [edgar] } }')

  test('counts for a merge group when each of its pull requests has one', async () => {
    const given = unfinished()
    const { items: said, decision } = await ask(given, given.scenario.pull, given.second)
    expect([said['green'], decision]).toEqual(['waived waived missing', 'go'])
  })

  test('does not count when only one has', async () => {
    const given = unfinished()
    const { items: said, report } = await ask(given, given.second)
    expect([said['green'], report?.warnings.map(({ code }) => code)]).toEqual(['pending missing', ['waiver-refused']])
  })
})

test('an approval of the deployment is of the whole merge group', async () => {
  const given = queued({ reviewed: 'sign-off: { role: lead, by: environment }' }, 'roles: { lead: { users: [edgar] } }')
  for (const run of given.scenario.repository.runs) {
    run.approvals = [{ user: 'edgar', state: 'approved', environments: ['production'], comment: '' }]
  }
  const { items: said } = await judge(given.scenario, {
    event: groupEvent(given),
    inputs: { environment: 'production' }
  })
  expect(said).toEqual({ reviewed: 'passed released not-in-role released' })
})
