import { describe, expect, test } from '@jest/globals'
import type { PullRequest } from '../../../src/model/github.js'
import type { GitHubPort } from '../../../src/ports/read.js'
import { findContributors } from '../../../src/sources/parts/contributors.js'
import {
  ada,
  buildCommit,
  buildGitHub,
  buildPullRequest,
  edgar,
  fails,
  grace,
  head,
  person
} from '../../support/ports.js'

const bot = person(49, 'renovate[bot]', 'Bot')
const webFlow = person(19864447, 'web-flow')
const together = buildCommit({ message: 'x\n\nCo-Authored-By: e <e@e>' })

const find = (github: Partial<GitHubPort>, pullRequest: Partial<PullRequest> = {}) =>
  findContributors(buildPullRequest(pullRequest), buildGitHub(github))

describe('contributors are everyone who wrote', () => {
  test.each([
    ['an author and a committer differ', buildCommit({ committer: grace }), [ada, grace], []],
    ['GitHub committed', buildCommit({ committer: webFlow }), [ada], []],
    ['a program wrote', buildCommit({ author: bot }), [ada, bot], []],
    ['nobody is behind an author', buildCommit({ author: null }), [ada], [head]],
    ['only GitHub is behind a commit', buildCommit({ author: webFlow, committer: webFlow }), [ada], [head]],
    ['nobody is behind a committer', buildCommit({ committer: null }), [ada], [head]]
  ])('when %s', async (_, commit, people, unknown) => {
    const found = await find({ commits: () => Promise.resolve([commit]) })
    expect({ ...found, people: [...found.people].sort((a, b) => a.id - b.id) }).toMatchObject({ people, unknown })
  })

  test('when a trailer names somebody, and that one apart', async () => {
    const github = { commits: () => Promise.resolve([together]), coAuthors: () => Promise.resolve([ada, edgar]) }
    expect(await find(github)).toMatchObject({ people: [ada], coAuthors: [edgar] })
  })

  test('when no message has a trailer, and co-authors are not asked for', async () => {
    expect(await find({ coAuthors: fails('unavailable') })).toMatchObject({ people: [ada], coAuthors: [] })
  })

  test('when somebody pushed what another one wrote', async () => {
    const pushes = [
      { commit: head, by: grace },
      { commit: 'f'.repeat(40), by: edgar }
    ]
    expect(await find({ pushes: () => Promise.resolve(pushes) })).toMatchObject({ people: [ada, grace] })
  })
})

test.each([
  ['when a program opened it', bot, [grace]],
  ['when nobody is left who opened it', null, [grace]],
  ['but not when a person opened it', ada, []]
])('people are behind a pull request %s', async (_, author, behind) => {
  expect(await find({ peopleBehind: () => Promise.resolve([grace]) }, { author })).toMatchObject({ behind })
})
