import type { HttpAsk } from './http.js'

/** A query of Prometheus. */
export interface MetricsAsk extends Pick<HttpAsk, 'url' | 'token' | 'ca' | 'timeout'> {
  readonly query: string
  /** Milliseconds that the answer must be known for, up to now; without it only now counts. */
  readonly span?: number
}

export interface MetricsRecord {
  /** When it was asked, by Prometheus' own clock, ISO 8601. */
  readonly at: string
  /** The moments that a span was looked at, and the milliseconds between two of them. */
  readonly span?: { readonly moments: number; readonly step: number }
  /** At least one. */
  readonly series: readonly Series[]
  /** What Prometheus says that kept it from knowing everything. */
  readonly warnings: readonly string[]
}

/** One series with the bounds of its values. */
export interface Series {
  /** As Prometheus writes it, such as `up{job="shop"}`; empty where it has no label. */
  readonly name: string
  readonly least: Moment
  readonly most: Moment
}

export interface Moment {
  readonly value: number
  /** ISO 8601. */
  readonly at: string
}
