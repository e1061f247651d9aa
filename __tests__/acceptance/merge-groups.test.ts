import { describe, expect, test } from '@jest/globals'
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
