import { gates } from '../gates/index.js'
import { exitCodes } from '../exit.js'
import { oneLine, visible } from '../lib/escape.js'
import { plural } from '../lib/words.js'
import type { PlannedItem } from '../model/verdict.js'
import { permissionsOf } from '../permissions.js'
import { plan as planItems } from '../pipeline/plan.js'
import type { Permissions } from '../sources/define.js'
import { loadFor } from './check.js'
import { jsonFlag, type Command } from './define.js'

export const plan: Command = {
  name: 'plan',
  usage: 'plan [CHECKLIST] [--json]',
  about:
    'Show the items of a checklist with their gates, options and places, and the permissions they need. Judges nothing.',
  flags: () => jsonFlag,
  run: async (args, terminal) => {
    const checklist = await loadFor(args, terminal)
    if (checklist === undefined) return exitCodes.wrong
    const planned = planItems(checklist, gates, { phase: null }, () => undefined)
    const permissions = permissionsOf(planned)
    const items = planned.map(describe)
    terminal.print(
      args.flags.has('json')
        ? `${JSON.stringify({ schemaVersion: 1, items, permissions }, undefined, 2)}\n`
        : renderPlan(checklist.name, items, permissions)
    )
    return exitCodes.go
  }
}

type PlanRow = ReturnType<typeof describe>

function describe({ item }: PlannedItem) {
  const { id, title, phase, section, check, severity, location } = item
  const { file, line, column } = location
  return {
    id,
    title,
    phase,
    section,
    gate: check.gate,
    options: check.options,
    severity,
    location: { file, line, column }
  }
}

function renderPlan(name: string, items: readonly PlanRow[], permissions: Permissions): string {
  const rows = items.flatMap(({ id, title, phase, section, gate, options, severity, location }) => [
    `${visible(location.file)}:${String(location.line)}:${String(location.column)} ${oneLine(title)}`,
    `    ${[phase, ...section].map(part => oneLine(part)).join(' › ')} · id ${visible(id)} · ${severity}`,
    `    ${gate} ${oneLine(JSON.stringify(options), 2000)}`
  ])
  const block = Object.entries(permissions).map(([permission, level]) => `  ${permission}: ${level}`)
  return [`${oneLine(name)}: ${plural(items.length, 'item')}`, '', ...rows, '', 'permissions:', ...block, ''].join('\n')
}
