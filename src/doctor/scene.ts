import type { Facts, OwnGates } from './define.js'
import { calledFile, isExpression, type Gate, type Job, type Placed, type Step, type Workflow } from './workflow.js'

/** The facts, and what plays a part in them. */
export interface Scene {
  readonly facts: Facts
  readonly jobs: readonly Placed[]
  readonly gates: readonly Gate[]
  /** Jobs that deploy: those with an environment, and those whose name says so. */
  readonly deploys: readonly Placed[]
}

/** What a name says that deploys; `undeploy` and `deploy-gate` say something else. */
const deploying = /(?<!un)deploy(?!-?\s?gate)/i

export function lookAt(facts: Facts): Scene {
  const { workflows, ownGates, environment } = facts
  const gates = findGates(workflows, ownGates)
  return { facts, jobs: jobsOf(workflows), gates, deploys: findDeploys(workflows, ownGates, environment) }
}

function jobsOf(workflows: readonly Workflow[]): readonly Placed[] {
  return workflows.flatMap(workflow => workflow.jobs.map(job => ({ workflow, job })))
}

export function findGates(workflows: readonly Workflow[], ownGates: OwnGates): readonly Gate[] {
  return jobsOf(workflows).flatMap(placed =>
    placed.job.steps.filter(step => runsGate(step, ownGates)).map(step => ({ ...placed, step }))
  )
}

/** Jobs that deploy to the environment, or to any for null. */
export function findDeploys(
  workflows: readonly Workflow[],
  ownGates: OwnGates,
  environment: string | null
): readonly Placed[] {
  return jobsOf(workflows).filter(({ job }) => deploys(job, ownGates, environment))
}

/** Whether a step is the action, one of the repository's own around it, or a call of the command. */
export function runsGate({ uses, run }: Step, ownGates: OwnGates): boolean {
  if (uses !== null) return /^[\w.-]+\/deploy-gate(\/|@|$)/i.test(uses.text) || ownGates.has(uses.text)
  return run !== null && /\bdeploy-gate\s+check\b/.test(run.text)
}

/** Whether what a step runs is called a deployment. */
export function saysDeploy({ uses, run }: Step): boolean {
  return deploying.test(uses?.text ?? run?.text ?? '')
}

/** Whether the inputs of a gate are written in its step, as those of the action are. */
export function showsInputs({ uses }: Step, ownGates: OwnGates): boolean {
  return uses !== null && ownGates.get(uses.text) !== 'wrapped'
}

function deploys(job: Job, ownGates: OwnGates, asked: string | null): boolean {
  if (calledFile(job) !== undefined) return false
  const gate = job.steps.findIndex(step => runsGate(step, ownGates))
  const isLast = gate !== -1 && gate === job.steps.length - 1
  if (isLast && !job.steps.slice(0, gate).some(saysDeploy)) return false
  const { environment } = job
  if (environment === null) return [job.id, job.name].some(name => deploying.test(name))
  return asked === null || isExpression(environment.text) || environment.text.toLowerCase() === asked.toLowerCase()
}

/** A job for people, for behind an article: its name, and its file. */
export function nameOf({ workflow, job }: Placed): string {
  return `job ${job.id} of ${workflow.file}`
}
