import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { decodeText } from '../../../src/parsers/read/decode.js'
import { cutInPlace } from '../../support/pieces.js'

const utf8 = new TextEncoder()

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16()
}

/** The text of bytes that come in pieces, all in the same memory as those of a file do. */
function decode(bytes: Uint8Array, size = bytes.length): string {
  return [...decodeText(cutInPlace(bytes, [size]))].join('')
}

describe('the text is the same', () => {
  test.each([
    ['it is plain UTF-8', utf8.encode('<a>ü€😀</a>')],
    ['it is UTF-8 with a mark', utf8.encode('\uFEFF<a>ü€😀</a>')],
    ['it is UTF-16 with a mark, low byte first', Buffer.from('\uFEFF<a>ü€😀</a>', 'utf16le')],
    ['it is UTF-16 with a mark, high byte first', utf16be('\uFEFF<a>ü€😀</a>')],
    ['it is UTF-16 without a mark, low byte first', Buffer.from('<a>ü€😀</a>', 'utf16le')],
    ['it is UTF-16 without a mark, high byte first', utf16be('<a>ü€😀</a>')]
  ])('when %s', (_, bytes) => {
    expect(decode(bytes)).toBe('<a>ü€😀</a>')
    expect(decode(bytes, 1)).toBe('<a>ü€😀</a>')
  })

  test.each(['{"a":1}', '["ü"]'])('when JSON is UTF-16 without a mark: %s', text => {
    expect(decode(Buffer.from(text, 'utf16le'))).toBe(text)
    expect(decode(utf16be(text))).toBe(text)
  })

  test('when characters are cut anywhere', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 7 }), (text, size) => {
      const whole = `<a>${text.replaceAll('\0', '').repeat(4)}`
      const bytes = utf8.encode(whole.padEnd(300))
      expect(decode(bytes, size)).toBe(new TextDecoder().decode(bytes))
    })
    fc.assert(property, { seed: 1 })
  })
})

test.each([
  ['ISO-8859-1', 'ü', [0xfc]],
  ['windows-1251', 'Ж', [0xc6]],
  ['Shift_JIS', 'あ', [0x82, 0xa0]]
])('an XML declaration of %s is believed', (label, character, encoded) => {
  const head = `<?xml version="1.0" encoding="${label}"?><a>`
  expect(decode(Uint8Array.from([...utf8.encode(head), ...encoded]))).toBe(head + character)
})

test('a declaration of UTF-16 in single bytes is not', () => {
  const text = '<?xml version="1.0" encoding="utf-16"?><a>ü</a>'
  expect(decode(utf8.encode(text))).toBe(text)
})

test('a mark is stronger than a declaration', () => {
  const text = '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'
  expect(decode(utf8.encode(`\uFEFF${text}`))).toBe(text)
})

test('bytes that are no text become replacement characters', () => {
  expect(decode(Uint8Array.from([0x3c, 0x61, 0xff, 0xe2, 0x82]))).toBe('<a\uFFFD\uFFFD')
})

test.each([
  ['NUL characters', Uint8Array.from([0x7b, 0x22, 0, 0x22]), 'report-not-text'],
  ['UTF-32', Uint8Array.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'report-not-text'],
  ['an encoding nobody knows', utf8.encode('<?xml version="1.0" encoding="klingon"?><a/>'), 'report-malformed']
])('%s are refused', (_, bytes, code) => {
  expect(() => decode(bytes)).toThrow(expect.objectContaining({ code }))
})
