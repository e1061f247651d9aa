import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { camelCase, listEntries, registries, renderIndex } from '../../scripts/index.js'

type Entries = ReadonlyMap<string, unknown>

describe.each(registries)('the registry $folder', registry => {
  const { folder } = registry
  const ids = listEntries(folder)

  test('has an index of just the files that are there', async () => {
    expect(readFileSync(`src/${folder}/index.ts`, 'utf8')).toBe(renderIndex(registry, ids))
    const index = (await import(`../../src/${folder}/index.js`)) as Readonly<Record<string, Entries>>
    expect([...(index[folder] ?? [])].map(([id]) => id)).toEqual(ids)
  })

  test.each(ids)('names %s in the file as it is named outside', async id => {
    const module = (await import(`../../src/${folder}/${id}.js`)) as Readonly<Record<string, { readonly id: string }>>
    expect(module[camelCase(id)]?.id).toBe(id)
  })
})
