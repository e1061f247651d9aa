import { describe, expect, test } from '@jest/globals'
import { compileGlobs } from '../../src/lib/glob.js'
import type { FileAsk } from '../../src/model/file.js'
import { PortError, type ContentPort } from '../../src/ports/read.js'
import { file } from '../../src/sources/file.js'
import { buildPorts, fails, head } from '../support/ports.js'

function gather(texts: Readonly<Record<string, string>>, ask: Partial<FileAsk> = {}, more: Partial<ContentPort> = {}) {
  const content: ContentPort = {
    origin: 'platform',
    find: () => Promise.resolve(Object.keys(texts)),
    textOf: path => Promise.resolve(texts[path] ?? ''),
    changedAt: () => Promise.resolve('2026-11-20T09:00:00Z'),
    ...more
  }
  const context = { commit: head, pullRequests: { numbers: [7], direct: [] }, ref: '', initiators: [] }
  return file.gather({ path: ['*'], ...ask }, buildPorts({ content }), context)
}

const found = (count: number, ...files: readonly object[]) => ({
  state: 'found',
  origin: 'platform',
  value: { count, files }
})
const many = (count: number, text = '') =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${String(index)}.md`, text]))

describe('no more is read than is asked', () => {
  test('when only paths are', async () => {
    const unread = { textOf: fails('unreadable'), changedAt: fails('unreadable') }
    expect(await gather({ 'a.md': 'x' }, {}, unread)).toEqual(found(1, { path: 'a.md' }))
  })

  test('when texts are', async () => {
    const evidence = await gather({ 'a.md': 'x' }, { text: true }, { changedAt: fails('unreadable') })
    expect(evidence).toEqual(found(1, { path: 'a.md', text: 'x' }))
  })

  test('when ages are', async () => {
    const evidence = await gather({ 'a.md': 'x' }, { age: true }, { textOf: fails('unreadable') })
    expect(evidence).toEqual(found(1, { path: 'a.md', changedAt: '2026-11-20T09:00:00Z' }))
  })
})

test('when very many files match, their number is known and the first are named', async () => {
  const evidence = await gather(many(9000))
  expect(evidence).toMatchObject({ state: 'found', value: { count: 9000 } })
  expect('value' in evidence && evidence.value.files).toHaveLength(20)
})

test('when a folder matches and no file, it is not known that nothing is there', async () => {
  const paths = ['keys/a.pem']
  const find = (globs: readonly string[]) => Promise.resolve(paths.filter(compileGlobs(globs)))
  const ask = (path: readonly string[]) => gather({}, { path }, { find })
  expect(await ask(['keys'])).toMatchObject({ state: 'broken', flaws: [{ code: 'unreadable' }] })
  expect(await ask(['key'])).toEqual(found(0))
})

describe('values are found by their pointers', () => {
  const pointers = ['/a', '/b/0', '/b', '/c', '/d~1e', '/gone', '/a/x', '']
  const values = {
    '/a': { is: 'scalar', value: 1 },
    '/b/0': { is: 'scalar', value: true },
    '/b': { is: 'list' },
    '/c': { is: 'mapping' },
    '/d~1e': { is: 'scalar', value: null },
    '/gone': { is: 'nothing' },
    '/a/x': { is: 'nothing' },
    '': { is: 'mapping' }
  }

  test('when the file is JSON', async () => {
    const evidence = await gather({ a: '\ufeff{ "a": 1, "b": [true], "c": {}, "d/e": null }' }, { json: pointers })
    expect(evidence).toEqual(found(1, { path: 'a', json: values }))
  })

  test('when the file is YAML with an alias and a merge', async () => {
    const text = 'x: &x { a: 1 }\n<<: *x\nb: [true]\nc: *x\nd/e: ~\n'
    expect(await gather({ a: text }, { yaml: pointers })).toEqual(found(1, { path: 'a', yaml: values }))
  })

  test('when a number is none that JSON has', async () => {
    const evidence = await gather({ a: 'a: .inf' }, { yaml: ['/a'] })
    expect(evidence).toEqual(found(1, { path: 'a', yaml: { '/a': { is: 'scalar', value: 'Infinity' } } }))
  })
})

describe('nothing is known', () => {
  test.each<[string, Readonly<Record<string, string>>, Partial<FileAsk>, Partial<ContentPort>, string]>([
    ['more files match than are read', many(51), { text: true }, {}, 'incomplete'],
    ['the files are too much together', many(5, 'x'.repeat(1024 * 1024)), { text: true }, {}, 'too-large'],
    ['a file cannot be read', { a: '' }, { text: true }, { textOf: fails('not-text') }, 'not-text'],
    ['a date cannot be read', { a: '' }, { age: true }, { changedAt: fails('forbidden') }, 'forbidden'],
    ['the paths cannot be listed', {}, {}, { find: fails('incomplete') }, 'incomplete'],
    ['the JSON is cut off', { a: '{' }, { json: ['/a'] }, {}, 'unreadable'],
    ['the JSON is empty', { a: '' }, { json: ['/a'] }, {}, 'unreadable'],
    ['the YAML is wrong', { a: 'a: [' }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML has a key twice', { a: 'a: 1\na: 2' }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML is two documents', { a: 'a: 1\n---\na: 2' }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML has an unknown tag', { a: 'a: !env A' }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML is nested very deep', { a: '['.repeat(100_000) }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML has an alias of nothing', { a: 'a: *b' }, { yaml: ['/a'] }, {}, 'unreadable'],
    ['the YAML multiplies itself', { a: bomb() }, { yaml: ['/a'] }, {}, 'unreadable']
  ])('when %s', async (_, texts, ask, more, code) => {
    expect(await gather(texts, ask, more)).toMatchObject({ state: 'broken', flaws: [{ code }] })
  })

  test('when nobody is connected, it is only not known yet', async () => {
    const refuse = () => Promise.reject(new PortError('not-connected', 'No token.'))
    expect(await gather({}, {}, { find: refuse })).toMatchObject({ state: 'absent', awaits: true })
  })
})

/** Each line stands for ten times the one before. */
function bomb(): string {
  const lines = Array.from(
    { length: 9 },
    (_, n) =>
      `l${String(n + 1)}: &l${String(n + 1)} [${Array(10)
        .fill(`*l${String(n)}`)
        .join(', ')}]`
  )
  return ['l0: &l0 [x]', ...lines].join('\n')
}
