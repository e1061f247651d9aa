import { orFine, report, type Finding } from '../define.js'
import { guardOf, stepsBefore, stepsPast, type Guard } from '../guard.js'
import { nameOf, type Scene } from '../scene.js'
import { isExpression, type Placed } from '../workflow.js'

/** Whether every job that deploys waits for the gate, and heeds it. */
export function checkDeploy(scene: Scene): readonly Finding[] {
  if (scene.deploys.length === 0) {
    const where = scene.facts.environment === null ? '' : ` to ${scene.facts.environment}`
    return [
      report('deploy-needs-gate').hidden(
        `No job is seen to deploy${where}`,
        `No job has such an \`environment\`, and none is called a deployment. From where it is deployed is not known.`,
        'Give the job that deploys its `environment`, or see to it that what deploys from elsewhere asks the gate.'
      )
    ]
  }
  return scene.deploys.flatMap(placed => [...checkNeeds(scene, placed), ...checkSteps(scene, placed)])
}

function checkNeeds(scene: Scene, placed: Placed): readonly Finding[] {
  const { hole, risk, hidden, fine } = report('deploy-needs-gate')
  const { location } = placed.job
  const name = nameOf(placed)
  const guard = guardOf(scene, placed)
  switch (guard.by) {
    case 'job':
    case 'caller':
      return [
        fine(`A deployment waits for the gate`, `Before the ${name} comes the ${nameOf(guard.gate)}.`, location),
        ...checkEnvironment(scene, placed, guard)
      ]
    case 'step': {
      const before = stepsBefore(scene, placed.job).map(step =>
        hole(
          'A step deploys before the gate is asked',
          `In the ${name} the gate comes after it, when nothing can be held back.`,
          'Put the gate before that step, or into a job that this one needs.',
          step.location
        )
      )
      return orFine(before, fine('A deployment waits for the gate', `The gate is a step of the ${name}.`, location))
    }
    case 'run':
      return [
        risk(
          'A deployment follows the run of another workflow',
          `The ${name} waits for the workflow of the gate to succeed, which runs of other branches and events do too.`,
          'Put the gate and the deployment into one workflow, and let the job that deploys need the gate.',
          location
        )
      ]
    case 'unseen':
      return [
        hidden(
          'Whether a deployment waits for the gate is not visible',
          `For the ${name} that depends on ${guard.what}, which is not read.`,
          'Let the job that deploys need a job of its own workflow that runs the gate.',
          location
        )
      ]
    case 'nothing':
      return [unguarded(scene, placed, guard.past)]
  }
}

function unguarded(scene: Scene, placed: Placed, past: Extract<Guard, { by: 'nothing' }>['past']): Finding {
  if (past === null) {
    const same = scene.gates.find(each => each.workflow === placed.workflow)
    const fix =
      same === undefined
        ? 'Put a job with the gate into this workflow, and let this job need it.'
        : `Add \`needs: ${same.job.id}\` to this job.`
    const title = 'A job deploys without waiting for the gate'
    return report('deploy-needs-gate').hole(title, `The ${nameOf(placed)} does not need it.`, fix, placed.job.location)
  }
  const { gate, job } = past
  return report('deploy-condition').hole(
    `A job may deploy after a no-go: \`if: ${job.job.condition?.text ?? ''}\``,
    `The ${nameOf(job)} needs ${gate.job.id}, but its condition does not rule out that it runs when that failed, was skipped or cancelled.`,
    `Begin the condition with \`success() &&\`, or ask \`needs.${gate.job.id}.result == 'success'\` beside \`always()\`.`,
    job.job.condition?.location ?? job.job.location
  )
}

/** The gate before a deployment may have been asked about another environment. */
function checkEnvironment(scene: Scene, { job }: Placed, { gate }: { readonly gate: Placed }): readonly Finding[] {
  const judged = scene.gates.filter(each => each.job === gate.job).map(({ step }) => step.inputs['environment'])
  const [first] = judged
  if (job.environment === null || first === undefined || judged.includes(undefined)) return []
  const names = judged.flatMap(input => input?.text ?? [])
  const isSame = (name: string): boolean => name.toLowerCase() === job.environment?.text.toLowerCase()
  if (names.some(name => isExpression(name) || isSame(name)) || isExpression(job.environment.text)) return []
  return [
    report('gate-environment').risk(
      `The gate judges for ${names.join(', ')}, and ${job.environment.text} is deployed to`,
      'Items and limits that hold only in the environment of the deployment are not asked.',
      `Give the gate before this job \`environment: ${job.environment.text}\`.`,
      first.location
    )
  ]
}

/** Steps that keep what the gate and the tests wrote. */
const keeping = /^actions\/(upload-artifact|cache)\b/
const deploying = /deploy|publish|release|push|apply|upload/i

function checkSteps(scene: Scene, { job }: Placed): readonly Finding[] {
  if (!scene.gates.some(gate => gate.job === job)) return []
  const { hole, risk, fine } = report('deploy-condition')
  const wrong = stepsPast(scene, job)
    .filter(({ uses }) => uses === null || !keeping.test(uses.text))
    .map(step => {
      const what = step.uses?.text ?? step.run?.text ?? ''
      const [title, why, fix] = [
        `A step runs after a no-go: \`if: ${step.condition?.text ?? ''}\``,
        'Its condition does not rule out that it runs when the gate before it in the same job has failed.',
        'Begin the condition with `success() &&`, or deploy in a job of its own that needs the gate.'
      ]
      return (deploying.test(what) ? hole : risk)(title, why, fix, step.condition?.location ?? step.location)
    })
  return orFine(
    wrong,
    fine('No step deploys after a no-go', `Steps of ${job.id} after the gate run only after its go.`)
  )
}
