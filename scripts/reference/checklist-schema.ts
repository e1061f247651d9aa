import { kinds } from '../../src/checklist/schema.js'
import type { Gate } from '../../src/gates/define.js'
import type { JsonSchema } from '../../src/schema/build.js'

type Json = Readonly<Record<string, unknown>>

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` })

/** A kind of mapping, with schemas for what the loader reads one by one. */
function fill({ json }: { readonly json: JsonSchema }, parts: Json): Json {
  return { ...json, properties: { ...json.properties, ...parts } }
}

function describe({ shape }: (typeof kinds)[keyof typeof kinds], key: string): string {
  return (shape as Readonly<Record<string, { readonly json: JsonSchema }>>)[key]?.json.description ?? ''
}

/**
 * The published schema of YAML checklists (JSON Schema 2020-12), for editors; the loader reads the same definitions.
 */
export function renderChecklistSchema(gates: ReadonlyMap<string, Gate>): string {
  const checkKeys = {
    ...Object.fromEntries([...gates.values()].map(({ id, about }) => [id, { ...ref(id), description: about }])),
    all: { ...ref('several-checks'), description: 'Each of these must pass.' },
    any: { ...ref('several-checks'), description: 'At least one of these must pass.' },
    not: { ...ref('single-check'), description: 'This must not hold.' }
  }
  const keys = Object.keys(checkKeys)
  const listOf = (kind: keyof typeof kinds, key: string, name: string): Json => ({
    description: describe(kinds[kind], key),
    type: 'array',
    items: ref(name)
  })
  const group = (kind: 'phase' | 'section') =>
    oneGate({
      ...fill(kinds[kind], {
        sections: listOf(kind, 'sections', 'section'),
        items: listOf(kind, 'items', 'item'),
        ...checkKeys
      }),
      description: kind === 'phase' ? 'When items count.' : 'Items that belong together.'
    })
  /** At most one gate; which of them is checked by the reference of its key. */
  function oneGate(schema: Json): Json {
    return {
      ...schema,
      oneOf: [...keys.map(key => ({ required: [key] })), { not: { anyOf: keys.map(key => ({ required: [key] })) } }]
    }
  }
  const overrides = {
    description: describe(kinds.item, 'environments'),
    type: 'object',
    minProperties: 1,
    additionalProperties: ref('override')
  }
  const whole = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Deployment checklist',
    ...fill(kinds.checklist, {
      roles: {
        description: describe(kinds.checklist, 'roles'),
        type: 'object',
        minProperties: 1,
        propertyNames: kinds.phase.shape.id.json,
        additionalProperties: ref('role')
      },
      waivers: listOf('checklist', 'waivers', 'waiver'),
      phases: listOf('checklist', 'phases', 'phase')
    }),
    // Roles alone are a file that others extend.
    anyOf: ['phases', 'extends', 'roles'].map(key => ({ required: [key] })),
    $defs: {
      role: {
        ...kinds.role.json,
        anyOf: ['users', 'teams', 'permission', 'codeowners'].map(key => ({ required: [key] }))
      },
      waiver: kinds.waiver.json,
      phase: { ...group('phase'), anyOf: [{ required: ['title'] }, { required: ['id'] }] },
      section: { ...group('section'), required: ['title'] },
      item: {
        anyOf: [
          { description: 'The text of an item that is signed off.', type: 'string', minLength: 1 },
          {
            ...oneGate(fill(kinds.item, { ...checkKeys, environments: overrides })),
            anyOf: [{ required: ['title'] }, { required: ['id'] }]
          }
        ]
      },
      override: { ...oneGate(fill(kinds.override, checkKeys)), minProperties: 1 },
      'several-checks': {
        description: 'Checks that are taken together.',
        type: 'array',
        minItems: 1,
        items: ref('single-check')
      },
      'single-check': {
        description: 'One gate with its options, or checks that are taken together.',
        type: 'object',
        properties: checkKeys,
        additionalProperties: false,
        minProperties: 1,
        maxProperties: 1
      },
      ...Object.fromEntries([...gates.values()].map(gate => [gate.id, gateSchema(gate)]))
    }
  }
  return `${JSON.stringify(without('x-expected', whole), null, 2)}\n`
}

function gateSchema({ title, options, shorthand }: Gate): Json {
  return shorthand === undefined ? { title, ...options.json } : { title, anyOf: [shorthand.json, options.json] }
}

/** A schema without a keyword, at every depth. */
function without(keyword: string, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(entry => without(keyword, entry))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => key !== keyword)
  return Object.fromEntries(kept.map(([key, value]) => [key, without(keyword, value)]))
}
