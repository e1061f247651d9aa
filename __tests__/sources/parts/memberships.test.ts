import { describe, expect, test } from '@jest/globals'
import type { Person, Review } from '../../../src/model/github.js'
import { defaultRole, nobody, type Role, type SignOffDemand } from '../../../src/model/sign-off.js'
import type { GitHubPort } from '../../../src/ports/read.js'
import { findMemberships, findReviewers } from '../../../src/sources/parts/memberships.js'
import { buildDemand, buildGitHub, buildReview, dba, edgar, fails, grace, person } from '../../support/ports.js'

const anyone = nobody(defaultRole)
const bot = person(5, 'renovate[bot]', 'Bot')

const find = (reviews: readonly Review[], github: Partial<GitHubPort> = {}, demand: SignOffDemand = buildDemand(dba)) =>
  findMemberships([demand], findReviewers(reviews), [], buildGitHub(github))

const requestBy = (user: Person) => buildReview(user, { state: 'CHANGES_REQUESTED' })

describe('a membership is asked of those whose newest review says something', () => {
  const later = (state: string) => buildReview(grace, { id: 9, state, submittedAt: '2026-11-20T11:00:00Z' })
  test.each([
    ['they approve', [buildReview(grace)], [2]],
    ['they only comment', [buildReview(grace, { state: 'COMMENTED' })], []],
    ['they comment later', [buildReview(grace), later('COMMENTED')], [2]],
    ['their newest is dismissed', [buildReview(grace), later('DISMISSED')], []],
    ['they request changes', [requestBy(grace)], [2]],
    ['nobody is left of them', [buildReview(null)], []]
  ])('when %s', async (_, reviews, asked) => {
    const { memberships } = await find(reviews)
    expect(memberships['dba']?.map(({ user }) => user)).toEqual(asked)
  })
})

describe('a role is held by those whom it names', () => {
  const byId: Role = { ...dba, users: [2], teams: [] }
  const active = { teamMembership: () => Promise.resolve('active' as const) }
  const pending = { teamMembership: () => Promise.resolve('pending' as const) }
  const may = (role: string) => ({ permission: () => Promise.resolve(role) })
  test.each<[string, 'yes' | 'no', Role, Person, Partial<GitHubPort>]>([
    ['a login is written otherwise', 'yes', dba, edgar, {}],
    ['an id is given', 'yes', byId, grace, {}],
    ['they are no user of it', 'no', byId, edgar, {}],
    ['they are in the team', 'yes', dba, grace, active],
    ['they are invited to the team', 'no', dba, grace, pending],
    ['they are a program', 'no', dba, bot, active],
    ['the default role is open and they can write', 'yes', anyone, grace, may('maintain')],
    ['the default role is open and they can read', 'no', anyone, grace, may('triage')],
    ['the default role names others', 'no', { ...anyone, users: ['edgar'] }, grace, may('admin')]
  ])('when %s', async (_, holds, role, user, github) => {
    const { memberships, flaws } = await find([buildReview(user)], github, buildDemand(role))
    expect(memberships).toEqual({ [role.id]: [{ user: user.id, holds }] })
    expect(flaws).toEqual([])
  })
})

describe('a team that cannot be read is a flaw where it matters', () => {
  const unreadable = { teamMembership: fails('forbidden', 'members: read') }
  const ignoring = buildDemand(dba, { ignoreChangesRequested: true })
  test.each([
    ['its members could be the missing ones', true, [buildReview(grace)], buildDemand(dba)],
    ['the role is filled without it', false, [buildReview(grace), buildReview(edgar)], buildDemand(dba)],
    ['two are needed', true, [buildReview(grace), buildReview(edgar)], buildDemand(dba, { count: 2 })],
    ['somebody of it may request changes', true, [buildReview(edgar), requestBy(grace)], buildDemand(dba)],
    ['requests do not matter', false, [buildReview(edgar), requestBy(grace)], ignoring]
  ])('when %s', async (_, matters, reviews, demand) => {
    const { memberships, flaws } = await find(reviews, unreadable, demand)
    expect(flaws).toEqual(matters ? [{ code: 'team-unreadable', why: 'members: read' }] : [])
    expect(memberships['dba']).toContainEqual({ user: grace.id, holds: 'unknown', why: 'members: read' })
  })
})

describe('whoever requests changes weighs by what they may do', () => {
  test.each([
    ['they can write', 'yes', grace, () => Promise.resolve('write')],
    ['they can read', 'no', grace, () => Promise.resolve('read')],
    ['their role is made up', 'yes', grace, () => Promise.resolve('release-captain')],
    ['they are a program without rights', 'no', bot, fails('not-found')]
  ])('when %s', async (_, holds, user, permission) => {
    const { writers } = await find([requestBy(user)], { permission })
    expect(writers).toEqual([{ user: user.id, holds }])
  })
})
