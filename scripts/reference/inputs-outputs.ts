import { exitCodes } from '../../src/exit.js'
import { type InputDefinition, inputs, outputs } from '../../src/options.js'
import { contracts } from '../../src/schema/contracts.js'
import { expectedOf } from './action.js'
import { code, page, prose, table } from './markdown.js'

/** What each exit code means; the compiler asks for every one. */
const meanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  go: 'Go: every blocking item passed, was skipped by its condition or is waived.',
  'no-go': 'No-go: a blocking item failed or could not be judged, or nothing was judged.',
  hold: 'Hold: a person or time can still complete what is missing, without a new commit.',
  wrong: 'The checklist or the call is wrong; nothing was judged.'
}

export function renderInputTable(): string {
  const rows = Object.entries(inputs).map(([name, input]: [string, InputDefinition]) => [
    code(name),
    input.default === '' ? '–' : code(input.default),
    `${prose(input.about)} Takes ${prose(expectedOf(input))}.`
  ])
  return table(['Input', 'Default', 'Decides'], rows)
}

export function renderOutputTable(): string {
  return table(
    ['Output', 'Holds'],
    Object.entries(outputs).map(([name, about]) => [code(name), prose(about)])
  )
}

/** The text of `docs/inputs-outputs.md`. */
export function renderInputsOutputs(): string {
  const codes = Object.entries(exitCodes).map(([name, number]) => [
    code(String(number)),
    prose(meanings[name as keyof typeof exitCodes])
  ])
  const schemas = Object.entries(contracts).map(([file, { title, about }]) => [
    `[${code(file)}](../schema/${file})`,
    prose(title),
    prose(about)
  ])
  return page(
    '# Inputs, outputs, exit codes and JSON',
    '## Inputs of the action',
    renderInputTable(),
    '## Outputs of the action',
    renderOutputTable(),
    '## Exit codes',
    'Of the command, and of the step: `fail-on: no-go` turns a hold into 0, and `mode: report` turns every answer into 0.',
    table(['Code', 'Means'], codes),
    '## JSON',
    'Every JSON carries `schemaVersion`; its shape changes only together with that number.',
    table(['Schema', 'Describes', 'Where it is printed'], schemas)
  )
}
