import { completeByDefaults, judgeExample } from '../../__tests__/support/judge.js'
import type { Gate } from '../../src/gates/define.js'
import { gates, sources } from '../entries.js'
import { compareTexts } from '../../src/lib/words.js'
import { nobody } from '../../src/model/sign-off.js'
import { renderItem, renderOptions } from './gate-options.js'
import { code, page, prose, table } from './markdown.js'

/** The pages of `docs/gates/` by path: one for each gate, and their index. */
export function renderGatePages(): ReadonlyMap<string, string> {
  const pages = [...gates.values()].map(gate => [`docs/gates/${gate.id}.md`, renderGatePage(gate)] as const)
  const index = page('# Gates', 'What a line of a checklist can ask, and how it is judged.', renderGateTable(''))
  return new Map([['docs/gates/README.md', index], ...pages])
}

/** The table of all gates; `folder` is the way to their pages. */
export function renderGateTable(folder: string): string {
  const rows = [...gates.values()].map(({ id, title, about }) => [
    `[${code(id)}](${folder}${id}.md)`,
    prose(title),
    prose(about)
  ])
  return table(['Gate', 'This may be deployed when', 'What it does'], rows)
}

function renderGatePage(gate: Gate): string {
  return page(
    `# ${prose(gate.title)}`,
    `${code(gate.id)} · ${prose(gate.about)}`,
    renderNeeds(gate),
    '## Options',
    renderOptions(gate),
    '## Examples',
    ...gate.examples.flatMap(example => renderExample(gate, example)),
    '## Reasons',
    'Every sentence that this gate can say. The code is stable; words between braces are filled in.',
    table(
      ['Code', 'Sentence'],
      Object.entries(gate.reasons).map(([reason, text]) => [code(reason), prose(text)])
    ),
    renderOpposite(gate)
  )
}

/** Whether the gate may stand in a `not`. */
function renderOpposite({ refutedBy }: Gate): string {
  if (refutedBy.length === 0) return `It cannot stand in a ${code('not')}: that it does not pass proves nothing.`
  return `In a ${code('not')} it passes on ${refutedBy.map(code).join(', ')}; any other failure is unknown there.`
}

/** Which evidence the gate asks for, and what the workflow's token must be allowed for it. */
function renderNeeds(gate: Gate): string {
  const requests = gate.examples.flatMap(({ options }) =>
    Object.values(gate.needs(completeByDefaults(gate, options), { demands: [], names: [], role: nobody }))
  )
  const kinds = [...new Set(requests.map(({ kind }) => kind))].sort(compareTexts)
  const permissions = kinds.flatMap(kind => Object.entries(sources.get(kind)?.permissions ?? {}))
  const block = [...new Set(permissions.map(([name, level]) => code(`${name}: ${level}`)))].sort(compareTexts)
  return `Evidence: ${kinds.map(code).join(', ')}. Permissions of the token: ${block.length === 0 ? 'none of its own' : block.join(', ')}.`
}

function renderExample(gate: Gate, example: Gate['examples'][number]): readonly string[] {
  const { outcome, reasons } = judgeExample(gate, example)
  const said = reasons.map(({ code: reason, text }) => `- ${code(reason)}: ${prose(text)}`)
  const day = example.now === undefined ? '' : ` on ${example.now.slice(0, 10)}`
  return [
    `### When ${prose(example.title)}`,
    renderItem(gate.id, example.options),
    [`The outcome${day} is **${outcome}**.`, '', ...said].join('\n')
  ]
}
