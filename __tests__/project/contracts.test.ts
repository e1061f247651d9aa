import { expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Command } from '../../src/commands/define.js'
import { doctor } from '../../src/commands/doctor.js'
import { inspect } from '../../src/commands/inspect.js'
import { plan } from '../../src/commands/plan.js'
import { codes } from '../../src/doctor/define.js'
import { json } from '../../src/renderers/json.js'
import { buildReport, buildVerdict, reason } from '../support/builders.js'

const own = '.github/deployment-checklist.yml'

/** What a command prints with `--json`, and the exit code. */
async function print(command: Command, ...words: readonly string[]) {
  let printed = ''
  const code = await command.run(
    { words, flags: new Map([['json', []]]) },
    {
      folder: process.cwd(),
      environment: {},
      print: text => {
        printed += text
      },
      complain: () => undefined,
      paint: text => text
    }
  )
  return { code, value: JSON.parse(printed) as unknown }
}

/** Why a value is not what its published schema says; null when it is. */
function mistakesIn(schema: string, value: unknown): unknown {
  const ajv = new Ajv2020({ allowUnionTypes: true })
  const validate = ajv.compile(JSON.parse(readFileSync(`schema/${schema}`, 'utf8')) as object)
  validate(value)
  return validate.errors ?? null
}

test('when a run is printed, it is what its schema says', () => {
  const verdict = buildVerdict('failed', {
    reasons: [{ ...reason('below'), params: { percent: 71.4, what: 'lines' } }]
  })
  expect(mistakesIn('run.schema.json', JSON.parse(json.render(buildReport([verdict]))))).toBeNull()
})

test('when a plan is printed, it is what its schema says', async () => {
  const { code, value } = await print(plan, own)
  expect(code).toBe(0)
  expect(mistakesIn('plan.schema.json', value)).toBeNull()
})

test('when a plan is refused, its complaints are what the schema says', async () => {
  const { code, value } = await print(plan, 'action.yml')
  expect(code).toBe(3)
  expect(mistakesIn('plan.schema.json', value)).toBeNull()
})

test.each([
  ['tests', 'jest/jest-green.json'],
  ['coverage', 'lcov/lcov-1.16.info'],
  ['findings', 'npm-audit/none.json'],
  ['nothing', 'wrecks/json-truncated.json']
])('when reports of %s are inspected, the answer is what its schema says', async (_, file) => {
  const { value } = await print(inspect, `__tests__/fixtures/reports/${file}`)
  expect(mistakesIn('inspect.schema.json', value)).toBeNull()
})

test('when the doctor looks at us, what it finds is what its schema says, and no hole', async () => {
  const { code, value } = await print(doctor)
  expect(code).toBe(2)
  expect(mistakesIn('doctor.schema.json', value)).toBeNull()
})

test('when the doctor can find something, its page has a row for it', () => {
  const rows = [...readFileSync('docs/doctor.md', 'utf8').matchAll(/^\| `([a-z-]+)` /gm)].map(([, code]) => code)
  expect(rows).toEqual(codes)
})

test('when our own checklist is read, the schema for editors accepts it', () => {
  expect(mistakesIn('checklist.schema.json', parse(readFileSync(own, 'utf8')))).toBeNull()
})

test('when the gate judges us, its workflow grants just what the plan asks for', async () => {
  const { value } = await print(plan, own)
  const workflow = parse(readFileSync('.github/workflows/self.yml', 'utf8')) as {
    jobs: { gate: { permissions: unknown } }
  }
  expect(workflow.jobs.gate.permissions).toEqual((value as { permissions: unknown }).permissions)
})
