import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { ReportError } from '../../../src/parsers/define.js'
import { readXml } from '../../../src/parsers/read/xml.js'
import { decodeText, readUtf8 } from '../../../src/parsers/read/decode.js'
import { listFixtures, listFolders } from '../../support/reports.js'
import { cutInPlace } from '../../support/pieces.js'
import { damagedXml, wellFormedXml } from '../../support/xml-documents.js'

const utf8 = new TextEncoder()

function encode(texts: Iterable<string>): readonly Uint8Array[] {
  return Array.from(texts, text => utf8.encode(text))
}

/** What a reader hears, as one text; the code of the error when it refuses. */
function hear(texts: Iterable<string>): string {
  return hearPieces(encode(texts))
}

/** The same of a reader that is told of texts, that drops them, or that says beforehand that it wants none. */
function hearPieces(pieces: Iterable<Uint8Array>, texts: 'told' | 'dropped' | 'unwanted' = 'told'): string {
  const heard: string[] = []
  let text = ''
  const flush = (): void => {
    if (text !== '') heard.push(`"${text}"`)
    text = ''
  }
  try {
    readXml(pieces, {
      wantsText: () => texts !== 'unwanted',
      open(name, attributes) {
        flush()
        heard.push(`<${name} ${JSON.stringify(attributes.entries())}>`)
      },
      text(piece) {
        if (texts !== 'dropped') text += piece
      },
      close(name) {
        flush()
        heard.push(`</${name}>`)
      }
    })
  } catch (error) {
    if (error instanceof ReportError) return error.code
    throw error
  }
  return heard.join('')
}

/** The same from the parser that is our measure; `refused` for every error. */
function hearMeasure(text: string): string {
  const heard: string[] = []
  let pending = ''
  let depth = 0
  let refusals = 0
  const flush = (): void => {
    if (pending !== '') heard.push(`"${pending}"`)
    pending = ''
  }
  const local = (name: string): string => name.replace(/^.*:/, '')
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => refusals++)
  parser.on('opentag', ({ name, attributes }) => {
    flush()
    depth++
    heard.push(`<${local(name)} ${JSON.stringify(Object.entries(attributes))}>`)
  })
  const hearText = (piece: string): void => {
    if (depth > 0) pending += piece
  }
  parser.on('text', hearText)
  parser.on('cdata', hearText)
  parser.on('closetag', ({ name }) => {
    flush()
    depth--
    heard.push(`</${local(name)}>`)
  })
  parser.write(text).close()
  return refusals > 0 ? 'refused' : heard.join('')
}

function refusedOr(heard: string): string {
  return heard.startsWith('report-') ? 'refused' : heard
}

/** We let pass what test output is full of and XML forbids: control characters, raw and by number. */
function hasControl(text: string): boolean {
  return /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x0*1?[0-9a-f]|0*[12]?[0-9]|0*3[01]);/i.test(
    text.replace(/&#(?:9|10|13|x9|xa|xd);/gi, '')
  )
}

/** The measure forgives a DOCTYPE nearly everything; we do not read one that is odd. */
function hasDoctype(text: string): boolean {
  return text.includes('<!D')
}

/** Cut between characters, so that each piece can be encoded for itself. */
function cutAt(text: string, sizes: readonly number[]): readonly string[] {
  const characters = Array.from(text)
  const pieces: string[] = []
  let from = 0
  for (let index = 0; from < characters.length; index++) {
    const to = from + (sizes[index % sizes.length] ?? 1)
    pieces.push(characters.slice(from, to).join(''))
    from = to
  }
  return pieces
}

describe('a document is heard as the strict parser hears it', () => {
  test('when it is well formed', () => {
    fc.assert(
      fc.property(wellFormedXml, text => {
        expect(refusedOr(hear([text]))).toBe(hearMeasure(text))
      }),
      { numRuns: 1000, seed: 1 }
    )
  })

  test('when it is damaged', () => {
    const property = fc.property(damagedXml, text => {
      fc.pre(!hasControl(text) && !hasDoctype(text))
      expect(refusedOr(hear([text]))).toBe(hearMeasure(text))
    })
    fc.assert(property, { numRuns: 10_000, seed: 2 })
  })

  const reports = listFolders()
    .flatMap(listFixtures)
    .filter(({ file }) => file.endsWith('.xml'))
    .map(({ folder, file, bytes }) => [`${folder}/${file}`, bytes] as const)

  test.each(reports.filter(([, bytes]) => !bytes.includes(0)))('when it is %s', (_, bytes) => {
    const text = [...decodeText([bytes])].join('')
    const heard = hear([text])
    if (!hasControl(text) && heard !== 'report-unsafe' && heard !== 'report-too-deep') {
      expect(refusedOr(heard)).toBe(hearMeasure(text))
    }
  })
})

