import type { Gate } from '../gates/define.js'
import { gatesOf } from '../checklist/gates-of.js'
import { gates as gateLoaders } from '../gates/index.js'
import { loadEntries } from '../lib/registry.js'
import { exitCodes } from '../exit.js'
import { formatDuration, parseDuration } from '../lib/duration.js'
import { oneLine, visible } from '../lib/escape.js'
import { plural } from '../lib/words.js'
import { isCombined, type Check, type Checklist, type Condition, type Override } from '../model/checklist.js'
import type { Permissions } from '../model/permissions.js'
import type { PlannedItem } from '../model/verdict.js'
import { permissionsOf } from '../permissions.js'
import { waiverRequests } from '../pipeline/comment-waivers.js'
import { plan as planItems } from '../pipeline/plan.js'
import { publishers } from '../publishers/index.js'
import { loadFor } from './check.js'
import { jsonFlag, printAnswer, type Command, type Flags } from './define.js'

export const plan: Command = {
  name: 'plan',
  usage: 'plan [CHECKLIST] [--comment …] [--json]',
  about:
    'Show the items of a checklist with their gates, options and places, and the permissions they need. Judges nothing.',
  flags: () => ({ ...inputFlags, ...jsonFlag }),
  run: async (args, terminal) => {
    const checklist = await loadFor(args, terminal)
    if (checklist === undefined) return exitCodes.wrong
    const gates = await loadGates(checklist)
    const permissions = await permissionsFor(checklist, [...args.flags.keys()])
    const items = planFor(checklist, gates, null).map(describe)
    printAnswer(args, terminal, { items, permissions }, () => renderPlan(checklist.name, items, permissions))
    return exitCodes.go
  }
}

/** Inputs of the action that take permissions of their own. */
const inputFlags: Flags = Object.fromEntries(
  [...[...publishers.values()].filter(({ to }) => to === 'github').map(({ id }) => id), 'phase'].map(id => [
    id,
    { about: `Count in what the input \`${id}\` of the action takes.` }
  ])
)

function loadGates(checklist: Checklist): Promise<ReadonlyMap<string, Gate>> {
  return loadEntries(gateLoaders, gatesOf(checklist))
}

function planFor(
  checklist: Checklist,
  gates: ReadonlyMap<string, Gate>,
  environment: string | null
): readonly PlannedItem[] {
  return planItems(checklist, gates, { phase: null, environment }, () => undefined)
}

/** The `permissions:` that judging a checklist needs, whatever the environment, and what these inputs turn on. */
export async function permissionsFor(checklist: Checklist, turnedOn: readonly string[] = []): Promise<Permissions> {
  const gates = await loadGates(checklist)
  const planned = environmentsOf(checklist).flatMap(environment => planFor(checklist, gates, environment))
  return permissionsOf(planned, turnedOn, waiverRequests(checklist))
}

/** None, and every environment in which some item is different. */
function environmentsOf({ items }: Checklist): readonly (string | null)[] {
  return [null, ...new Set(items.flatMap(({ environments }) => Object.keys(environments ?? {})))]
}

type PlanRow = ReturnType<typeof describe>

function describe({ item }: PlannedItem) {
  const { id, title, phase, section, check, severity, when, due, environments = {}, location } = item
  const { file, line, column } = location
  return {
    ...{ id, title, phase, section },
    ...describeCheck(check),
    severity,
    ...(when === undefined ? {} : { when }),
    ...(due === undefined ? {} : { due }),
    ...(Object.keys(environments).length === 0 ? {} : { environments: mapValues(environments, describeOverride) }),
    location: { file, line, column }
  }
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}

type OverrideRow = Partial<CheckRow> & Pick<Override, 'severity'>

function describeOverride({ severity, check }: Override): OverrideRow {
  return { ...(severity === undefined ? {} : { severity }), ...(check === undefined ? {} : describeCheck(check)) }
}

interface CheckRow {
  readonly gate: string
  readonly options: Readonly<Record<string, unknown>>
  readonly of?: readonly CheckRow[]
}

function describeCheck(check: Check): CheckRow {
  return isCombined(check)
    ? { gate: check.combine, options: {}, of: check.of.map(describeCheck) }
    : { gate: check.gate, options: check.options }
}

function renderPlan(name: string, items: readonly PlanRow[], permissions: Permissions): string {
  const rows = items.flatMap(
    ({ id, title, phase, section, severity, when, due, environments = {}, location, ...check }) => [
      `${visible(location.file)}:${String(location.line)}:${String(location.column)} ${oneLine(title)}`,
      `    ${[phase, ...section].map(part => oneLine(part)).join(' › ')} · id ${visible(id)} · ${severity}`,
      ...(when === undefined ? [] : [`    when ${oneLine(renderCondition(when))}`]),
      ...(due === undefined ? [] : [`    due within ${formatDuration(parseDuration(due))} of the deployment`]),
      ...renderCheck(check, '    '),
      ...Object.entries(environments).flatMap(([name, override]) => renderOverride(name, override))
    ]
  )
  const block = Object.entries(permissions).map(([permission, level]) => `  ${permission}: ${level}`)
  return [`${oneLine(name)}: ${plural(items.length, 'item')}`, '', ...rows, '', 'permissions:', ...block, ''].join('\n')
}

function renderCheck({ gate, options, of }: CheckRow, indent: string): readonly string[] {
  if (of === undefined) return [`${indent}${gate} ${oneLine(JSON.stringify(options), 2000)}`]
  return [`${indent}${gate}:`, ...of.flatMap(branch => renderCheck(branch, `${indent}  `))]
}

function renderOverride(name: string, { severity, gate, options = {}, ...rest }: OverrideRow): readonly string[] {
  const words = severity === undefined ? '' : ` ${severity}`
  const check = gate === undefined ? [] : renderCheck({ gate, options, ...rest }, '      ')
  return [`    in ${oneLine(name)}:${words}`, ...check]
}

function renderCondition(when: Condition): string {
  return Object.entries(when)
    .map(([key, words]: [string, readonly string[]]) => `${key}: ${words.join(', ')}`)
    .join('; ')
}
