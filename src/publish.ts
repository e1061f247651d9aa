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
import type { Publisher } from './publishers/define.js'
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
  const moved = moves.get(gathered.headFlaw?.code ?? '')
  const written =
    moved === undefined ? await publishToGitHub(report, step, options, environment) : notForThis(moved, options)
  const told = {
    ...report,
    warnings: [...report.warnings, ...written.warnings],
    apiCalls: report.apiCalls + written.calls
  }
  const warnings = moved !== undefined ? [] : await leaveWithRun(told, step, options, environment)
  const shown = { ...told, warnings: [...told.warnings, ...warnings] }
  for (const publisher of publishers.values()) {
    if (publisher.to === 'step') await attempt(publisher.id, step, () => publisher.publish(shown, step))
  }
  return shown
}

/** What makes an answer one about something that is no longer there, by the code of the flaw. */
const moves: ReadonlyMap<string, string> = new Map([
  ['head-moved', 'the head has moved; the run of the new head does it'],
  ['deployment-moved', 'something else is deployed by now; the run that judges that does it']
])

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

/** What was judged is not what is there, for which another run speaks. */
function notForThis(moved: string, { publish }: Options): Written {
  const text = `Nothing was written to GitHub, because ${moved}.`
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
  const wanted = [...publishers.values()].filter(isWanted('github', publish))
  if (wanted.length === 0) return { warnings: [], calls: 0 }
  if (token === null) {
    const text = 'Nothing was written to GitHub, because there is no token. Hand one over as `github-token`.'
    const places = wanted.map(({ id }) => id)
    return { warnings: [unwritten('no-token', places, text)], calls: 0 }
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
  const failures = await writeAll(wanted, publisher => publisher.publish(report, github.port))
  return { warnings: tell(failures, annotations), calls: github.calls() }
}

/** Leaves the run as it is told, but for what is said of just this, with the workflow run. */
async function leaveWithRun(
  report: RunReport,
  { annotations }: StepPorts,
  { publish }: Options,
  environment: Variables
): Promise<readonly Reason[]> {
  const wanted = [...publishers.values()].filter(isWanted('run', publish))
  if (wanted.length === 0) return []
  // Most runs have nothing to leave.
  const { createRunWrites } = await import('./adapters/upload-artifact.js')
  const run = createRunWrites({ octokit: GitHub, environment, deadline: Date.now() + patience, now: Date.now, sleep })
  return tell(await writeAll(wanted, publisher => publisher.publish(report, run)), annotations)
}

/** Writes to all places, whatever becomes of each. */
async function writeAll<P extends Publisher>(
  wanted: readonly P[],
  write: (publisher: P) => Promise<void>
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (const publisher of wanted) {
    try {
      await write(publisher)
    } catch (error) {
      failures.push({ place: publisher.id, error })
    }
  }
  return failures
}

/** Says once and quietly where the token may not write, and loudly what failed otherwise. */
function tell(failures: readonly Failure[], annotations: StepPorts['annotations']): readonly Reason[] {
  const refused = failures.filter(isRefusal)
  const others = failures.filter(failure => !isRefusal(failure))
  const warnings = [
    ...(refused.length === 0 ? [] : [explain('not-permitted', refused)]),
    ...others.map(failure => explain('not-written', [failure]))
  ]
  for (const { code, text } of warnings) {
    annotations.annotate(code === 'not-permitted' ? 'notice' : 'warning', 'Deploy Gate', text)
  }
  return warnings
}

interface Failure {
  readonly place: string
  readonly error: unknown
}

const isWanted =
  <T extends Publisher['to']>(to: T, places: readonly string[]) =>
  (publisher: Publisher): publisher is Extract<Publisher, { readonly to: T }> =>
    publisher.to === to && places.includes(publisher.id)

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
