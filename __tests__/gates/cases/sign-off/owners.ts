import { demandFor, people, reviewBy } from '../../../../src/gates/parts/sign-off/examples.js'
import type { OwnedPaths, Person, SignOffRecord } from '../../../../src/model/github.js'
import { nobody, type Role } from '../../../../src/model/sign-off.js'
import type { Case } from '../../../support/judge.js'
import { alan, changes, holding, record } from './scene.js'

const { ada, grace, edgar } = people
const owners: Role = { ...nobody('owners'), codeowners: true }
const option = { role: 'owners' }

function owned(path: string, ...by: readonly Person[]): OwnedPaths {
  const role = { ...nobody('code-owners'), users: by.map(({ login }) => login) }
  return { paths: [path], count: 1, owners: role, holders: holding(...by) }
}

/** Two folders, each with its owner; whoever owns one of them holds the role. */
function two(reviews: Parameters<typeof record>[0], more: Partial<SignOffRecord> = {}) {
  return record(reviews, {
    demands: [demandFor(owners)],
    owned: [owned('db/orders.sql', edgar), owned('src/shop.ts', grace)],
    memberships: { owners: holding(edgar, grace) },
    ...more
  })
}

const quality: Role = { ...nobody('quality'), users: ['grace', 'alan'] }

/** Grace owns both and may sign for quality too; alan may sign for quality alone. */
const withQuality = {
  demands: [demandFor(owners), demandFor(quality)],
  owned: [owned('db/orders.sql', edgar, grace), owned('src/shop.ts', grace)],
  memberships: { owners: holding(edgar, grace), quality: holding(grace, alan) }
}

/** The owners of what is changed. */
export const ownerCases: readonly Case[] = [
  {
    title: 'an owner of each path signs',
    options: option,
    evidence: two([reviewBy(edgar), reviewBy(grace)]),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the owner of one path signs',
    options: option,
    evidence: two([reviewBy(edgar)]),
    expect: 'pending',
    because: ['signed', 'owners-awaited']
  },
  {
    title: 'somebody signs who owns nothing of it',
    options: option,
    evidence: two([reviewBy(alan)]),
    expect: 'pending',
    because: ['not-in-role', 'owners-awaited']
  },
  {
    title: 'the only owner of a path wrote it',
    options: option,
    evidence: two([reviewBy(grace)], { owned: [owned('db/orders.sql', ada), owned('src/shop.ts', grace)] }),
    expect: 'failed',
    because: ['owners-impossible']
  },
  {
    title: 'an owner requests changes',
    options: option,
    evidence: two([changes(edgar), reviewBy(grace)]),
    expect: 'failed',
    because: ['changes-requested']
  },
  {
    title: 'one owner of everything signs, and somebody else for another role',
    options: option,
    evidence: two([reviewBy(grace), reviewBy(alan)], withQuality),
    expect: 'passed',
    because: ['signed']
  },
  {
    title: 'the one owner who signs is needed for another role, which they cannot fill too',
    options: { role: 'quality' },
    evidence: two([reviewBy(grace)], withQuality),
    expect: 'pending',
    because: ['filled-elsewhere', 'awaiting']
  },
  {
    title: 'nothing is changed and nobody signs',
    options: option,
    evidence: two([], {
      owned: [
        { paths: [], count: 0, owners: { ...nobody('code-owners'), permission: 'write' }, holders: holding(grace) }
      ]
    }),
    expect: 'pending',
    because: ['owners-awaited']
  },
  {
    title: 'two owners of each path must sign and one does',
    options: { ...option, count: 2 },
    evidence: two([reviewBy(edgar), reviewBy(grace)], {
      owned: [owned('db/orders.sql', edgar, grace, alan), owned('src/shop.ts', grace, alan)]
    }),
    expect: 'pending',
    because: ['signed', 'owners-awaited']
  }
]
