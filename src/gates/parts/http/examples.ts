import type { HttpFacts, HttpRecord } from '../../../model/http.js'

type First = Extract<HttpRecord['first'], { readonly answer: unknown }>['answer']

/** A plain answer with status 200, its certificate valid until the first day of March 2027. */
export function httpAnswer(more: Partial<First> = {}): First {
  const tls = { protocol: 'TLSv1.3', validTo: '2027-03-01T00:00:00.000Z' }
  const facts: HttpFacts = { url: 'https://shop.example/health', status: 200, headers: {}, tls, milliseconds: 30 }
  return { ...facts, body: { texts: {}, json: {} }, ...more }
}

/** The evidence of one question that was answered at once. */
export function httpEvidence(
  answer: Partial<First> = {},
  more: Partial<Omit<HttpRecord, 'first'>> = {}
): { readonly http: HttpRecord } {
  return { http: { attempts: 1, first: { answer: httpAnswer(answer) }, ...more } }
}

/** Samples that were answered with 200 after so many milliseconds. */
export function httpSamples(...milliseconds: readonly number[]): NonNullable<HttpRecord['samples']> {
  return milliseconds.map(time => ({ answer: { status: 200, milliseconds: time } }))
}
