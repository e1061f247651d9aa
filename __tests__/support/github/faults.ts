import type { ServerResponse } from 'node:http'
import { operations } from './description.js'
import { REPO } from './route.js'
import type { World } from './world.js'

/**
 * A moment in the conversation: the number of the call, counted from 1, or the template of a route
 * (`/orgs/{org}/teams/{team_slug}`; `pulls/{pull_number}/reviews` is short for a route of the repository).
 */
export type Moment = number | string

export type Fault =
  | { readonly kind: 'status'; readonly status: 401 | 403 | 404 | 408 | 500 | 502 | 503 }
  /** The primary limit is used up; `resetIn` and `retryAfter` are seconds. */
  | {
      readonly kind: 'rate-limit'
      readonly status?: 403 | 429
      readonly resetIn?: number
      readonly retryAfter?: number
    }
  | { readonly kind: 'secondary-rate-limit'; readonly retryAfter?: number }
  /** The connection is reset before a byte is sent. */
  | { readonly kind: 'reset' }
  /** Half of the body is sent under the whole content-length, then the connection is closed. */
  | { readonly kind: 'cut-body' }
  /** The whole answer comes, so many milliseconds late. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The request is never answered. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'invalid-json' }
  | { readonly kind: 'html' }
  /** 200 without a body. */
  | { readonly kind: 'empty' }
  /** The page does not say that there is a next one. */
  | { readonly kind: 'no-next-page' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The JSON is changed after it was validated: a word nobody knows, a null, a count that disagrees. */
  | { readonly kind: 'rewrite'; readonly change: (body: unknown) => unknown }

export type PlannedFault = {
  readonly at: Moment
  /** Only this page of the route, counted from 1. */
  readonly page?: number
  /** How many matching calls fail before all is well; 1 when left out. */
  readonly times?: number
  readonly fault: Fault
}

export type PlannedEdit = { readonly before: Moment; readonly edit: (world: World) => void }

export type Reply = { status: number; headers: Record<string, string>; body: string }

/** The plan of one server; each entry counts its own calls. */
export class Plan {
  readonly #faults: { readonly planned: PlannedFault; left: number }[]
  readonly #edits: { readonly planned: PlannedEdit; done: boolean }[]

  constructor(faults: readonly PlannedFault[], edits: readonly PlannedEdit[]) {
    for (const moment of [...faults.map(fault => fault.at), ...edits.map(edit => edit.before)]) checkMoment(moment)
    this.#faults = faults.map(planned => ({ planned, left: planned.times ?? 1 }))
    this.#edits = edits.map(planned => ({ planned, done: false }))
  }

  /** Applies every edit that is due before this call, each once. */
  edit(world: World, call: number, template: string): void {
    for (const entry of this.#edits) {
      if (entry.done || !isMoment(entry.planned.before, call, template)) continue
      entry.done = true
      entry.planned.edit(world)
    }
  }

  faultOf(call: number, template: string, page: number): Fault | undefined {
    const entry = this.#faults.find(
      ({ planned, left }) =>
        left > 0 && isMoment(planned.at, call, template) && (planned.page === undefined || planned.page === page)
    )
    if (entry === undefined) return undefined
    entry.left -= 1
    return entry.planned.fault
  }
}

function isMoment(moment: Moment, call: number, template: string): boolean {
  return typeof moment === 'number' ? moment === call : fullTemplate(moment) === template
}

function fullTemplate(moment: string): string {
  return moment.startsWith('/') ? moment : `${REPO}/${moment}`
}

function checkMoment(moment: Moment): void {
  if (typeof moment === 'number' || moment === '/graphql') return
  if (!operations.some(({ template }) => template === fullTemplate(moment))) {
    throw new Error(`No route is called ${fullTemplate(moment)}; a fault or an edit waits for it in vain.`)
  }
}

/** The reply instead of the true one; undefined when the fault only spoils how the true one is sent. */
export function replyInstead(fault: Fault): Reply | undefined {
  switch (fault.kind) {
    case 'status':
      return problem(fault.status, 'The fake GitHub was asked to fail here.')
    case 'rate-limit':
      return limited(fault.status ?? 403, 'API rate limit exceeded for installation ID 1.', {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + (fault.resetIn ?? 3600)),
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) })
      })
    case 'secondary-rate-limit':
      return limited(403, 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', {
        ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) })
      })
    case 'invalid-json':
      return { status: 200, headers: jsonHeaders(), body: '{"data": [1, 2,' }
    case 'html':
      return { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Unicorn!</body></html>' }
    case 'empty':
      return { status: 200, headers: jsonHeaders(), body: '' }
    case 'redirect':
      return { status: 302, headers: { location: fault.to }, body: '' }
    case 'reset':
    case 'silence':
    case 'cut-body':
    case 'slow':
    case 'no-next-page':
    case 'rewrite':
      return undefined
  }
}

function problem(status: number, message: string): Reply {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status) }
  return { status, headers: jsonHeaders(), body: JSON.stringify(body) }
}

function limited(status: number, message: string, headers: Record<string, string>): Reply {
  const reply = problem(status, message)
  return { ...reply, headers: { ...reply.headers, ...headers } }
}

export function jsonHeaders(): Record<string, string> {
  return { 'content-type': 'application/json; charset=utf-8' }
}

/** The true reply, changed where the fault is about its words. */
export function spoil(reply: Reply, fault: Fault | undefined): Reply {
  if (fault?.kind === 'no-next-page') {
    const { link, ...headers } = reply.headers
    const kept = (link ?? '').split(', ').filter(part => !/rel="(next|last)"/.test(part))
    return { ...reply, headers: { ...headers, ...(kept.join('') === '' ? {} : { link: kept.join(', ') }) } }
  }
  if (fault?.kind === 'rewrite') {
    return { ...reply, body: JSON.stringify(fault.change(JSON.parse(reply.body) as unknown)) }
  }
  return reply
}

/** Sends the reply, or as much of it as the fault lets through. */
export function send(response: ServerResponse, reply: Reply, fault: Fault | undefined): void {
  if (fault?.kind === 'silence') return
  if (fault?.kind === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const body = Buffer.from(reply.body)
  const headers = reply.status === 304 ? reply.headers : { ...reply.headers, 'content-length': String(body.length) }
  if (fault?.kind === 'cut-body') {
    response.writeHead(reply.status, headers)
    response.write(body.subarray(0, body.length >> 1), () => response.socket?.end())
    return
  }
  const finish = (): void => {
    response.writeHead(reply.status, headers)
    response.end(body)
  }
  if (fault?.kind === 'slow') setTimeout(finish, fault.milliseconds).unref()
  else finish()
}
