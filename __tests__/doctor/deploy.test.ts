import { describe, expect, test } from '@jest/globals'
import { altered, deployFile, diagnose, levelsOf, soundWorkflow } from '../support/doctor.js'

const withEnvironment = 'with: { environment: production }'
/** The sound workflow without the job that deploys. */
const gateOnly = altered([/ {2}deploy:[^]*/.exec(soundWorkflow)?.[0] ?? '', ''])

function deployIfIs(condition: string): string {
  return altered(["if: github.event_name == 'push'", `if: ${condition}`])
}

/** The gate and the deployment in one job, with this step behind the gate. */
function oneJob(step: string): string {
  return `${gateOnly.replace('  gate:\n', '  gate:\n    environment: production\n')}      ${step}\n`
}

test.each([
  ['does not need the gate', altered(['    needs: gate\n', '']), ['hole 17'], []],
  [
    'needs it through another job',
    altered(['needs: gate', 'needs: [build]'], ['  deploy:', '  build: { needs: [Gate], steps: [] }\n  deploy:']),
    ['fine 18'],
    []
  ],
  [
    'needs something else',
    altered(['needs: gate', 'needs: [build]'], ['  deploy:', '  build: { steps: [] }\n  deploy:']),
    ['hole 18'],
    []
  ],
  ['runs always', deployIfIs('always()'), [], ['hole 19']],
  ['runs unless cancelled', deployIfIs("${{ !cancelled() && github.event_name == 'push' }}"), [], ['hole 19']],
  ['runs after a failure', deployIfIs('failure()'), [], ['hole 19']],
  ['runs unless something failed, so after a skipped gate', deployIfIs("'!failure()'"), [], ['hole 19']],
  ['runs by an input', deployIfIs('success() || inputs.force'), [], ['hole 19']],
  ['asks for the result', deployIfIs("always() && needs.gate.result == 'success'"), ['fine 17'], []],
  ['rules out all but what is out of time', deployIfIs("'!failure() && !cancelled()'"), [], ['hole 19']],
  ['asks for a result that may be another', deployIfIs("always() && needs.gate.result != 'failure'"), [], ['hole 19']],
  ['asks for an output', deployIfIs("always() && needs.gate.outputs.decision == 'go'"), [], ['hole 19']],
  ['cannot be read', deployIfIs('always() && ('), [], ['hole 19']],
  ['asks for success', deployIfIs('success() && inputs.now'), ['fine 17'], []],
  [
    'calls a workflow elsewhere',
    altered(['    needs: gate\n', '    uses: acme/ci/.github/workflows/d.yml@v1\n']),
    ['not-visible 17'],
    []
  ],
  [
    'is only called a deployment',
    altered(['    environment: production\n', ''], ['    needs: gate\n', '']),
    ['hole 17'],
    []
  ]
])('a deployment is judged when it %s', (_, text, needs, condition) => {
  const findings = diagnose({ [deployFile]: text })
  expect(levelsOf(findings, 'deploy-needs-gate')).toEqual(needs)
  expect(levelsOf(findings, 'deploy-condition')).toEqual(condition)
})

test.each([
  ['waits for the gate', '- run: ./deploy.sh', 'fine'],
  ['runs always', '- { run: ./deploy.sh, if: always() }', 'hole 18'],
  ['runs always and does not deploy', '- { run: ./tidy.sh, if: always() }', 'risk 18'],
  ['keeps a report', '- { uses: actions/upload-artifact@v4, if: always() }', 'fine'],
  ['asks for the outcome', "- { run: ./deploy.sh, if: always() && steps.gate.outcome == 'success' }", 'fine']
])('a step of the same job is judged when it %s', (_, step, expected) => {
  const findings = diagnose({ [deployFile]: oneJob(step) })
  expect(levelsOf(findings, 'deploy-needs-gate')).toEqual(['fine 9'])
  expect(levelsOf(findings, 'deploy-condition')).toEqual([expected])
})

