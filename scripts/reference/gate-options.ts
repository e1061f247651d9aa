import { stringify } from 'yaml'
import type { Gate } from '../../src/gates/define.js'
import type { JsonSchema } from '../../src/schema/build.js'
import { describeDefault } from '../../src/schema/describe.js'
import { code, fence, prose, table } from './markdown.js'

/** The table of a gate's options, those inside lists and mappings included, and its shorthand. */
export function renderOptions(gate: Gate): string {
  const rows = listOptions(gate.options.json).map(({ name, json, required }) => {
    const standard = describeDefault(json)
    return [
      code(name),
      prose(json['x-expected'] ?? ''),
      standard === undefined ? (required ? 'must be given' : '–') : code(standard),
      prose(json.description ?? '')
    ]
  })
  const options = table(['Option', 'Takes', 'Default', 'Decides'], rows)
  return gate.shorthand === undefined ? options : `${options}\n\n${renderShorthand(gate.id, gate.shorthand)}`
}

function renderShorthand(id: string, { json, means }: NonNullable<Gate['shorthand']>): string {
  const flow = (value: unknown) => stringify(value, { collectionStyle: 'flow', flowCollectionPadding: true }).trim()
  const [short, long] = ['VALUE', means('VALUE')].map(value => code(`${id}: ${flow(value)}`))
  return `${short ?? ''} is short for ${long ?? ''}, where VALUE is ${prose(json['x-expected'] ?? 'a value')}.`
}

interface Option {
  readonly name: string
  readonly json: JsonSchema
  readonly required: boolean
}

/**
 * Every option by its path: `ignore[].id` is in each entry of a list, `per-path.*.lines` in each value of a mapping.
 */
function listOptions(schema: JsonSchema, prefix = ''): readonly Option[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, json]) => {
    const name = `${prefix}${key}`
    const required = schema.required?.includes(key) === true
    return [{ name, json, required }, ...listInner(json, name)]
  })
  return [...own, ...(schema.anyOf ?? []).flatMap(form => listOptions(form, prefix))]
}

function listInner(json: JsonSchema, name: string): readonly Option[] {
  const values = typeof json.additionalProperties === 'object' ? json.additionalProperties : undefined
  return [
    ...listOptions(json, `${name}.`),
    ...(json.items === undefined ? [] : listOptions(json.items, `${name}[].`)),
    ...(values?.description === undefined ? [] : [{ name: `${name}.*`, json: values, required: false }]),
    ...(values === undefined ? [] : listOptions(values, `${name}.*.`))
  ]
}

/** What somebody writes in a checklist to get these options. */
export function renderItem(gate: string, options: Readonly<Record<string, unknown>>): string {
  return fence('yaml', stringify({ [gate]: options }, { lineWidth: 0, flowCollectionPadding: true }))
}
