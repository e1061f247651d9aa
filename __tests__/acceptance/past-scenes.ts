import { expect } from '@jest/globals'
import { makeCheckRun, makePullRequest } from '../support/github/builders.js'
import type { PlannedFault } from '../support/github/faults.js'
import { startGitHub } from '../support/github/server.js'
import { merge, ordinary, push, review, TOKEN, type Scenario } from '../support/github/scenario.js'
import { commandIn, inFolder, type Answered } from './command-line.js'

export const checklist = 'deploy.yml'

/** What is done to a pull request before it is merged; by itself it is green and grace approves it at 9:30. */
export interface Change {
  readonly title?: string
  readonly labels?: string[]
  readonly file?: string
  readonly build?: string
  /** Who approves it and when; nobody where it is null. */
  readonly approves?: readonly [login: string, minute: number] | null
  readonly base?: string
}

/** The shop after pull requests 11, 12 and so on were merged by edgar at 10:00, 10:10 and so on. */
export function mergedShop(changes: readonly Change[]): Scenario {
  const scenario = ordinary()
  changes.forEach((change, index) => {
    mergeOne(scenario, change, 11 + index, 60 + 10 * index)
  })
  return scenario
}

function mergeOne(scenario: Scenario, change: Change, number: number, minute: number): void {
  const { repository } = scenario
  const { title = `Change ${String(number)}`, labels = [], file = 'src/shop.ts', build = 'success' } = change
  const { approves = ['grace', 30], base = 'main' } = change
  repository.branches[base] ??= repository.branches['main'] ?? ''
  const sha = repository.branches[base] ?? ''
  const head = { ref: `branch-${String(number)}`, sha, repository: 'acme/shop', owner: 'acme' }
  const pull = makePullRequest(number, {
    ...{ title, labels, author: 'ada', base: { ref: base, sha }, head },
    files: [{ path: file, status: 'modified', additions: 1, deletions: 0, patch: '@@ -0,0 +1 @@\n+export {}' }]
  })
  repository.pulls.push(pull)
  const one = { ...scenario, pull }
  const { sha: pushed } = push(one, { by: 'ada', minute: 10, files: { [file]: `// ${String(number)}\n` } })
  repository.checkRuns.push(makeCheckRun('build', pushed, { conclusion: build }))
  if (approves !== null) review(one, { by: approves[0], minute: approves[1] })
  merge(one, minute)
}

export interface Asked {
  readonly words: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly faults?: readonly PlannedFault[]
}

/** Runs the committed command against the scenario's GitHub, in a folder that has just these files. */
export async function askPast(
  { world }: Scenario,
  { words, files = {}, env = {}, faults = [] }: Asked
): Promise<Answered & { readonly calls: number }> {
  const github = await startGitHub(world, { faults })
  try {
    return await inFolder({ files }, async folder => {
      const here = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'acme/shop' }
      const said = await commandIn(folder, words, { env: { ...here, ...env } })
      expect(github.log.violations).toEqual([])
      expect(said.stdout + said.stderr).not.toContain(TOKEN)
      return { ...said, calls: github.log.requests.length }
    })
  } finally {
    await github.close()
  }
}
