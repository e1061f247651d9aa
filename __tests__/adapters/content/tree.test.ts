import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTreeContent } from '../../../src/adapters/content/tree.js'
import { createEnvironment } from '../../../src/adapters/environment.js'
import { createFiles } from '../../../src/adapters/files.js'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'deploy-gate-')))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const variables = { PATH: process.env['PATH'], HOME: '/nowhere' }
const open = (folder = root) => createTreeContent(createFiles(folder), createEnvironment(variables))

function git(...words: readonly string[]): void {
  execFileSync(
    'git',
    ['-c', 'user.name=ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false', ...words],
    {
      cwd: root,
      stdio: 'ignore',
      env: { ...variables, GIT_COMMITTER_DATE: '2026-11-01T10:00:00+01:00', GIT_CONFIG_GLOBAL: '/dev/null' }
    }
  )
}

function commit(file: string, text: string): void {
  writeFileSync(path.join(root, file), text)
  git('add', '--', `:(literal)${file}`)
  git('commit', '-m', file)
}

describe('files are those of the working tree', () => {
  test('when they are found and read', async () => {
    writeFileSync(path.join(root, 'a [1].md'), '\ufeffx')
    const content = open()
    expect(await content.find(['a*.md'])).toEqual(['a [1].md'])
    expect(await content.textOf('a [1].md')).toBe('\ufeffx')
  })

  test.each([
    ['it is too large', Buffer.alloc(1024 * 1024 + 1, 'x'), 'too-large'],
    ['it is no text', Buffer.from([0xff, 0xfe]), 'not-text']
  ])('when %s, that is said', async (_, bytes, code) => {
    writeFileSync(path.join(root, 'a'), bytes)
    const content = open()
    await content.find(['a'])
    await expect(content.textOf('a')).rejects.toMatchObject({ code })
  })
})

describe('the last change is that of git', () => {
  test('when the file is in a commit', async () => {
    git('init')
    commit('a*.md', 'x')
    expect(Date.parse((await open().changedAt('a*.md')) ?? '')).toBe(Date.parse('2026-11-01T09:00:00Z'))
  })

  test('when no commit has the file', async () => {
    git('init')
    commit('a.md', 'x')
    expect(await open().changedAt('b.md')).toBeNull()
  })

  test('when the clone is shallow, it is not known', async () => {
    git('init')
    commit('a.md', 'x')
    commit('b.md', 'x')
    const clone = path.join(root, 'clone')
    git('clone', '--depth', '1', `file://${root}`, clone)
    await expect(open(clone).changedAt('a.md')).rejects.toMatchObject({ code: 'incomplete' })
  })

  test('when there is no repository, it is not known', async () => {
    await expect(open().changedAt('a.md')).rejects.toMatchObject({ code: 'unreadable' })
  })
})
