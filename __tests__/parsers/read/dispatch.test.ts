import { describe, expect, test } from '@jest/globals'
import { registry } from '../../../src/lib/registry.js'
import { defineParser, type Parser, type Sniffed } from '../../../src/parsers/define.js'
import { asRecord, readJsonLines } from '../../../src/parsers/read/json.js'
import { readReport, type ReportDemand } from '../../../src/parsers/read/dispatch.js'
import { openReport } from '../../../src/parsers/read/open.js'

const counts = { total: 1, passed: 1, failed: 0, skipped: 0, flaky: 0 }

/** A format that is JSON objects with one certain key. */
function testFormat(id: string, key: string): Parser {
  return defineParser({
    id,
    title: `Format ${id}`,
    kind: 'tests',
    about: 'Written by a test.',
    recognises: sniffed => sniffed.syntax === 'json' && asRecord(sniffed.value)?.[key] !== undefined,
    parse: () => ({ kind: 'tests', counts, failures: [], suiteErrors: [], suites: [], problems: [] })
  })
}

const lint: Parser = defineParser({
  id: 'lint',
  title: 'Format lint',
  kind: 'findings',
  about: 'Written by a test.',
  emptyArrayIsClean: true,
  recognises: sniffed => sniffed.syntax === 'json' && Array.isArray(sniffed.value) && sniffed.value.length > 0,
  parse: () => ({ kind: 'findings', tools: ['lint'], findings: [], suppressed: 0, problems: [] })
})

const compiler: Parser = defineParser({
  ...lint,
  id: 'compiler',
  emptyIsClean: true,
  recognises: sniffed => sniffed.syntax === 'lines' && sniffed.head[0] === 'compiling'
})

const known = registry<Parser>([testFormat('alpha', 'a'), testFormat('beta', 'b'), lint, compiler])

function read(text: string, demand: ReportDemand): string {
  const bytes = new TextEncoder().encode(text)
  return readReport({ path: 'x', bytes: bytes.length, chunks: [bytes] }, demand, known).format
}

describe('one parser reads a file', () => {
  test.each([
    ['it alone knows the file', '{"a":1}', { want: 'tests' }, 'alpha'],
    ['any kind will do', '[1]', { want: null }, 'lint'],
    ['two know it and the format says which', '{"a":1,"b":1}', { want: 'tests', format: 'beta' }, 'beta'],
    ['an empty list is asked for findings', '[]', { want: 'findings' }, 'empty-array'],
    ['an empty list is the clean report of the format', '[]', { want: 'findings', format: 'lint' }, 'lint'],
    ['an empty file is the clean report of the format', ' \n', { want: 'findings', format: 'compiler' }, 'compiler']
  ] as const)('when %s', (_, text, demand, format) => {
    expect(read(text, demand)).toBe(format)
  })
})

