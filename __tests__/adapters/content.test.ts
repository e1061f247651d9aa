import { beforeEach, describe, expect, test } from '@jest/globals'
import { makeCommit } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { connectEachTest } from '../support/github/each-test.js'
import type { PlannedFault } from '../support/github/faults.js'
import { merge, moveBase, ordinary, push, type Push, type Scenario } from '../support/github/scenario.js'

type Change = (scenario: Scenario) => unknown

let scenario: Scenario
const { open, opened } = connectEachTest(() => scenario.world)

beforeEach(() => {
  scenario = ordinary({ checklist: 'items: []\n' })
})

/** Whether the first head, which was pushed at 9:10, has the content of the head as it is after the change. */
async function ask(change: Change, faults: readonly PlannedFault[] = []): Promise<boolean> {
  const reviewed = scenario.pull.head.sha
  change(scenario)
  const { port } = await open({ faults })
  return port.sameContent(await port.pullRequest(7), reviewed)
}

const pushing = (given: Partial<Push>) => (now: Scenario) => push(now, { by: 'ada', minute: 35, ...given })
const amending = (given: Partial<Push>) => pushing({ force: true, files: { 'src/shop.ts': 'export {}\n' }, ...given })

/** Adds to what was reviewed, all in one commit. */
function review(given: Partial<Push>): void {
  push(scenario, { by: 'ada', minute: 20, ...given })
}

/** Moves the base, and merges it into the head with the files that it has gained and those given. */
const mergingBase =
  (gained: Readonly<Record<string, string>>, resolved = gained) =>
  (now: Scenario) =>
    pushing({ files: resolved, and: [moveBase(now, gained).sha] })(now)

const both = (first: Change, second: Change) => (now: Scenario) => [first(now), second(now)]
const squash = (now: Scenario) => merge(now, 50)

const readme = { 'README.md': '# The shop\n' }

describe('the content is the same', () => {
  test.each([
    ['the commit was written anew', amending({ message: 'Sell much more' })],
    ['a commit without changes was added', pushing({})],
    ['a change was taken back', both(pushing({ files: readme }), amending({}))],
    ['the base was merged into the head', mergingBase(readme)],
    ['the base moved, and a commit without changes was added', both(now => moveBase(now, readme), pushing({}))],
    [
      'the head was put on top of the moved base',
      (now: Scenario) => {
        now.pull.base.sha = moveBase(now, readme).sha
        amending({})(now)
      }
    ],
    ['the amended head was squashed into the base', both(amending({}), squash)],
    ['the amended head was merged into the base', both(amending({}), mergeWhole)]
  ])('when %s', async (_, change) => {
    expect(await ask(change)).toBe(true)
  })

  test('when the base was merged and the change has a binary file', async () => {
    review({ files: { 'logo.png': '\u0089PNG\u0000\u0001' } })
    expect(await ask(mergingBase(readme))).toBe(true)
  })

  test('when the base was merged and the change has more files than GitHub compares', async () => {
    review({ files: manyFiles('one') })
    expect(await ask(mergingBase(readme))).toBe(true)
  })
})

describe('the content is another, or cannot be told to be the same', () => {
  const trees = 'git/trees/{tree_sha}'
  const truncate = { kind: 'rewrite' as const, change: (body: unknown) => ({ ...(body as object), truncated: true }) }

  test.each([
    ['a file was changed', pushing({ files: { 'src/shop.ts': 'export default {}\n' } })],
    ['another file was added', pushing({ files: readme })],
    ['a file may be run now', amending({ modes: { 'src/shop.ts': '100755' } })],
    ['a file became a link', amending({ modes: { 'src/shop.ts': '120000' } })],
    [
      'the base was merged and a file was changed',
      mergingBase(readme, { ...readme, 'src/shop.ts': 'export default {}\n' })
    ],
    ['the base was merged and what it had gained was dropped', mergingBase(readme, {})],
    ['the base was merged and what it had gained was altered', mergingBase(readme, { 'README.md': '# A shop\n' })],
    ['the base has changed a file that the head changes', mergingBase({ 'src/shop.ts': 'let a\n' })],
    ['the base now has the change itself', mergingBase({ 'src/shop.ts': 'export {}\n' })],
    ['the commit is gone', both(amending({}), forgetFirst)],
    [
      'the commit is in the base by now',
      (now: Scenario) => {
        now.repository.branches['main'] = now.pull.head.sha
        now.pull.commits = [pushing({})(now).sha]
      }
    ],
    [
      'the pull request counts its commits otherwise',
      (now: Scenario) => {
        const { sha } = amending({})(now)
        now.pull.commits = [sha, sha]
      }
    ],
    [
      'the head was merged and had dropped what the base had gained after it was pushed',
      both(mergingBase(readme, {}), squash)
    ],
    [
      'nothing tells what the base was when the pull request was merged',
      (now: Scenario) => {
        amending({})(now)
        merge(now, 50)
        now.pull.mergeCommitSha = null
      }
    ]
  ])('when %s', async (_, change) => {
    expect(await ask(change)).toBe(false)
  })

  test('when one of very many files is another', async () => {
    review({ files: manyFiles('one') })
    expect(await ask(mergingBase(readme, { ...readme, 'data/301.txt': 'two' }))).toBe(false)
  })

  test.each([1, 2, 3])('when GitHub does not list the tree that is asked for as number %i', async number => {
    const whole = { kind: 'rewrite' as const, change: (body: unknown) => body }
    const faults = [
      { at: trees, times: number - 1, fault: whole },
      { at: trees, fault: truncate }
    ].filter(({ times }) => times !== 0)
    expect(await ask(mergingBase(readme), faults)).toBe(false)
  })
})

test('when the base stays, no tree is listed', async () => {
  expect(await ask(amending({}))).toBe(true)
  expect(opened().fake.log.requests.map(({ route }) => route)).toEqual(
    expect.not.arrayContaining(['/repos/{owner}/{repo}/git/trees/{tree_sha}'])
  )
})

test('when the token may not read contents, that is an error and no answer', async () => {
  scenario.token.permissions = { 'pull-requests': 'read' }
  await expect(ask(amending({}))).rejects.toMatchObject({ code: 'forbidden' })
})

function manyFiles(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: 310 }, (_, n) => [`data/${n}.txt`, text]))
}

/** Merges the pull request with a commit of two parents, so that the base has all its commits. */
function mergeWhole(now: Scenario): void {
  const { sha } = now.pull.head
  const { files, parents } = merge(now, 50)
  const commit = makeCommit('edgar', { message: 'Merge', parents: [...parents, sha], files })
  now.repository.commits.push(commit)
  now.repository.branches['main'] = commit.sha
  now.pull.mergeCommitSha = commit.sha
}

/** Removes the commit that was pushed first. */
function forgetFirst({ repository }: Scenario): void {
  const gone = repository.activities.find(activity => activity.at === at(10))?.after
  repository.commits = repository.commits.filter(commit => commit.sha !== gone)
}
