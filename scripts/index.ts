import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The five registries: a folder of `src/`, what one entry is called, and where its type lives. */
export const registries = [
  { folder: 'gates', type: 'Gate' },
  { folder: 'sources', type: 'Source' },
  { folder: 'parsers', type: 'Parser' },
  { folder: 'renderers', type: 'Renderer' },
  { folder: 'publishers', type: 'Publisher' }
] as const

export type RegistryFolder = (typeof registries)[number]['folder']

const notEntries = new Set(['define.ts', 'index.ts'])

/** Ids of a registry's entries, which are the names of its files. */
export function listEntries(folder: RegistryFolder): readonly string[] {
  return readdirSync(join('src', folder), { withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !notEntries.has(entry.name))
    .map(entry => entry.name.slice(0, -'.ts'.length))
    .sort()
}

export function camelCase(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** The text of a registry's `index.ts`. */
export function renderIndex(folder: RegistryFolder, type: string, ids: readonly string[]): string {
  const imports = ids.map(id => `import { ${camelCase(id)} } from './${id}.js'\n`).join('')
  const names = ids.map(camelCase).join(', ')
  return `// Generated from the files of this folder by \`npm run reference\`; do not edit.
import { registry } from '../lib/registry.js'
import type { ${type} } from './define.js'
${imports}
// prettier-ignore
export const ${folder}: ReadonlyMap<string, ${type}> = registry<${type}>([${names}])
`
}

/** Writes all five indexes from the folder listings. */
export function writeIndexes(): void {
  for (const { folder, type } of registries) {
    writeFileSync(join('src', folder, 'index.ts'), renderIndex(folder, type, listEntries(folder)))
  }
}

if (process.argv[1]?.endsWith('/index.js') === true) writeIndexes()
