import type { PortError } from '../ports/read.js'

/** One entry of a directory; one whose path ends with a slash is a folder. */
export interface Entry {
  readonly path: string
  /** Where its own header begins in the archive. */
  readonly header: number
  /** Where its packed bytes begin. */
  readonly start: number
  readonly packed: number
  readonly unpacked: number
  readonly deflated: boolean
  /** CRC-32 of the content. */
  readonly checksum: number
}

interface Directory {
  readonly start: number
  readonly end: number
  readonly count: number
}

type Refuse = (why: string) => PortError

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50, locator: 0x07064b50 }
const lengths = { local: 30, entry: 46, end: 22, end64: 56, locator: 20 }
/** What stands in a field whose value is too long for it. */
const elsewhere = { short: 0xffff, long: 0xffffffff }

/** Where the directory is: exactly before the end record, which must end the archive. */
export function findDirectory(data: Buffer, refuse: Refuse): Directory {
  const end = findEnd(data)
  if (end === null) throw refuse('it is no zip archive, or cut off')
  const near = {
    count: data.readUInt16LE(end + 10),
    size: data.readUInt32LE(end + 12),
    start: data.readUInt32LE(end + 16)
  }
  const disks = [data.readUInt16LE(end + 4), data.readUInt16LE(end + 6)]
  const locator = end - lengths.locator
  const isLarge = locator >= 0 && data.readUInt32LE(locator) === signatures.locator
  if (!isLarge && disks.some(disk => disk !== 0)) throw refuse('it is one of several parts')
  const { count, size, start, at } = isLarge ? readEnd64(data, locator, refuse) : { ...near, at: end }
  const isSame = near.count === count || near.count === elsewhere.short
  if (!isSame || start + size !== at) throw refuse('its directory is not where its end says')
  return { start, end: at, count }
}

/** The last end record whose comment reaches to the end of the archive; null where there is none. */
function findEnd(data: Buffer): number | null {
  const last = data.length - lengths.end
  for (let at = last; at >= Math.max(0, last - elsewhere.short); at--) {
    if (data.readUInt32LE(at) === signatures.end && data.readUInt16LE(at + 20) === last - at) return at
  }
  return null
}

function readEnd64(data: Buffer, locator: number, refuse: Refuse) {
  const at = readLong(data, locator + 8, refuse)
  if (at + lengths.end64 > locator || data.readUInt32LE(at) !== signatures.end64) {
    throw refuse('its end record of 64 bits is missing')
  }
  return {
    at,
    count: readLong(data, at + 32, refuse),
    size: readLong(data, at + 40, refuse),
    start: readLong(data, at + 48, refuse)
  }
}

/** Every entry, each with a path of its own and bytes of its own. */
export function readEntries(data: Buffer, directory: Directory, refuse: Refuse): readonly Entry[] {
  const entries: Entry[] = []
  const taken = new Set<string>()
  let at = directory.start
  for (let index = 0; index < directory.count; index++) {
    if (at + lengths.entry > directory.end || data.readUInt32LE(at) !== signatures.entry) {
      throw refuse('its directory is damaged')
    }
    const { entry, next } = readEntry(data, at, directory, refuse)
    if (taken.has(entry.path)) throw refuse(`it holds ${entry.path} twice`)
    taken.add(entry.path)
    entries.push(entry)
    at = next
  }
  if (at !== directory.end) throw refuse('its directory is longer than its end says')
  refuseOverlap(entries, refuse)
  return entries
}

