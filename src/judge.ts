import { GitHub } from '@actions/github/lib/utils'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { createCommands } from './adapters/command/port.js'
import { createCommitContent } from './adapters/content/commit.js'
import { createEnvironment } from './adapters/environment.js'
import { EventError, readRunFacts } from './adapters/event.js'
import { createFiles } from './adapters/files.js'
import { notConnected } from './adapters/github/none.js'
import type { Client, Seen } from './adapters/github/client.js'
import { createGitHub } from './adapters/github/port.js'
import { createHttp } from './adapters/http.js'
import { createRun, ownRun } from './adapters/run.js'
import { mask } from './adapters/runner.js'
import { findInForce, type Said } from './checklist-in-force.js'
import type { Subject } from './model/github.js'
import type { RunFacts } from './model/run.js'
import type { Use } from './model/verdict.js'
import type { Options } from './options.js'
import { refuseCommands } from './pipeline/refuse-commands.js'
import { resolveDeployed, resolveSubject, type ResolvedSubject } from './pipeline/subject.js'
import type { HttpPort } from './ports/http.js'
import { PortError, type EnvironmentPort, type GitHubPort, type RunPort } from './ports/read.js'
import { checkSelection, run, type Judged } from './run.js'

/** The whole run; or what is wrong with the checklist or the call; or why the world did not let it begin. */
export type Answer = Judged | Refusal
export type Refusal = ({ readonly complaints: readonly Said[] } | { readonly unjudged: string }) & {
  /** What was to be judged, where it was known by then. */
  readonly about?: { readonly subject: Subject; readonly runUrl: string }
}
/** The world outside of the working tree. */
interface Connection {
  readonly port: GitHubPort
  readonly use: () => Use
  /** Null where there is no token. */
  readonly client: Client | null
  readonly runPort: (commit: string) => RunPort
  readonly variables: EnvironmentPort
  readonly http: HttpPort
}

export type Variables = Readonly<Record<string, string | undefined>>

/** What a look at the world knows of those before it. */
export interface Memory {
  /** GitHub's answers, which need not be sent again while they are the same. */
  readonly seen: Map<string, Seen>
  readonly earlier?: Judged | undefined
}

/**
 * Judges the run that a workflow started: its subject, the checklist in force there, the evidence. Whoever looks again
 * hands over what the last look left.
 */
export async function judge(
  options: Options,
  environment: Variables,
  memory: Memory = { seen: new Map() }
): Promise<Answer> {
  let known: Pick<Refusal, 'about'> = {}
  try {
    const facts = readRunFacts(environment, path => readFileSync(path, 'utf8'))
    const connection = connect(facts, options, environment, memory)
    const resolved = withEnvironment(await resolve(facts, options, connection.port), options)
    // A head that had moved is spoken for by its own run.
    if (resolved.headFlaw === undefined) known = { about: { subject: resolved.subject, runUrl: facts.runUrl } }
    const answer = await judgeSubject(facts, resolved, options, connection, memory)
    return 'report' in answer ? answer : { ...answer, ...known }
  } catch (error) {
    if (error instanceof EventError) return { complaints: [{ message: error.message }] }
    if (!(error instanceof PortError)) throw error
    const said = isOfChecklist(error) ? { complaints: [{ message: error.message }] } : { unjudged: error.message }
    return { ...said, ...known }
  }
}

/** What is judged: what the event is about, or what is deployed by now. */
function resolve(facts: RunFacts, { subject, environment }: Options, github: GitHubPort): Promise<ResolvedSubject> {
  if (subject === 'event' || environment === null) return resolveSubject(facts, github)
  if (facts.pullRequestNumber === undefined && facts.mergeGroup === undefined)
    return resolveDeployed(facts, environment, github)
  throw new EventError(`On ${facts.event} a pull request is judged; use \`subject: deployed\` on a schedule, say.`)
}

