import type { HttpFailure } from '../../model/http.js'

/** Errors of Node and OpenSSL by code, in words that complete "the service …". */
const known: Readonly<Record<string, HttpFailure>> = {
  ECONNREFUSED: { kind: 'unreachable', detail: 'refuses the connection' },
  ECONNRESET: { kind: 'unreachable', detail: 'closes the connection without an answer' },
  EPIPE: { kind: 'unreachable', detail: 'closes the connection without an answer' },
  ENOTFOUND: { kind: 'unreachable', detail: 'has no address: its name is not known' },
  ENODATA: { kind: 'unreachable', detail: 'has no address: its name has none' },
  EAI_AGAIN: { kind: 'unreachable', detail: 'has no address: its name cannot be looked up at present' },
  ETIMEDOUT: { kind: 'unreachable', detail: 'does not take the connection in time' },
  EHOSTUNREACH: { kind: 'unreachable', detail: 'cannot be reached from here' },
  ENETUNREACH: { kind: 'unreachable', detail: 'cannot be reached from here' },
  EADDRNOTAVAIL: { kind: 'unreachable', detail: 'cannot be reached from here' },
  CERT_HAS_EXPIRED: { kind: 'certificate-expired', detail: 'has a certificate that has expired' },
  CERT_NOT_YET_VALID: { kind: 'certificate-early', detail: 'has a certificate that is not valid yet' },
  ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'certificate-host', detail: 'has a certificate for other names' }
}

/** What OpenSSL says of a certificate that nobody vouches for. */
const untrusted =
  /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(GET_ISSUER_CERT(_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_(UNTRUSTED|CHAIN_TOO_LONG|SIGNATURE_FAILURE|REJECTED|REVOKED)|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ERROR_IN_CERT_NOT_(AFTER|BEFORE)_FIELD)$/

/** What an error of a request says of the service; of an error's own text nothing is kept but its code. */
export function failureOf(error: unknown): HttpFailure {
  if (error instanceof ExchangeError) return error.failure
  const code = codeOf(error)
  const found = known[code]
  if (found !== undefined) return found
  if (untrusted.test(code)) {
    return { kind: 'certificate-issuer', detail: `has a certificate of an issuer that is not trusted (${code})` }
  }
  if (/^(EPROTO|ERR_SSL_|ERR_TLS_)/.test(code)) return { kind: 'tls-failed', detail: `does not agree on TLS (${code})` }
  if (code.startsWith('HPE_')) return { kind: 'bad-answer', detail: `answers what is no HTTP/1.1 (${code})` }
  return { kind: 'unreachable', detail: `does not answer (${code})` }
}

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'no code'
  const { code } = error
  return typeof code === 'string' && /^[A-Z0-9_]{1,60}$/.test(code) ? code : 'no code'
}

/** An exchange that ended for a reason which Node has no code for. */
export class ExchangeError extends Error {
  readonly failure: HttpFailure

  constructor(kind: HttpFailure['kind'], detail: string) {
    super(detail)
    this.name = 'ExchangeError'
    this.failure = { kind, detail }
  }
}
