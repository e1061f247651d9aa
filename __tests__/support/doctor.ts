import type { Facts, Finding } from '../../src/doctor/define.js'
import { examine } from '../../src/doctor/examine.js'
import { readWorkflow } from '../../src/doctor/read-workflow.js'
import type { EnvironmentRules, Protection, Sight } from '../../src/model/protection.js'

export const deployFile = '.github/workflows/deploy.yml'
export const checklistFile = '.github/deployment-checklist.yml'

/** The commit that the gate is pinned to. */
export const sha = 'a0853c24544627f65ddf259abe73b1d18a591444'

/** A workflow past which nothing is deployed. */
export const soundWorkflow = `name: Deploy
on:
  pull_request:
  merge_group:
  push:
    branches: [main]
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions: { checks: read, contents: read, pull-requests: read }
    steps:
      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8
      - id: gate
        uses: deploy-gate/deploy-gate@${sha}
        with: { environment: production }
  deploy:
    needs: gate
    if: github.event_name == 'push'
    runs-on: ubuntu-latest
    environment: production
    steps:
      - run: ./deploy.sh
`

export function seen<T>(value: T): Sight<T> {
  return { seen: true, value }
}

export const hidden = { seen: false, why: 'The token may not.' } as const

export const soundRuleset: Protection = {
  kind: 'ruleset',
  name: 'main',
  checks: [{ name: 'gate', app: 15368 }],
  review: { codeOwners: true, dismissesStale: true },
  blocksForcePushes: true,
  blocksDeletion: true,
  bypass: { seen: true, value: [] }
}

export const soundEnvironment: EnvironmentRules = {
  reviewers: 1,
  preventsSelfReview: true,
  limitsBranches: true,
  others: [],
  adminsBypass: false
}

/** Facts of a repository in which all is well. */
export const soundFacts: Omit<Facts, 'workflows' | 'unread'> = {
  environment: null,
  branch: seen('main'),
  ownGates: new Map(),
  checklist: seen({
    file: checklistFile,
    permissions: { checks: 'read', contents: 'read', 'pull-requests': 'read' },
    teamRoles: []
  }),
  owners: seen('* @ada\n'),
  rulesets: seen([soundRuleset]),
  classic: seen(null),
  classicChecks: seen([]),
  mergeQueue: seen(false),
  environments: new Map([['production', seen(soundEnvironment)]]),
  rights: seen({ defaultToken: 'read', approve: false }),
  forks: seen('first-time')
}

/** What the doctor finds in these workflow files (text by name) and facts; where nothing is given all is well. */
export function diagnose(
  files: Readonly<Record<string, string>> = { [deployFile]: soundWorkflow },
  facts: Partial<Facts> = {}
): readonly Finding[] {
  const read = Object.entries(files).map(([file, text]) => readWorkflow(file, text))
  const workflows = read.flatMap(one => ('workflow' in one ? [one.workflow] : []))
  const unread = read.flatMap(one => ('complaint' in one ? [one.complaint] : []))
  return examine({ ...soundFacts, workflows, unread, ...facts })
}

/** The sound workflow with something in the place of something else. */
export function altered(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no ${from} in the workflow.`)
    return text.replace(from, to)
  }, soundWorkflow)
}

/** `level` and place of the findings of a code, as `hole 14`. */
export function levelsOf(findings: readonly Finding[], code: string): readonly string[] {
  return findings
    .filter(finding => finding.code === code)
    .map(({ level, location }) => (location === undefined ? level : `${level} ${String(location.line)}`))
}
