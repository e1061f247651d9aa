import type * as Crypto from 'node:crypto'

/** Begins a SHA-256. Loading what Node knows of cryptography takes long, and most runs hash nothing. */
export function startHash(): Crypto.Hash {
  return process.getBuiltinModule('node:crypto').createHash('sha256')
}

/** The SHA-256 of bytes, or of a text as UTF-8, in hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return startHash().update(content).digest('hex')
}
