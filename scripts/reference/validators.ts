import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { validatorName } from '../../src/checklist/check.js'
import { kinds } from '../../src/checklist/schema.js'
import type { Gate } from '../../src/gates/define.js'
import type { JsonSchema } from '../../src/schema/build.js'
import type { Validator } from '../../src/schema/validate.js'
import { camelCase } from '../index.js'

/** Every schema that a checklist is checked against, by the name of its validator. */
export function listSchemas(gates: ReadonlyMap<string, Gate>): ReadonlyMap<string, JsonSchema> {
  const schemas = new Map<string, JsonSchema>()
  for (const [kind, { json }] of Object.entries(kinds))
    schemas.set(validatorName.kind(kind as keyof typeof kinds), json)
  for (const { id, options, shorthand } of gates.values()) {
    schemas.set(validatorName.options(id), options.json)
    if (shorthand === undefined) continue
    // A shorthand is there or it is not: the default of the option that it stands for says nothing of it.
    const { default: _, ...json } = shorthand.json
    schemas.set(validatorName.shorthand(id), json)
  }
  // Words for people say nothing to a validator and would only make it longer.
  return new Map(
    [...schemas].map(([name, json]) => [name, withoutKeywords(json, ['description', 'x-expected']) as JsonSchema])
  )
}

/** A schema without the given keywords, at every depth. */
export function withoutKeywords(schema: unknown, keywords: readonly string[]): unknown {
  if (Array.isArray(schema)) return schema.map(entry => withoutKeywords(entry, keywords))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key, value]) => !(keywords.includes(key) && typeof value === 'string'))
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutKeywords(value, keywords)]))
}

/** An ajv that refuses what it does not understand, and whose code needs no module of ajv's own. */
function makeAjv(): Ajv2020 {
  return new Ajv2020({
    code: { source: true, esm: true },
    messages: false,
    logger: false,
    allErrors: true,
    useDefaults: true,
    // Lengths count UTF-16 code units: nothing here asks for more than "not empty".
    unicode: false,
    allowUnionTypes: true,
    strictRequired: true
  })
}

/** Validators made on the spot, for gates that no checklist in the field can name. */
export function compileValidators(gates: ReadonlyMap<string, Gate>): ReadonlyMap<string, Validator> {
  const ajv = makeAjv()
  return new Map([...listSchemas(gates)].map(([name, schema]) => [name, ajv.compile(schema) as Validator]))
}

/** The text of `src/checklist/validators.ts`. */
export function renderValidators(gates: ReadonlyMap<string, Gate>): string {
  const ajv = makeAjv()
  const names = [...listSchemas(gates)].map(([name, schema]) => {
    const identifier = camelCase(name.replaceAll(' ', '-'))
    ajv.addSchema(schema, identifier)
    return { name, identifier }
  })
  const code = standalone
    .default(ajv, Object.fromEntries(names.map(({ identifier }) => [identifier, identifier])))
    .replace('"use strict";', '')
    .replaceAll('export const', 'const')
  if (/\brequire\(/.test(code))
    throw new Error('A validator needs a module of ajv; use plainer keywords in its schema.')
  const entries = names.map(({ name, identifier }) => `  ['${name}', ${identifier}],\n`).join('')
  return `// Generated from the schemas of checklists and gates by \`npm run reference\`; do not edit.
// @ts-nocheck
/* eslint-disable */
import type { Validator } from '../schema/validate.js'
${code}
export const validators: ReadonlyMap<string, Validator> = new Map<string, Validator>([
${entries}])
`
}
