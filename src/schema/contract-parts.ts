import type { JsonSchema } from './build.js'

/** What JSON contracts are written with. */

export const string = { type: 'string' } as const
export const number = { type: 'number' } as const
export const whole = { type: 'integer', minimum: 0 } as const
export const line = { type: 'integer', minimum: 1 } as const
export const strings = { type: 'array', items: string } as const
export const schemaVersion = { type: 'integer', enum: [1] } as const

export function record(properties: Readonly<Record<string, JsonSchema>>, ...optional: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties).filter(key => !optional.includes(key)),
    additionalProperties: false
  }
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items }
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function words(...all: readonly string[]): JsonSchema {
  return { type: 'string', enum: all }
}
