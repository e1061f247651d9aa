import { inflateRawSync } from 'node:zlib'
import { PortError } from '../ports/read.js'
import { crc32 } from './crc32.js'
import { findDirectory, readEntries, type Entry } from './zip-directory.js'

/** How much of an archive is unpacked at most. */
export interface ZipLimits {
  readonly entries: number
  /** Bytes of one file, unpacked. */
  readonly file: number
  /** Bytes of all files together, unpacked. */
  readonly total: number
}

/** A file of an archive. */
export interface ZipFile {
  /** Relative, with forward slashes, and never out of the archive. */
  readonly path: string
  /** Unpacked. */
  readonly bytes: number
  /** The content, its length and checksum verified. Throws `PortError` where they are not what the archive says. */
  read(): Uint8Array
}

const mebi = 1024 ** 2
export const zipLimits: ZipLimits = { entries: 10_000, file: 512 * mebi, total: 1024 * mebi }
/** A file beyond `bytes` that is this many times larger than what is packed is no report but a bomb. */
const inflation = { bytes: 16 * mebi, times: 200 }

/**
 * The files of a zip archive by APPNOTE 6.3, in the order of its directory; nothing
 * is unpacked before it is read. Throws
 * `PortError` `unreadable` for everything that two readers could understand in two
 * ways, and `too-large` beyond the limits.
 * `name` is what messages call the archive.
 */
export function readZip(archive: Uint8Array, name: string, limits: ZipLimits = zipLimits): readonly ZipFile[] {
  const data = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  const refuse = (why: string) => new PortError('unreadable', `${name} cannot be unpacked: ${why}. Upload it again.`)
  const directory = findDirectory(data, refuse)
  if (directory.count > limits.entries) {
    throw tooLarge(name, `has ${String(directory.count)} entries`, String(limits.entries))
  }
  const files = readEntries(data, directory, refuse).filter(({ path }) => !path.endsWith('/'))
  let total = 0
  for (const { path, unpacked, packed } of files) {
    total += unpacked
    if (unpacked > limits.file) {
      throw tooLarge(`${name}: ${path}`, `has ${String(unpacked)} bytes`, String(limits.file))
    }
    if (unpacked > inflation.bytes && unpacked > packed * inflation.times) {
      throw tooLarge(
        `${name}: ${path}`,
        `is ${String(Math.floor(unpacked / Math.max(1, packed)))} times what is packed`,
        `${String(inflation.times)} times`
      )
    }
  }
  if (total > limits.total) throw tooLarge(name, `has ${String(total)} bytes unpacked`, String(limits.total))
  return files.map(entry => ({ path: entry.path, bytes: entry.unpacked, read: () => unpack(data, entry, refuse) }))
}

function tooLarge(name: string, has: string, most: string): PortError {
  return new PortError('too-large', `${name} ${has}; at most ${most} are read. Upload only the reports.`)
}

function unpack(data: Buffer, entry: Entry, refuse: (why: string) => PortError): Uint8Array {
  const { path, start, packed, unpacked, deflated, checksum } = entry
  const content = deflated
    ? inflate(data.subarray(start, start + packed), entry, refuse)
    : data.subarray(start, start + packed)
  if (content.length !== unpacked) throw refuse(`${path} is not as long as its directory says`)
  if (crc32(content) !== checksum) throw refuse(`the checksum of ${path} is wrong`)
  return content
}

/** Stops at the length that the directory says, so that a longer content cannot fill the memory. */
function inflate(packed: Buffer, { path, unpacked }: Entry, refuse: (why: string) => PortError): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) })
  } catch {
    throw refuse(`${path} is damaged, or longer than its directory says`)
  }
}
