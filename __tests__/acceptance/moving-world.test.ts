import { describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { makeCheckRun, makeStatus } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { push, review, type Scenario } from '../support/github/scenario.js'
import { judge } from './judge.js'
import { slipIn } from './sign-off-case.js'
import { shop } from './scenes.js'

const items = { reviewed: 'sign-off: default', checked: 'checks: [build, test]' }
/** Calls of the run that these items make. */
const ordinaryCalls = 11
const calls = Array.from({ length: ordinaryCalls }, (_, index) => ({ call: index + 1 }))
const reviews = 'pulls/{pull_number}/reviews'

/**
 * A new head, whose checks are green and which grace has approved already: only that
 * it is another one speaks against it.
 */
function moveHead(scenario: Scenario): void {
  const { sha } = push(scenario, { by: 'ada', minute: 34, files: { 'src/shop.ts': 'export const free = true\n' } })
  scenario.repository.checkRuns.push(makeCheckRun('build', sha), makeCheckRun('test', sha))
  review(scenario, { by: 'grace', minute: 36 })
}

describe('the head', () => {
  test('is the same in every call of the ordinary run', async () => {
    const judged = await judge(shop(items))
    expect(judged.decision).toBe('go')
    expect(judged.calls).toHaveLength(ordinaryCalls)
  })

  test.each(calls)('never goes when it moves before call $call', async ({ call }) => {
    const scenario = shop(items)
    const { report, decision } = await judge(scenario, {
      edits: [
        {
          before: call,
          edit: () => {
            moveHead(scenario)
          }
        }
      ]
    })
    expect(decision).toBe('no-go')
    expect(report?.verdicts.map(({ outcome, reasons }) => [outcome, reasons[0]?.code])).toEqual([
      ['unknown', 'head-moved'],
      ['unknown', 'head-moved']
    ])
  })

  test('is not waived when it moved', async () => {
    const waivers = 'waivers: [{ item: reviewed, reason: Hotfix, approved-by: edgar, expires: 2999-12-31 }]'
    const scenario = shop({ reviewed: items.reviewed }, waivers)
    const { items: said } = await judge(scenario, {
      edits: [
        {
          before: 5,
          edit: () => {
            moveHead(scenario)
          }
        }
      ]
    })
    expect(said).toEqual({ reviewed: expect.stringMatching(/^unknown head-moved/) })
  })
})

test.each(calls)('an approval is heeded or was there when it is dismissed before call $call', async ({ call }) => {
  const scenario = shop(items)
  const dismiss = () => {
    for (const one of scenario.pull.reviews) one.state = 'DISMISSED'
  }
  const judged = await judge(scenario, { edits: [{ before: call, edit: dismiss }] })
  const asked = judged.calls.find(({ route }) => route.endsWith('/reviews'))?.call ?? 0
  expect(judged.decision).toBe(call <= asked ? 'hold' : 'go')
})

/** Fills the first page of reviews with what counts for nothing. */
function chat(scenario: Scenario): void {
  for (let index = 0; index < 100; index++) {
    review(scenario, { by: 'edgar', minute: 15, id: index + 1, state: 'COMMENTED' })
  }
}

const second: readonly {
  readonly when: string
  readonly set: (scenario: Scenario) => void
  readonly says: object
  readonly route: string
}[] = [
  { when: 'the approval', set: chat, says: { reviewed: 'passed signed' }, route: reviews },
  {
    when: 'a request for changes',
    set: scenario => {
      chat(scenario)
      for (const one of scenario.pull.reviews) if (one.user === 'grace') one.submittedAt = at(14)
      review(scenario, { by: 'edgar', minute: 35, state: 'CHANGES_REQUESTED' })
    },
    says: { reviewed: 'failed changes-requested signed' },
    route: reviews
  },
  {
    when: 'a commit of the approver',
    set: scenario => {
      for (let index = 0; index < 100; index++) slipIn(scenario, { message: `Slipped in ${String(index)}` })
      const { commits } = scenario.repository
      const last = commits.find(({ sha }) => sha === scenario.pull.commits.at(-1))
      if (last !== undefined) last.author = { ...last.author, login: 'grace' }
    },
    says: { reviewed: 'pending awaiting contributor' },
    route: 'pulls/{pull_number}/commits'
  },
  {
    when: 'a check that failed',
    set: ({ repository, pull }) => {
      for (let index = 0; index < 100; index++) {
        repository.checkRuns.unshift(makeCheckRun(`shard ${String(index)}`, pull.head.sha))
      }
      for (const run of repository.checkRuns) if (run.name === 'test') run.conclusion = 'failure'
    },
    says: { checked: 'failed failed' },
    route: 'commits/{ref}/check-runs'
  },
  {
    when: 'a status that failed',
    set: ({ repository, pull }) => {
      for (let index = 0; index < 100; index++) {
        repository.statuses.push(makeStatus(`shard ${String(index)}`, pull.head.sha, { createdAt: at(13) }))
      }
      repository.statuses.push(makeStatus('build', pull.head.sha, { state: 'failure', createdAt: at(12) }))
    },
    says: { checked: 'failed failed' },
    route: 'commits/{ref}/statuses'
  }
]

describe('the second page', () => {
  test.each(second)('is read when it holds $when', async ({ set, says }) => {
    const scenario = shop(items)
    set(scenario)
    expect((await judge(scenario)).items).toMatchObject(says)
  })

  test.each(second)(
    'is read or missed aloud when it holds $when and the first does not tell of it',
    async ({ set, says, route }) => {
      const scenario = shop(items)
      set(scenario)
      const faults = [{ at: route, page: 1, times: 9, fault: { kind: 'no-next-page' as const } }]
      const { items: said } = await judge(scenario, { faults })
      const [id, expected] = (Object.entries(says) as [string, string][])[0] ?? ['', '']
      expect([expected, 'unknown incomplete']).toContain(said[id])
    }
  )

  test.concurrent.each(second)('is known to be missing when it holds $when and fails', async ({ set, says, route }) => {
    const scenario = shop(items)
    set(scenario)
    const faults = [{ at: route, page: 2, times: 99, fault: { kind: 'status' as const, status: 500 as const } }]
    const { items: said } = await judge(scenario, { faults, inputs: { timeout: '3s' } })
    const [id = ''] = Object.keys(says)
    expect(said[id]).toBe('unknown unavailable')
  })
})

test.each([
  {
    when: 'the pull request counts one commit more',
    at: 'pulls/{pull_number}',
    change: more('commits'),
    says: { reviewed: 'unknown incomplete' }
  },
  {
    when: 'the checks count one more',
    at: 'commits/{ref}/check-runs',
    change: more('total_count'),
    says: { checked: 'unknown incomplete' }
  }
])('a list is not trusted when $when', async ({ at: route, change, says }) => {
  const faults = [{ at: route, times: 9, fault: { kind: 'rewrite' as const, change } }]
  expect((await judge(shop(items), { faults })).items).toMatchObject(says)
})

function more(field: string) {
  return (body: unknown) => ({ ...(body as object), [field]: Number((body as Record<string, unknown>)[field]) + 1 })
}

test.each(['SIGTERM', 'SIGINT'] as const)('nothing goes when %s ends the run', async signal => {
  let child: ChildProcess | undefined
  let sent = 0
  const interrupt = () => {
    sent = Date.now()
    child?.kill(signal)
  }
  const result = await judge(shop(items), {
    edits: [{ before: 4, edit: interrupt }],
    faults: [4, 5, 6, 7, 8].map(call => ({ at: call, fault: { kind: 'silence' as const } })),
    onStart: started => {
      child = started
    }
  })
  expect(Date.now() - sent).toBeLessThan(2000)
  expect({ ...result.outputs, exitCode: result.exitCode, conclusion: result.conclusion }).not.toMatchObject({
    exitCode: 0
  })
  expect({ outputs: result.outputs, report: result.report, summary: result.summary }).toEqual({
    outputs: {},
    report: null,
    summary: ''
  })
})

test('the token follows nobody to another host', async () => {
  const heard: (string | undefined)[] = []
  const elsewhere = createServer((request, response) => {
    heard.push(request.headers.authorization)
    response.end('[]')
  })
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
  const { port } = elsewhere.address() as AddressInfo
  const to = `http://127.0.0.1:${String(port)}/reviews`
  const faults = [{ at: reviews, times: 9, fault: { kind: 'redirect' as const, to } }]
  const { items: said } = await judge(shop(items), { faults, inputs: { timeout: '3s' } })
  elsewhere.close()
  expect(said['reviewed']).toMatch(/^unknown /)
  expect(heard.filter(authorization => authorization !== undefined)).toEqual([])
})
