import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { PortError } from '../ports/read.js'
import { decodeText } from './decode-text.js'
import { lookAt } from './look-at.js'

/** A checklist is read whole; anything longer is none. */
const mostBytes = 1024 * 1024

/**
 * Reads text files by their path from a folder; undefined where there is none. Throws `PortError` for one of more than
 * 1 MiB and for one that is no UTF-8.
 */
export function readTexts(folder: string): (path: string) => Promise<string | undefined> {
  // What is thrown meanwhile rejects.
  return path =>
    new Promise(done => {
      done(readText(resolve(folder, path), path))
    })
}

function readText(absolute: string, path: string): string | undefined {
  const found = lookAt(absolute)
  if (found?.isFile() !== true) return undefined
  if (found.size > mostBytes) {
    throw new PortError('too-large', `${path} has ${String(found.size)} bytes, and at most 1 MiB is read; split it.`)
  }
  return decodeText(readFileSync(absolute), path)
}
