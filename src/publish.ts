import { GitHub } from '@actions/github/lib/utils'
import { setTimeout as sleep } from 'node:timers/promises'
import { createGitHubWrites } from './adapters/github/write-port.js'
import type { Variables } from './judge.js'
import { listNames } from './lib/words.js'
import type { Reason } from './model/reason.js'
import type { RunReport } from './model/verdict.js'
import type { Options } from './options.js'
import type { Judged } from './run.js'
import { PortError, type StepPorts } from './ports/write.js'
import type { GitHubPublisher } from './publishers/define.js'
import { publishers } from './publishers/index.js'
import { comment, saysTheSame } from './renderers/comment.js'

/** How long writing to GitHub may take in all, in milliseconds. */
const patience = 60_000

/**
 * Shows a run where the inputs ask for it and then in the step, with what could not be written as warnings: the
 * decision stands, whatever fails. Gives the report as it was shown last.
 */
export async function publish(
  { report, gathered }: Pick<Judged, 'report' | 'gathered'>,
  step: StepPorts,
  options: Options,
  environment: Variables
): Promise<RunReport> {
  const isMoved = gathered.headFlaw?.code === 'head-moved'
  const written = isMoved ? notForThisHead(options) : await publishToGitHub(report, step, options, environment)
  const shown = {
    ...report,
    warnings: [...report.warnings, ...written.warnings],
    apiCalls: report.apiCalls + written.calls
  }
  for (const publisher of publishers.values()) {
    if (publisher.to === 'step') await attempt(publisher.id, step, () => publisher.publish(shown, step))
  }
  return shown
}

/** Places where people learn that they are awaited. */
const heralds = new Set(['comment', 'request-reviews'])

/**
 * Tells those who are awaited while a run waits for them, and again when it waits for something else. Gives the answer
 * with the requests that it took; what could not be written is told at the end.
 */
export function createHerald(options: Options, environment: Variables): (answer: Judged) => Promise<Judged> {
  const publish = options.publish.filter(place => heralds.has(place))
  let told = ''
  return async answer => {
    const { report } = answer
    const text = comment.render(report)
    if (saysTheSame(text, told)) return answer
    told = text
    const { calls } = await publishToGitHub(report, silent, { ...options, publish }, environment)
    return { ...answer, report: { ...report, apiCalls: report.apiCalls + calls } }
  }
}

const silent: Pick<StepPorts, 'annotations'> = { annotations: { annotate: () => undefined } }

interface Written {
  readonly warnings: readonly Reason[]
  /** Requests that it took. */
  readonly calls: number
}

/** What was judged is not what is there: the run of the new head speaks for it. */
function notForThisHead({ publish }: Options): Written {
  const text = 'Nothing was written to GitHub, because the head has moved; the run of the new head does it.'
  return { warnings: publish.length === 0 ? [] : [unwritten('not-written', publish, text)], calls: 0 }
}

/**
 * Writes to the places that the inputs name. Where the token may not is told once
 * and quietly, anything else is a warning.
 */
export async function publishToGitHub(
  report: RunReport,
  { annotations }: Pick<StepPorts, 'annotations'>,
  { publish, token }: Options,
  environment: Variables
): Promise<Written> {
  if (publish.length === 0) return { warnings: [], calls: 0 }
  if (token === null) {
    const text = 'Nothing was written to GitHub, because there is no token. Hand one over as `github-token`.'
    return { warnings: [unwritten('no-token', publish, text)], calls: 0 }
  }
  const github = createGitHubWrites({
    octokit: GitHub,
    repository: report.subject.repository,
    token,
    apiUrl: environment['GITHUB_API_URL'] ?? '',
    graphqlUrl: environment['GITHUB_GRAPHQL_URL'] ?? '',
    deadline: Date.now() + patience,
    now: Date.now,
    sleep
  })
  const failures: Failure[] = []
  for (const publisher of [...publishers.values()].filter(isWanted(publish))) {
    try {
      await publisher.publish(report, github.port)
    } catch (error) {
      failures.push({ place: publisher.id, error })
    }
  }
  const refused = failures.filter(isRefusal)
  const others = failures.filter(failure => !isRefusal(failure))
  const warnings = [
    ...(refused.length === 0 ? [] : [explain('not-permitted', refused)]),
    ...others.map(failure => explain('not-written', [failure]))
  ]
  for (const { code, text } of warnings) {
    annotations.annotate(code === 'not-permitted' ? 'notice' : 'warning', 'Deploy Gate', text)
  }
  return { warnings, calls: github.calls() }
}

interface Failure {
  readonly place: string
  readonly error: unknown
}

const isWanted =
  (places: readonly string[]) =>
  (publisher: { readonly id: string; readonly to: string }): publisher is GitHubPublisher =>
    publisher.to === 'github' && places.includes(publisher.id)

function isRefusal({ error }: Failure): boolean {
  return error instanceof PortError && (error.code === 'forbidden' || error.code === 'not-found')
}

function explain(code: 'not-permitted' | 'not-written', failures: readonly Failure[]): Reason {
  const places = failures.map(({ place }) => place)
  const whys = failures.map(({ error }) => (error instanceof PortError ? error.message : String(error)))
  const what = `Deploy Gate could not write the ${listNames(places)}, and the decision stands`
  return unwritten(code, places, `${what}: ${[...new Set(whys)].join(' ')}`)
}

function unwritten(code: string, places: readonly string[], text: string): Reason {
  return { code, params: { places: places.join(', ') }, text, locations: [] }
}

/** A place of the step that cannot be written is a warning; the decision stands. */
export async function attempt(what: string, step: StepPorts, write: () => Promise<void>): Promise<void> {
  try {
    await write()
  } catch (error) {
    const message = `Writing the ${what} failed, and the decision stands: ${String(error)}`
    step.annotations.annotate('warning', 'Deploy Gate', message)
  }
}
