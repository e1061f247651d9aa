import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { camelCase, writeIndexes } from './index.js'

/** What `npm run new` can make: the folder, the text of the file and of its test, and where the test goes. */
const kinds = {
  gate: {
    folder: 'gates',
    file: gateFile,
    test: gateCases,
    testAt: (id: string) => join('gates', 'cases', `${id}.ts`)
  },
  parser: {
    folder: 'parsers',
    file: parserFile,
    test: parserTest,
    testAt: (id: string) => join('parsers', `${id}.test.ts`)
  },
  renderer: {
    folder: 'renderers',
    file: rendererFile,
    test: rendererTest,
    testAt: (id: string) => join('renderers', `${id}.test.ts`)
  },
  publisher: {
    folder: 'publishers',
    file: publisherFile,
    test: publisherTest,
    testAt: (id: string) => join('publishers', `${id}.test.ts`)
  }
} as const

const kindNames = Object.keys(kinds).join('|')

/** Makes one new entry of a registry with its test, and brings the index up to date. */
function scaffold(kind: string | undefined, id: string | undefined): string {
  const made = Object.entries(kinds).find(([name]) => name === kind)?.[1]
  if (made === undefined || id === undefined) return `Usage: npm run new ${kindNames} NAME`
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `${id} is no name in kebab-case, such as load-test.`
  const file = join('src', made.folder, `${id}.ts`)
  const test = join('__tests__', made.testAt(id))
  const taken = [file, test].find(existsSync)
  if (taken !== undefined) return `${taken} exists already; choose another name.`
  write(file, made.file(id))
  write(test, made.test(id))
  if (kind === 'parser') write(join('__tests__', 'fixtures', 'reports', id, 'expected.json'), '{}\n')
  writeIndexes()
  const prettier = join('node_modules', 'prettier', 'bin', 'prettier.cjs')
  execFileSync(process.execPath, [prettier, '--write', '--log-level', 'warn', file, test], { stdio: 'inherit' })
  process.exitCode = 0
  return `Made ${file} and ${test}. Fill them in, then: npm run reference && npm test`
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function gateFile(id: string): string {
  return `import { count, object } from '../schema/build.js'
import { defineGate, settle } from './define.js'

const commit = 'a'.repeat(40)
const build = {
  kind: 'check-run',
  id: 1,
  name: 'build',
  app: 'github-actions',
  status: 'completed',
  conclusion: 'success',
  startedAt: null,
  url: null
} as const

export const ${camelCase(id)} = defineGate({
  id: '${id}',
  title: 'State what is true when this passes',
  about: 'Says in one sentence what it holds back.',
  options: object({
    least: count({ about: 'Says in one sentence what it decides and in which unit.', default: 1 })
  }),
  needs: () => ({ checks: { kind: 'checks', ask: {} } }),
  reasons: {
    met: '{found} checks are there.',
    below: '{found} checks are there; {least} must be. Say here what to do next.'
  },
  judge: ({ options, evidence, say }) => {
    const found = evidence.checks.checks.length
    const { least } = options
    return found >= least
      ? settle({ passed: [say('met', { found })] })
      : settle({ passed: [], failed: [say('below', { found, least })] })
  },
  examples: [
    {
      title: 'as many are there as must be',
      options: {},
      evidence: { checks: { commit, checks: [build] } },
      expect: 'passed',
      because: 'met'
    },
    {
      title: 'one is missing',
      options: { least: 2 },
      evidence: { checks: { commit, checks: [build] } },
      expect: 'failed',
      because: 'below'
    },
    {
      title: 'nothing is there',
      options: {},
      evidence: { checks: { commit, checks: [] } },
      expect: 'failed',
      because: 'below'
    }
  ]
})
`
}

function gateCases(): string {
  return `import type { Case } from '../../support/judge.js'

// The conformance suite judges these beside the gate's examples; each of the gate's reasons must appear in one of both.
export const cases: readonly Case[] = [
  {
    title: 'fewer are there than must be',
    options: { least: 2 },
    evidence: { checks: { commit: 'a'.repeat(40), checks: [] } },
    expect: 'failed',
    because: ['below']
  }
]
`
}

function parserFile(id: string): string {
  return `import { defineParser, ReportError } from './define.js'

export const ${camelCase(id)} = defineParser({
  id: '${id}',
  title: 'Name of the format',
  kind: 'tests',
  about: 'Says in one sentence which tools write it and with which command.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === '${id}',
  parse: input => {
    throw new ReportError('report-malformed', \`\${input.path} cannot be read yet.\`)
  }
})
`
}

function parserTest(id: string): string {
  return `import { expect, test } from '@jest/globals'
import { ${camelCase(id)} } from '../../src/parsers/${id}.js'

test('when the root is its own, ${id} is recognised', () => {
  expect(${camelCase(id)}.recognises({ syntax: 'xml', root: '${id}', attributes: {}, head: '' })).toBe(true)
})

test('when real reports are here, they are read', () => {
  // Put files of the real tool into __tests__/fixtures/reports/${id} with an expected.json, and say in the README there
  // which command made them; the conformance suite then feeds them to this parser whole, cut and re-encoded.
  expect(${camelCase(id)}.kind).toBe('tests')
})
`
}

function rendererFile(id: string): string {
  return `import { defineRenderer } from './define.js'

export const ${camelCase(id)} = defineRenderer({
  id: '${id}',
  about: 'Says in one sentence what this text is for.',
  render: report => \`\${report.decision}\\n\`
})
`
}

function rendererTest(id: string): string {
  return `import { expect, test } from '@jest/globals'
import { ${camelCase(id)} } from '../../src/renderers/${id}.js'
import { buildReport } from '../support/builders.js'

test('when nothing was judged, the text says no-go', () => {
  expect(${camelCase(id)}.render(buildReport([]))).toContain('no-go')
})
`
}

function publisherFile(id: string): string {
  return `import { terminal } from '../renderers/terminal.js'
import { definePublisher } from './define.js'

export const ${camelCase(id)} = definePublisher({
  id: '${id}',
  about: 'Says in one sentence where the run is shown.',
  to: 'step',
  publish: async (report, ports) => {
    await ports.files.write('${id}.txt', terminal.render(report))
  }
})
`
}

function publisherTest(id: string): string {
  return `import { expect, test } from '@jest/globals'
import { ${camelCase(id)} } from '../../src/publishers/${id}.js'
import { buildReport, recordWrites } from '../support/builders.js'

test('when a run is published, ${id} writes it', async () => {
  const { ports, written } = recordWrites()
  await ${camelCase(id)}.publish(buildReport([]), ports)
  expect(Object.keys(written.files)).toEqual(['${id}.txt'])
})
`
}

process.exitCode = 1
process.stdout.write(`${scaffold(process.argv[2], process.argv[3])}\n`)
