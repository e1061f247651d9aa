import { gatesOf } from './checklist/gates-of.js'
import { gates as gateLoaders } from './gates/index.js'
import { namedPhases, nameSelection, selectsPhase } from './lib/phase-selection.js'
import { loadEntries } from './lib/registry.js'
import { shortSha } from './lib/short-sha.js'
import type { Checklist, Complaint, Item } from './model/checklist.js'
import type { Deployed } from './model/deployment.js'
import type { Flaw, Gathered } from './model/evidence.js'
import type { Subject } from './model/github.js'
import type { Reason } from './model/reason.js'
import type { PlannedItem, RunReport, Use, Verdict } from './model/verdict.js'
import { conditionFacts, evaluateCondition } from './pipeline/condition.js'
import { readCommentWaivers, waiverRequests } from './pipeline/comment-waivers.js'
import { countOutcomes, decide } from './pipeline/decide.js'
import { evaluate } from './pipeline/evaluate.js'
import { gather, requestKey } from './pipeline/gather.js'
import { keepSettled } from './pipeline/keep-settled.js'
import { plan, requestsOf } from './pipeline/plan.js'
import { waive } from './pipeline/waive.js'
import { PortError, type ReadPorts } from './ports/read.js'
import type { SourceContext } from './sources/define.js'
import { sources as sourceLoaders } from './sources/index.js'

/** A run with the evidence that it was judged by. */
export interface Judged {
  readonly report: RunReport
  readonly gathered: Gathered
}

/** All that one run needs to know; the two entries build it, each from its own world. */
export interface RunInput {
  readonly checklist: Checklist
  /** The ids of the phases to judge, or behind `!` of those not to, separated by commas; null for all. */
  readonly phase: string | null
  readonly environment: string | null
  readonly subject: Subject
  readonly context: SourceContext
  readonly ports: ReadPorts
  /** The present moment, ISO 8601. */
  readonly now: () => string
  /** What was used of what bounds the run so far. */
  readonly use: () => Use
  /** Evidence of an earlier run, to be judged again instead of asking the world. */
  readonly saved?: Gathered
  /** The look before this one, where the run waits for something. */
  readonly earlier?: Judged
  /** `runUrl` of the report. */
  readonly runUrl?: string
  /** Set when the head had moved before anything was gathered. */
  readonly headFlaw?: Flaw
  /** Set where the subject is what the environment runs, so that it must be so at the end, too. */
  readonly deployed?: Deployed
  readonly warnings: readonly Reason[]
}

/** Plans, gathers, evaluates and decides; the report is all that is ever shown. */
export async function run(input: RunInput): Promise<Judged> {
  const { checklist, phase, environment } = input
  const gates = await loadEntries(gateLoaders, gatesOf(checklist))
  const subject = input.saved?.subject ?? input.subject
  const planned = plan(checklist, gates, { phase, environment: subject.environment || null }, item =>
    skipReason(item, subject)
  )
  const gathered = input.saved ?? {
    schemaVersion: 1,
    evidence: await gatherAnew(planned, input),
    ...(input.headFlaw === undefined ? await checkHead(subject, input) : { headFlaw: input.headFlaw }),
    at: input.now(),
    subject
  }
  const verdicts = evaluate(planned, checklist, gates, gathered)
  // No waiver excuses a head that moved: what was judged is not what will be deployed.
  const judged = gathered.headFlaw === undefined ? waiveAll(verdicts, checklist, gathered) : { verdicts, warnings: [] }
  const report: RunReport = {
    schemaVersion: 1,
    ...decide(judged.verdicts),
    name: checklist.name,
    at: gathered.at,
    subject,
    checklist: checklist.source,
    phases: checklist.phases,
    selected: { phase: nameSelection(phase), environment },
    counts: countOutcomes(judged.verdicts),
    verdicts: judged.verdicts,
    warnings: [...input.warnings, ...judged.warnings],
    ...input.use(),
    ...(input.runUrl === undefined ? {} : { runUrl: input.runUrl })
  }
  return { report, gathered }
}

