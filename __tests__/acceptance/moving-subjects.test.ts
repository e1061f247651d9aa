import { expect, jest, test } from '@jest/globals'
import { makeCheckRun, makeRun } from '../support/github/builders.js'
import { deployed, land, tipOf } from '../support/github/history.js'
import { pushEvent } from '../support/github/payloads.js'
import { issueCommentEvent, workflowRunEvent } from '../support/github/payloads-runs.js'
import { comment, deploy, moveToFork, push, review, type Scenario } from '../support/github/scenario.js'
import { judge, type Case } from './judge.js'
import { groupEvent, pushToSecond, queued } from './queue-scenes.js'
import { checklistOf, rewriteFile, shop } from './scenes.js'

/** Every test runs as often as it makes requests. */
jest.setTimeout(240_000)

/** One of every way to sign, and of what else is asked about a head. */
const items = {
  reviewed: 'sign-off: default',
  commented: 'sign-off: { role: lead, by: comment, distinct: false }',
  released: 'sign-off: { role: lead, by: environment, distinct: false }',
  owned: 'sign-off: { role: owners, distinct: false }',
  kept: 'sign-off: { fresh: content, distinct: false }',
  touched: "checks: [build], when: { paths: ['src/**'] }"
}
const roles = 'roles: { lead: { users: [edgar] }, owners: { codeowners: true }, waiver: { users: [edgar] } }'

interface Scene {
  readonly when: string
  /** The world that is a go, what starts the run, and how the head moves in it. */
  readonly make: () => { readonly scenario: Scenario; readonly given: Case; readonly move: () => void }
  /** Where nothing says for which head the run was started, one that moved before the first request is judged whole. */
  readonly first?: 'go'
}

/** Everything that was signed for the head is signed for the next one, too: only that it is another one speaks against it. */
function sign(scenario: Scenario, minute: number): void {
  review(scenario, { by: 'grace', minute })
  comment(scenario, { by: 'edgar', minute, body: '/sign-off lead' })
  comment(scenario, { by: 'edgar', minute, body: '/waive touched until 2999-12-31 It is late.' })
}

function everything(): ReturnType<Scene['make']> {
  const scenario = shop(items, roles)
  rewriteFile(scenario, '.github/CODEOWNERS', 'src/ @grace')
  sign(scenario, 32)
  for (const run of scenario.repository.runs) {
    run.approvals = [{ user: 'edgar', state: 'approved', environments: ['production'], comment: '' }]
  }
  return { scenario, given: { inputs: { environment: 'production' } }, move: mover(scenario) }
}

const mover = (scenario: Scenario) => () => {
  const { sha } = push(scenario, { by: 'ada', minute: 34, files: { 'src/shop.ts': 'export const free = true\n' } })
  scenario.repository.checkRuns.push(makeCheckRun('build', sha))
  sign(scenario, 36)
}

const scenes: readonly Scene[] = [
  { when: 'it was pushed to', make: everything },
  {
    when: 'somebody commented on it',
    make: () => {
      const { scenario, move } = everything()
      // An approval of the deployment is of no head here.
      rewriteFile(
        scenario,
        '.github/deployment-checklist.yml',
        checklistOf({ ...items, released: items.commented }, roles)
      )
      return { scenario, move, given: { event: issueCommentEvent(scenario) } }
    },
    first: 'go'
  },
  {
    when: 'a run that tested it in a fork is followed',
    make: () => {
      const scenario = shop({ reviewed: items.reviewed })
      moveToFork(scenario, 'ada')
      const { head } = scenario.pull
      const run = makeRun(head.sha, {
        id: 8000,
        event: 'pull_request',
        headBranch: head.ref,
        headRepository: 'ada/shop'
      })
      scenario.repository.runs.push(run)
      return { scenario, move: mover(scenario), given: { event: workflowRunEvent(scenario, run) } }
    }
  },
  {
    when: 'it is judged with what it took over since the last deployment',
    make: () => {
      const scenario = deployed(checklistOf({ reviewed: 'sign-off: { scope: since-last-deployment }' }))
      land(scenario)
      return { scenario, move: mover(scenario), given: { inputs: { environment: 'production' } } }
    }
  },
  {
    when: 'it waits in a merge queue',
    make: () => {
      const group = queued({ reviewed: items.reviewed })
      return {
        scenario: group.scenario,
        given: { event: groupEvent(group) },
        move: () => {
          pushToSecond(group)
        }
      }
    }
  }
]

test.each(scenes)('a head never goes that moves before any request when $when', async ({ make, first = 'no-go' }) => {
  const ordinary = make()
  const { decision, calls, items: said } = await judge(ordinary.scenario, ordinary.given)
  expect([decision, said]).toEqual(['go', expect.anything()])
  const decisions: string[] = []
  for (const { call } of calls) {
    const { scenario, given, move } = make()
    const judged = await judge(scenario, { ...given, edits: [{ before: call, edit: move }] })
    decisions.push(judged.decision)
  }
  expect(decisions).toEqual([first, ...calls.slice(1).map(() => 'no-go')])
})

test('a deployment that comes while what follows the last one is judged is seen or not, and never half', async () => {
  const back = () => {
    const scenario = deployed(checklistOf({ reviewed: 'sign-off: { scope: since-last-deployment }' }))
    const { sha } = tipOf(scenario)
    land(scenario, { approvedBy: null })
    deploy(scenario, { environment: 'production', sha: tipOf(scenario).sha, statuses: [['success', 1]] })
    land(scenario)
    // To what was there before anything that nobody approved.
    const edit = () => void deploy(scenario, { environment: 'production', sha, statuses: [['success', 38]] })
    return { scenario, edit }
  }
  const given = (scenario: Scenario): Case => ({
    event: pushEvent(scenario, { actor: 'edgar' }),
    inputs: { environment: 'production' }
  })
  const { scenario } = back()
  const { decision, calls } = await judge(scenario, given(scenario))
  expect(decision).toBe('go')
  const decisions: string[] = []
  for (const { call } of calls) {
    const { scenario, edit } = back()
    decisions.push((await judge(scenario, { ...given(scenario), edits: [{ before: call, edit }] })).decision)
  }
  expect(decisions.join(' ')).toMatch(/^(hold )+(go ?)+$/)
})
