import { expect, test } from '@jest/globals'
import type { Verdict } from '../../src/model/verdict.js'
import type { Reviewing } from '../../src/ports/write.js'
import { requestReviews } from '../../src/publishers/request-reviews.js'
import { buildAwaiting, buildPullRequestReport, buildReport, buildVerdict, recordGitHub } from '../support/builders.js'

async function request(
  verdicts: readonly Verdict[],
  reviewing: Partial<Reviewing> = {},
  report = buildPullRequestReport(verdicts)
) {
  const known = { isOpen: true, users: ['ada'], teams: [], ...reviewing }
  const { github, sent } = recordGitHub({ reviewing: () => Promise.resolve(known) })
  await requestReviews.publish(report, github)
  return sent
}

const dba = buildAwaiting({ users: ['edgar', 7], teams: ['acme/databases', 'others/databases'] })
const lead = buildAwaiting({ role: 'lead', users: ['Edgar', 'grace'], teams: ['acme/databases'] })

test('when people are awaited, each is asked once, and teams of the organisation', async () => {
  expect(await request([dba, lead])).toEqual([
    ['requestReviews', 7, { users: ['Edgar', 'grace'], teams: ['acme/databases'] }]
  ])
})

test.each<[string, readonly Verdict[], Partial<Reviewing>]>([
  ['everybody was asked before or has reviewed', [dba, lead], { users: ['EDGAR', 'grace'], teams: ['Acme/databases'] }],
  ['the pull request is closed', [dba], { isOpen: false }],
  ['only the author is awaited', [buildAwaiting({ users: ['Ada'] })], {}],
  ['anybody with write access may sign', [buildAwaiting({ permission: 'write' })], {}],
  ['only a warning waits', [{ ...dba, severity: 'warning' }], {}],
  ['the item waits no longer', [{ ...dba, outcome: 'passed' }], {}],
  ['nobody is awaited', [buildVerdict('pending')], {}]
])('when %s, nobody is asked', async (_, verdicts, reviewing) => {
  expect(await request(verdicts, reviewing)).toEqual([])
})

test('when no pull request is judged, nobody is asked', async () => {
  expect(await request([], {}, buildReport([dba]))).toEqual([])
})