/** What was found and cannot be a checklist is its writer's mistake; anything else is the world's failure. */
function isOfChecklist({ code }: PortError): boolean {
  return code === 'too-large' || code === 'not-text' || code === 'unreadable'
}

function connect(
  facts: RunFacts,
  { token, timeout, outcomes, subject }: Options,
  environment: Variables,
  { seen, earlier }: Memory
): Connection {
  const { repository, apiUrl, graphqlUrl } = facts
  const others = { variables: createEnvironment(environment), http: createHttp({ environment, mask }) }
  const start = Date.now()
  const time = () => ({ took: Date.now() - start, limit: timeout })
  if (token === null) {
    const use = () => ({ apiCalls: 0, rateBudgets: [], time: time() })
    return { ...others, port: notConnected('no-token', repository), use, client: null, runPort: () => ownRun }
  }
  const github = createGitHub({
    octokit: GitHub,
    repository,
    token,
    apiUrl,
    graphqlUrl,
    deadline: start + timeout,
    now: Date.now,
    sleep,
    seen
  })
  return {
    ...others,
    port: github.port,
    client: github.client,
    use: () => ({
      apiCalls: (earlier?.report.apiCalls ?? 0) + github.calls(),
      rateBudgets: github.budgets(),
      time: time()
    }),
    runPort: commit => createRun(facts, { commit, isOfEvent: subject === 'event' }, outcomes, github.client)
  }
}

/** The input says which environment; without it a deployment's own counts. */
function withEnvironment(resolved: ResolvedSubject, { environment }: Options): ResolvedSubject {
  if (environment === null) return resolved
  const { subject, context } = resolved
  return { ...resolved, subject: { ...subject, environment }, context: { ...context, environment } }
}

async function judgeSubject(
  facts: RunFacts,
  { subject, context, checklistCommit, isProposed, headFlaw, deployed }: ResolvedSubject,
  options: Options,
  connection: Connection,
  { earlier }: Memory
): Promise<Answer> {
  const { port, use, runPort, variables, http } = connection
  const inForce = await findInForce({ checklistCommit, isProposed, subject }, options, facts.workspace, port)
  if ('complaints' in inForce) return inForce
  const { checklist, warnings } = inForce
  const environment = subject.environment === '' ? null : subject.environment
  const complaints = checkSelection(checklist, options.phase, environment)
  if (complaints.length > 0) return { complaints }
  const asked = { allowed: options.allowCommands, event: facts.event, pullRequests: context.pullRequests }
  const refuse = () => refuseCommands(asked, port)
  const judged = await run({
    checklist,
    phase: options.phase,
    environment,
    subject,
    context,
    ports: {
      files: createFiles(facts.workspace),
      github: port,
      run: runPort(subject.commit),
      environment: variables,
      commands: createCommands({ root: facts.workspace, environment: variables, refuse }),
      content: createCommitContent(port, subject.commit),
      http
    },
    now: () => new Date().toISOString(),
    use,
    warnings,
    runUrl: facts.runUrl,
    ...(headFlaw === undefined ? {} : { headFlaw }),
    ...(deployed === undefined ? {} : { deployed }),
    ...(earlier === undefined ? {} : { earlier })
  })
  return tellEarlierPhases(judged, connection, earlier)
}

/** A judged run with how the phases before its own were decided, where it has some; a run that looks again has asked. */
async function tellEarlierPhases(judged: Judged, { port, client, use }: Connection, earlier?: Judged): Promise<Judged> {
  const { report, gathered } = judged
  const isLater = report.phases.findIndex(({ id }) => id === report.selected.phase) > 0
  if (client === null || !isLater) return judged
  const { findEarlierPhases } = await import('./earlier-phases.js')
  const earlierPhases = earlier?.report.earlierPhases ?? (await findEarlierPhases(report, { port, client }))
  return { report: { ...report, earlierPhases, ...use() }, gathered }
}
