import { describe, expect, test } from '@jest/globals'
import { altered, deployFile, diagnose, levelsOf, seen, sha, soundFacts, soundWorkflow } from '../support/doctor.js'

const gateStep = `- id: gate\n        uses: deploy-gate/deploy-gate@${sha}`
const gateJob = '  gate:\n    runs-on'
const withEnvironment = 'with: { environment: production }'

/** The job of the gate with this line. */
function gateWith(line: string): string {
  return altered([gateJob, `  gate:\n    ${line}\n    runs-on`])
}

/** The step of the gate with this line. */
function stepWith(line: string): string {
  return altered([gateStep, `- id: gate\n        ${line}\n        uses: deploy-gate/deploy-gate@${sha}`])
}

test('when all is well, every finding is fine', () => {
  expect(diagnose().filter(({ level }) => level !== 'fine')).toEqual([])
})

test('when something is not fine, it says what to change, and why', () => {
  const findings = diagnose({ [deployFile]: 'jobs: { deploy: { steps: [] } }' }, { owners: seen(null) })
  for (const { level, fix } of findings) expect(fix !== undefined).toBe(level !== 'fine')
})

test.each([
  ['gate-runs', 'fine 14'],
  ['gate-condition', 'fine'],
  ['gate-continues', 'fine'],
  ['gate-mode', 'fine'],
  ['gate-fail-on', 'fine'],
  ['gate-subject', 'fine'],
  ['deploy-needs-gate', 'fine 17'],
  ['gate-permissions', 'fine'],
  ['teams-token', 'fine'],
  ['head-checkout', 'fine'],
  ['pinned-actions', 'fine']
])('when the workflow is sound, %s is %s', (code, level) => {
  expect(levelsOf(diagnose(), code)).toEqual([level])
})

test.each([
  ['no workflow runs it', 'gate-runs', altered([`deploy-gate/deploy-gate@${sha}`, 'acme/other@v1']), ['hole']],
  ['a workflow is no YAML', 'gate-runs', `jobs: [\n${soundWorkflow}`, ['hole', 'not-visible 2']],
  ['a workflow has aliases', 'gate-runs', 'jobs: { a: &a {}, b: *a }\n', ['hole', 'not-visible 1']],
  ['its job is false', 'gate-condition', gateWith('if: false'), ['hole 10']],
  ['its job is false as an expression', 'gate-condition', gateWith('if: ${{ false && always() }}'), ['hole 10']],
  ['its job has a condition', 'gate-condition', gateWith("if: github.event_name == 'push'"), ['risk 10']],
  ['its job is always asked', 'gate-condition', gateWith('if: always()'), ['fine']],
  ['its step is false', 'gate-condition', stepWith('if: false'), ['hole 15']],
  ['its step has a condition', 'gate-condition', stepWith("if: github.ref == 'refs/heads/main'"), ['risk 15']],
  ['whoever starts the run decides', 'gate-condition', stepWith('if: ${{ !inputs.force }}'), ['hole 15']],
  [
    'a label decides',
    'gate-condition',
    stepWith("if: contains(github.event.pull_request.labels.*.name, 'x')"),
    ['hole 15']
  ],
  ['its step continues on error', 'gate-continues', stepWith('continue-on-error: true'), ['hole 15']],
  ['its job continues on error', 'gate-continues', gateWith('continue-on-error: true'), ['hole 10']],
  ['it perhaps continues on error', 'gate-continues', gateWith('continue-on-error: ${{ inputs.soft }}'), ['risk 10']],
  ['it does not continue on error', 'gate-continues', gateWith('continue-on-error: false'), ['fine']],
  ['its mode is report', 'gate-mode', altered([withEnvironment, 'with: { mode: report }']), ['hole 16']],
  ['its mode is open', 'gate-mode', altered([withEnvironment, "with: { mode: '${{ vars.MODE }}' }"]), ['risk 16']],
  ['its mode is enforce', 'gate-mode', altered([withEnvironment, 'with: { mode: enforce }']), ['fine']],
  ['it lets hold pass', 'gate-fail-on', altered([withEnvironment, 'with: { fail-on: no-go }']), ['hole 16']],
  ['it looks back', 'gate-subject', altered([withEnvironment, 'with: { subject: deployed }']), ['hole 16']],
  [
    'it perhaps looks back',
    'gate-subject',
    altered([withEnvironment, "with: { subject: '${{ vars.S }}' }"]),
    ['risk 16']
  ],
  ['it looks at the event', 'gate-subject', altered([withEnvironment, 'with: { subject: event }']), ['fine']],
  ['it lets hold pass in capitals', 'gate-fail-on', altered([withEnvironment, 'with: { FAIL-ON: no-go }']), ['hole 16']]
])('the gate is judged when %s', (_, code, text, expected) => {
  expect(levelsOf(diagnose({ [deployFile]: text }), code)).toEqual(expected)
})

