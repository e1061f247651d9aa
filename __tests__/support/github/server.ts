import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { allowOrganisation, allowRepository, findToken } from './access.js'
import {
  Plan,
  jsonHeaders,
  replyInstead,
  send,
  spoil,
  type PlannedEdit,
  type PlannedFault,
  type Reply
} from './faults.js'
import { findRepository, found } from './find.js'
import { answerGraphql } from './graphql.js'
import { createMeter, type Budget, type Meter } from './meter.js'
import { Problem } from './problem.js'
import { prepare } from './reply.js'
import type { Answer, Ask, Route } from './route.js'
import { artifactRoutes, serveStorage } from './routes-artifacts.js'
import { alertRoutes } from './routes-alerts.js'
import { checkRoutes } from './routes-checks.js'
import { commitRoutes } from './routes-commits.js'
import { compareRoutes } from './routes-compare.js'
import { otherRoutes } from './routes-others.js'
import { pullRoutes } from './routes-pulls.js'
import { settingRoutes } from './routes-settings.js'
import { judgeAnswer, judgeRequest, understand, type Understood } from './understand.js'
import type { World } from './world.js'

export type LoggedRequest = {
  readonly call: number
  readonly method: string
  /** The route's template, or the path when no route knows it. */
  readonly route: string
  readonly path: string
  readonly page: number
  /** 0 when nothing was answered. */
  status: number
  readonly fault?: string
}

export type Log = {
  readonly requests: LoggedRequest[]
  /** Whatever breaks GitHub's own description, in a request or in an answer; a test expects none. */
  readonly violations: string[]
}

export type FakeGitHub = {
  /**
   * Serves the API as api.github.com does; `${url}/api/v3` and `${url}/api/graphql` as GitHub Enterprise Server does.
   */
  readonly url: string
  readonly world: World
  readonly log: Log
  readonly close: () => Promise<void>
}

type Call = {
  readonly number: number
  readonly method: string
  readonly url: URL
  readonly mount: string
  readonly path: string
}

const ENTERPRISE = '/api/v3'
const routes: readonly Route[] = [
  ...pullRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...checkRoutes,
  ...artifactRoutes,
  ...alertRoutes,
  ...settingRoutes,
  ...otherRoutes
]