function waiveAll(verdicts: readonly Verdict[], checklist: Checklist, gathered: Gathered): ReturnType<typeof waive> {
  const { exceptions, warnings } = readCommentWaivers(checklist, gathered)
  const waived = waive(verdicts, checklist, gathered.at, exceptions)
  return { ...waived, warnings: [...warnings, ...waived.warnings] }
}

/** Asks for everything but what this job made and was read by the look before. */
async function gatherAnew(
  planned: readonly PlannedItem[],
  { earlier, checklist, subject, ports, context }: RunInput
): Promise<Gathered['evidence']> {
  const asked = [...planned.flatMap(requestsOf), ...waiverRequests(checklist)]
  const sources = await loadEntries(
    sourceLoaders,
    asked.map(({ kind }) => kind)
  )
  const kept = earlier === undefined ? {} : keepSettled(planned, subject, earlier, sources)
  const requests = asked.filter(request => !Object.hasOwn(kept, requestKey(request)))
  return { ...kept, ...(await gather(requests, sources, ports, context)) }
}

/**
 * Mistakes in what was asked for, seen against the checklist: a phase it does not
 * have, an environment it needs to know.
 */
export function checkSelection(
  checklist: Checklist,
  phase: string | null,
  environment: string | null
): readonly Complaint[] {
  const known = checklist.phases.map(({ id }) => id)
  const start = { file: checklist.source.file, line: 1, column: 1 }
  const strange = phase === null ? undefined : namedPhases(phase).find(id => !known.includes(id))
  if (strange !== undefined) {
    return [{ message: `There is no phase \`${strange}\`; the checklist has ${known.join(', ')}.`, location: start }]
  }
  if (environment !== null) return []
  return checklist.items
    .filter(item => dependsOnEnvironment(item) && selectsPhase(phase, item.phase))
    .map(item => ({
      message: `The item \`${item.id}\` depends on the environment, and the run names none; say which with \`environment\`.`,
      location: item.location
    }))
}

function dependsOnEnvironment({ when, environments }: Item): boolean {
  return when?.environments !== undefined || environments !== undefined
}

/** A condition is judged before anything is gathered; only paths have to be asked for. */
function skipReason(item: Item, subject: Subject): Reason | undefined {
  if (item.when === undefined) return undefined
  const state = evaluateCondition(item.when, conditionFacts(subject, null))
  return state.state === 'false' ? state.reason : undefined
}

/** The heads, and what is deployed, are read again when everything else was: what was judged must be what is there. */
async function checkHead(
  { pullRequest, pullRequests = [], environment }: Subject,
  { ports, deployed }: Pick<RunInput, 'ports' | 'deployed'>
): Promise<Pick<Gathered, 'headFlaw'>> {
  try {
    for (const { number, head } of pullRequest === undefined ? pullRequests : [pullRequest]) {
      const now = await ports.github.headNow(number)
      if (now === head) continue
      const why = `The head of #${String(number)} moved from ${shortSha(head)} to ${shortSha(now)} while it was judged; judge the new head.`
      return { headFlaw: { code: 'head-moved', why } }
    }
    if (deployed === undefined) return {}
    const last = await ports.github.deployedNow(environment)
    return last?.id === deployed.id ? {} : { headFlaw: deploymentMoved(environment, last) }
  } catch (error) {
    if (!(error instanceof PortError)) throw error
    return {
      headFlaw: { code: 'head-unreadable', why: `The head could not be read again at the end: ${error.message}` }
    }
  }
}

function deploymentMoved(environment: string, last: Deployed | null): Flaw {
  const what = last === null ? 'no deployment is' : `the deployment ${String(last.id)} of ${shortSha(last.commit)} is`
  const why = `While this was judged, ${what} the last successful one to ${environment}; judge again.`
  return { code: 'deployment-moved', why }
}
