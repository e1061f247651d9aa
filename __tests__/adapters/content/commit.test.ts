import { beforeEach, expect, test } from '@jest/globals'
import { createCommitContent } from '../../../src/adapters/content/commit.js'
import { at } from '../../support/github/clock.js'
import type { Plan } from '../../support/github/connect.js'
import { connectEachTest } from '../../support/github/each-test.js'
import { CHECKLIST, ordinary, push, type Scenario } from '../../support/github/scenario.js'

let scenario: Scenario
const { open } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
})

async function openContent(plan: Plan = {}) {
  return createCommitContent((await open(plan)).port, scenario.pull.head.sha)
}

test.each([
  [['**'], [CHECKLIST, 'README.md', 'src/shop.ts']],
  [['./src/*'], ['src/shop.ts']],
  [
    ['**', '!README.md'],
    [CHECKLIST, 'src/shop.ts']
  ],
  [['src'], []],
  [['readme.md'], []]
])('when %j is looked for, %j is found', async (globs, paths) => {
  expect(await (await openContent()).find(globs)).toEqual(paths)
})

test('when a file is a link, it is there', async () => {
  push(scenario, { by: 'ada', minute: 20, files: { 'debug.flag': 'README.md' }, modes: { 'debug.flag': '120000' } })
  expect(await (await openContent()).find(['debug.flag'])).toEqual(['debug.flag'])
})

test('when a glob leads out of the repository, that is no answer', async () => {
  await expect((await openContent()).find(['../x'])).rejects.toMatchObject({ code: 'unreadable' })
})

test('when GitHub lists not all files, that is no answer', async () => {
  const change = (body: unknown) => ({ ...(body as object), truncated: true })
  const content = await openContent({ faults: [{ at: 'git/trees/{tree_sha}', fault: { kind: 'rewrite', change } }] })
  await expect(content.find(['x'])).rejects.toMatchObject({ code: 'incomplete' })
})

test('when a text is read, it is the one of the commit', async () => {
  push(scenario, { by: 'ada', minute: 20, files: { 'README.md': 'new' } })
  const content = await openContent()
  push(scenario, { by: 'ada', minute: 30, files: { 'README.md': 'newer' } })
  expect(await content.textOf('README.md')).toBe('new')
})

test('when a date is read, it is of the last commit that changed the file', async () => {
  const commit = push(scenario, { by: 'ada', minute: 20, files: { 'docs/a b+c.md': 'x' } })
  commit.committer = { ...commit.committer, date: at(20) }
  push(scenario, { by: 'ada', minute: 30, files: { 'README.md': 'new' } }).committer = {
    ...commit.committer,
    date: at(30)
  }
  const content = await openContent()
  expect(await content.changedAt('docs/a b+c.md')).toBe(at(20))
  expect(await content.changedAt('README.md')).toBe(at(30))
  expect(await content.changedAt('gone.md')).toBeNull()
})

test('when the token may not read contents, that is said', async () => {
  scenario.token.permissions = { 'pull-requests': 'read' }
  const content = await openContent()
  await expect(content.changedAt('README.md')).rejects.toMatchObject({ code: 'forbidden' })
})

test('when the changes of a file are asked for, they come newest first with their parents', async () => {
  const first = push(scenario, { by: 'ada', minute: 20, files: { 'docs/a b+c.md': 'x' } })
  push(scenario, { by: 'ada', minute: 30, files: { 'README.md': 'new' } })
  const last = push(scenario, { by: 'ada', minute: 40, files: { 'docs/a b+c.md': 'y' } })
  const { port } = await open()
  const changes = await port.changesOf('docs/a b+c.md', scenario.pull.head.sha)
  expect(changes).toEqual([last, first].map(({ sha, parents }) => ({ sha, parents })))
})
