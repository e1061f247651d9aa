import type { Exchange, OlderProtocol, TlsFacts, TlsProtocol, TokenAsk } from '../model/http.js'

/** Services that are under judgement. */
export interface HttpPort {
  /** Begins to ask one service. Throws `PortError` `token-missing` where the variable of its token is not set. */
  open(setup: HttpSetup): Promise<HttpConversation>
}

export interface HttpSetup {
  /** What is set up for a service, headers and token, goes to the origin of this URL and to no other. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly token?: TokenAsk
  /** PEM of the only issuers to trust; without it those that Node trusts. */
  readonly ca?: string
  /** The name that the service's certificate must be for, where it is not the one of the URL. */
  readonly host?: string
  /** Milliseconds until nothing is asked any more. */
  readonly timeout: number
}

/** What is done alone with a service. */
export type Turn = 'burst' | 'measurement'

/** All requests to one service; whoever opened it closes it. */
export interface HttpConversation {
  /** One request and its answer, a redirect like any other. Throws `PortError` where the request must not be made. */
  send(request: HttpRequest): Promise<Exchange<HttpAnswer>>
  /** Whether the service takes a connection of a protocol that is older than this one. */
  speaksOlderThan(protocol: TlsProtocol): Promise<OlderProtocol>
  /** Waits, and says true; false at once where the time would be up by then. */
  pause(milliseconds: number): Promise<boolean>
  /**
   * Waits until it is alone with the service: a `burst` until nobody else asks it, a measurement until nobody measures.
   */
  alone<T>(what: Turn, work: () => Promise<T>): Promise<T>
  close(): void
}

export interface HttpRequest {
  readonly url: string
  readonly method: string
  /** Headers beside those of the setup. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Set where headers and token of the setup stay out, as of a preflight. */
  readonly bare?: boolean
}

export interface HttpAnswer {
  readonly status: number
  /** Values by name in lower case, one for each line. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** The whole body, its encoding undone; the token is struck out wherever it is repeated. */
  readonly body: string
  readonly tls: TlsFacts | null
  /** From when the request was sent on an open connection until the last byte of the body. */
  readonly milliseconds: number
}
