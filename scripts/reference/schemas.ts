import type { JsonSchema } from '../../src/schema/build.js'
import { contracts } from '../../src/schema/contracts.js'

/** Where the published schemas are read from. */
const published = 'https://raw.githubusercontent.com/deploy-gate/deploy-gate/main/schema/'

/** The texts of the JSON contracts in `schema/`, by path. */
export function renderContracts(): ReadonlyMap<string, string> {
  const files = Object.entries(contracts).map(([name, { title, about, schema }]) => {
    return [`schema/${name}`, renderSchema(name, title, about, schema)] as const
  })
  return new Map(files)
}

function renderSchema(name: string, title: string, about: string, schema: JsonSchema): string {
  const $schema = 'https://json-schema.org/draft/2020-12/schema'
  const whole = { $schema, $id: published + name, title, description: about, ...schema }
  return `${JSON.stringify(whole, undefined, 2)}\n`
}
