import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createFiles, type FilesOptions } from '../../src/adapters/files.js'

let above: string
let root: string

beforeEach(() => {
  above = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-gate-')))
  root = path.join(above, 'work')
  const files = ['a.xml', 'b.json', 'reports/a.xml', 'reports/deep/er/c.xml', 'node_modules/x/d.xml', '.git/e.xml']
  for (const file of [...files.map(one => `work/${one}`), 'outside/z.xml']) {
    mkdirSync(path.join(above, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(above, file), file)
  }
})

afterEach(() => {
  rmSync(above, { recursive: true })
})

const find = (globs: readonly string[], options?: FilesOptions) => createFiles(root, options).find(globs)
const names = async (globs: readonly string[], options?: FilesOptions) =>
  (await find(globs, options)).map(file => file.path)

describe('globs find regular files below the root', () => {
  test.each([
    ['it names a file', ['reports/a.xml'], ['reports/a.xml']],
    ['it begins with ./', ['./reports/*.xml'], ['reports/a.xml']],
    ['it goes down one folder', ['*/*.xml'], ['reports/a.xml']],
    ['it goes down all folders', ['**/*.xml'], ['a.xml', 'reports/a.xml', 'reports/deep/er/c.xml']],
    ['another takes away again', ['**/*.xml', '!reports/deep/**'], ['a.xml', 'reports/a.xml']],
    ['several match the same', ['a.xml', '*.xml', 'b.*'], ['a.xml', 'b.json']],
    ['it names node_modules', ['node_modules/**/*.xml'], ['node_modules/x/d.xml']],
    ['it stays inside after all', ['reports/../a.xml'], ['a.xml']],
    ['it names a folder', ['reports'], []],
    ['there is nothing', ['coverage/*.xml', 'a.xml/b'], []]
  ])('when %s', async (_, globs, expected) => {
    expect(await names(globs)).toEqual(expected)
  })

  test('when a file is read, its content comes in pieces and twice', async () => {
    writeFileSync(path.join(root, 'big.xml'), Buffer.alloc(2 * 1024 * 1024 + 7, 'x'))
    const [big] = await find(['big.xml'])
    const sizes = () => [...(big?.chunks() ?? [])].map(piece => piece.length)
    expect(sizes()).toEqual([1024 * 1024, 1024 * 1024, 7])
    expect(sizes()).toHaveLength(3)
    expect(big?.bytes).toBe(2 * 1024 * 1024 + 7)
    const digest = createHash('sha256')
      .update('x'.repeat(2 * 1024 * 1024 + 7))
      .digest('hex')
    expect(big?.digest()).toBe(digest)
  })

  test('when a file is gone by then', async () => {
    const [file] = await find(['a.xml'])
    rmSync(path.join(root, 'a.xml'))
    expect(() => [...(file?.chunks() ?? [])]).toThrow('a.xml cannot be read')
  })

  test('when a file has become a link by then', async () => {
    const [file] = await find(['a.xml'])
    rmSync(path.join(root, 'a.xml'))
    symlinkSync(path.join(above, 'outside/z.xml'), path.join(root, 'a.xml'))
    expect(() => [...(file?.chunks() ?? [])]).toThrow('a.xml cannot be read')
  })
})

describe('links are followed inside the root alone', () => {
  const link = (to: string, from: string) => {
    symlinkSync(to, path.join(root, from))
  }

  test('when a link leads to a file, the file itself is told, once', async () => {
    link('reports/a.xml', 'linked.xml')
    expect(await names(['*.xml', 'reports/*.xml'])).toEqual(['a.xml', 'reports/a.xml'])
  })

  test('when a link leads to a folder, it is walked', async () => {
    link('reports', 'linked')
    expect(await names(['linked/*.xml'])).toEqual(['reports/a.xml'])
  })

  test('when a link leads back up, the walk ends', async () => {
    link('..', 'reports/up')
    expect(await names(['reports/**/c.xml'])).toEqual(['reports/deep/er/c.xml'])
  })

  test('when a link in a walked folder leads to a folder outside, it is not walked', async () => {
    link('../../outside', 'reports/out')
    expect(await names(['reports/**'])).toEqual(['reports/a.xml', 'reports/deep/er/c.xml'])
  })

  test.each([
    ['a file outside', '../outside/z.xml', 'z.xml', ['*.xml']],
    ['a folder outside', '../outside', 'out', ['out/*.xml']],
    ['nothing', 'nowhere.xml', 'n.xml', ['*.xml']]
  ])('when what matches is a link to %s, it is refused', async (_, to, from, globs) => {
    link(to, from)
    await expect(find(globs)).rejects.toMatchObject({ name: 'PortError', code: 'unreadable' })
  })
})

describe('a glob that leads out is refused', () => {
  test.each(['../outside/*.xml', '/etc/passwd', 'reports/../../outside/z.xml', '*/../../outside/*.xml'])(
    'when it is %s',
    async glob => {
      await expect(find([glob])).rejects.toMatchObject({ code: 'unreadable' })
    }
  )
})

describe('whoever runs the command may name any file', () => {
  const anywhere = { anywhere: true }

  test('when the path is absolute, relative or of the root', async () => {
    const outside = path.join(above, 'outside/z.xml')
    expect(await names([outside], anywhere)).toEqual([outside])
    expect(await names(['../outside/*.xml'], anywhere)).toEqual([outside])
    expect(await names([path.join(root, 'reports/*.xml')], anywhere)).toEqual(['reports/a.xml'])
  })
})
