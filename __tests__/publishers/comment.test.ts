import { expect, test } from '@jest/globals'
import type { OwnComment } from '../../src/ports/write.js'
import { comment } from '../../src/publishers/comment.js'
import { comment as renderer } from '../../src/renderers/comment.js'
import { buildPullRequestReport, buildReport, buildVerdict, recordGitHub } from '../support/builders.js'

const go = buildPullRequestReport([buildVerdict('passed')])
const hold = buildPullRequestReport([buildVerdict('pending')])
const staging = { ...go, selected: { phase: null, environment: 'staging' } }

async function publish(report: typeof go, ...own: readonly OwnComment[]) {
  const { github, sent } = recordGitHub({ ownComments: () => Promise.resolve(own) })
  await comment.publish(report, github)
  return sent
}

test('when there is none yet, one is written', async () => {
  expect(await publish(go)).toEqual([['postComment', 7, renderer.render(go)]])
})

test('when the answer has changed, it is written anew in its place', async () => {
  expect(await publish(go, { id: 3, body: renderer.render(hold) })).toEqual([['editComment', 3, renderer.render(go)]])
})

test('when only the run is another, nothing is written', async () => {
  const before = { ...go, runUrl: 'https://github.com/acme/shop/actions/runs/8000/attempts/1' }
  expect(await publish(go, { id: 3, body: renderer.render(before) })).toEqual([])
})

test('when two runs have written one each, both are kept true', async () => {
  const own = [3, 4].map(id => ({ id, body: renderer.render(hold) }))
  expect((await publish(go, ...own)).map(([what, id]) => [what, id])).toEqual([
    ['editComment', 3],
    ['editComment', 4]
  ])
})

test.each([
  ['is of another environment', renderer.render(staging)],
  ['only quotes the marker', `> ${renderer.render(hold)}`],
  ['is about something else', 'Deployed.']
])('when an own comment %s, it stays as it is', async (_, body) => {
  expect((await publish(go, { id: 3, body })).map(([what]) => what)).toEqual(['postComment'])
})

test.each([
  ['there is no pull request', buildReport([])],
  ['the commit is what a pull request was merged as', { ...go, subject: { ...go.subject, commit: 'c'.repeat(40) } }]
])('when %s, nothing is written', async (_, report) => {
  expect(await publish(report)).toEqual([])
})
