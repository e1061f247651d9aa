import { describe, expect, test } from '@jest/globals'
import { readEnvironment, readPairs, readSummary } from './file-commands.js'
import { recogniseLine, recogniseLog } from './recognisers.js'

describe('a line is a command', () => {
  test.each([
    ['it is plain', '::error::No', { name: 'error', data: 'No' }],
    ['white space leads', ' \t::error::No', { name: 'error', data: 'No' }],
    ['data is escaped', '::error::a%0Ab%253A%3A', { data: 'a\nb%3A%3A' }],
    ['properties are escaped', '::error file=a%2Cb,title=x%3Ay::', { properties: { file: 'a,b', title: 'x:y' } }],
    ['a property is empty or odd', '::error file=,line,=x,col=1::', { properties: { col: '1' } }],
    ['its name has capitals', '::ERROR::No', { name: 'ERROR' }],
    [
      'the old form stands inside',
      'log: ##[error file=a;line=2]No%5D%3B',
      { properties: { file: 'a', line: '2' }, data: 'No];' }
    ],
    ['the new form is unknown and the old is not', '::nope::##[warning]x', { name: 'warning', data: 'x' }]
  ])('when %s', (_, line, expected) => {
    expect(recogniseLine(line)).toMatchObject(expected)
  })

  test.each([
    ['text leads', 'x ::error::No'],
    ['its name is unknown', '::eror::No'],
    ['it is not closed', '::error No'],
    ['the old form is not closed', '##[error No'],
    ['the first old form is unknown', '##[x] ##[error]No'],
    ['a byte order mark leads', '\uFEFF::error::No'],
    ['it is empty', '']
  ])('but not when %s', (_, line) => {
    expect(recogniseLine(line)).toBeUndefined()
  })
})

describe('a log is read', () => {
  test('when lines end in three ways', () => {
    const { annotations, text } = recogniseLog('a\r::error::1\n::error::2\r\nb')
    expect(annotations.map(one => one.message)).toEqual(['1', '2'])
    expect(text).toEqual(['a', 'b'])
  })

  test('when commands are stopped and resumed, in either form', () => {
    const log = recogniseLog(
      '::stop-commands::t0k\n::error::no\n::t0K::\n::error::1\n##[stop-commands]u\nx ##[u]\n::error::2'
    )
    expect(log.annotations.map(one => one.message)).toEqual(['1', '2'])
    expect(log.others.map(one => one.name)).toEqual(['stop-commands', 't0K', 'stop-commands', 'u'])
    expect(log.text).toEqual(['::error::no'])
  })

  test('when there are more annotations than are kept', () => {
    const log = recogniseLog('::warning::w\n' + '::error::e\n'.repeat(11) + `::notice::${'n'.repeat(5000)}`)
    expect(log.annotations).toHaveLength(12)
    expect(log.dropped).toHaveLength(1)
    expect(log.annotations.at(-1)?.message).toHaveLength(4096)
  })

  test('when a mask comes before a message', () => {
    const log = recogniseLog('::add-mask::s3\n::error::s3 and s3', '::add-mask::one%0Atwo')
    expect(log.annotations[0]?.message).toBe('*** and ***')
    expect(log.masks).toEqual(['s3', 'one\ntwo', 'one', 'two'])
  })

  test.each([
    ['an end without a start', 'endLine=3,endColumn=4', { line: '3', endLine: '3', col: '4', endColumn: '4' }],
    ['columns without a line', 'col=1', {}],
    ['columns over lines', 'line=1,endLine=2,col=1', { line: '1', endLine: '2' }],
    ['lines backward', 'line=3,endLine=2', {}],
    ['columns backward', 'line=3,col=2,endColumn=1', { line: '3' }]
  ])('when places have %s', (_, properties, place) => {
    const [annotation] = recogniseLog(`::error ${properties}::m`).annotations
    expect(annotation).toEqual({ level: 'error', message: 'm', ...place })
  })

  test.each(['::set-env name=A::b', '::add-path::/x', '::stop-commands::', '::stop-commands::error'])(
    'when %s fails the step',
    line => {
      expect(recogniseLog(line).failures).toHaveLength(1)
    }
  )
})

describe('the files of a step are read', () => {
  test.each([
    ['a pair', 'a=1', { a: '1' }],
    ['arrows in the value', 'a=1<<2', { a: '1<<2' }],
    ['an equals sign after the arrows', 'a<<E=F\n1\nE=F\n', { a: '1' }],
    ['several lines and a pair', 'a<<E\n1\n\n2\nE\n\nb=2\n', { a: '1\n\n2', b: '2' }],
    ['an empty block', 'a<<E\nE', { a: '' }],
    ['a carriage return', 'a=1\r\n', { a: '1\r' }]
  ])('when there is %s', (_, text, pairs) => {
    expect(readPairs(text)).toEqual(pairs)
  })

  test.each([
    ['no sign', 'a'],
    ['no name', '=1'],
    ['no delimiter', 'a<<\n1\n'],
    ['no end', 'a<<E\n1\n'],
    ['an end that shares its line', 'a<<E\n1E']
  ])('but fail the step when there is %s', (_, text) => {
    expect(() => readPairs(text)).toThrow()
  })

  test('but fail the step when NODE_OPTIONS is stored', () => {
    expect(() => readEnvironment('node_options=x')).toThrow('GITHUB_ENV')
  })

  test('when a summary has 1 MiB, and no longer when it has more', () => {
    expect(readSummary(Buffer.alloc(1024 * 1024, 'a')).error).toBeUndefined()
    expect(readSummary(Buffer.alloc(1024 * 1024 + 1, 'a'))).toMatchObject({ text: '', error: expect.any(String) })
  })
})
