import type { Severity } from './reports.js'

export const alertKinds = ['code-scanning', 'secret-scanning', 'dependabot'] as const
export type AlertKind = (typeof alertKinds)[number]

/** An alert of GitHub's that is open. */
export interface Alert {
  readonly kind: AlertKind
  /** Unique among those of its kind. */
  readonly number: number
  /** What it is about: the rule, the type of secret, the advisory; the first is the one it is called by. */
  readonly ids: readonly string[]
  /** The file or the package it speaks of; empty where GitHub names none. */
  readonly where: string
  readonly severity: Severity
  /** By GitHub's clock, ISO 8601. */
  readonly createdAt: string
}

export interface AlertRecord {
  readonly alerts: readonly Alert[]
}

/** What code scanning knows of a ref. */
export interface CodeScanningRecord extends AlertRecord {
  readonly ref: string
  /** The newest 100 analyses of the ref, newest first. */
  readonly analyses: readonly Analysis[]
}

export interface JudgedCodeScanning extends CodeScanningRecord {
  /** The commits of which an analysis must be: the one under judgement, and its test merge. */
  readonly commits: readonly string[]
}

export interface Analysis {
  /** The tool, and which part of the code it looked at. */
  readonly tool: string
  readonly commit: string
  /** Why its results could not be taken over; empty when they were. */
  readonly error: string
}
