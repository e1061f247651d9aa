import { expect } from '@jest/globals'
import { makeCommit } from '../support/github/builders.js'
import type { Scenario } from '../support/github/scenario.js'
import type { Commit, Review } from '../support/github/world.js'
import { judge, type Case } from './judge.js'
import { shop } from './scenes.js'

/** A change to the ordinary pull request, which grace approved, and what the item `reviewed` says then. */
export type Row = {
  readonly when: string
  readonly set?: (scenario: Scenario) => void
  readonly gate?: string
  readonly roles?: string
  readonly given?: (scenario: Scenario) => Case
  /** The outcome, then the reason codes. */
  readonly says: string
}

const decisions: Readonly<Record<string, string>> = { passed: 'go', pending: 'hold' }

/** What the item says; the decision follows from its outcome alone. */
export async function askFor({ set, gate = 'sign-off: default', roles, given }: Row): Promise<string | undefined> {
  const scenario = shop({ reviewed: gate }, ...(roles === undefined ? [] : [`roles: ${roles}`]))
  set?.(scenario)
  const { items, decision } = await judge(scenario, given?.(scenario))
  const [outcome = ''] = items['reviewed']?.split(' ') ?? []
  expect(decision).toBe(decisions[outcome] ?? 'no-go')
  return items['reviewed']
}

/** The approval of the ordinary pull request. */
export function approvalOf({ pull }: Scenario): Review {
  const [first] = pull.reviews
  if (first === undefined) throw new Error('Nobody has reviewed.')
  return first
}

export function removeReviews({ pull }: Scenario): void {
  pull.reviews = []
}

/** Adds a commit below the head, which stays: its arrival and its approval are as before. */
export function slipIn({ repository, pull }: Scenario, given: Partial<Commit>): void {
  const commit = makeCommit('ada', { message: 'Slipped in', parents: [pull.base.sha], ...given })
  repository.commits.push(commit)
  pull.commits = [commit.sha, ...pull.commits]
}
