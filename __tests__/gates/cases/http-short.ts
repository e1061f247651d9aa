import { httpAnswer } from '../../../src/gates/parts/http/examples.js'
import type { Exchange, HttpFacts } from '../../../src/model/http.js'
import type { Case } from '../../support/judge.js'

/** A case in one line: title, options, evidence, outcome and the code among its reasons. */
export type Short = readonly [
  title: string,
  options: Case['options'],
  evidence: Case['evidence'],
  expect: Case['expect'],
  because: string
]

export const url = 'https://shop.example/health'

/** An answer to a further request. */
export const other = (headers: HttpFacts['headers'], status = 200): Exchange<HttpFacts> => ({
  answer: { ...httpAnswer(), headers, status }
})

export const silent: Exchange<never> = { failure: { kind: 'unreachable', detail: 'refuses the connection' } }
