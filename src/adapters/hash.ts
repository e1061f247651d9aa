import type * as Crypto from 'node:crypto'

/** Begins a SHA-256. Loading what Node knows of cryptography takes long, and most runs hash nothing. */
export function startHash(): Crypto.Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha256')
}