/** Serves the world on 127.0.0.1 at a free port until it is closed. */
export async function startGitHub(
  world: World,
  {
    faults = [],
    edits = [],
    budget = {}
  }: {
    readonly faults?: readonly PlannedFault[]
    readonly edits?: readonly PlannedEdit[]
    readonly budget?: Budget
  } = {}
): Promise<FakeGitHub> {
  const plan = new Plan(faults, edits)
  const meters = { core: createMeter('core', budget), graphql: createMeter('graphql', {}) }
  const log: Log = { requests: [], violations: [] }
  const server = createServer((request, response) => {
    void respond(world, plan, meters, log, request, response).catch((error: unknown) => {
      log.violations.push(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}`)
      send(response, { status: 500, headers: {}, body: '' }, undefined)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = (): Promise<void> =>
    new Promise(resolve => {
      server.close(() => {
        resolve()
      })
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, world, log, close }
}

async function respond(
  world: World,
  plan: Plan,
  meters: Readonly<Record<'core' | 'graphql', Meter>>,
  log: Log,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const body = await readBody(request)
  if (serveStorage(world, request, response, what => void log.violations.push(what))) return
  const call = readCall(world, log.requests.length + 1, request)
  const isGraphql = call.method === 'POST' && /^(\/api)?\/graphql$/.test(call.url.pathname)
  const understood = isGraphql ? undefined : understand(call.method, call.path)
  const route = isGraphql ? '/graphql' : (understood?.operation.template ?? call.path)
  const page = Number(call.url.searchParams.get('page') ?? 1)
  plan.edit(world, call.number, route)
  const fault = plan.faultOf(call.number, route, page)
  const { number, method, path } = call
  const logged: LoggedRequest = {
    ...{ call: number, method, route, path: call.url.pathname + call.url.search, page, status: 0 },
    ...(fault === undefined ? {} : { fault: fault.kind })
  }
  log.requests.push(logged)
  const complain = (what: string): void => {
    log.violations.push(`Call ${number}, ${method} ${path}: ${what}`)
  }
  const instead = fault && replyInstead(fault)
  const answered = isGraphql
    ? (instead ?? (await answerGraphql(world, request.headers.authorization, body, complain)))
    : serve({ world, call, understood, request, text: body, instead, complain })
  const reply = spoil(answered, fault)
  const meter = isGraphql ? meters.graphql : meters.core
  logged.status = fault?.kind === 'reset' || fault?.kind === 'silence' ? 0 : reply.status
  send(response, { ...reply, headers: { ...meter(reply.status), ...reply.headers } }, fault)
}

type Served = {
  readonly world: World
  readonly call: Call
  readonly understood: Understood | undefined
  readonly request: IncomingMessage
  readonly text: string
  /** What a fault says instead; then nothing is written to the world. A lost answer's request was obeyed. */
  readonly instead: Reply | undefined
  readonly complain: (what: string) => void
}

function serve({ world, call, understood, request, text, instead, complain }: Served): Reply {
  const route = routes.find(
    ({ method, template }) => template === understood?.operation.template && method === call.method
  )
  if (understood === undefined || route === undefined) {
    complain('The fake GitHub does not serve this.')
    return refuse(Problem.notFound())
  }
  const body = text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>)
  const complaints = judgeRequest(understood, call.url.searchParams, request.headers, body)
  if (complaints.length > 0) {
    complaints.forEach(complain)
    return refuse(new Problem(500, complaints.join(' ')))
  }
  if (instead !== undefined) return instead
  const { operation, params } = understood
  try {
    const { accept = '*/*', authorization } = request.headers
    const ask = {
      ...{ world, params, accept, body: body ?? {} },
      token: findToken(world, authorization),
      query: Object.fromEntries(call.url.searchParams)
    }
    const prepared = prepare(operation, answer(route, ask), linkBase(world, call), call.url.searchParams)
    if (prepared.body !== undefined) {
      const wrong = judgeAnswer(operation, prepared.reply.status, prepared.body)
      wrong.forEach(complain)
      if (wrong.length > 0) return refuse(new Problem(500, wrong.join(' ')))
    }
    const { etag } = prepared.reply.headers
    const unchanged = etag !== undefined && request.headers['if-none-match'] === etag
    return unchanged ? { status: 304, headers: { etag }, body: '' } : prepared.reply
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    judgeAnswer(operation, error.status, error.body).forEach(complain)
    return refuse(error)
  }
}

function answer(route: Route, ask: Ask): Answer {
  if (route.within === 'repository') {
    const { owner = '', repo = '' } = ask.params
    const repository = found(findRepository(ask.world, `${owner}/${repo}`))
    allowRepository(ask.token, repository, route.need)
    return route.answer({ ...ask, repository })
  }
  if (route.within === 'organisation') allowOrganisation(ask.world, ask.token, ask.params['org'] ?? '', route.need)
  return route.answer(ask)
}

/** GitHub's links name a repository by its number; both ways are served. */
function readCall(world: World, number: number, request: IncomingMessage): Call {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`)
  const mount = url.pathname.startsWith(`${ENTERPRISE}/`) ? ENTERPRISE : ''
  const path = url.pathname.slice(mount.length).replace(/^\/repositories\/(\d+)/, (whole, id: string) => {
    const repository = world.repositories.find(candidate => candidate.id === Number(id))
    return repository === undefined ? whole : `/repos/${repository.name}`
  })
  return { number, method: request.method ?? 'GET', url, mount, path }
}

function linkBase(world: World, { url, mount, path }: Call): string {
  const numbered = path.replace(/^\/repos\/([^/]+\/[^/]+)/, (whole, name: string) => {
    const repository = findRepository(world, name)
    return repository === undefined ? whole : `/repositories/${repository.id}`
  })
  return url.origin + mount + numbered
}

function refuse(problem: Problem): Reply {
  return {
    status: problem.status,
    headers: { ...jsonHeaders(), ...problem.headers },
    body: JSON.stringify(problem.body)
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
