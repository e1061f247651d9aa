import { orFine, report, type Finding } from '../define.js'
import { wellGoing, whetherRuns } from '../expression.js'
import { looksBack } from '../guard.js'
import { nameOf, showsInputs, type Scene } from '../scene.js'
import { isExpression, type Gate, type Text } from '../workflow.js'

/** Whether the gate is asked at all, and whether anybody hears its answer. */
export function checkGate(scene: Scene): readonly Finding[] {
  if (scene.gates.length === 0) return checkRuns(scene)
  return [
    ...checkRuns(scene),
    ...checkConditions(scene),
    ...checkContinues(scene),
    ...checkInput(scene, 'mode', 'report', 'its step never fails'),
    ...checkInput(scene, 'fail-on', 'no-go', 'its step succeeds while sign-offs are missing'),
    ...checkSubject(scene)
  ]
}

function checkRuns({ gates, facts }: Scene): readonly Finding[] {
  const { hole, hidden, fine } = report('gate-runs')
  const unread = facts.unread.map(({ message, location }) =>
    hidden(
      `${location.file} is not understood`,
      `${message} What this workflow does is not known.`,
      'Write the workflow without what is named here, and run the doctor again.',
      location
    )
  )
  const [first] = gates
  if (first === undefined) {
    const why = 'No workflow has a step that runs the gate, so that nothing asks it before a deployment.'
    const fix = 'Add a job with a step that uses deploy-gate, and let the job that deploys need it.'
    return [...unread, hole('No workflow runs the gate', why, fix)]
  }
  const where = [...new Set(gates.map(gate => `the ${nameOf(gate)}`))].join(', ')
  return [...unread, fine('The gate runs', `It is a step of ${where}.`, first.step.location)]
}

/** What those who start a run, or write in a pull request, decide. */
const decidedByAnybody = /\b(inputs|github\.(event\.)?(inputs|actor|head_ref)|vars|env|labels?|title|body|message)\b/i

function checkConditions({ gates }: Scene): readonly Finding[] {
  const { hole, risk, fine } = report('gate-condition')
  const wrong = gates.flatMap(gate => {
    const conditions: readonly (readonly ['job' | 'step', Text | null])[] = [
      ['job', gate.job.condition],
      ['step', gate.step.condition]
    ]
    return conditions.flatMap(([where, condition]) => {
      if (condition === null) return []
      const runs = whetherRuns(condition.text, wellGoing)
      if (runs === 'yes') return []
      const { text, location } = condition
      const whatThen =
        where === 'job'
          ? 'A job that is skipped counts as success where its check is required.'
          : 'A step that is skipped leaves its job successful, and nothing was judged.'
      const fix = `Remove \`if:\` from the ${where} of the gate; put conditions on the job that deploys.`
      if (runs === 'no') {
        return [hole(`The gate never runs: \`if: ${text}\``, `The condition is never true. ${whatThen}`, fix, location)]
      }
      const title = `The gate runs only \`if: ${text}\``
      return decidedByAnybody.test(text)
        ? [hole(title, `Whoever starts the run or writes that text decides it. ${whatThen}`, fix, location)]
        : [risk(title, `Where that is false it does not run. ${whatThen}`, fix, location)]
    })
  })
  return orFine(wrong, fine('The gate runs on every run of its workflow', 'No condition skips its job or step.'))
}

function checkContinues({ gates, facts }: Scene): readonly Finding[] {
  const { hole, risk, hidden, fine } = report('gate-continues')
  const wrong = gates.flatMap(({ job, step }) => {
    const continued = [job.continues, step.continues].flatMap(text => {
      if (text === null || text.text === 'false') return []
      const fix =
        'Remove `continue-on-error` from the step and the job of the gate; a trial is better made on a branch.'
      return isExpression(text.text)
        ? [risk('The gate may be ignored', `\`continue-on-error: ${text.text}\` may be true.`, fix, text.location)]
        : [
            hole(
              'The answer of the gate is ignored',
              'With `continue-on-error` a no-go is a success.',
              fix,
              text.location
            )
          ]
    })
    if (step.run !== null) return [...checkCall(step.run), ...continued]
    if (showsInputs(step, facts.ownGates)) return continued
    const why = 'An action of this repository runs the gate, and its steps are not looked into.'
    const fix = 'Use the gate in the job itself.'
    return [...continued, hidden('Whether the gate is heeded is not visible', why, fix, step.location)]
  })
  return orFine(wrong, fine('A no-go fails its job', 'Neither the step nor the job continues on error.'))
}

/** The shell ends with the exit code of the command only where that is a line of its own. */
function checkCall({ text, location }: Text): readonly Finding[] {
  const { hole, risk } = report('gate-continues')
  const lines = text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)
  const calls = lines.filter(line => /\bdeploy-gate\s+check\b/.test(line))
  const fix = 'Run `deploy-gate check` as a line of its own, with nothing but its flags behind it.'
  if (calls.some(line => line.includes('|'))) {
    const why = 'What follows `|` decides how the step ends, and that succeeds whatever the gate says.'
    return [hole('The exit code of the command is lost', why, fix, location)]
  }
  const isPlain = calls.every(line => !/(?<!>)&|[;`!]|\$\(|^\s*(if|while|until)\b/.test(line))
  if (isPlain && !lines.some(line => /\bset\s+\+e/.test(line))) return []
  return [risk('The exit code of the command may be lost', 'The shell goes on when it is no.', fix, location)]
}

/** Before a deployment, what is deployed already says nothing of what will be. */
function checkSubject(scene: Scene): readonly Finding[] {
  const { hole, risk, fine } = report('gate-subject')
  const why = 'What is deployed already says nothing of the commit that is deployed next, which nobody judges then.'
  const fix = 'Remove `subject` there, and leave `subject: deployed` to a job of its own that nothing needs.'
  const wrong = scene.gates.flatMap((gate: Gate) => {
    const given = gate.step.inputs['subject']
    if (given === undefined || given.text.trim() === 'event' || looksBack(scene, gate)) return []
    const say = isExpression(given.text) ? risk : hole
    return [say('The gate judges what is deployed already', why, fix, given.location)]
  })
  return orFine(wrong, fine('The gate judges what is to be deployed', 'No gate before a deployment looks back.'))
}

/** An input whose one value makes the gate mild. */
function checkInput(scene: Scene, input: 'mode' | 'fail-on', mild: string, effect: string): readonly Finding[] {
  const { hole, risk, hidden, fine } = report(`gate-${input}`)
  const fix = `Remove \`${input}: ${mild}\`, or put it on a gate that nothing relies on.`
  const { gates, facts } = scene
  const wrong = gates.flatMap((gate: Gate) => {
    const { step } = gate
    if (step.run !== null || looksBack(scene, gate)) return []
    if (!showsInputs(step, facts.ownGates)) {
      const why = `An action of this repository runs the gate, and its input \`${input}\` is not looked for.`
      return [hidden(`\`${input}\` of the gate is not visible`, why, 'Use the gate in the job itself.', step.location)]
    }
    const given = step.inputs[input]
    if (given === undefined) return []
    const title = `The gate has \`${input}: ${given.text}\``
    if (isExpression(given.text)) return [risk(title, `Where that is \`${mild}\`, ${effect}.`, fix, given.location)]
    return given.text.trim() === mild ? [hole(title, `So ${effect}.`, fix, given.location)] : []
  })
  return orFine(wrong, fine(`The gate is not mild by \`${input}\``, `No gate has \`${input}: ${mild}\`.`))
}
