import { afterEach, describe, expect, test } from '@jest/globals'
import { makeDeployment } from './builders.js'
import { Client, SHOP } from './client.js'
import { at } from './clock.js'
import { ordinary, type Scenario } from './scenario.js'

const client = new Client()
afterEach(() => client.stop())

function writable(): Scenario {
  const scenario = ordinary()
  scenario.token.permissions = { checks: 'write', issues: 'write', deployments: 'write' }
  scenario.repository.deployments.push(makeDeployment(sha))
  scenario.pull.comments.push({ id: 1, user: 'grace', body: 'Hello', createdAt: at(1), updatedAt: at(1) })
  return scenario
}

const { sha } = ordinary().pull.head

describe('the world changes', () => {
  test.each([
    ['a comment is written', 'POST', '/issues/7/comments', { body: 'Go.' }, 201],
    ['a comment is changed', 'PATCH', '/issues/comments/1', { body: 'Changed.' }, 200],
    ['a check run is written', 'POST', '/check-runs', { name: 'gate', head_sha: sha, conclusion: 'success' }, 201],
    ['a deployment status is written', 'POST', '/deployments/4001/statuses', { state: 'success' }, 201]
  ])('when %s', async (_, method, path, body, status) => {
    await client.start(writable())
    expect((await client.ask(SHOP + path, { method, body: JSON.stringify(body) })).status).toBe(status)
    expect(client.github.log.violations).toEqual([])
  })

  test('when a check run gets its annotations later', async () => {
    const scenario = writable()
    await client.start(scenario)
    const write = (method: string, path: string, body: object): Promise<Response> =>
      client.ask(SHOP + path, { method, body: JSON.stringify(body) })
    const place = { path: 'a.ts', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'Here.' }
    const output = { title: 'Go', summary: 'All is well.', annotations: [place] }
    const created = await write('POST', '/check-runs', { name: 'gate', head_sha: sha, conclusion: 'success', output })
    const { id } = (await created.json()) as { id: number }
    expect((await write('PATCH', `/check-runs/${id}`, { output })).status).toBe(200)
    expect(scenario.repository.checkRuns.at(-1)).toMatchObject({ status: 'completed', output: { annotations: 2 } })
  })

  test.each([
    [
      'an annotation level is unknown',
      { name: 'gate', head_sha: sha, output: { title: '', summary: '', annotations: [{}] } }
    ],
    ['the summary is too long', { name: 'gate', head_sha: sha, output: { title: '', summary: 'x'.repeat(65_536) } }],
    ['a field is misspelt', { name: 'gate', head_sha: sha, conclusio: 'success' }]
  ])('but not when %s', async (_, body) => {
    const scenario = writable()
    await client.start(scenario)
    await client.ask(`${SHOP}/check-runs`, { method: 'POST', body: JSON.stringify(body) })
    expect(client.github.log.violations).not.toEqual([])
    expect(scenario.repository.checkRuns.map(run => run.name)).toEqual(['build', 'test'])
  })
})
