import { describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { findStale, renderAll } from '../../scripts/reference.js'
import { findChecklist } from '../../src/find-checklist.js'
import { gates } from '../../scripts/entries.js'
import type { Checklist } from '../../src/model/checklist.js'
import { inputs, outputs } from '../../src/options.js'
import { permissionsOf } from '../../src/permissions.js'
import { plan } from '../../src/pipeline/plan.js'
import { version } from '../../src/version.js'
import { listFiles } from './source-files.js'
import { noBase } from '../support/checklists.js'

type Json = Readonly<Record<string, unknown>>

const read = (path: string) => readFileSync(path, 'utf8')
const packageJson = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}

test('when a definition changes, nothing generated is stale', () => {
  expect(findStale(renderAll())).toEqual([])
})

test('when the runner starts the action, it knows every input and output, and a bundle that is there', () => {
  const action = parse(read('action.yml')) as {
    inputs: Readonly<Record<string, { default?: string }>>
    outputs: Json
    runs: { main: string }
  }
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default])
  expect(Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? ''])).toEqual(defaults)
  expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
  expect(existsSync(action.runs.main)).toBe(true)
})

test('when the command tells its version, it is that of the package', () => {
  expect(version).toBe(packageJson.version)
})

test('when a package is installed with the sources, they import it', () => {
  const code = listFiles('src', '.ts').map(read).join('\n')
  expect(Object.keys(packageJson.dependencies).filter(name => !code.includes(`from '${name}`))).toEqual([])
})

describe.each(readdirSync('.github/workflows'))('the workflow %s', name => {
  const text = read(join('.github/workflows', name))
  const workflow = parse(text) as { permissions: Json; concurrency?: Json; jobs: Readonly<Record<string, Json>> }

  test('grants nothing when a job does not ask for it', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job).toHaveProperty('permissions')
  })

  test('ends when a job hangs, and does not run beside itself', () => {
    expect(workflow).toHaveProperty('concurrency.group')
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeGreaterThan(0)
  })

  test('runs no foreign code but at a full commit, its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, target]) => target ?? '')
    const loose = uses.filter(target => !/^(\.\/|[\w./-]+@[0-9a-f]{40} # v\d+(\.\d+)*$)/.test(target))
    expect(loose).toEqual([])
  })

  test('leaves no token behind when it checks the sources out', () => {
    const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
    expect(count(/persist-credentials: false/g)).toBe(count(/uses: actions\/checkout@/g))
  })
})

const documents = ['.', '.github', 'docs', 'checklists', 'examples', '__tests__/fixtures/reports']
  .filter(existsSync)
  .flatMap(folder =>
    folder === '.' ? readdirSync('.').filter(name => name.endsWith('.md')) : listFiles(folder, '.md')
  )
  .filter(path => !path.includes('node_modules'))

describe.each(documents)('the document %s', path => {
  const text = read(path)

  test('links to files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target.replace(/#.*$/, ''))
    const files = targets.filter(target => target !== '' && !/^[a-z]+:/.test(target))
    expect(files.filter(target => !existsSync(join(dirname(path), target)))).toEqual([])
  })

  test('names npm scripts that are there', () => {
    const own = path.startsWith('examples') ? {} : packageJson.scripts
    const named = [...text.matchAll(/`npm run ([a-z0-9:-]+)/g)].map(([, name = '']) => name)
    expect(named.filter(name => !path.startsWith('examples') && !(name in own))).toEqual([])
  })
})

/** The checklist that a document shows; throws what is wrong with it. */
async function load(file: string, text: string): Promise<Checklist> {
  const found = await findChecklist(file, path => Promise.resolve(path === file ? text : undefined), noBase)
  if ('checklist' in found) return found.checklist
  throw new Error(JSON.stringify(found))
}

test('when the README is followed, its checklist plans to the permissions of its workflow', async () => {
  const [workflow, checklist] = [...read('README.md').matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
  const loaded = await load('readme.yml', checklist ?? '')
  const planned = plan(loaded, gates, { phase: null, environment: null }, () => undefined)
  const { jobs } = parse(workflow ?? '') as { jobs: { gate: { permissions: unknown } } }
  expect(jobs.gate.permissions).toEqual(await permissionsOf(planned))
})

test('when the page about pull requests is followed, its jobs may write what they are told to', async () => {
  const texts = [...read('docs/pull-requests.md').matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text)
  const gateJobs = texts.flatMap(text => {
    const { jobs } = parse(text) as { jobs: { gate?: { permissions: object; steps: { with?: object }[] } } }
    return jobs.gate === undefined ? [] : [jobs.gate]
  })
  expect(gateJobs).toHaveLength(2)
  for (const { permissions, steps } of gateJobs) {
    expect(permissions).toMatchObject(await permissionsOf([], Object.keys(steps[0]?.with ?? {})))
  }
})

test('when the guide is followed, its checklists load', async () => {
  const texts = [...read('docs/guide.md').matchAll(/```(yaml|markdown)\n([^]*?)```/g)]
  const whole = texts.filter(([, , text = '']) => text.includes('Before the deployment'))
  expect(whole.map(([, notation]) => notation)).toEqual(['yaml', 'markdown'])
  for (const [, notation, text = ''] of whole) {
    await load(notation === 'yaml' ? 'guide.yml' : 'guide.md', text)
  }
})

test('when something outside of the gates can say a reason, the guide has it', () => {
  const code = listFiles('src', '.ts')
    .filter(path => !/src.gates/.test(path))
    .map(read)
    .join('\n')
  const said = [...code.matchAll(/(?:\bcode: |\bsay\(\s*|^ {2}\| )'([a-z]+(?:-[a-z]+)+)'/gm)].map(([, one = '']) => one)
  const guide = read('docs/guide.md')
  expect(said.length).toBeGreaterThan(40)
  expect([...new Set(said)].filter(reason => !guide.includes(`\`${reason}\``))).toEqual([])
})

test('when a reason is in the guide, something can say it', () => {
  const code = listFiles('src', '.ts').map(read).join('\n')
  const tables = read('docs/guide.md')
    .split('\n')
    .filter(line => line.startsWith('| `'))
  const reasons = tables.flatMap(line =>
    [...(line.split(' | ')[0] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, one]) => one)
  )
  expect(reasons.length).toBeGreaterThan(40)
  expect(reasons.filter(reason => !new RegExp(`\\b${reason ?? ''}\\b`).test(code))).toEqual([])
})
