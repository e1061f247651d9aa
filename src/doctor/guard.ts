import { wellGoing, whetherRuns, type Known, type Supposed } from './expression.js'
import { runsGate, saysDeploy, type Scene } from './scene.js'
import { calledFile, type Gate, type Job, type Placed, type Step, type Workflow } from './workflow.js'

/** What keeps a job from deploying when the gate says no. */
export type Guard =
  | { readonly by: 'job' | 'step' | 'caller'; readonly gate: Placed }
  /** It waits for a run of the gate's workflow to succeed. */
  | { readonly by: 'run' }
  /** Where a gate is before it all the same, `past` it comes by its condition, or by that of whoever calls it. */
  | { readonly by: 'nothing'; readonly past: { readonly gate: Placed; readonly job: Placed } | null }
  /** A workflow that is not read stands before it, or calls it. */
  | { readonly by: 'unseen'; readonly what: string }

/** How a gate ends that gives no go: a job whose time is up is cancelled while its run is not. */
const endings = [
  { result: 'failure', failure: true, cancelled: false },
  { result: 'skipped', failure: false, cancelled: false },
  { result: 'cancelled', failure: false, cancelled: false },
  { result: 'cancelled', failure: false, cancelled: true }
] as const
type Ending = (typeof endings)[number]

export function guardOf(scene: Scene, placed: Placed, above: readonly Placed[] = []): Guard {
  const { workflow, job } = placed
  if (job.steps.some(step => runsGate(step, scene.facts.ownGates))) return { by: 'step', gate: placed }
  const before = ancestorsOf(workflow, job)
  const gates = before.filter(each => holdsGate(scene, each)).map(gate => ({ workflow, job: gate }))
  const holding = gates.find(gate => stops(workflow, gate.job, job))
  if (holding !== undefined) return { by: 'job', gate: holding }
  const [passed] = gates
  if (passed !== undefined) return { by: 'nothing', past: { gate: passed, job: placed } }
  const foreign = [job, ...before].find(({ uses }) => uses !== null && !uses.text.startsWith('./'))
  if (foreign?.uses != null) return { by: 'unseen', what: foreign.uses.text }
  return guardOutside(scene, placed, above)
}

/** What holds the workflow as a whole: whoever calls it, or the run that it follows. */
function guardOutside(scene: Scene, placed: Placed, above: readonly Placed[]): Guard {
  const { events, after, file } = placed.workflow
  if (events.length === 1 && events[0] === 'workflow_call') {
    const callers = scene.jobs.filter(({ job }) => calledFile(job) === file)
    if (callers.length === 0) return { by: 'unseen', what: `whatever calls ${file}` }
    const guards = callers
      .filter(caller => !above.some(({ job }) => job === caller.job))
      .map(caller => guardOf(scene, caller, [...above, placed]))
    const [first = { by: 'nothing', past: null }] = guards
    return guards.find(({ by }) => by === 'nothing') ?? guards.find(({ by }) => by === 'unseen') ?? asCaller(first)
  }
  const follows = scene.gates.some(({ workflow }) => after.includes(workflow.name))
  const onlyFollows = events.length === 1 && events[0] === 'workflow_run'
  return follows && onlyFollows && waitsForSuccess(placed.job) ? { by: 'run' } : { by: 'nothing', past: null }
}

function asCaller(guard: Guard): Guard {
  return guard.by === 'job' ? { ...guard, by: 'caller' } : guard
}

function waitsForSuccess({ condition }: Job): boolean {
  return endings.every(({ result }) => {
    const lookUp = (path: string): Known =>
      path === 'github.event.workflow_run.conclusion' ? { value: result } : 'unknown'
    return whetherRuns(condition?.text ?? null, { ...wellGoing, lookUp }) === 'no'
  })
}

/** Whether a gate holds nothing back, because it judges what was deployed before it, and nothing deploys after it. */
export function looksBack({ jobs, deploys }: Scene, { workflow, job, step }: Gate): boolean {
  const needs = (later: Placed, earlier: Placed) =>
    later.workflow === earlier.workflow && ancestorsOf(later.workflow, later.job).includes(earlier.job)
  const isAfter = deploys.some(deploy => needs({ workflow, job }, deploy))
  const isBefore =
    deploys.some(deploy => deploy.job === job || needs(deploy, { workflow, job })) ||
    jobs.some(each => each.workflow.after.includes(workflow.name))
  return !isBefore && (isAfter || step.inputs['subject']?.text.trim() === 'deployed')
}

/** Every job that a job needs, and those that they need. */
export function ancestorsOf(workflow: Workflow, { needs }: Job): readonly Job[] {
  const found = new Set<Job>()
  const add = (ids: readonly string[]): void => {
    const names = ids.map(id => id.toLowerCase())
    for (const job of workflow.jobs.filter(({ id }) => names.includes(id.toLowerCase()))) {
      if (found.has(job)) continue
      found.add(job)
      add(job.needs)
    }
  }
  add(needs)
  return [...found]
}

/** Whether a gate is among its steps, or in a workflow of this repository that it calls. */
export function holdsGate(scene: Scene, job: Job): boolean {
  const called = calledFile(job)
  return scene.gates.some(gate => gate.job === job || gate.workflow.file === called)
}

/** Whether a job is certain not to run when the gate before it does not succeed, in whatever way. */
function stops(workflow: Workflow, gate: Job, job: Job): boolean {
  return endings.every(ending => whetherRuns(job.condition?.text ?? null, suppose(workflow, gate, ending)) === 'no')
}

function suppose(workflow: Workflow, gate: Job, { result, failure, cancelled }: Ending): Supposed {
  const supposed: Supposed = {
    status: { success: false, failure, always: true, cancelled },
    lookUp: path => {
      const id = /^needs\.([\w-]+)\.result$/.exec(path)?.[1]
      const asked = workflow.jobs.find(job => job.id.toLowerCase() === id)
      if (asked === undefined) return 'unknown'
      if (asked === gate) return { value: result }
      const isStopped =
        ancestorsOf(workflow, asked).includes(gate) && whetherRuns(asked.condition?.text ?? null, supposed) === 'no'
      return isStopped ? { value: 'skipped' } : 'unknown'
    }
  }
  return supposed
}

/** Steps before the gate of the same job whose words say that they deploy. */
export function stepsBefore(scene: Scene, { steps }: Job): readonly Step[] {
  const gate = steps.findIndex(step => runsGate(step, scene.facts.ownGates))
  return steps.slice(0, Math.max(0, gate)).filter(saysDeploy)
}

/** Steps after the gate of the same job that run, or may run, when the gate says no. */
export function stepsPast(scene: Scene, { steps }: Job): readonly Step[] {
  const gate = steps.findIndex(step => runsGate(step, scene.facts.ownGates))
  const id = steps[gate]?.id?.toLowerCase()
  const supposed: Supposed = {
    status: { success: false, failure: true, always: true, cancelled: false },
    lookUp: path =>
      id !== undefined && (path === `steps.${id}.outcome` || path === `steps.${id}.conclusion`)
        ? { value: 'failure' }
        : 'unknown'
  }
  return gate === -1
    ? []
    : steps.slice(gate + 1).filter(({ condition }) => whetherRuns(condition?.text ?? null, supposed) !== 'no')
}
