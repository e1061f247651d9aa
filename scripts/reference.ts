import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gates } from './entries.js'
import { listEntries, registries, renderIndex } from './index.js'
import { renderAction } from './reference/action.js'
import { renderChecklistSchema } from './reference/checklist-schema.js'
import { renderCommandTable } from './reference/commands.js'
import { renderFormats, renderFormatTable } from './reference/formats.js'
import { renderGatePages, renderGateTable } from './reference/gate-pages.js'
import { renderInputsOutputs, renderInputTable, renderOutputTable } from './reference/inputs-outputs.js'
import { fillBlocks } from './reference/readme.js'
import { renderContracts } from './reference/schemas.js'

/** Folders in which every file is generated: one that no definition makes any more is stale. */
const wholeFolders = ['docs/gates', 'schema'] as const

/** Every generated file as it must be, by path from the root. */
export function renderAll(): ReadonlyMap<string, string> {
  const { description } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly description: string }
  const readme = {
    gates: renderGateTable('docs/gates/'),
    formats: renderFormatTable(),
    inputs: renderInputTable(),
    outputs: renderOutputTable(),
    commands: renderCommandTable()
  }
  return new Map([
    ...registries.map((registry): [string, string] => {
      const { folder } = registry
      return [`src/${folder}/index.ts`, renderIndex(registry, listEntries(folder))]
    }),
    ['action.yml', renderAction(description)],
    ['schema/checklist.schema.json', renderChecklistSchema(gates)],
    ...renderContracts(),
    ...renderGatePages(),
    ['docs/formats.md', renderFormats()],
    ['docs/inputs-outputs.md', renderInputsOutputs()],
    ['README.md', fillBlocks(readFileSync('README.md', 'utf8'), readme)]
  ])
}

/** Files whose content is not what the definitions say, those that should not be there included. */
export function findStale(generated: ReadonlyMap<string, string>): readonly string[] {
  const different = [...generated].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  return [...different.map(([path]) => path), ...findLeftOver(generated)]
}

function findLeftOver(generated: ReadonlyMap<string, string>): readonly string[] {
  const present = wholeFolders.filter(existsSync).flatMap(folder => readdirSync(folder).map(name => join(folder, name)))
  return present.filter(path => !generated.has(path))
}

function write(generated: ReadonlyMap<string, string>): void {
  for (const path of findStale(generated)) {
    const text = generated.get(path)
    if (text === undefined) {
      rmSync(path)
      continue
    }
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** Says whether everything generated is as it must be; writes what is not, unless it is only asked. */
function main(onlyCheck: boolean): void {
  const generated = renderAll()
  const stale = findStale(generated)
  if (stale.length === 0) process.stdout.write(`All ${String(generated.size)} generated files are fresh.\n`)
  else if (onlyCheck) {
    process.stderr.write(`Stale, run npm run reference and commit the result: ${stale.join(', ')}\n`)
    process.exitCode = 1
  } else {
    write(generated)
    process.stdout.write(`Written: ${stale.join(', ')}\n`)
  }
}

if (process.argv[1]?.endsWith('/reference.js') === true) main(process.argv.includes('--check'))
