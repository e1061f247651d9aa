import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { RunReport } from '../../src/model/verdict.js'
import { startGitHub } from '../support/github/server.js'
import { pullRequestEvent } from '../support/github/payloads.js'
import { CHECKLIST, TOKEN, type Scenario } from '../support/github/scenario.js'
import { runStep, type Step, type StepResult } from '../support/runner.js'

type Plan = NonNullable<Parameters<typeof startGitHub>[1]>

/** What a case is about; everything else is as in the ordinary run. */
export interface Case extends Partial<Omit<Step, 'github' | 'bundle'>>, Plan {
  /** Files of the workspace, as the steps before the gate left them. */
  readonly files?: Readonly<Record<string, string>>
}

export interface Judged extends StepResult {
  /** The run as JSON; null where nothing was judged. */
  readonly report: RunReport | null
  /** `outcome code code …` of every item by its id. */
  readonly items: Readonly<Record<string, string>>
  readonly violations: readonly unknown[]
}

/** Runs the committed bundle as a workflow would, against a fake GitHub that holds this world. */
export async function judge(scenario: Scenario, given: Case = {}): Promise<Judged> {
  const { files = {}, faults, edits, ...step } = given
  const workspace = await mkdtemp(path.join(os.tmpdir(), 'workspace-'))
  const github = await startGitHub(scenario.world, {
    ...(faults === undefined ? {} : { faults }),
    ...(edits === undefined ? {} : { edits })
  })
  let report: RunReport | null = null
  try {
    await writeFiles(workspace, files)
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
    return { ...result, report, items: itemsOf(report), violations: github.log.violations }
  } finally {
    await github.close()
    await rm(workspace, { recursive: true })
  }
}

function itemsOf(report: RunReport | null): Readonly<Record<string, string>> {
  const verdicts = report?.verdicts ?? []
  return Object.fromEntries(
    verdicts.map(({ id, outcome, reasons }) => [id, [outcome, ...reasons.map(({ code }) => code)].join(' ')])
  )
}

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}
