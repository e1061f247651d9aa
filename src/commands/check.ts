import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { exitCodes } from '../exit.js'
import { findChecklist } from '../find-checklist.js'
import type { Gathered } from '../model/evidence.js'
import type { Checklist, Complaint } from '../model/checklist.js'
import type { Reason } from '../model/reason.js'
import type { RunReport } from '../model/verdict.js'
import { parseGathered } from '../pipeline/saved.js'
import { json } from '../renderers/json.js'
import { terminal as text } from '../renderers/terminal.js'
import { checkSelection, run } from '../run.js'
import { visible } from '../lib/escape.js'
import { readTexts } from '../adapters/texts.js'
import { PortError } from '../ports/read.js'
import {
  CallError,
  commandsFlag,
  jsonFlag,
  outcomesFlag,
  phaseFlag,
  printJson,
  valueOf,
  type Arguments,
  type Command,
  type Terminal
} from './define.js'
import { connectLocal, readRemotes } from './local.js'

export const check: Command = {
  name: 'check',
  usage: 'check [CHECKLIST] [--phase P] [--environment E] [--json] [--evidence FILE]',
  about: 'Judge the working tree by a checklist. Sign-offs are pending without a GitHub token.',
  flags: () => ({
    ...phaseFlag,
    environment: { about: 'The environment that is deployed to.', value: 'E' },
    evidence: {
      about: 'Judge the evidence saved in FILE; without such a file, save what is gathered there.',
      value: 'FILE'
    },
    ...outcomesFlag,
    ...commandsFlag,
    ...jsonFlag
  }),
  run: async (args, terminal) => {
    const checklist = await loadFor(args, terminal)
    if (checklist === undefined) return exitCodes.wrong
    const evidence = valueOf(args, 'evidence')
    const saved = evidence === undefined ? undefined : readEvidence(terminal.folder, evidence)
    const phase = valueOf(args, 'phase') ?? null
    const environment = chooseEnvironment(valueOf(args, 'environment'), saved)
    const complaints = checkSelection(checklist, phase, environment)
    if (complaints.length > 0) return refuse(complaints, args, terminal)

    // Saved evidence answers everything, so that nobody is asked again.
    const outcomes = valueOf(args, 'outcomes')
    const from = saved === undefined ? terminal : { ...terminal, environment: {} }
    const local = await connectLocal(from, { environment, outcomes, allowCommands: args.flags.has('allow-commands') })
    const now = () => new Date().toISOString()
    const warnings = saved === undefined ? [] : [replayed(saved)]
    const { report, gathered } = await run({
      checklist,
      phase,
      environment,
      ...local,
      now,
      warnings,
      ...(saved === undefined ? {} : { saved })
    })
    if (evidence !== undefined && saved === undefined) {
      writeFileSync(resolve(terminal.folder, evidence), `${JSON.stringify(gathered, undefined, 2)}\n`)
    }
    return show(report, args, terminal)
  }
}

/** Loads the checklist that the call names, or the conventional one; complaints are shown, and then there is none. */
export async function loadFor(args: Arguments, terminal: Terminal): Promise<Checklist | undefined> {
  if (args.words.length > 1) throw new CallError('Name one checklist only.')
  const named = args.words[0] ?? null
  const found = await findChecklist(named, readTexts(terminal.folder), readRemotes(terminal)).catch(callError)
  if ('places' in found) {
    throw new CallError(
      `There is no checklist at ${found.places.join(' or ')}; write one there, or name another as CHECKLIST.`
    )
  }
  if ('checklist' in found) return found.checklist
  refuse(found.complaints, args, terminal)
  return undefined
}

function callError(error: unknown): never {
  throw error instanceof PortError ? new CallError(error.message) : error
}

/** Shows every complaint as `file:line:column message`. */
export function refuse(complaints: readonly Complaint[], args: Arguments, terminal: Terminal): number {
  for (const { message, location } of complaints) {
    const { file, line, column } = location
    terminal.complain(`${visible(file)}:${String(line)}:${String(column)} ${visible(message)}\n`)
  }
  if (args.flags.has('json')) printJson(terminal, { complaints })
  return exitCodes.wrong
}

export function show(report: RunReport, args: Arguments, terminal: Terminal): number {
  terminal.print(args.flags.has('json') ? json.render(report) : terminal.paint(text.render(report)))
  return exitCodes[report.decision]
}

function readEvidence(folder: string, path: string): Gathered | undefined {
  const content = readIfThere(folder, path)
  if (content === undefined) return undefined
  const saved = parseGathered(content)
  if (saved === undefined)
    throw new CallError(`${path} is no saved evidence of this version; delete it to gather anew.`)
  return saved
}

function readIfThere(folder: string, path: string): string | undefined {
  try {
    return readFileSync(resolve(folder, path), 'utf8')
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined
    throw new CallError(`${path} cannot be read: ${String(error)}`)
  }
}

/** Conditions are judged as they were for the saved run, so nothing else can be asked of it. */
function chooseEnvironment(asked: string | undefined, saved: Gathered | undefined): string | null {
  if (saved === undefined) return asked ?? null
  const { environment } = saved.subject
  if (asked !== undefined && asked !== environment) {
    const of = environment === '' ? 'no environment' : `the environment ${environment}`
    throw new CallError(`The saved evidence is of ${of}, not of ${asked}; delete it to gather anew.`)
  }
  return environment === '' ? null : environment
}

function replayed({ at }: Gathered): Reason {
  const text = `Judged by evidence that was saved at ${at}; the world may have changed since.`
  return { code: 'evidence-saved', params: { at }, text, locations: [] }
}