test.each([
  ['./deploy.sh', ['hole 14'], ['fine']],
  ['./build.sh', ['not-visible'], []]
])('%s before the gate of the same job is judged', (run, needs, condition) => {
  const text = gateOnly
    .replace('  gate:\n', '  gate:\n    environment: production\n')
    .replace(/- uses: actions.*/, `- run: ${run}`)
  const findings = diagnose({ [deployFile]: text })
  expect(levelsOf(findings, 'deploy-needs-gate')).toEqual(needs)
  expect(levelsOf(findings, 'deploy-condition')).toEqual(condition)
})

describe('a deployment elsewhere', () => {
  const job = 'jobs:\n  deploy: { environment: production, steps: [{ run: ./deploy.sh }] }\n'
  const heeding = `${job.slice(0, -3)}, if: github.event.workflow_run.conclusion == 'success' }\n`
  const file = '.github/workflows/ship.yml'
  const called = `on: { workflow_call: {} }\n${job}`
  const caller = (line: string) => `${gateOnly}  ship: { uses: ./${file}${line} }\n`

  test.each([
    ['is pushed', gateOnly, `on: push\n${job}`, ['hole 3']],
    ['follows any run of the gate', gateOnly, `on: { workflow_run: { workflows: [Deploy] } }\n${job}`, ['hole 3']],
    ['follows its success', gateOnly, `on: { workflow_run: { workflows: [Deploy] } }\n${heeding}`, ['risk 3']],
    ['follows another', gateOnly, `on: { workflow_run: { workflows: [CI] } }\n${heeding}`, ['hole 3']],
    ['is called after the gate', caller(', needs: gate'), called, ['fine 3']],
    ['is called without it', caller(''), called, ['hole 3']],
    ['is called whatever it says', caller(', needs: gate, if: always()'), called, []],
    ['is called from outside', gateOnly, called, ['not-visible 3']],
    ['can be started, too', caller(', needs: gate'), `on: [workflow_call, workflow_dispatch]\n${job}`, ['hole 3']]
  ])('is judged when it %s', (_, deploy, ship, expected) => {
    expect(levelsOf(diagnose({ [deployFile]: deploy, [file]: ship }), 'deploy-needs-gate')).toEqual(expected)
  })

  test('may call the gate', () => {
    const gate = gateOnly.replace('pull_request:', 'workflow_call:')
    const ship = `on: push\njobs:\n  check: { uses: ./${deployFile} }\n  deploy: { needs: check, environment: production }\n`
    expect(levelsOf(diagnose({ [deployFile]: gate, [file]: ship }), 'deploy-needs-gate')).toEqual(['fine 4'])
  })

  test('is not visible when no job deploys', () => {
    expect(levelsOf(diagnose({ [deployFile]: gateOnly }), 'deploy-needs-gate')).toEqual(['not-visible'])
  })

  test('does not matter when it is to another environment than the one asked for', () => {
    const files = { [deployFile]: soundWorkflow, [file]: `on: push\n${job.replace('production', 'demo')}` }
    expect(levelsOf(diagnose(files), 'deploy-needs-gate')).toEqual(['hole 3', 'fine 17'])
    expect(levelsOf(diagnose(files, { environment: 'Production' }), 'deploy-needs-gate')).toEqual(['fine 17'])
  })
})

test.each([
  ['another environment', 'with: { environment: staging }', ['risk 16']],
  ['an expression', "with: { environment: '${{ inputs.to }}' }", []],
  ['the same in capitals', 'with: { environment: PRODUCTION }', []],
  ['none', 'with: { mode: enforce }', []]
])('the environment of the gate is judged when it is %s', (_, input, expected) => {
  const findings = diagnose({ [deployFile]: altered([withEnvironment, input]) })
  expect(levelsOf(findings, 'gate-environment')).toEqual(expected)
})
