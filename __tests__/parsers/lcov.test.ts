import { describe, expect, test } from '@jest/globals'
import type { CoverageReport } from '../../src/model/reports.js'
import { readText, readWhole, testFixtures } from '../support/report-fixtures.js'

// A tracefile has no end of its own: what ends with a record is a tracefile.
testFixtures('lcov', { mayEnd: text => /(^|end_of_record\s*)$/.test(text) })

const section = (...records: readonly string[]): string =>
  ['SF:src/cart.js', ...records, 'end_of_record', ''].join('\n')
const read = (text: string): CoverageReport => readWhole(text, 'lcov') as CoverageReport
const codes = (text: string): readonly string[] => read(text).problems.map(problem => problem.code)

describe('lines', () => {
  test.each<[string, string, readonly number[], readonly number[]]>([
    ['it is hit in one of two sections of its file', section('DA:1,0', 'DA:2,0') + section('DA:1,3'), [1], [2]],
    ['lines come in any order, and twice', section('DA:9,1', 'DA:2,0', 'DA:9,0', 'DA:4,1'), [4, 9], [2]],
    ['hits have a checksum', section('DA:1,2,abc=='), [1], []],
    ['hits are written as a power', section('DA:1,1e+05'), [1], []],
    ['hits are more than a number can hold', section(`DA:1,${'9'.repeat(400)}`), [1], []],
    ['hits are many zeros', section('DA:1,000'), [], [1]],
    ['lines end in CRLF', section('DA:1,1', 'DA:2,0').replaceAll('\n', '\r\n'), [1], [2]],
    ['comments and unread records stand between', section('# by hand', 'VER:1', 'MCDC:1,2,t,0,0,a', 'DA:1,1'), [1], []]
  ])('are hit or not when %s', (_, text, covered, uncovered) => {
    expect(read(text).files[0]?.hits).toEqual({ covered, uncovered })
  })

  test.each(['-', 'undefined', '-1', 'NaN', 'Infinity', '0x10', ''])('are not hit when the hits are "%s"', hits => {
    const report = read(section(`DA:1,${hits}`))
    expect(report.totals.lines).toEqual({ covered: 0, total: 1 })
    expect(report.problems).toEqual([expect.objectContaining({ code: 'hits-unreadable', line: 2, blocks: false })])
  })

  test('hold back when a file declares some and has no record of any', () => {
    const { problems } = read(section('DA:1,1') + 'SF:src/pay.js\nLF:900\nLH:0\nend_of_record\n')
    expect(problems).toEqual([expect.objectContaining({ code: 'counts-disagree', blocks: true })])
  })

  test('are left out with a problem when they are line 0', () => {
    expect(read(section('DA:0,0', 'DA:1,1')).totals.lines).toEqual({ covered: 1, total: 1 })
    expect(codes(section('DA:0,0', 'BRDA:0,0,0,1', 'DA:1,1'))).toEqual(['line-zero'])
  })
})

describe('branches', () => {
  test.each<[string, readonly string[], number, number]>([
    ['never evaluated ones are among them', ['BRDA:1,0,0,-', 'BRDA:1,0,1,1'], 1, 2],
    ['their names have commas', ['BRDA:1,0,(a, b) => a,0', 'BRDA:1,0,(a, b) => b,2'], 1, 2],
    ['blocks are exceptions', ['BRDA:1,e0,0,1', 'BRDA:1,0,0,0'], 1, 2],
    ['one is told of twice', ['BRDA:1,0,0,1', 'BRDA:1,0,0,0', 'BRDA:1,0,0,-'], 1, 1]
  ])('are counted by line, block and name when %s', (_, records, covered, total) => {
    expect(read(section('DA:1,1', ...records)).totals.branches).toEqual({ covered, total })
  })

  test('are not measured when there is none, whatever is declared', () => {
    expect(read(section('DA:1,1', 'BRF:0', 'BRH:0')).totals.branches).toBeNull()
    expect(read(section('DA:1,1', 'BRF:4', 'BRH:4')).totals.branches).toBeNull()
  })
})

describe('functions', () => {
  test.each<[string, readonly string[], number, number]>([
    ['they have an end line', ['FN:1,4,add', 'FNDA:2,add'], 1, 1],
    ['their names have commas', ['FN:1,add(int, int)', 'FNDA:2,add(int, int)'], 1, 1],
    ['two have one name', ['FN:1,get', 'FN:7,get', 'FNDA:0,get', 'FNDA:3,get'], 1, 2],
    ['two have one name and one of them no calls', ['FN:1,get', 'FN:7,get', 'FNDA:3,get'], 1, 2],
    ['one is told of twice', ['FN:1,get', 'FN:1,get', 'FNDA:0,get', 'FNDA:3,get'], 1, 1],
    ['one is not defined', ['FNDA:0,get'], 0, 1],
    ['they are numbered', ['FNL:0,1,3', 'FNA:0,2,a', 'FNL:1,5', 'FNA:1,0,b,c'], 1, 2]
  ])('are counted by name and line when %s', (_, records, covered, total) => {
    expect(read(section(...records, 'DA:1,1')).totals.functions).toEqual({ covered, total })
  })
})

test('Paths keep their drive and get forward slashes', () => {
  expect(read(section('DA:1,1').replace('src/cart.js', 'C:\\shop\\a b.js')).files[0]?.path).toBe('C:/shop/a b.js')
})

test.each<[string, string, readonly string[]]>([
  ['LF and LH are not what the records say', section('DA:1,0', 'LF:9', 'LH:9'), ['counts-disagree']],
  ['FNF is no number', section('DA:1,0', 'FNF:x'), ['counts-disagree']],
  ['a record is not known', section('DA:1,0', 'XYZ:1'), ['record-unknown']],
  ['a section ends twice', `${section('DA:1,0')}end_of_record\n`, ['record-unknown']]
])('A problem that does not block is noted when %s', (_, text, expected) => {
  expect(codes(text)).toEqual(expected)
  expect(read(text).problems.some(problem => problem.blocks)).toBe(false)
})

test.each<[string, string, string, number | undefined]>([
  ['a section has no end', section('DA:1,1').replace('end_of_record\n', ''), 'report-truncated', 2],
  ['the last record is cut', 'SF:a\nDA:1', 'report-truncated', 2],
  ['a section begins within another', `SF:a\nDA:1,1\n${section('DA:1,1')}`, 'report-malformed', 3],
  ['a line has no number', section('DA:undefined,0', 'DA:1,1'), 'report-malformed', 2],
  ['a record stands outside', `TN:\nDA:1,1\n${section('DA:1,1')}`, 'report-malformed', 2],
  ['something else stands between', section('DA:1,1', 'npm error', 'DA:2,1'), 'report-malformed', 3],
  ['something else follows', `${section('DA:1,1')}npm error\n`, 'report-malformed', 4],
  ['a branch has no block', section('BRDA:1,1', 'DA:1,1'), 'report-malformed', 2],
  ['a numbered function is not defined', section('FNA:0,1,a', 'DA:1,1'), 'report-malformed', 2],
  ['no file is named', section('DA:1,1').replace('src/cart.js', ''), 'report-malformed', 1],
  ['there is only a test name', 'TN:\n', 'report-truncated', 1]
])('A tracefile is refused when %s', (_, text, code, line) => {
  expect(readText(text, 'lcov')).toEqual({ refused: expect.objectContaining({ code, line }) })
})
