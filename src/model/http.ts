/** A status, or all of a class. */
export type Status = number | '1xx' | '2xx' | '3xx' | '4xx' | '5xx'

export const tlsProtocols = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
export type TlsProtocol = (typeof tlsProtocols)[number]

/** What is asked of one endpoint, the further requests included. */
export interface HttpAsk {
  readonly url: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  /** The environment variable that holds a token, and the header that carries it. */
  readonly token?: TokenAsk
  /** Path of the certificates of the only issuers to trust. */
  readonly ca?: string
  /** Milliseconds for everything together. */
  readonly timeout: number
  /** How often the first request is made again while its answer has none of these statuses, or there is none. */
  readonly retries: number
  readonly status: readonly Status[]
  readonly follow: boolean
  readonly compressed: boolean
  /** What of an answer is kept; the rest of it is nobody's business. */
  readonly keep: {
    readonly headers: readonly string[]
    readonly texts: readonly string[]
    readonly json: readonly string[]
  }
  /** The name that the certificate must be for, where it is not the one of the URL. */
  readonly host?: string
  /** Whether it speaks a protocol older than this one is asked too. */
  readonly oldest?: TlsProtocol
  /** The http:// URL that should redirect. */
  readonly plain?: string
  /** Origins of pages that might ask. */
  readonly origins: readonly string[]
  readonly samples?: { readonly count: number; readonly concurrency: number }
  readonly burst?: number
}

export interface TokenAsk {
  readonly env: string
  readonly header: string
  /** Set where the variable holds a user and a password, with a colon between them, for Basic authentication. */
  readonly scheme?: 'basic'
}

/** Why there is no answer: what the service, or the way to it, did. */
export interface HttpFailure {
  readonly kind:
    | 'unreachable'
    | 'certificate-expired'
    | 'certificate-early'
    | 'certificate-host'
    | 'certificate-issuer'
    | 'tls-failed'
    | 'too-large'
    | 'bad-answer'
    | 'too-many-redirects'
    | 'redirect-refused'
  /** Completes "the service …", of our own words; nothing that the service wrote. */
  readonly detail: string
}

/** What TLS said when the connection was made. */
export interface TlsFacts {
  readonly protocol: string
  /** Last moment of the certificate, ISO 8601. */
  readonly validTo: string
}

/** What is kept of an answer. */
export interface HttpFacts {
  /** Where the answer came from, redirects followed. */
  readonly url: string
  readonly status: number
  /** Values by name in lower case, one for each line of the answer; only of names that were asked for. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** Null where the connection has no TLS. */
  readonly tls: TlsFacts | null
  readonly milliseconds: number
}

/** What is kept of a body: whether the texts are in it, and the values at the pointers. */
export interface BodyFacts {
  readonly texts: Readonly<Record<string, boolean>>
  /** Null where the body is no JSON. */
  readonly json: Readonly<Record<string, JsonValue>> | null
}

/** The value at a JSON Pointer, if it is one that can be compared. */
export type JsonValue =
  | { readonly state: 'value'; readonly value: string | number | boolean | null }
  | { readonly state: 'missing' }
  | { readonly state: 'list' | 'object' | 'long' }

export type Exchange<T> = { readonly answer: T } | { readonly failure: HttpFailure }

/** One origin's question, and its preflight where a browser would send one. */
export interface CorsRecord {
  readonly origin: string
  readonly preflight?: { readonly headers: readonly string[]; readonly exchange: Exchange<HttpFacts> }
  readonly exchange: Exchange<HttpFacts>
}

/** Whether the service spoke a protocol that is older than asked; untold where that could not be tried. */
export type OlderProtocol = 'spoken' | 'refused' | 'untold'

/** All that was found; what follows the first answer is there only where that has a status that was asked for. */
export interface HttpRecord {
  readonly attempts: number
  readonly first: Exchange<HttpFacts & { readonly body: BodyFacts }>
  readonly older?: OlderProtocol
  readonly plain?: Exchange<HttpFacts>
  readonly cors?: readonly CorsRecord[]
  readonly samples?: readonly Exchange<Sample>[]
  readonly burst?: BurstRecord
}

export interface Sample {
  readonly status: number
  readonly milliseconds: number
}

/** Requests that were made in a burst, which ends with the first 429. */
export interface BurstRecord {
  readonly sent: number
  readonly limited: boolean
  readonly unanswered: number
}
