import type { Gate } from '../../src/gates/define.js'
import { isCombined, type Check, type Checklist, type GateCheck, type Item } from '../../src/model/checklist.js'
import type { Evidence, Gathered, Request } from '../../src/model/evidence.js'
import type { Subject } from '../../src/model/github.js'
import type { Judgement, Outcome, RunReport, Use, Verdict } from '../../src/model/verdict.js'
import type { Awaits, MarkedLocation } from '../../src/model/reason.js'
import { countOutcomes, decide } from '../../src/pipeline/decide.js'
import type { AnnotationLevel, GitHubWritePort, StepPorts } from '../../src/ports/write.js'

/** The moment at which everything in tests happens. */
export const now = '2026-11-20T09:00:00.000Z'

export const place = { file: 'checklist.yml', line: 3, column: 5 } as const

/** The gate of an item that asks just one. */
export function soleGate(check: Check): GateCheck {
  if (isCombined(check)) throw new Error(`Several checks are taken together by ${check.combine}.`)
  return check
}

export function buildItem(changes: Partial<Item> = {}): Item {
  return {
    id: 'unit-tests',
    title: 'Unit tests pass',
    phase: 'before',
    section: ['Code'],
    check: { gate: 'stub', options: {} },
    severity: 'blocker',
    ticked: false,
    location: place,
    ...changes
  }
}

export function buildChecklist(items: readonly Item[], changes: Partial<Checklist> = {}): Checklist {
  return {
    name: 'Shop',
    roles: [],
    phases: [{ id: 'before', title: 'Before the deployment' }],
    items,
    ticks: 'ignore',
    waivers: [],
    source: { file: 'checklist.yml', notation: 'yaml', digest: 'd1' },
    ...changes
  }
}

export const subject: Subject = {
  repository: 'acme/shop',
  commit: 'a'.repeat(40),
  event: 'push',
  branch: 'main',
  environment: 'production',
  labels: []
}

export const checksRequest: Request = { kind: 'checks', ask: {} }

/** A gate that needs the checks of the commit and answers what it is told. */
export function buildGate(
  answer: () => Judgement,
  needs: Readonly<Record<string, Request>> = { checks: checksRequest }
): Gate {
  return {
    id: 'stub',
    title: 'Stub',
    about: 'Answers what it is told.',
    options: { json: { type: 'object' }, shape: {} },
    mistakes: () => [],
    demands: () => [],
    whenDue: () => ({}),
    needs: () => needs,
    reasons: {},
    refutedBy: [],
    trust: () => null,
    judge: answer,
    examples: []
  }
}

export function buildGathered(evidence: Readonly<Record<string, Evidence>>, changes: Partial<Gathered> = {}): Gathered {
  return { schemaVersion: 1, at: now, subject, evidence, ...changes }
}

export function buildVerdict(outcome: Outcome, changes: Partial<Verdict> = {}): Verdict {
  return {
    id: 'unit-tests',
    title: 'Unit tests pass',
    phase: 'before',
    section: ['Code'],
    gate: 'stub',
    severity: 'blocker',
    outcome,
    reasons: [],
    origin: 'job',
    evidence: [],
    location: place,
    ...changes
  }
}

export function reason(code: string, text = `${code}.`) {
  return { code, params: {}, text, locations: [] }
}

/** Nothing was asked of GitHub. */
export const noUse: Use = { apiCalls: 0, rateBudgets: [], time: { took: 0, limit: 300_000 } }

/** A run that judged these verdicts. */
export function buildReport(verdicts: readonly Verdict[], changes: Partial<RunReport> = {}): RunReport {
  return {
    schemaVersion: 1,
    ...decide(verdicts),
    name: 'Shop',
    at: now,
    subject,
    checklist: { file: 'checklist.yml', notation: 'yaml', digest: 'd'.repeat(64) },
    phases: [{ id: 'before', title: 'Before the deployment' }],
    selected: { phase: null, environment: null },
    counts: countOutcomes(verdicts),
    verdicts,
    warnings: [],
    ...noUse,
    ...changes
  }
}

export interface Written {
  readonly annotations: {
    level: AnnotationLevel
    title: string
    message: string
    location: MarkedLocation | undefined
  }[]
  readonly summaries: string[]
  readonly outputs: Record<string, string>
  readonly files: Record<string, string>
}

/** Ports that keep what is written to them. */
export function recordWrites(): { readonly ports: StepPorts; readonly written: Written } {
  const written: Written = { annotations: [], summaries: [], outputs: {}, files: {} }
  const ports: StepPorts = {
    annotations: {
      annotate: (level, title, message, location) => {
        written.annotations.push({ level, title, message, location })
      }
    },
    summary: {
      write: markdown => {
        written.summaries.push(markdown)
        return Promise.resolve()
      }
    },
    outputs: {
      set: (name, value) => {
        written.outputs[name] = value
        return Promise.resolve()
      }
    },
    files: {
      write: (name, text) => {
        written.files[name] = text
        return Promise.resolve(name)
      }
    }
  }
  return { ports, written }
}

/** GitHub that keeps what is written to it and answers what it is told. */
export function recordGitHub(changes: Partial<GitHubWritePort> = {}) {
  const sent: (readonly [what: keyof GitHubWritePort, ...of: unknown[]])[] = []
  const keep =
    (what: keyof GitHubWritePort) =>
    (...of: unknown[]): Promise<void> => {
      sent.push([what, ...of])
      return Promise.resolve()
    }
  const github: GitHubWritePort = {
    postCheckRun: keep('postCheckRun'),
    ownComments: () => Promise.resolve([]),
    postComment: keep('postComment'),
    editComment: keep('editComment'),
    reviewing: () => Promise.resolve({ isOpen: true, users: [], teams: [] }),
    requestReviews: keep('requestReviews'),
    deploymentOf: () => Promise.resolve(null),
    deploymentState: () => Promise.resolve(null),
    postDeploymentStatus: keep('postDeploymentStatus'),
    ...changes
  }
  return { github, sent }
}

/** A run on pull request #7, whose head is judged. */
export function buildPullRequestReport(verdicts: readonly Verdict[], changes: Partial<RunReport> = {}): RunReport {
  const { commit } = subject
  const pullRequest = { number: 7, title: 'Sell more', head: commit, base: 'main' }
  const runUrl = 'https://github.com/acme/shop/actions/runs/9001/attempts/1'
  const selected = { phase: null, environment: 'production' }
  return buildReport(verdicts, { subject: { ...subject, pullRequest }, selected, runUrl, ...changes })
}

/** A verdict that waits for people of a role. */
export function buildAwaiting(awaits: Partial<Awaits>, changes: Partial<Verdict> = {}): Verdict {
  const given = { role: 'dba', missing: 1, users: [], teams: [], ...awaits }
  return buildVerdict('pending', { reasons: [{ ...reason('awaiting'), awaits: given }], ...changes })
}
