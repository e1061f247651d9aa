import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { at } from '../support/github/clock.js'
import { connect, type Connection } from '../support/github/connect.js'
import { comment, ordinary, review, type Scenario } from '../support/github/scenario.js'

let scenario: Scenario
let connection: Connection | undefined

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
})

afterEach(async () => {
  expect(connection?.fake.log.violations).toEqual([])
  await connection?.fake.close()
})

const open = async () => (connection = await connect(scenario.world)).port

// The first query builds GitHub's whole GraphQL schema.
jest.setTimeout(30_000)

const idOf = (login: string) => scenario.world.users.find(user => user.login === login)?.id

describe('what is written below a pull request', () => {
  const read = async () => (await open()).conversation(7)
  const written = async (body: string) => {
    comment(scenario, { by: 'edgar', minute: 35, body })
    return (await read()).remarks.find(({ kind }) => kind === 'comment')
  }

  test('is told with whoever wrote it, when and since when it reads so', async () => {
    const edited = { at: at(36), by: 'edgar' }
    const { id } = comment(scenario, { by: 'edgar', minute: 35, body: '/sign-off dba\nAll is well.', edited })
    const reviewed = scenario.pull.reviews[0]?.id
    expect(await read()).toEqual({
      remarks: [
        {
          ...{ kind: 'comment', id, at: at(35), editedAt: at(36), line: '/sign-off dba' },
          user: { id: idOf('edgar'), login: 'edgar', type: 'User' }
        },
        {
          ...{ kind: 'review', id: reviewed, at: at(30), editedAt: null, line: '' },
          user: { id: idOf('grace'), login: 'grace', type: 'User' }
        }
      ],
      interferences: []
    })
  })

  test.each([
    ['lines end as on Windows', '/sign-off dba\r\nmore', '/sign-off dba'],
    ['a lone return ends the line', '/sign-off dba\rmore', '/sign-off dba'],
    ['the first line is blank', '\n/sign-off dba', ''],
    ['it is a block of code', '```\n/sign-off dba\n```', '```'],
    ['it is as long as GitHub takes', `/sign-off dba ${'x'.repeat(65_500)}`, `/sign-off dba ${'x'.repeat(986)}`]
  ])('is told by its first line when %s', async (_, body, line) => {
    expect((await written(body))?.line).toBe(line)
  })

  test('names apps as the REST API does, and nobody where an account is gone', async () => {
    comment(scenario, { by: 'github-actions[bot]', minute: 35, body: 'Hello' })
    comment(scenario, { by: null, minute: 36, body: 'Hello' })
    const { remarks } = await read()
    expect(remarks.slice(0, 2).map(({ user }) => user && { login: user.login, type: user.type })).toEqual([
      { login: 'github-actions[bot]', type: 'Bot' },
      null
    ])
  })

  test('leaves out the review that somebody still writes', async () => {
    review(scenario, { by: 'edgar', minute: 36, state: 'PENDING', submittedAt: null, body: '/sign-off dba' })
    expect((await read()).remarks).toHaveLength(1)
  })

  test.each([
    ['somebody else edited it', { at: at(40), by: 'ada' }, 1],
    ['somebody edited it whose account is gone', { at: at(40), by: null }, 1],
    ['its writer edited it', { at: at(40), by: 'edgar' }, 0]
  ])('when %s, is told of as interference or not', async (_, edited, count) => {
    comment(scenario, { by: 'edgar', minute: 35, body: 'Thanks', edited })
    const { interferences } = await read()
    expect(interferences).toEqual(Array.from({ length: count }, () => ({ user: idOf('edgar'), at: at(40) })))
  })

  test('when somebody else deleted it, is told of as interference', async () => {
    scenario.pull.deletedComments = [
      { at: at(41), author: 'edgar', by: 'ada' },
      { at: at(42), author: 'grace', by: 'grace' },
      { at: at(43), author: null, by: 'ada' }
    ]
    expect((await read()).interferences).toEqual([{ user: idOf('edgar'), at: at(41) }])
  })

  test('is read to the last page of each list', async () => {
    for (let i = 0; i < 250; i++) comment(scenario, { by: 'edgar', minute: 35, body: `/sign-off ${String(i)}` })
    for (let i = 0; i < 130; i++) review(scenario, { by: 'edgar', minute: 36, id: 10_000 + i, state: 'COMMENTED' })
    const { remarks } = await read()
    expect(new Set(remarks.map(({ kind, id }) => `${kind} ${String(id)}`)).size).toBe(381)
    expect(remarks).toHaveLength(381)
    expect(connection?.calls()).toBe(3)
  })
})

test('approvals of a run are told as GitHub has them', async () => {
  for (const run of scenario.repository.runs) {
    run.approvals = [{ user: 'edgar', state: 'rejected', environments: ['staging', 'production'], comment: 'No.' }]
  }
  expect(await (await open()).runApprovals(9001)).toEqual([
    {
      user: { id: idOf('edgar'), login: 'edgar', type: 'User' },
      ...{ state: 'rejected', environments: ['staging', 'production'] }
    }
  ])
})
