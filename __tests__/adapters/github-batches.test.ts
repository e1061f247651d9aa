import { afterEach, describe, expect, jest, test } from '@jest/globals'
import { makeActivity, makeIdentity, makeTimelineEvent } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { addCommit } from '../support/github/history.js'
import { addPerson, comment, type Scenario } from '../support/github/scenario.js'
import type { Commit, PullRequest } from '../support/github/world.js'
import { disconnect, everything, merged, reach, readAll } from '../support/read-ahead.js'

/** The fake reads GitHub's whole schema first. */
jest.setTimeout(60_000)

afterEach(disconnect)

function headOf({ repository }: Scenario, { head }: PullRequest): Commit {
  const commit = repository.commits.find(({ sha }) => sha === head.sha)
  if (commit === undefined) throw new Error('The head is not there.')
  return commit
}

describe('what is read ahead is what is read one by one', () => {
  test.each<[string, number, (pull: PullRequest, scenario: Scenario) => void]>([
    ['all is ordinary', 4, () => undefined],
    [
      'a bot opened it and another one approved',
      4,
      (pull, { world }) => {
        const [someone] = world.users
        if (someone !== undefined) world.users.push({ ...someone, id: 77, login: 'mender[bot]', type: 'Bot' })
        pull.author = 'mender[bot]'
        pull.reviews.push({ ...reviewOf(pull), id: 9, user: 'github-actions[bot]' })
      }
    ],
    [
      'the account of a reviewer is gone',
      4,
      pull => {
        pull.reviews.push({ ...reviewOf(pull), id: 9, user: null })
      }
    ],
    ['an id has more than 32 bits', 4, pull => void (reviewOf(pull).id = 5_123_456_789)],
    [
      'reviews say all words',
      4,
      pull => {
        for (const [id, state] of ['CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED'].entries()) {
          pull.reviews.push({ ...reviewOf(pull), id, state })
        }
      }
    ],
    [
      'its author is gone, whom the REST API calls a ghost',
      21,
      (pull, scenario) => {
        addPerson(scenario, 'ghost', 'none')
        pull.author = 'ghost'
      }
    ],
    ['it has labels', 4, pull => void (pull.labels = ['shop', 'urgent'])],
    [
      'its commits are signed, and not',
      4,
      (pull, scenario) => {
        headOf(scenario, pull).signature = 'unsigned'
      }
    ],
    [
      'it has co-authors',
      4,
      (pull, scenario) => {
        addPerson(scenario, 'ines', 'write')
        headOf(scenario, pull).message = 'Sell more\n\nCo-authored-by: ines <ines@example.com>'
      }
    ],
    [
      'its head was pushed, taken back and pushed again',
      4,
      (pull, { repository }) => {
        const ref = `refs/heads/${pull.head.ref}`
        repository.activities.push(
          makeActivity(ref, 'f'.repeat(40), { at: at(-850), type: 'force_push', id: 1 }),
          makeActivity(ref, pull.head.sha, { at: at(-840), type: 'force_push', id: 2 })
        )
      }
    ],
    [
      'another branch was at its head before',
      4,
      (pull, { repository }) => {
        repository.activities.push(makeActivity('refs/heads/other', pull.head.sha, { at: at(-990), id: 3 }))
      }
    ],
    ...['base_ref_changed', 'automatic_base_change_succeeded'].map(
      (event): [string, number, (pull: PullRequest) => void] => [
        `its base was changed, as ${event} tells`,
        4,
        pull => {
          const first = makeTimelineEvent(event, 'ada', { createdAt: at(-800) })
          pull.timeline.push(first, makeTimelineEvent(event, 'ada', { createdAt: at(-790) }))
        }
      ]
    ),
    [
      'much was written below it',
      4,
      (pull, scenario) => {
        const own = { ...scenario, pull }
        comment(own, { by: 'edgar', minute: -600, body: '/sign-off dba\nAll is well.' })
        comment(own, { by: 'grace', minute: -500, body: '/sign-off dba', edited: { at: at(-450), by: 'ada' } })
        comment(own, { by: 'github-actions[bot]', minute: -400, body: 'Hello' })
        comment(own, { by: null, minute: -300, body: 'Hello' })
        pull.deletedComments = [{ at: at(-200), author: 'edgar', by: 'ada' }]
        reviewOf(pull).edited = { at: at(-100), by: 'grace' }
      }
    ],
    [
      'its base had other owners, and each of its commits names more',
      5,
      (pull, { repository }) => {
        const named = repository.commits.filter(({ sha }) => [pull.base.sha, ...pull.rebased].includes(sha))
        for (const [n, { files }] of named.entries()) files['.github/CODEOWNERS'] = `* @grace @friend-${String(n)}`
      }
    ],
    [
      'the file of the owners is a link',
      9,
      (_, { repository }) => {
        for (const { modes } of repository.commits) modes['CODEOWNERS'] = '120000'
      }
    ],
    [
      'a file got another name',
      5,
      pull =>
        void pull.files.push({ ...fileOf(pull), status: 'renamed', path: 'src/new.ts', previousPath: 'src/old.ts' })
    ],
    [
      'it has more files than a page',
      6,
      pull => {
        for (let n = 0; n < 110; n++) pull.files.push({ ...fileOf(pull), path: `src/${String(n)}.ts` })
      }
    ],
    [
      'more was written below it than a page has',
      6,
      (pull, scenario) => {
        for (let n = 0; n < 110; n++) comment({ ...scenario, pull }, { by: 'edgar', minute: -600, body: 'Well' })
      }
    ],
    // What one query does not tell is asked of the REST API, at the cost of some calls.
    [
      'a bot wrote its commits',
      21,
      (pull, scenario) => {
        headOf(scenario, pull).author = makeIdentity('github-actions[bot]')
      }
    ],
    [
      'nobody is known for a commit',
      21,
      (pull, scenario) => {
        headOf(scenario, pull).committer = makeIdentity('ada', { login: null })
      }
    ],
    [
      'it was edited in the browser',
      21,
      (pull, scenario) => {
        headOf(scenario, pull).committer = makeIdentity('web-flow')
      }
    ],
    ['the commit of a review is gone', 21, pull => void (reviewOf(pull).commitId = 'e'.repeat(40))],
    [
      'it has more reviews than a page',
      21,
      pull => {
        for (let id = 1; id <= 110; id++) pull.reviews.push({ ...reviewOf(pull), id })
      }
    ],
    [
      'it has more commits than a page',
      21,
      (pull, scenario) => {
        for (let n = 1; n <= 100; n++) pull.commits.push(addCommit(scenario, 'ada', `More ${n}`).sha)
      }
    ],
    ['nothing tells when its head arrived', 21, (_, { repository }) => void (repository.activities = [])]
  ])('when %s', async (_, most, set) => {
    const { scenario, numbers } = merged(set)
    const single = await reach(scenario)
    const batched = await reach(scenario)
    await batched.port.readAhead(numbers, everything)
    for (const number of numbers) {
      expect(await readAll(batched.port, number)).toEqual(await readAll(single.port, number))
    }
    expect([...single.fake.log.violations, ...batched.fake.log.violations]).toEqual([])
    expect(batched.calls()).toBeLessThanOrEqual(most)
    expect(batched.calls()).toBeLessThan(single.calls())
  })
})

function fileOf({ files }: PullRequest): PullRequest['files'][number] {
  const [first] = files
  if (first === undefined) throw new Error('Nothing is changed.')
  return first
}

function reviewOf({ reviews }: PullRequest): PullRequest['reviews'][number] {
  const [first] = reviews
  if (first === undefined) throw new Error('Nobody has reviewed.')
  return first
}