describe('the command', () => {
  const called = (line: string) => altered([`${gateStep}\n        ${withEnvironment}`, `- run: ${line}`])

  test.each([
    ['is a line of its own', 'npx deploy-gate check', 'fine'],
    ['is followed by another command', "'npx deploy-gate check || true'", 'hole 14'],
    ['is followed by one on the next line', '"npx deploy-gate check \\\\\\n || true"', 'hole 14'],
    ['is a condition', 'if npx deploy-gate check; then ls; fi', 'risk 14'],
    ['may fail', '"set +e\\nnpx deploy-gate check"', 'risk 14'],
    ['writes into a pipe', 'npx deploy-gate check | tee log', 'hole 14']
  ])('runs the gate when it %s', (_, line, expected) => {
    const findings = diagnose({ [deployFile]: called(line) })
    expect(levelsOf(findings, 'gate-runs')).toEqual(['fine 14'])
    expect(levelsOf(findings, 'gate-continues')).toEqual([expected])
  })
})

describe('an action of the repository', () => {
  const own = (uses: string) => ({ [deployFile]: altered([`deploy-gate/deploy-gate@${sha}`, uses]) })

  test('runs the gate when it is this action, which the pull request brings', () => {
    const findings = diagnose(own('./'), { ownGates: new Map([['./', 'itself']]) })
    expect([...levelsOf(findings, 'gate-mode'), ...levelsOf(findings, 'pinned-actions')]).toEqual(['fine', 'risk 15'])
  })

  test('hides the inputs of the gate when that is a step of it', () => {
    const teamRoles = ['dba']
    const checklist = soundFacts.checklist.seen
      ? seen({ ...soundFacts.checklist.value, teamRoles })
      : soundFacts.checklist
    const findings = diagnose(own('./ci/gate'), { ownGates: new Map([['./ci/gate', 'wrapped']]), checklist })
    const codes = ['gate-continues', 'gate-mode', 'gate-fail-on', 'teams-token']
    expect(codes.flatMap(code => levelsOf(findings, code))).toEqual(Array(4).fill('not-visible 14'))
  })
})

describe('a gate that lets hold pass', () => {
  const watch = (...lines: readonly string[]) =>
    [
      '  watch:',
      ...lines,
      '    runs-on: ubuntu-latest',
      '    steps:',
      `      - uses: deploy-gate/deploy-gate@${sha}`
    ].join('\n')
  const mild = (input = '') => `\n        with: { environment: production, fail-on: no-go${input} }\n`
  const next = '  next:\n    needs: watch\n    environment: next\n    steps: [{ run: ./ship }]\n'
  const deployed = ', subject: deployed'

  test.each([
    ['comes after the deployment', watch('    needs: deploy') + mild(), 'fine'],
    ['judges what is deployed', watch() + mild(deployed), 'fine'],
    ['comes after one deployment and before another', watch('    needs: deploy') + mild() + next, 'hole'],
    ['judges what is deployed before the next deployment', watch() + mild(deployed) + next, 'hole'],
    [
      'judges what is deployed and deploys itself',
      watch('    environment: next') + mild(deployed) + '      - run: ./ship\n',
      'hole'
    ],
    ['comes after nothing', watch() + mild(), 'hole']
  ])('when it %s, is judged so', (_, jobs, level) => {
    const levels = levelsOf(diagnose({ [deployFile]: `${soundWorkflow.trimEnd()}\n${jobs}` }), 'gate-fail-on')
    expect(levels.map(each => each.replace(/ .*/, ''))).toEqual([level])
  })

  test('when another workflow deploys once it has ended, is a hole', () => {
    const jobs = watch() + mild(deployed)
    const later =
      'on: { workflow_run: { workflows: [Deploy], types: [completed] } }\njobs: { ship: { environment: next, steps: [{ run: ./ship }] } }\n'
    const files = { [deployFile]: `${soundWorkflow.trimEnd()}\n${jobs}`, '.github/workflows/later.yml': later }
    expect(levelsOf(diagnose(files), 'gate-fail-on')[0]).toMatch(/^hole/)
  })
})
