import { deflateRawSync } from 'node:zlib'
import { crc32 } from '../../src/adapters/crc32.js'

/** A file as it is put into an archive; what is not given is as it should be. */
export interface Packed {
  readonly path: string
  readonly text?: string
  readonly stored?: boolean
  /** The name in front of the content, where it differs from that in the directory. */
  readonly localPath?: string
  readonly flags?: number
  readonly method?: number
  readonly checksum?: number
  /** The length that the directory says. */
  readonly unpacked?: number
  /** The Unix mode with its type. */
  readonly mode?: number
  /** The offset of its own header that the directory says. */
  readonly header?: number
  /** Sizes and offset are told in 64 bits. */
  readonly zip64?: boolean
}

/** A zip archive of the files, written by hand so that anything can be wrong with it. */
export function makeZip(files: readonly Packed[], { zip64 = false } = {}): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const file of files) {
    const content = Buffer.from(file.text ?? '')
    const packed = file.stored === true ? content : deflateRawSync(content)
    const sizes = { packed: packed.length, unpacked: file.unpacked ?? content.length, header: file.header ?? at }
    const local = localHeader(file, content)
    parts.push(local, packed)
    directory.push(directoryEntry(file, content, sizes))
    at += local.length + packed.length
  }
  const all = Buffer.concat(directory)
  return Buffer.concat([
    ...parts,
    all,
    ...(zip64 ? [end64(files.length, all.length, at)] : []),
    end(files.length, all.length, at)
  ])
}

function localHeader({ path, localPath = path, flags = 0x800, stored, method }: Packed, content: Buffer): Buffer {
  const name = Buffer.from(localPath)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method ?? (stored === true ? 0 : 8), 8)
  header.writeUInt32LE(crc32(content), 14)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

interface Sizes {
  readonly packed: number
  readonly unpacked: number
  readonly header: number
}

function directoryEntry(file: Packed, content: Buffer, { packed, unpacked, header }: Sizes): Buffer {
  const { path, flags = 0x800, stored, method, checksum = crc32(content), mode = 0o100644, zip64 = false } = file
  const name = Buffer.from(path)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt8(3, 5)
  entry.writeUInt16LE(flags, 8)
  entry.writeUInt16LE(method ?? (stored === true ? 0 : 8), 10)
  entry.writeUInt32LE(checksum, 16)
  entry.writeUInt32LE(zip64 ? 0xffffffff : packed, 20)
  entry.writeUInt32LE(zip64 ? 0xffffffff : unpacked, 24)
  entry.writeUInt16LE(name.length, 28)
  const extra = Buffer.alloc(zip64 ? 28 : 0)
  if (zip64) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(24, 2)
    ;[unpacked, packed, header].forEach((value, index) => extra.writeBigUInt64LE(BigInt(value), 4 + index * 8))
  }
  entry.writeUInt16LE(extra.length, 30)
  entry.writeUInt16LE(mode, 40)
  entry.writeUInt32LE(zip64 ? 0xffffffff : header, 42)
  return Buffer.concat([entry, name, extra])
}

function end(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(start, 16)
  return record
}

function end64(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(56 + 20)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  ;[count, count, size, start].forEach((value, index) => record.writeBigUInt64LE(BigInt(value), 24 + index * 8))
  record.writeUInt32LE(0x07064b50, 56)
  record.writeBigUInt64LE(BigInt(start + size), 64)
  record.writeUInt32LE(1, 72)
  return record
}
