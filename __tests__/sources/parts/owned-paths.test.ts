import { expect, test } from '@jest/globals'
import { nobody } from '../../../src/model/sign-off.js'
import type { GitHubPort } from '../../../src/ports/read.js'
import { findOwnedPaths } from '../../../src/sources/parts/owned-paths.js'
import { buildDemand, buildGitHub, buildPullRequest, edgar, fails, grace } from '../../support/ports.js'

const owners = buildDemand({ ...nobody('owners'), codeowners: true })
const find = (github: Partial<GitHubPort>, demands = [owners]) =>
  findOwnedPaths(
    demands,
    buildPullRequest(),
    [edgar, grace],
    buildGitHub({
      textAt: path => (path === 'CODEOWNERS' ? Promise.resolve('* @edgar') : fails('not-found')()),
      permission: () => Promise.resolve('write'),
      ...github
    })
  )

test('paths are of their owners', async () => {
  expect(await find({})).toMatchObject([
    { paths: ['src/shop.ts'], count: 1, owners: { users: ['edgar'] }, holders: [{ holds: 'yes' }, { holds: 'no' }] }
  ])
})

test('a change of no file is of whoever may write', async () => {
  const found = await find({ changedPaths: () => Promise.resolve([]) })
  expect(found).toMatchObject([
    { paths: [], count: 0, owners: { permission: 'write' }, holders: [{ holds: 'yes' }, { holds: 'yes' }] }
  ])
})

test('nothing is asked when no demand is one of the code owners', async () => {
  const nothing = { textAt: fails('unavailable'), changedPaths: fails('unavailable') }
  expect(await find(nothing, [buildDemand(nobody('default'))])).toEqual([])
})
