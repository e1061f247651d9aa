import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'
import { gates } from '../../scripts/entries.js'
import { renderChecklistSchema } from '../../scripts/reference/checklist-schema.js'
import { loadChecklist } from '../../src/checklist/load.js'
import { gates as gateLoaders } from '../../src/gates/index.js'
import { gateChecks, type Checklist } from '../../src/model/checklist.js'
import { noBase } from '../support/checklists.js'

const files = readdirSync('checklists')
const read = (file: string) => readFileSync(join('checklists', file), 'utf8')
/** The checklists of the example repositories, as ways from the starters. */
const examples = [
  '../examples/node-service/.github/deployment-checklist.yml',
  '../examples/two-workflows/.github/deployment-checklist.yml',
  '../examples/after-deployment/.github/deployment-checklist.yml',
  '../examples/live-service/deployment-checklist.yml'
]

async function load(file: string): Promise<Checklist> {
  const loaded = await loadChecklist({ file, text: read(file), digest: 'd' }, gateLoaders, noBase)
  if ('checklist' in loaded) return loaded.checklist
  throw new Error(
    loaded.complaints.map(({ message, location: { line } }) => `${file}:${String(line)} ${message}`).join('\n')
  )
}

describe('a starter', () => {
  test.each(files)('loads and asks for something when it is %s', async file => {
    const { items, roles } = await load(file)
    expect(items.length).toBeGreaterThan(3)
    const checks = items.flatMap(({ check }) => gateChecks(check))
    expect(new Set(checks.map(({ gate }) => gate))).toContain('sign-off')
    const asked = checks.flatMap(({ options }) => options['role'] ?? [])
    expect(roles.map(({ id }) => id)).toEqual(expect.arrayContaining(asked))
  })

  test.each(examples)('is not alone: an example loads, too, when it is %s', async file => {
    expect((await load(file)).items.length).toBeGreaterThan(2)
  })

  test('asks the same in both notations when there are two of it', async () => {
    const asked = async (file: string) => {
      const { source: _, ...checklist } = await load(file)
      return JSON.stringify(checklist, (key, value: unknown) => (key === 'location' ? undefined : value), 2)
    }
    const [yaml, markdown] = await Promise.all([asked('node-service.yml'), asked('node-service.md')])
    expect(markdown).toBe(yaml)
  })

  test('blocks nothing in the first week', async () => {
    expect((await load('first-week.yml')).items.map(({ severity }) => severity)).not.toContain('blocker')
  })
})

describe('the published schema', () => {
  const schema = renderChecklistSchema(gates)
  const accepts = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    JSON.parse(schema) as object
  )

  test.each([...files.filter(file => file.endsWith('.yml')), ...examples])(
    'accepts what the loader accepts when it is %s',
    file => {
      accepts(parse(read(file)))
      expect(accepts.errors).toBeNull()
    }
  )

  test.each<[string, unknown]>([
    ['an item names two gates', { version: 1, phases: [{ id: 'a', items: [{ title: 'b', tests: {}, coverage: 1 }] }] }],
    ['an item has an unknown key', { version: 1, phases: [{ id: 'a', items: [{ title: 'b', htp: {} }] }] }],
    [
      'an option is wrong',
      { version: 1, phases: [{ id: 'a', sections: [{ title: 'b', items: [{ title: 'c', coverage: 101 }] }] }] }
    ],
    ['a section has no title', { version: 1, phases: [{ id: 'a', sections: [{ items: [] }] }] }],
    ['a role has nobody', { version: 1, roles: { a: { count: 1 } }, phases: [] }],
    ['the version is missing', { phases: [] }]
  ])('refuses what the loader refuses when %s', (_, checklist) => {
    expect(accepts(checklist)).toBe(false)
  })

  test('says nothing to people but what editors show', () => {
    expect(schema).not.toContain('x-expected')
  })
})
