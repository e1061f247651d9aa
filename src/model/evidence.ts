import type { ArtifactRecord } from './artifacts.js'
import type { CommandAsk, CommandRecord } from './command.js'
import type { EnvAsk, EnvRecord } from './env.js'
import type { FileAsk, FileRecord } from './file.js'
import type { HttpAsk, HttpRecord } from './http.js'
import type { RecordAsk, RecordFacts } from './record.js'
import type { MetricsAsk, MetricsRecord } from './metrics.js'
import type { ChangedLinesRecord, CheckRecord, CommitsRecord, PathsRecord, SignOffsRecord, Subject } from './github.js'
import type { AlertRecord, JudgedCodeScanning } from './alerts.js'
import type { DeploymentRecord } from './deployment.js'
import type { IssueKind, IssueRecord } from './issue.js'
import type { ReportKind, ReportSet } from './reports.js'
import type { SignOffDemand } from './sign-off.js'

/** Who could have forged a fact, from the most to the least trustworthy. */
export const origins = ['platform', 'isolated', 'workflow', 'job', 'committed'] as const
export type Origin = (typeof origins)[number]

/**
 * What a gate may ask for, by kind of evidence: `ask` says which, `value` is what a
 * source finds. All of it is plain JSON.
 */
export interface EvidenceKinds {
  readonly reports: { readonly ask: ReportsAsk; readonly value: ReportSet }
  readonly checks: { readonly ask: Record<string, never>; readonly value: CheckRecord }
  readonly 'sign-offs': { readonly ask: SignOffsAsk; readonly value: SignOffsRecord }
  readonly paths: { readonly ask: Record<string, never>; readonly value: PathsRecord }
  readonly 'changed-lines': { readonly ask: Record<string, never>; readonly value: ChangedLinesRecord }
  readonly artifact: { readonly ask: ArtifactGateAsk; readonly value: ArtifactRecord }
  readonly 'release-asset': { readonly ask: ReleaseAssetAsk; readonly value: ArtifactRecord }
  readonly image: { readonly ask: ImageAsk; readonly value: ArtifactRecord }
  readonly record: { readonly ask: RecordAsk; readonly value: RecordFacts }
  readonly outcomes: { readonly ask: Record<string, never>; readonly value: OutcomesRecord }
  readonly command: { readonly ask: CommandAsk; readonly value: CommandRecord }
  readonly file: { readonly ask: FileAsk; readonly value: FileRecord }
  readonly env: { readonly ask: EnvAsk; readonly value: EnvRecord }
  readonly metrics: { readonly ask: MetricsAsk; readonly value: MetricsRecord }
  readonly http: { readonly ask: HttpAsk; readonly value: HttpRecord }
  readonly deployments: { readonly ask: DeploymentsAsk; readonly value: DeploymentRecord }
  readonly commits: { readonly ask: Record<string, never>; readonly value: CommitsRecord }
  readonly issues: { readonly ask: IssuesAsk; readonly value: IssueRecord }
  readonly 'code-scanning-alerts': { readonly ask: Record<string, never>; readonly value: JudgedCodeScanning }
  readonly 'secret-scanning-alerts': { readonly ask: Record<string, never>; readonly value: AlertRecord }
  readonly 'dependabot-alerts': { readonly ask: Record<string, never>; readonly value: AlertRecord }
}

export type EvidenceKind = keyof EvidenceKinds

export interface ReportsAsk {
  readonly want: ReportKind
  /** Globs relative to the workspace, in the order they were written; a leading `!` excludes. */
  readonly report: readonly string[]
  /** The id of the parser that must read every file; without it the content decides. */
  readonly format?: string
  /**
   * Set for reports of the base, which are made by another run: only they may be
   * older than the job and name another commit.
   */
  readonly of?: 'base'
  /** Set where the reports are in an artifact: then the globs are relative to it. */
  readonly artifact?: ArtifactAsk
}

/** An artifact of a workflow run of the commit under judgement. */
export interface ArtifactAsk {
  /** `*` stands for any text, so that several can be meant. */
  readonly name: string
  /** The name of the workflow's file; without it that of the only workflow whose run has such an artifact. */
  readonly workflow?: string
  /** Whether runs for the head of another repository count. */
  readonly forks: boolean
}

/** An artifact, and what is to be known of it beside that it is there. */
export interface ArtifactGateAsk extends ArtifactAsk {
  readonly attestation: boolean
  readonly sbom: boolean
}

/** An asset of a release of the commit under judgement. */
export interface ReleaseAssetAsk {
  /** `*` stands for any text, so that several can be meant. */
  readonly name: string
  readonly attestation: boolean
}

/** An image by its digest, as it is written or as a variable of the environment holds it. */
export type ImageAsk = { readonly image: string } | { readonly env: string }

/** How the steps before the gate ended, by their id, in the runner's words: success, failure, cancelled or skipped. */
export interface OutcomesRecord {
  readonly steps: Readonly<Record<string, string>>
}

export interface IssuesAsk {
  /** Any of which counts. */
  readonly labels: readonly string[]
  /** A title, which counts as well. */
  readonly milestone: string | null
  readonly kinds: readonly IssueKind[]
}

export interface DeploymentsAsk {
  /** The name of the environment. */
  readonly environment: string
}

export interface SignOffsAsk {
  /** Every sign-off that the run asks for: one person may fill one role only, so the roles are judged together. */
  readonly demands: readonly SignOffDemand[]
  /** Every role and item of the checklist, where a demand accepts comments, which may name them. */
  readonly names: readonly string[]
  /**
   * Set where everything is judged that came since the last deployment of the run's environment, or since this tag,
   * branch or commit where none is known that can be compared with.
   */
  readonly sinceDeployment?: { readonly since: string | null }
}

/** One question to the world; two requests with equal kind and ask are one and are answered once. */
export type Request<K extends EvidenceKind = EvidenceKind> = {
  [Kind in K]: { readonly kind: Kind; readonly ask: EvidenceKinds[Kind]['ask'] }
}[K]

/**
 * A fact, or why there is none. A `partial` value is true as far as it goes, but something of it could not be read, so
 * that no gate can pass on it. An absent fact that `awaits` is only not there yet.
 */
export type Evidence<T = unknown> =
  | { readonly state: 'found'; readonly value: T; readonly origin: Origin }
  | { readonly state: 'partial'; readonly value: T; readonly origin: Origin; readonly flaws: readonly Flaw[] }
  | { readonly state: 'absent'; readonly code: string; readonly why: string; readonly awaits: boolean }
  | { readonly state: 'broken'; readonly flaws: readonly Flaw[] }

/**
 * One thing that kept a fact from being known: a stable code, a sentence that says
 * what to do, the place if there is one.
 */
export interface Flaw {
  readonly code: string
  readonly why: string
  readonly file?: string
  readonly line?: number
}

/** All facts of a run by the key of their request; plain JSON, so that a run can be saved and judged again. */
export interface Gathered {
  readonly schemaVersion: 1
  /** When gathering ended, ISO 8601; the `now` of every judgement. */
  readonly at: string
  readonly subject: Subject
  readonly evidence: Readonly<Record<string, Evidence>>
  /**
   * Set when the head was not the same after gathering as before, or could not be read: then nothing gathered counts.
   */
  readonly headFlaw?: Flaw
}
