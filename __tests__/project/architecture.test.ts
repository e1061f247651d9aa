import { describe, expect, test } from '@jest/globals'
import { dirname, join } from 'node:path'
import { listFiles, readSource } from './source-files.js'

/**
 * Who may import whom: folders of `src/`, and packages or `node:` modules by pattern.
 * `entry` is `src/*.ts` and `src/commands/`.
 */
const rules: Readonly<Record<string, { readonly folders: readonly string[]; readonly packages?: RegExp }>> = {
  model: { folders: [] },
  lib: { folders: [] },
  schema: { folders: ['lib'] },
  ports: { folders: ['model'] },
  gates: { folders: ['model', 'schema', 'lib'] },
  parsers: { folders: ['model', 'lib'], packages: /^yaml$/ },
  renderers: { folders: ['model', 'lib'] },
  sources: { folders: ['model', 'ports', 'parsers', 'lib'] },
  checklist: { folders: ['model', 'schema', 'gates', 'lib'], packages: /^(yaml|markdown-it)$/ },
  doctor: { folders: ['model', 'lib', 'checklist'] },
  pipeline: { folders: ['model', 'ports', 'gates', 'sources', 'lib'] },
  publishers: { folders: ['model', 'ports', 'renderers', 'lib'] },
  adapters: { folders: ['model', 'ports', 'lib'], packages: /^(node:|@octokit\/|@actions\/)/ }
}
const entry = { folders: [...Object.keys(rules), 'entry'], packages: /^(node:|@octokit\/|@actions\/|yaml$)/ }

const sources = listFiles('src', '.ts')

function folderOf(path: string): string {
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 || folder === 'commands' ? 'entry' : folder
}

describe.each(sources.map(path => ({ path, file: readSource(path) })))('$path', ({ path, file }) => {
  const folder = folderOf(path)
  const { folders, packages } = folder === 'entry' ? entry : (rules[folder] ?? { folders: [] })

  test('belongs to a folder that the rules know', () => {
    expect([...Object.keys(rules), 'entry']).toContain(folder)
  })

  test('imports only what its folder may', () => {
    const own = file.imports.filter(name => name.startsWith('.')).map(name => folderOf(join(dirname(path), name)))
    const foreign = file.imports.filter(name => !name.startsWith('.'))
    expect(own.filter(other => other !== folder && !folders.includes(other))).toEqual([])
    expect(foreign.filter(name => packages?.test(name) !== true)).toEqual([])
  })

  test('holds no default export, enum, any or non-null !', () => {
    expect(file.forbidden).toEqual([])
  })

  test('reads process, clock and chance only at the edge', () => {
    expect(['entry', 'adapters'].includes(folder) ? [] : file.worldly).toEqual([])
  })

  test('has at most 250 lines', () => {
    expect(file.lines).toBeLessThanOrEqual(250)
  })
})
