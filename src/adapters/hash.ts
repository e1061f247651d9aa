import type * as Crypto from 'node:crypto'
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

/** Begins a SHA-256. Loading what Node knows of cryptography takes long, and most runs hash nothing. */
export function startHash(): Crypto.Hash {
  const { createHash } = load('node:crypto') as typeof Crypto
  return createHash('sha256')
}