describe('the same document is heard', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })

  test('when it comes in pieces of any size', () => {
    const property = fc.property(fc.oneof(wellFormedXml, damagedXml), sizes, (text, lengths) => {
      expect(hear(cutAt(text, lengths))).toBe(hear([text]))
    })
    fc.assert(property, { numRuns: 5000, seed: 3 })
  })

  test.each([
    ['UTF-8', '', (text: string) => utf8.encode(text)],
    ['UTF-8 with a mark', '\uFEFF', (text: string) => utf8.encode(text)],
    ['UTF-16, low byte first', '\uFEFF', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, high byte first', '\uFEFF', (text: string) => Buffer.from(text, 'utf16le').swap16()]
  ])('when it is %s, cut within characters', (_, mark, toBytes) => {
    const property = fc.property(fc.oneof(wellFormedXml, damagedXml), sizes, (text, lengths) => {
      // So long that what comes after is not all taken for the beginning, which is looked at whole.
      const long = `<!--${'ü😀'.repeat(60)}-->${text.replace(/^<\?xml[^<]*/, '')}`
      const pieces = readUtf8(cutInPlace(toBytes(mark + long), lengths))
      expect(hearPieces(pieces)).toBe(hear([long]))
    })
    fc.assert(property, { numRuns: 1000, seed: 4 })
  })

  test('but for its text, when nobody wants that', () => {
    const property = fc.property(fc.oneof(wellFormedXml, damagedXml), sizes, (text, lengths) => {
      const pieces = encode(cutAt(text, lengths))
      expect(hearPieces(pieces, 'unwanted')).toBe(hearPieces(encode([text]), 'dropped'))
    })
    fc.assert(property, { numRuns: 5000, seed: 5 })
  })
})

describe('a document is refused', () => {
  test.each([
    ['it is cut off in an element', '<a><b>', 'report-truncated'],
    ['it is cut off in a tag', '<a><b x="1', 'report-truncated'],
    ['it is cut off in a comment', '<a><!-- ', 'report-truncated'],
    ['it is cut off in a reference', '<a>&am', 'report-truncated'],
    ['it has no root', '<!-- only this -->', 'report-truncated'],
    ['it has two roots', '<a/><a/>', 'report-malformed'],
    ['an attribute stands twice', '<a x="1" x="2"/>', 'report-malformed'],
    [
      'one of many attributes stands twice',
      `<a ${Array.from({ length: 12 }, (_, at) => `x${at % 11}="1"`).join(' ')}/>`,
      'report-malformed'
    ],
    ['tags do not match', '<a><b></a></b>', 'report-malformed'],
    ['an attribute has no quotes', '<a x=1/>', 'report-malformed'],
    ['an attribute holds a tag', '<a x="<b"/>', 'report-malformed'],
    ['a reference is unknown', '<a>&nbsp;</a>', 'report-malformed'],
    ['a reference in an attribute nobody asks for is unknown', '<a x="&nbsp;"/>', 'report-malformed'],
    ['it refers to the character zero', '<a>&#0;</a>', 'report-malformed'],
    ['it refers to half a pair', '<a>&#xD800;</a>', 'report-malformed'],
    ['it brings its own definitions', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'report-unsafe'],
    ['its own definitions follow white space', '<!DOCTYPE a SYSTEM "a.dtd" [ \n<!ENTITY b "c">]><a/>', 'report-unsafe'],
    ['empty definitions are followed by more', '<!DOCTYPE a [][<!ENTITY b "c">]><a/>', 'report-unsafe'],
    ['a DOCTYPE is odd', '<!DOCTYPE a "x"><a/>', 'report-malformed'],
    ['a DOCTYPE comes late', '<a><!DOCTYPE a></a>', 'report-malformed'],
    ['it is deeper than 64', '<a>'.repeat(65), 'report-too-deep'],
    ['a tag is endless', `<a x="${'y'.repeat(17 * 1024 * 1024)}`, 'report-too-large'],
    ['text follows', '<a/>done', 'report-malformed'],
    ['the declaration is not first', ' <?xml version="1.0"?><a/>', 'report-malformed']
  ])('when %s', (_, text, code) => {
    expect(hear(cutAt(text, [65_536]))).toBe(code)
  })

  test('and the line is told', () => {
    const read = (): void => {
      readXml(encode(['<a>\n<b>\r\n', '\n<c></b></a>']), { open: () => undefined })
    }
    expect(read).toThrow(expect.objectContaining({ code: 'report-malformed', line: 4 }))
  })
})

describe('what tools write and XML forbids is let pass', () => {
  test.each([
    ['a raw escape', '<a>\u001b[31m</a>', '<a []>"\u001b[31m"</a>'],
    ['an escape by number', '<a x="&#27;"/>', '<a [["x","\\u001b"]]></a>'],
    ['an external DTD', '<!DOCTYPE a SYSTEM "http://example.com/a.dtd">\n<a/>', '<a []></a>'],
    ['an external DTD and no definitions', '<!DOCTYPE a PUBLIC "b" "a.dtd"[ ] ><a/>', '<a []></a>'],
    ['64 levels', `${'<a>'.repeat(64)}${'</a>'.repeat(64)}`, `${'<a []>'.repeat(64)}${'</a>'.repeat(64)}`]
  ])('when it is %s', (_, text, heard) => {
    expect(hear([text])).toBe(heard)
  })
})

test('reading stops when the reader has heard enough', () => {
  const seen: string[] = []
  readXml(encode(['<a><b/><c']), { open: name => (seen.push(name) === 2 ? 'stop' : undefined) })
  expect(seen).toEqual(['a', 'b'])
})

test('a tag knows the line it begins on', () => {
  const lines: number[] = []
  readXml(encode(['<a>\n  text\n', '<b\n x="1"/>\n<c/></a>']), { open: (_, __, line) => lines.push(line) })
  expect(lines).toEqual([1, 3, 5])
})
