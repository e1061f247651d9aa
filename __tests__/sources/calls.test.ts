import { afterEach, expect, test } from '@jest/globals'
import { createRun } from '../../src/adapters/run.js'
import type { Request } from '../../src/model/evidence.js'
import { gather } from '../../src/pipeline/gather.js'
import { resolveSubject } from '../../src/pipeline/subject.js'
import { sources } from '../../scripts/entries.js'
import { makeJob } from '../support/github/builders.js'
import { connect, type Connection } from '../support/github/connect.js'
import { addPerson, addTeam, CHECKLIST, merge, ordinary, review } from '../support/github/scenario.js'
import { buildPorts, buildDemand, buildFacts, dba } from '../support/ports.js'

let connection: Connection | undefined

afterEach(async () => {
  await connection?.fake.close()
})

test.each([
  ['open', 16],
  ['merged', 17]
])('when an ordinary pull request is %s, everything about it takes %i calls', async (state, calls) => {
  const scenario = ordinary({ checklist: 'items: []\n' })
  const { repository, pull, world } = scenario
  addTeam(scenario, 'databases', ['ines'])
  addPerson(scenario, 'ines', 'write')
  review(scenario, { by: 'ines', minute: 31 })
  repository.runs[0]?.jobs.push(makeJob('gate', { status: 'in_progress', conclusion: null, completedAt: null }))
  const sha = state === 'merged' ? merge(scenario, 35).sha : pull.head.sha
  connection = await connect(world)
  const { client, port, fake } = connection
  const about = { event: 'pull_request', pullRequestNumber: 7, headSha: pull.head.sha } as const
  const facts = buildFacts({ sha, ...(state === 'open' ? about : {}) })

  const { subject, context, checklistCommit } = await resolveSubject(facts, port)
  await port.textAt(CHECKLIST, checklistCommit)
  const bytes = new TextEncoder().encode('[]')
  const report = {
    path: 'a.json',
    bytes: 2,
    modifiedAt: '2026-11-20T10:00:00Z',
    chunks: () => [bytes],
    digest: () => ''
  }
  const run = createRun(facts, { commit: subject.commit, isOfEvent: true }, null, client)
  const requests: readonly Request[] = [
    { kind: 'sign-offs', ask: { demands: [buildDemand(dba, { fresh: 'content' })], names: [] } },
    { kind: 'checks', ask: {} },
    { kind: 'paths', ask: {} },
    { kind: 'changed-lines', ask: {} },
    { kind: 'reports', ask: { want: 'findings', report: ['*.json'] } }
  ]
  const files = { root: '/work/shop', find: () => Promise.resolve([report]) }
  const ports = buildPorts({ github: port, files, run })
  const evidence = await gather(requests, sources, ports, context)
  await port.headNow(7)

  expect(Object.values(evidence).map(one => one.state)).toEqual(requests.map(() => 'found'))
  expect(fake.log.violations).toEqual([])
  expect(connection.calls()).toBe(calls)
})
