import type { IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { codeOf, ExchangeError } from './failure.js'

/** Bytes of a body, as it is sent and with its encoding undone. */
const most = 1024 * 1024

const decoders: Readonly<Record<string, (bytes: Buffer, bound: { maxOutputLength: number }) => Buffer>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync
}

/** The whole body of an answer. Throws `ExchangeError` where it is too large, cut off, or cannot be decoded. */
export async function readBody(message: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of message as AsyncIterable<Buffer>) {
      bytes += piece.length
      if (bytes > most) throw tooLarge()
      pieces.push(piece)
    }
  } catch (error) {
    if (error instanceof ExchangeError) throw error
    throw cutOff()
  }
  if (!message.complete) throw cutOff()
  return decode(Buffer.concat(pieces), message.headers['content-encoding'] ?? '')
}

/** Undoes the encodings, the last one first. */
function decode(bytes: Buffer, encodings: string): Buffer {
  if (bytes.length === 0) return bytes
  const names = encodings
    .toLowerCase()
    .split(',')
    .map(name => name.trim())
  if (names.length > 3) throw new ExchangeError('bad-answer', 'encodes its body more than three times over')
  return names
    .reverse()
    .reduce((encoded, name) => (name === '' || name === 'identity' ? encoded : undo(encoded, name)), bytes)
}

function undo(bytes: Buffer, name: string): Buffer {
  const decoder = Object.hasOwn(decoders, name) ? decoders[name] : undefined
  if (decoder === undefined) throw new ExchangeError('bad-answer', 'encodes its body in a way that was not asked for')
  try {
    return decoder(bytes, { maxOutputLength: most })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge()
    throw new ExchangeError('bad-answer', 'sends a body that is not in the encoding which its header names')
  }
}

function tooLarge(): ExchangeError {
  return new ExchangeError('too-large', 'sends a body of more than 1 MiB')
}

function cutOff(): ExchangeError {
  return new ExchangeError('bad-answer', 'breaks its answer off')
}
