import { deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.js'

/** Names are UTF-8; contents are deflated; nothing in it depends on when it is made. */
const common = { version: 20, flags: 0x800, method: 8, time: 0, date: 0x21 }

/** A zip archive by APPNOTE 6.3 of texts by their path, in their order; far below 4 GiB. */
export function writeZip(files: Readonly<Record<string, string>>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const name = Buffer.from(path)
    const about = describe(content, packed, name)
    const local = Buffer.concat([long(0x04034b50), about, short(0), name])
    parts.push(local, packed)
    // Behind the description: no comment, the first disk, a plain file, rights that are not told, and the place.
    const rest = [short(0), short(0), short(0), short(0), long(0), long(at)]
    directory.push(long(0x02014b50), short(common.version), about, ...rest, name)
    at += local.length + packed.length
  }
  const all = Buffer.concat(directory)
  const count = short(Object.keys(files).length)
  return Buffer.concat([
    ...parts,
    all,
    long(0x06054b50),
    short(0),
    short(0),
    count,
    count,
    long(all.length),
    long(at),
    short(0)
  ])
}

/** What the header of a file and its entry in the directory say alike. */
function describe(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  const { version, flags, method, time, date } = common
  const sizes = [long(crc32(content)), long(packed.length), long(content.length)]
  return Buffer.concat([...[version, flags, method, time, date].map(short), ...sizes, short(name.length)])
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
