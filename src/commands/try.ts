import { parse as parseYaml } from 'yaml'
import { checkOptions } from '../checklist/check.js'
import { findRoles } from '../checklist/find-roles.js'
import type { Gate } from '../gates/define.js'
import { gates as gateLoaders } from '../gates/index.js'
import { loadEntries } from '../lib/registry.js'
import { nearest } from '../lib/nearest.js'
import type { Checklist, Item } from '../model/checklist.js'
import { defaultRole } from '../model/sign-off.js'
import { run } from '../run.js'
import type { JsonSchema } from '../schema/build.js'
import { describeDefault } from '../schema/describe.js'
import { show } from './check.js'
import {
  CallError,
  commandsFlag,
  jsonFlag,
  outcomesFlag,
  valueOf,
  type Arguments,
  type Command,
  type Flags
} from './define.js'
import { connectLocal } from './local.js'

/** All of them, as a help without a name lists them. */
const gates = await loadEntries(gateLoaders)
const ownFlags = { ...outcomesFlag, ...commandsFlag, ...jsonFlag }

/** The flag of an option; one that the command itself has is told apart. */
function flagOf(option: string): string {
  return option in ownFlags ? `option-${option}` : option
}

export const tryGate: Command = {
  name: 'try',
  usage: 'try GATE [--OPTION VALUE]… [--json]',
  about: 'Judge one gate without a checklist; its options are the flags. Lists and mappings are written as YAML.',
  flags: ([id]) => ({ ...(id === undefined ? {} : flagsOf(gateOf(id))), ...ownFlags }),
  more: ([id]) => {
    if (id !== undefined) return gateOf(id).about
    return `Gates: ${[...gates.keys()].join(', ')}. See: deploy-gate try GATE --help.`
  },
  run: async (args, terminal) => {
    const [id, ...rest] = args.words
    if (id === undefined) throw new CallError(`Name a gate: ${[...gates.keys()].join(', ')}.`)
    if (rest.length > 0) throw new CallError(`Options are given as flags; "${rest.join(' ')}" is none.`)
    const gate = gateOf(id)
    const checked = checkOptions(gate, optionsOf(gate, args))
    if ('mistakes' in checked) throw new CallError(checked.mistakes.map(({ message }) => message).join('\n'))
    refuseRoles(gate, checked.options)
    const local = await connectLocal(terminal, {
      environment: null,
      outcomes: valueOf(args, 'outcomes'),
      allowCommands: args.flags.has('allow-commands'),
      anywhere: true
    })
    const { report } = await run({
      checklist: checklistOf(gate, checked.options),
      phase: null,
      environment: null,
      ...local,
      now: () => new Date().toISOString(),
      warnings: []
    })
    return show(report, args, terminal)
  }
}

function gateOf(id: string): Gate {
  const gate = gates.get(id)
  if (gate !== undefined) return gate
  const near = nearest(id, gates.keys())
  throw new CallError(
    `There is no gate ${id}; ${near === undefined ? `known gates are ${[...gates.keys()].join(', ')}.` : `did you mean ${near}?`}`
  )
}

/** Only a checklist says who holds a role, and here is none. */
function refuseRoles(gate: Gate, options: Readonly<Record<string, unknown>>): void {
  const role = [...findRoles({ gate: gate.id, options }, gates)].find(id => id !== defaultRole)
  if (role === undefined) return
  throw new CallError(`The role ${role} is defined by a checklist, and \`try\` reads none; leave \`--role\` out.`)
}

/** One flag for each option of the gate. */
function flagsOf(gate: Gate): Flags {
  return Object.fromEntries(
    Object.entries(gate.options.shape).map(([name, { json }]) => {
      const standard = describeDefault(json)
      const about = `${json.description ?? ''}${standard === undefined ? '' : ` Default: ${standard}.`}`
      return [flagOf(name), { about, value: placeholderOf(json), many: takesList(json) }]
    })
  )
}

/** What stands for an option's value in the help: its words where they are few. */
function placeholderOf({ type, enum: words }: JsonSchema): string {
  if (type === 'boolean') return 'true|false'
  return words !== undefined && words.length <= 3 ? words.join('|') : 'VALUE'
}

function takesList({ type }: JsonSchema): boolean {
  return type === 'array' || (Array.isArray(type) && type.includes('array'))
}

function optionsOf(gate: Gate, args: Arguments): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(gate.options.shape).flatMap(([name, { json }]) => {
      const given = args.flags.get(flagOf(name))
      if (given === undefined) return []
      const values = given.map(value => (takesText(json) ? value : readYaml(flagOf(name), value)))
      return [[name, values.length === 1 ? values[0] : values]]
    })
  )
}

/** Texts are taken as they are typed; everything else is written as in a checklist. */
function takesText({ type }: JsonSchema): boolean {
  return type === 'string' || (Array.isArray(type) && type.includes('string'))
}

function readYaml(name: string, value: string): unknown {
  try {
    return parseYaml(value)
  } catch {
    throw new CallError(`--${name} is no YAML: ${value}`)
  }
}

/** A checklist of one item, as if somebody had written just this gate. */
function checklistOf(gate: Gate, options: Readonly<Record<string, unknown>>): Checklist {
  const item: Item = {
    id: gate.id,
    title: gate.title,
    phase: 'try',
    section: [],
    check: { gate: gate.id, options },
    severity: 'blocker',
    ticked: false,
    location: { file: 'command line', line: 1, column: 1 }
  }
  return {
    name: `deploy-gate try ${gate.id}`,
    roles: [],
    phases: [{ id: 'try', title: gate.title }],
    items: [item],
    ticks: 'ignore',
    waivers: [],
    source: { file: 'command line', notation: 'yaml', digest: '' }
  }
}
