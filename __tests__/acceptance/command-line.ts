import { expect } from '@jest/globals'
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { writeFiles } from './judge.js'

export interface Call {
  /** Files of the folder that the command runs in. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly prepare?: (folder: string) => Promise<void>
  readonly env?: Readonly<Record<string, string | undefined>>
  readonly node?: string
  /** Milliseconds between two readings of the output. */
  readonly slowly?: number
}

export interface Answered {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A folder of its own, in which one command or several run after each other. */
export async function inFolder<T>(given: Call, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'shop-'))
  try {
    await writeFiles(folder, given.files ?? {})
    await given.prepare?.(folder)
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the committed command in a folder of its own, with nothing else in the environment. */
export function command(words: readonly string[], given: Call = {}): Promise<Answered> {
  return inFolder(given, folder => commandIn(folder, words, given))
}

export async function commandIn(folder: string, words: readonly string[], given: Call = {}): Promise<Answered> {
  const { env = {}, node = process.execPath, slowly = 0 } = given
  const child = spawn(node, [path.resolve('dist/cli/index.js'), ...words], {
    ...{ cwd: folder, env: { PATH: process.env['PATH'] ?? '', NODE_DISABLE_COMPILE_CACHE: '1', ...env } },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const stderr: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const stdout: Buffer[] = []
  for await (const chunk of child.stdout) {
    stdout.push(chunk as Buffer)
    if (slowly > 0) await new Promise(resolve => setTimeout(resolve, slowly))
  }
  const exitCode = await ended
  const said = { exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }
  // A stack is our own mistake, whatever the call was.
  expect(said.stderr).not.toMatch(/^\s+at .*:\d+/m)
  expect([0, 1, 2, 3]).toContain(exitCode)
  return said
}
