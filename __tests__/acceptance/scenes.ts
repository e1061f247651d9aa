import { makeCommit, makeJob } from '../support/github/builders.js'
import { at } from '../support/github/clock.js'
import { shaOf } from '../support/github/names.js'
import { CHECKLIST, ordinary, type Scenario } from '../support/github/scenario.js'

/** Items by id: each is the YAML of its gate, as a flow mapping without the braces. */
export type Items = Readonly<Record<string, string>>

/** A checklist of one phase; `settings` are further lines of the file, such as `roles: { … }`. */
export function checklistOf(items: Items, ...settings: readonly string[]): string {
  const rows = Object.entries(items).map(([id, gate]) => `      - { id: ${id}, title: ${id}, ${gate} }`)
  return ['version: 1', 'name: Shop', ...settings, 'phases:', '  - id: before', '    items:', ...rows, ''].join('\n')
}

/** The ordinary pull request, judged by these items. */
export function shop(items: Items, ...settings: readonly string[]): Scenario {
  return ordinary({ checklist: checklistOf(items, ...settings) })
}

/** The pull request's head as it is checked out: its test merge exists, and the gate's job runs since 9:41. */
export function checkOut(scenario: Scenario, merged: Readonly<Record<string, string>> = {}): Scenario {
  const { repository, pull } = scenario
  const head = repository.commits.find(commit => commit.sha === pull.head.sha)
  const sha = shaOf('merge', pull.base.sha, pull.head.sha)
  repository.commits.push(
    makeCommit('ada', {
      message: 'Merge',
      sha,
      parents: [pull.base.sha, pull.head.sha],
      files: { ...head?.files, ...merged }
    })
  )
  for (const run of repository.runs) {
    run.jobs.push(makeJob('gate', { status: 'in_progress', conclusion: null, startedAt: at(41), completedAt: null }))
  }
  return scenario
}

/** Replaces the checklist of the base commit; undefined removes it. */
export function rewriteChecklist(scenario: Scenario, text: string | undefined): void {
  rewriteFile(scenario, CHECKLIST, text)
}

/** Replaces a file of the base commit; undefined removes it. */
export function rewriteFile({ repository, pull }: Scenario, file: string, text: string | undefined): void {
  const base = repository.commits.find(commit => commit.sha === pull.base.sha)
  if (base === undefined) throw new Error('The scenario has no base commit.')
  const { [file]: _, ...others } = base.files
  base.files = text === undefined ? others : { ...others, [file]: text }
}