function readEntry(data: Buffer, at: number, directory: Directory, refuse: Refuse) {
  const nameEnd = at + lengths.entry + data.readUInt16LE(at + 28)
  const extraEnd = nameEnd + data.readUInt16LE(at + 30)
  const next = extraEnd + data.readUInt16LE(at + 32)
  if (next > directory.end) throw refuse('its directory is damaged')
  const name = data.subarray(at + lengths.entry, nameEnd)
  const path = readPath(name, refuse)
  const method = data.readUInt16LE(at + 10)
  // Bits 0, 6 and 13: the content or the directory is encrypted.
  if ((data.readUInt16LE(at + 8) & 0x2041) !== 0) throw refuse(`${path} is encrypted`)
  if (method !== 0 && method !== 8) throw refuse(`${path} is packed by the method ${String(method)}, which is not read`)
  refuseLinks(data, at, path, refuse)
  const long = readExtra(data.subarray(nameEnd, extraEnd), refuse)
  const wide = (offset: number): number => {
    const value = data.readUInt32LE(at + offset)
    return value === elsewhere.long && long.length > 0 ? (long.shift() ?? value) : value
  }
  const unpacked = wide(24)
  const packed = wide(20)
  const local = wide(42)
  if (path.endsWith('/') && unpacked !== 0) throw refuse(`the folder ${path} has a content`)
  const start = findContent(data, local, name, method, directory, refuse)
  if (start + packed > directory.start) throw refuse(`${path} is cut off`)
  const checksum = data.readUInt32LE(at + 16)
  const entry: Entry = { path, header: local, start, packed, unpacked, deflated: method === 8, checksum }
  return { entry, next }
}

/** Only files and folders: a link or a device could stand for what is outside. */
function refuseLinks(data: Buffer, at: number, path: string, refuse: Refuse): void {
  const isUnix = data.readUInt8(at + 5) === 3
  const type = isUnix ? data.readUInt16LE(at + 40) & 0xf000 : 0
  if (type !== 0 && type !== 0x8000 && type !== 0x4000) throw refuse(`${path} is a link or a device`)
}

/** The values of 64 bits, of those fields whose own place is too short, in their order. */
function readExtra(extra: Buffer, refuse: Refuse): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const size = extra.readUInt16LE(at + 2)
    if (at + 4 + size > extra.length) break
    if (extra.readUInt16LE(at) === 1) {
      const count = Math.min(3, size >> 3)
      return Array.from({ length: count }, (_, index) => readLong(extra, at + 4 + index * 8, refuse))
    }
    at += 4 + size
  }
  return []
}

/** Where the content begins behind its own header, which must name the same file. */
function findContent(data: Buffer, local: number, name: Buffer, method: number, { start }: Directory, refuse: Refuse) {
  const isThere = local + lengths.local <= start && data.readUInt32LE(local) === signatures.local
  if (!isThere) throw refuse('its directory leads to nothing')
  const nameEnd = local + lengths.local + data.readUInt16LE(local + 26)
  const isSame = name.equals(data.subarray(local + lengths.local, nameEnd)) && data.readUInt16LE(local + 8) === method
  if (!isSame) throw refuse('its directory and its files disagree')
  return nameEnd + data.readUInt16LE(local + 28)
}

/** Bytes that are of two entries at once are how small archives become endless ones. */
function refuseOverlap(entries: readonly Entry[], refuse: Refuse): void {
  let end = 0
  for (const { header, start, packed, path } of entries.toSorted((left, right) => left.header - right.header)) {
    if (header < end) throw refuse(`${path} shares its bytes with another file`)
    end = start + packed
  }
}

/** Throws for whatever could mean a place outside the folder that it would be unpacked to. */
function readPath(name: Buffer, refuse: Refuse): string {
  let path: string
  try {
    path = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(name).replaceAll('\\', '/')
  } catch {
    throw refuse('a name in it is not UTF-8')
  }
  const segments = (path.endsWith('/') ? path.slice(0, -1) : path).split('/')
  const isOdd = segments.some(segment => segment === '' || segment === '.' || segment === '..')
  if (isOdd || path.includes('\0') || /^[A-Za-z]:/.test(path)) {
    throw refuse(`it holds ${JSON.stringify(path)}, which leads out of it or names no file`)
  }
  return path
}

function readLong(data: Buffer, at: number, refuse: Refuse): number {
  const value = data.readBigUInt64LE(at)
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw refuse('it is larger than anything')
  return Number(value)
}