describe('a file is refused', () => {
  test.each([
    ['it is empty and no format is named', '', { want: 'findings' }, 'report-empty'],
    ['it is empty and the format is never', '', { want: 'findings', format: 'lint' }, 'report-empty'],
    ['two formats fit', '{"a":1,"b":1}', { want: 'tests' }, 'report-ambiguous'],
    ['none fits', '{"c":1}', { want: 'tests' }, 'report-unknown-format'],
    ['the format is misspelt', '{"a":1}', { want: 'tests', format: 'alhpa' }, 'report-unknown-format'],
    ['it is another format', '{"a":1}', { want: 'tests', format: 'beta' }, 'report-wrong-format'],
    ['it is no format, and one is named', '{"c":1}', { want: 'tests', format: 'beta' }, 'report-wrong-format'],
    ['it is of another kind', '[1]', { want: 'tests' }, 'report-wrong-kind'],
    ['the format is of another kind', '{"a":1}', { want: 'findings', format: 'alpha' }, 'report-wrong-kind'],
    ['an empty list is asked for tests', '[]', { want: 'tests' }, 'report-unknown-format'],
    ['an empty list is no report of the format', '[]', { want: 'tests', format: 'alpha' }, 'report-unknown-format'],
    ['an object is empty', '{}', { want: 'findings' }, 'report-unknown-format'],
    [
      'a tool tells an error',
      '{"error":{"code":"ENOLOCK","summary":"no lock file"}}',
      { want: 'findings' },
      'report-tool-error'
    ],
    ['a tool tells a bare error', '{"error":{}}', { want: 'findings' }, 'report-tool-error'],
    [
      'a tool tells an error although a format is named',
      '{"message":"Not found"}',
      { want: 'tests', format: 'alpha' },
      'report-tool-error'
    ],
    ['words stand before it', '> shop@1.0.0 test\n> alpha\n\n{"a":1}', { want: 'tests' }, 'report-malformed'],
    ['words stand after it', '{"a":1}\nDone.', { want: 'tests' }, 'report-malformed'],
    ['words stand after it, and it has lines', '{\n"a":1}\nDone.', { want: 'tests' }, 'report-malformed'],
    ['there are two of several lines', '{\n"a":1\n}\n{\n"a":1\n}', { want: 'tests' }, 'report-malformed'],
    ['there are two', '{"a":1}\n{"a":1}', { want: 'tests' }, 'report-malformed'],
    ['it is cut off', '{\n"a":[1', { want: 'tests' }, 'report-truncated'],
    ['it is cut off in its only line', '{"a":[1', { want: 'tests' }, 'report-truncated'],
    ['it is too deep', `${'['.repeat(65)}${']'.repeat(65)}`, { want: 'findings' }, 'report-too-deep'],
    ['it is empty', ' \n', { want: 'tests' }, 'report-empty'],
    ['it is a web page', '<!doctype HTML><p>502', { want: 'tests' }, 'report-unknown-format']
  ] as const)('when %s', (_, text, demand, code) => {
    expect(() => read(text, demand)).toThrow(expect.objectContaining({ code }))
  })

  test('when it is JSON beyond the longest string', () => {
    const chunks = [new TextEncoder().encode('{"a":1}')]
    const open = (): unknown => openReport('x', chunks, 600_000_000)
    expect(open).toThrow(
      expect.objectContaining({ code: 'report-too-large', message: expect.stringContaining('536870888') })
    )
  })

  test('and the line is told where JSON goes wrong', () => {
    expect(() => read('{\n"a":1,\n"b" 2}', { want: null })).toThrow(expect.objectContaining({ line: 3 }))
  })
})

describe('the first look', () => {
  function sniff(text: string): Sniffed {
    return openReport('x', [new TextEncoder().encode(text)], text.length).sniffed
  }

  test.each([
    [
      'a root with a prefix',
      '<?xml version="1.0"?><!-- c -->\n<p:root a="1"/>',
      { syntax: 'xml', root: 'root', attributes: { a: '1' } }
    ],
    ['a whole document', '\n{"a":\n1}', { syntax: 'json', value: { a: 1 } }],
    ['a document in one line', '[1]\n\n', { syntax: 'json', value: [1] }],
    ['objects by line', '{"a":1}\n\ntext\n', { syntax: 'lines', head: ['{"a":1}', 'text'] }],
    ['words', 'TN:\nSF:a\r\n', { syntax: 'lines', head: ['TN:', 'SF:a'] }]
  ])('sees %s', (_, text, sniffed) => {
    expect(sniff(text)).toMatchObject(sniffed)
  })

  test('takes nothing away from the text', () => {
    const text = `first\r\nsecond\n${'x'.repeat(100_000)}`
    const open = (): ReturnType<typeof openReport> => openReport('x', cut(text), text.length)
    expect(Buffer.concat([...open().chunks()]).toString()).toBe(text)
    expect([...open().lines()]).toEqual(['first', 'second', 'x'.repeat(100_000)])
  })

  test('gives the only line of a file of lines too', () => {
    const input = openReport('x', cut('{"a":1}\n'), 8)
    expect([...readJsonLines(input)]).toMatchObject([{ line: 1, record: { a: 1 } }])
  })
})

function cut(text: string): readonly Uint8Array[] {
  const bytes = new TextEncoder().encode(text)
  return Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, index) =>
    bytes.subarray(1000 * index, 1000 * index + 1000)
  )
}
