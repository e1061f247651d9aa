import { describe, expect, test } from '@jest/globals'
import { writeZip } from '../../src/adapters/zip-write.js'
import { readZip, type ZipLimits } from '../../src/adapters/zip.js'
import { PortError } from '../../src/ports/read.js'
import { makeZip, type Packed } from '../support/zip.js'

const text = '<testsuite tests="1"/>'
const one: Packed = { path: 'reports/junit.xml', text }

/** The texts by path, or the code of the error. */
function unpack(archive: Uint8Array, limits?: ZipLimits): unknown {
  try {
    const files = readZip(archive, 'test-results', limits)
    return Object.fromEntries(files.map(file => [file.path, Buffer.from(file.read()).toString()]))
  } catch (error) {
    if (error instanceof PortError) return error.code
    throw error
  }
}

describe('an archive is read', () => {
  test.each<[string, Buffer, Record<string, string>]>([
    ['it holds one file', makeZip([one]), { 'reports/junit.xml': text }],
    ['a file is stored as it is', makeZip([{ ...one, stored: true }]), { 'reports/junit.xml': text }],
    ['a file is empty', makeZip([{ path: 'a.json', text: '', stored: true }]), { 'a.json': '' }],
    [
      'folders are told',
      makeZip([{ path: 'reports/', stored: true, mode: 0o40755 }, one]),
      { 'reports/junit.xml': text }
    ],
    ['names are those of another system', makeZip([{ path: 'a\\b.xml', text }]), { 'a/b.xml': text }],
    ['names are not ASCII', makeZip([{ path: 'prüfung.xml', text }]), { 'prüfung.xml': text }],
    ['its sizes have 64 bits', makeZip([{ ...one, zip64: true }], { zip64: true }), { 'reports/junit.xml': text }],
    ['it is empty', makeZip([]), {}],
    ['we have written it', Buffer.from(writeZip({ 'ä.json': text, b: '' })), { 'ä.json': text, b: '' }]
  ])('when %s', (_, archive, files) => {
    expect(unpack(archive)).toEqual(files)
  })
})

describe('an archive is refused', () => {
  const two = makeZip([one, { path: 'b.xml', text }])
  test.each<[string, Uint8Array]>([
    ['it is empty text', Buffer.alloc(0)],
    ['it is a page of HTML', Buffer.from('<!doctype html><title>Sign in</title>'.repeat(9))],
    ['something stands before it', Buffer.concat([Buffer.from('#!'), makeZip([one])])],
    ['something stands behind it', Buffer.concat([makeZip([one]), Buffer.from('x')])],
    ['a name leads upwards', makeZip([{ path: '../junit.xml', text }])],
    ['a name leads upwards in the middle', makeZip([{ path: 'a/../../junit.xml', text }])],
    ['a name leads upwards by a backslash', makeZip([{ path: '..\\junit.xml', text }])],
    ['a name is absolute', makeZip([{ path: '/etc/passwd', text }])],
    ['a name is of a drive', makeZip([{ path: 'C:junit.xml', text }])],
    ['a name is of a share', makeZip([{ path: '\\\\host\\junit.xml', text }])],
    ['a name holds a NUL', makeZip([{ path: 'junit.xml\0.png', text }])],
    ['a name is empty', makeZip([{ path: '', text }])],
    ['a name is that of the folder', makeZip([{ path: './junit.xml', text }])],
    ['a name is there twice', makeZip([one, one])],
    [
      'a name is there twice in the end',
      makeZip([
        { path: 'a/b', text },
        { path: 'a\\b', text }
      ])
    ],
    ['an entry is a link', makeZip([{ ...one, mode: 0o120777 }])],
    ['an entry is a device', makeZip([{ ...one, mode: 0o20666 }])],
    ['a file is encrypted', makeZip([{ ...one, flags: 0x801 }])],
    ['its directory is encrypted', makeZip([{ ...one, flags: 0x2800 }])],
    ['a file is packed in an unknown way', makeZip([{ ...one, method: 14 }])],
    ['a folder has a content', makeZip([{ path: 'a/', text }])],
    ['a checksum is wrong', makeZip([{ ...one, checksum: 1 }])],
    ['a file is longer than it says', makeZip([{ ...one, text: text.repeat(50), unpacked: 9 }])],
    ['a file is shorter than it says', makeZip([{ ...one, unpacked: 99 }])],
    ['a stored file is longer than it says', makeZip([{ ...one, stored: true, unpacked: 9 }])],
    ['the name in front is another one', makeZip([{ ...one, localPath: 'reports/other.xml' }])],
    ['two entries share their bytes', makeZip([one, { ...one, path: 'b.xml', localPath: one.path, header: 0 }])],
    ['an entry leads to nothing', makeZip([{ ...one, header: 5 }])],
    ['an entry leads beyond it', makeZip([{ ...one, header: 0x7fffffff }])],
    ['it counts fewer than it holds', changed(two, two.length - 12, 1)],
    ['it counts more than it holds', changed(two, two.length - 12, 3)],
    ['it is one of several parts', changed(two, two.length - 18, 1)]
  ])('when %s', (_, archive) => {
    expect(unpack(archive)).toBe('unreadable')
  })

  test('when it is cut off, wherever that is', () => {
    const archive = makeZip([one, { path: 'b.xml', text }], { zip64: true })
    const codes = Array.from(archive.keys(), length => unpack(archive.subarray(0, length)))
    expect(new Set(codes)).toEqual(new Set(['unreadable']))
  })

  test('when a byte of what is packed has turned', () => {
    const archive = makeZip([one])
    const begin = 30 + one.path.length
    const codes = Array.from({ length: 20 }, (_, at) => {
      const turned = Buffer.from(archive)
      turned.writeUInt8(turned.readUInt8(begin + at) ^ 0x10, begin + at)
      return unpack(turned)
    })
    expect(new Set(codes)).toEqual(new Set(['unreadable']))
  })
})

describe('an archive is too large', () => {
  const limits: ZipLimits = { entries: 2, file: 100, total: 150 }
  const file = (path: string, length: number): Packed => ({ path, text: 'x'.repeat(length) })
  test.each<[string, Buffer]>([
    ['it has more entries', makeZip([file('a', 1), file('b', 1), file('c', 1)])],
    ['a file is longer', makeZip([file('a', 101)])],
    ['all files together are longer', makeZip([file('a', 90), file('b', 90)])]
  ])('when %s', (_, archive) => {
    expect(unpack(archive, limits)).toBe('too-large')
  })

  test('when a file says that it is longer than it could be, before anything is unpacked', () => {
    expect(unpack(makeZip([{ ...one, unpacked: 0xfffffff0 }]))).toBe('too-large')
  })

  test('when a small archive becomes a large one', () => {
    expect(unpack(makeZip([{ path: 'zeros', text: '0'.repeat(17 * 1024 ** 2) }]))).toBe('too-large')
  })

  test('but not when it is just within the limits', () => {
    expect(unpack(makeZip([file('a', 100), file('b', 50)]), limits)).toHaveProperty('a')
  })
})

function changed(archive: Buffer, at: number, value: number): Buffer {
  const other = Buffer.from(archive)
  other.writeUInt16LE(value, at)
  return other
}
