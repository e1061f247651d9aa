import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { styleText } from 'node:util'
import { checkOut } from '../__tests__/acceptance/scenes.js'
import { pullRequestEvent } from '../__tests__/support/github/payloads.js'
import { CHECKLIST, ordinary, review, TOKEN, type Scenario } from '../__tests__/support/github/scenario.js'
import { startGitHub } from '../__tests__/support/github/server.js'
import { runStep, type StepResult } from '../__tests__/support/runner.js'

/** The example repository, and what its test, lint and audit steps left behind in two runs. */
const example = join('examples', 'node-service')
const checklist = readFileSync(join(example, '.github', 'deployment-checklist.yml'), 'utf8')

const scenes = [
  { title: 'ada opens a pull request, and a test fails', reports: 'red', decides: 'no-go', before: () => undefined },
  {
    title: 'ada mends the test; grace has approved, the database is still unsigned',
    reports: 'green',
    decides: 'hold',
    before: () => undefined
  },
  {
    title: 'edgar, who holds the role `dba`, approves the pull request',
    reports: 'green',
    decides: 'go',
    before: (scenario: Scenario) => {
      review(scenario, { by: 'edgar', minute: 35 })
    }
  }
] as const

/** Runs the committed bundle as GitHub's runner would: no account, no token of yours, no network. */
async function play(): Promise<void> {
  const scenario = checkOut(ordinary({ checklist }))
  for (const [index, { title, reports, decides, before }] of scenes.entries()) {
    before(scenario)
    say('')
    say(styleText('bold', `${index + 1}. ${title}`))
    say('')
    const result = await judge(scenario, reports)
    show(result)
    const { decision = 'none' } = result.outputs
    if (decision !== decides) throw new Error(`The story says ${decides}, and the bundle says ${decision}.`)
  }
  say('')
  say('The checklist: examples/node-service/.github/deployment-checklist.yml')
  say('The workflow:  examples/node-service/.github/workflows/deploy.yml')
}

async function judge(scenario: Scenario, reports: string): Promise<StepResult> {
  const workspace = mkdtempSync(join(tmpdir(), 'deploy-gate-demo-'))
  const github = await startGitHub(scenario.world)
  try {
    mkdirSync(join(workspace, 'reports'))
    cpSync(join(example, 'runs', reports, 'reports'), join(workspace, 'reports'), { recursive: true })
    return await runStep({
      bundle: join('dist', 'index.js'),
      action: 'action.yml',
      inputs: { checklist: CHECKLIST },
      event: pullRequestEvent(scenario),
      token: TOKEN,
      github,
      workspace
    })
  } finally {
    await github.close()
    rmSync(workspace, { recursive: true })
  }
}

/** What a reviewer sees: the log of the step, the marks on lines, the outputs. */
function show({ text, annotations, outputs, exitCode }: StepResult): void {
  for (const line of text) say(styleText('dim', line))
  for (const { level, title, message, file, line } of annotations) {
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`
    say(`${styleText(level === 'error' ? 'red' : 'yellow', level)}${place} ${title ?? ''}: ${message}`)
  }
  const colour = outputs['decision'] === 'go' ? 'green' : outputs['decision'] === 'hold' ? 'yellow' : 'red'
  say(
    styleText(
      ['bold', colour],
      `decision=${outputs['decision'] ?? 'none'}, the step exits with ${exitCode ?? 'a signal'}`
    )
  )
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

await play()
