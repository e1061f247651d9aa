import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The five registries: a folder of `src/`, what one entry is called, and whether it is loaded apart from the others. A
 * run knows which gates and sources it needs; which parser a file needs shows only when all have looked at it.
 */
export const registries = [
  { folder: 'gates', type: 'Gate', isApart: true },
  { folder: 'sources', type: 'Source', isApart: true },
  { folder: 'parsers', type: 'Parser', isApart: false },
  { folder: 'renderers', type: 'Renderer', isApart: false },
  { folder: 'publishers', type: 'Publisher', isApart: false }
] as const

export type Registry = (typeof registries)[number]

export type RegistryFolder = Registry['folder']

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
export function renderIndex(registry: Registry, ids: readonly string[]): string {
  return `// Generated from the files of this folder by \`npm run reference\`; do not edit.
${registry.isApart ? renderLoaders(registry, ids) : renderEntries(registry, ids)}`
}

function renderLoaders({ folder, type }: Registry, ids: readonly string[]): string {
  const loaders = ids.map(id => `  ['${id}', async () => (await import('./${id}.js')).${camelCase(id)}]`)
  return `import type { Loaders } from '../lib/registry.js'
import type { ${type} } from './define.js'

export const ${folder}: Loaders<${type}> = new Map<string, () => Promise<${type}>>([
${loaders.join(',\n')}
])
`
}

function renderEntries({ folder, type }: Registry, ids: readonly string[]): string {
  const imports = ids.map(id => `import { ${camelCase(id)} } from './${id}.js'\n`).join('')
  const names = ids.map(camelCase).join(', ')
  return `import { registry } from '../lib/registry.js'
import type { ${type} } from './define.js'
${imports}
// prettier-ignore
export const ${folder}: ReadonlyMap<string, ${type}> = registry<${type}>([${names}])
`
}

/** Writes all five indexes from the folder listings. */
export function writeIndexes(): void {
  for (const registry of registries) {
    const { folder } = registry
    writeFileSync(join('src', folder, 'index.ts'), renderIndex(registry, listEntries(folder)))
  }
}

if (process.argv[1]?.endsWith('/index.js') === true) writeIndexes()
