import { orFine, report, type Finding } from '../define.js'
import { wellGoing, whetherRuns, type Certainty, type Known } from '../expression.js'
import { runsGate, type Scene } from '../scene.js'
import { isExpression, type Job, type Placed, type Step } from '../workflow.js'

/** Whose code runs with the rights of the repository, and beside the gate. */
export function checkCode(scene: Scene): readonly Finding[] {
  return [...checkHead(scene), ...(scene.gates.length === 0 ? [] : checkPins(scene))]
}

/** Events on which a workflow of the base runs with its secrets for what anybody proposes. */
const trusted = ['pull_request_target', 'issue_comment', 'workflow_run'] as const

/** What names the code of the pull request. */
const head =
  /github\.head_ref|event\.pull_request\.head|event\.workflow_run\.head|event\.pull_request\.merge_commit|refs\/pull\/|\.head\.(sha|ref)|head_sha/i
/** What names the code that is merged already. */
const base =
  /^\$\{\{\s*(github\.(sha|ref|ref_name|base_ref|repository)|github\.event\.\S*\b(base|default_branch)\b\S*)\s*\}\}$/
const fetchesHead = /\bgh\s+pr\s+checkout\b|\bgit\s+fetch\b[^\n]*(refs\/)?pull\//

function checkHead({ jobs }: Scene): readonly Finding[] {
  const { hole, risk, fine } = report('head-checkout')
  const wrong = jobs.flatMap(({ workflow, job }) => {
    const event = trusted.find(name => workflow.events.includes(name))
    if (event === undefined || onlyPushes(event, job)) return []
    return job.steps.flatMap(step => {
      const taken = takesHead(step)
      if (taken === 'no') return []
      const perhaps = taken === 'perhaps' ? ' perhaps' : ''
      const finding = (taken === 'yes' ? hole : risk)(
        `\`${event}\`${perhaps} checks out the code of the pull request`,
        `That code runs with the token and the secrets of ${workflow.file}, whoever wrote it, and may post any check as passed.`,
        'Check out the base only (leave `ref` out), and build the head in a workflow on `pull_request`.',
        step.inputs['ref']?.location ?? step.location
      )
      return [finding]
    })
  })
  const why = `No workflow on ${trusted.map(name => `\`${name}\``).join(', ')} checks out a head.`
  return orFine(wrong, fine('No code of strangers runs with the rights of the repository', why))
}

/** Whether a job that follows another run does so only where that was of a push, which takes write access. */
function onlyPushes(event: string, { condition }: Job): boolean {
  if (event !== 'workflow_run' || condition === null) return false
  const lookUp = (path: string): Known =>
    path === 'github.event.workflow_run.event' ? { value: 'pull_request' } : 'unknown'
  return whetherRuns(condition.text, { ...wellGoing, lookUp }) === 'no'
}

function takesHead({ uses, run, inputs }: Step): Certainty {
  if (run !== null) return fetchesHead.test(run.text) ? 'yes' : 'no'
  if (uses === null || !/(^|\/)checkout(@|$)/.test(uses.text)) return 'no'
  const given = ['ref', 'repository'].flatMap(name => inputs[name]?.text ?? [])
  if (given.some(text => head.test(text))) return 'yes'
  return given.some(text => isExpression(text) && !base.test(text)) ? 'perhaps' : 'no'
}

/** Other steps of the gate's job run before it and may write what it reads, so that they count as much as the gate. */
function checkPins(scene: Scene): readonly Finding[] {
  const { risk, fine } = report('pinned-actions')
  const jobs = new Map<unknown, Placed>(scene.gates.map(({ workflow, job }) => [job, { workflow, job }]))
  const wrong = [...jobs.values()].flatMap(({ workflow, job }) =>
    job.steps.flatMap(step => {
      const { uses } = step
      if (uses === null || isPinned(uses.text)) return []
      if (!uses.text.startsWith('.')) {
        const why = 'Whoever may move that tag or branch changes what runs here, with all that this job may do.'
        const fix = 'Name the full commit SHA of the release, with the release in a comment behind it.'
        return [risk(`${uses.text} is not pinned`, why, fix, uses.location)]
      }
      const fromHead = runsGate(step, scene.facts.ownGates) && workflow.events.includes('pull_request')
      if (!fromHead) return []
      const why = 'On `pull_request` that is the code of the pull request, which may bring a milder judge.'
      const fix = 'Name the action by its repository and a full commit SHA.'
      return [risk('The gate itself comes from the checkout', why, fix, uses.location)]
    })
  )
  return orFine(wrong, fine('Actions beside the gate are pinned', 'Each is named by a full commit SHA.'))
}

function isPinned(uses: string): boolean {
  if (uses.startsWith('docker://')) return /@sha256:[0-9a-f]{64}$/.test(uses)
  return /@[0-9a-f]{40}$/i.test(uses)
}
