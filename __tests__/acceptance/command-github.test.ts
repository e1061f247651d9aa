import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { RunReport } from '../../src/model/verdict.js'
import { makePullRequest } from '../support/github/builders.js'
import { startGitHub } from '../support/github/server.js'
import { TOKEN, review, type Scenario } from '../support/github/scenario.js'
import type { World } from '../support/github/world.js'
import { commandIn, inFolder, type Answered } from './command-line.js'
import { complaintsOf } from './judge.js'
import { removeReviews } from './sign-off-case.js'
import { checklistOf, shop } from './scenes.js'

const items = { reviewed: 'sign-off: default', checked: 'checks: [build, test]' }
const checklist = 'deploy.yml'

function git(folder: string, ...words: string[]): string {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'init.defaultBranch=main']
  return execFileSync('git', [...identity, ...words], { cwd: folder, env, encoding: 'utf8' }).trim()
}

type Row = {
  readonly when: string
  readonly set?: (scenario: Scenario) => void
  /** What else is done in the checkout, which is at the head of the branch `feature`. */
  readonly then?: (folder: string) => void
  /** Where in the checkout the command runs. */
  readonly at?: string
  readonly remote?: string
  readonly token?: string
  readonly says: object
  readonly exitCode: number
}

const good = { reviewed: 'passed signed', checked: 'passed succeeded succeeded' }

const rows: readonly Row[] = [
  { when: 'the branch has a pull request', says: good, exitCode: 0 },
  { when: 'the remote is reached by ssh', remote: 'git@github.com:acme/shop.git', says: good, exitCode: 0 },
  {
    when: 'git has packed its refs',
    then: folder => {
      git(folder, 'pack-refs', '--all')
    },
    says: good,
    exitCode: 0
  },
  {
    when: 'it is a working tree of its own',
    then: folder => {
      git(folder, 'switch', '-q', '-c', 'main')
      git(folder, 'worktree', 'add', '-q', 'tree', 'feature')
    },
    at: 'tree',
    says: good,
    exitCode: 0
  },
  { when: 'nobody has signed', set: removeReviews, says: { ...good, reviewed: 'pending awaiting' }, exitCode: 2 },
  {
    when: 'somebody requests changes',
    set: scenario => void review(scenario, { by: 'edgar', minute: 35, state: 'CHANGES_REQUESTED' }),
    says: { ...good, reviewed: 'failed changes-requested signed' },
    exitCode: 1
  },
  {
    when: 'the working tree is ahead of the pull request',
    then: folder => {
      git(folder, 'commit', '-q', '--allow-empty', '-m', 'More')
    },
    says: { reviewed: 'pending head-differs', checked: expect.stringMatching(/^unknown /) },
    exitCode: 1
  },
  {
    when: 'the branch has no pull request',
    then: folder => {
      git(folder, 'switch', '-q', '-c', 'other')
    },
    says: { ...good, reviewed: 'pending no-pull-request' },
    exitCode: 2
  },
  {
    when: 'no branch is checked out',
    then: folder => {
      git(folder, 'switch', '-q', '--detach')
    },
    says: { reviewed: expect.stringMatching(/^pending /), checked: expect.any(String) },
    exitCode: 2
  },
  {
    when: 'the branch has two pull requests',
    set: ({ repository, pull }) =>
      void repository.pulls.push(makePullRequest(8, { ...pull, number: 8, base: { ...pull.base, ref: 'develop' } })),
    says: { ...good, reviewed: 'pending several-pull-requests' },
    exitCode: 2
  },
  {
    when: 'the token is none that GitHub knows',
    token: 'ghp_expired',
    says: { reviewed: 'unknown unauthorized', checked: 'unknown unauthorized' },
    exitCode: 1
  }
]

test.each(rows)('check asks GitHub when $when', async ({ set, then, at = '', remote, token, says, exitCode }) => {
  const scenario = shop(items)
  set?.(scenario)
  await checkedOut(scenario, remote, async (folder, env) => {
    then?.(folder)
    await writeFile(path.join(folder, at, checklist), checklistOf(items))
    const said = await commandIn(path.join(folder, at), ['check', checklist, '--json'], {
      env: { ...env, ...(token && { GITHUB_TOKEN: token }) }
    })
    expect(outcomesOf(said)).toEqual(says)
    expect(said.exitCode).toBe(exitCode)
    expect(said.stdout + said.stderr).not.toContain(env['GITHUB_TOKEN'])
  })
})

test('evidence of GitHub is judged again without it, with the same decision', async () => {
  const words = ['check', checklist, '--json', '--evidence', 'saved.json']
  const scenario = shop(items)
  await checkedOut(scenario, undefined, async (folder, env) => {
    await writeFile(path.join(folder, checklist), checklistOf(items))
    const first = await commandIn(folder, words, { env })
    const offline = await commandIn(folder, words, { env: { ...env, GITHUB_API_URL: 'http://127.0.0.1:9' } })
    const bare = await commandIn(folder, words)
    expect([first, offline, bare].map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
    expect(outcomesOf(offline)).toEqual(good)
    // A new demand was never gathered for.
    await writeFile(path.join(folder, checklist), checklistOf({ ...items, more: 'sign-off: { count: 2 }' }))
    expect(await commandIn(folder, words)).toMatchObject({ exitCode: 1 })
  })
})

/** A checkout of the pull request's branch, whose commit git made, and GitHub as the command is told to find it. */
async function checkedOut(
  scenario: Scenario,
  remote: string | undefined,
  use: (folder: string, env: Record<string, string>) => Promise<void>
): Promise<void> {
  await inFolder({}, async folder => {
    git(folder, 'init', '-q')
    git(folder, 'remote', 'add', 'origin', remote ?? 'https://github.com/acme/shop.git')
    git(folder, 'switch', '-q', '-c', 'feature')
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'Sell more')
    const world = JSON.stringify(scenario.world).replaceAll(scenario.pull.head.sha, git(folder, 'rev-parse', 'HEAD'))
    const github = await startGitHub(JSON.parse(world) as World)
    try {
      await use(folder, { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.url })
      expect(github.log.violations).toEqual([])
    } finally {
      await github.close()
    }
  })
}

function outcomesOf({ stdout }: Answered): Readonly<Record<string, string>> {
  const report = JSON.parse(stdout) as RunReport
  expect(complaintsOf('run', report)).toEqual([])
  return Object.fromEntries(
    report.verdicts.map(({ id, outcome, reasons }) => [id, [outcome, ...reasons.map(({ code }) => code)].join(' ')])
  )
}
