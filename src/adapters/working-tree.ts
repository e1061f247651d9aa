import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { WorkingTree } from '../model/working-tree.js'
import { lookAt } from './look-at.js'

const nothing: WorkingTree = { repository: null, branch: null, commit: null }

/** Reads what git's own files say of the checkout around a folder, without starting git. */
export function readWorkingTree(folder: string): WorkingTree {
  const found = findGitFolder(folder)
  if (found === undefined) return nothing
  const common = readText(join(found, 'commondir'))?.trim()
  const shared = common === undefined ? found : resolve(found, common)
  const head = readText(join(found, 'HEAD'))?.trim() ?? ''
  const reference = /^ref: (refs\/heads\/(.+))$/.exec(head)
  return {
    repository: repositoryOf(readText(join(shared, 'config')) ?? ''),
    branch: reference?.[2] ?? null,
    commit: reference?.[1] === undefined ? hash(head) : readReference([found, shared], reference[1])
  }
}

function findGitFolder(folder: string): string | undefined {
  const path = join(folder, '.git')
  const found = lookAt(path)
  if (found?.isDirectory() === true) return path
  if (found?.isFile() === true) {
    const linked = /^gitdir: (.+)$/m.exec(readText(path) ?? '')?.[1]
    return linked === undefined ? undefined : resolve(folder, linked)
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : findGitFolder(parent)
}

function readReference(folders: readonly string[], name: string): string | null {
  for (const folder of folders) {
    const loose = hash(readText(join(folder, name))?.trim() ?? '')
    if (loose !== null) return loose
    const packed = readText(join(folder, 'packed-refs')) ?? ''
    const line = packed.split('\n').find(each => each.endsWith(` ${name}`))
    if (line !== undefined) return hash(line.slice(0, 40))
  }
  return null
}

/** `owner/name` of the remote `origin`, from `https://host/owner/name.git` or `git@host:owner/name.git`. */
function repositoryOf(config: string): string | null {
  const section = /\[remote "origin"\]([^[]*)/.exec(config)?.[1] ?? ''
  const url = /^\s*url\s*=\s*(\S+)\s*$/m.exec(section)?.[1] ?? ''
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(url)?.[1] ?? null
}

function hash(text: string): string | null {
  return /^[0-9a-f]{40}$/.test(text) ? text : null
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
