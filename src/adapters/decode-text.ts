import { PortError } from '../ports/read.js'

/** The text that the bytes of a file are. Throws `PortError` `not-text` where they are no UTF-8. */
export function decodeText(bytes: Uint8Array, path: string): string {
  try {
    // The byte order mark stays: the digest of the text must be the digest of the file.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new PortError('not-text', `${path} is not UTF-8. Save it as UTF-8.`, { cause })
  }
}
