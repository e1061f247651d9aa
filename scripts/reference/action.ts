import { stringify } from 'yaml'
import { type InputDefinition, inputs, outputs } from '../../src/options.js'

/** The text of `action.yml`: the inputs and outputs of `src/options.ts`, and how the runner starts the bundle. */
export function renderAction(description: string): string {
  const metadata = {
    name: 'Deploy Gate',
    description,
    author: 'Deploy Gate contributors',
    branding: { icon: 'user-check', color: 'green' },
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, describeInput(input)])),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, about]) => [name, { description: about }])),
    runs: { using: 'node24', main: 'dist/index.js' }
  }
  return `# Generated from src/options.ts by \`npm run reference\`; do not edit.\n${stringify(metadata, { lineWidth: 0 })}`
}

function describeInput(input: InputDefinition) {
  return {
    description: `${input.about} Expected: ${expectedOf(input)}.`,
    required: false,
    ...(input.default === '' ? {} : { default: input.default })
  }
}

/** What an input takes, in words. */
export function expectedOf({ words, expected }: InputDefinition): string {
  return words === undefined ? (expected ?? 'a text') : `one of ${words.map(word => `\`${word}\``).join(', ')}`
}
