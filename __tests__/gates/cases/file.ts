import type { FileFacts } from '../../../src/model/file.js'
import type { Case } from '../../support/judge.js'

function row(
  title: string,
  asked: Case['options'],
  files: readonly Partial<FileFacts>[],
  because: string,
  count = files.length
): Case {
  const named = files.map((file, index) => ({ path: `${String(index)}.md`, ...file }))
  const expect = because === 'found' || because === 'absent' ? 'passed' : 'failed'
  return {
    title,
    options: { path: '*.md', ...asked },
    evidence: { files: { count, files: named } },
    expect,
    because: [because]
  }
}

const text = (...texts: readonly string[]) => texts.map(each => ({ text: each }))
const changed = (...dates: readonly (string | null)[]) => dates.map(changedAt => ({ changedAt }))
const json = (value: NonNullable<FileFacts['json']>[string]) => [{ json: { '/a': value } }]

export const cases: readonly Case[] = [
  row('a file is there', {}, [{}], 'found'),
  row('there are many more than are named', {}, [{}, {}, {}, {}, {}, {}], 'found', 9000),
  row('there are as many as asked', { count: 2 }, [{}, {}], 'found'),
  row('there is one too few', { count: 3 }, [{}, {}], 'too-few'),
  row('there is none, as asked', { exists: false }, [], 'absent'),
  row('there is one that must not be', { exists: false }, [{}], 'present'),
  row('there is none to look into', { contains: 'x' }, [], 'nothing-to-read'),
  row('there is none of which an age is asked', { 'max-age': '1d' }, [], 'nothing-to-read'),
  row('every file has the text', { contains: 'ok' }, text('ok', 'not ok'), 'found'),
  row('one of two files has the text', { contains: 'ok' }, text('ok', 'OK'), 'no-text'),
  row('one of two texts is there', { contains: ['a', 'b'] }, text('a'), 'no-text'),
  row('the text has lines that end otherwise', { contains: 'a\nb' }, text('a\r\nb'), 'found'),
  row('a line matches', { contains: { pattern: '^v[0-9]+$' } }, text('x\r\nv1\r\n'), 'found'),
  row('no line matches', { contains: { pattern: '^v[0-9]+$' } }, text('x v1'), 'no-match'),
  row('no file has what is forbidden', { 'not-contains': ['x', 'y'] }, text('a', 'b'), 'found'),
  row('one file has what is forbidden', { 'not-contains': 'x' }, text('a', 'a\nx'), 'forbidden'),
  row('what is forbidden goes over lines', { 'not-contains': { pattern: 'a\\nb' } }, text('a\nb'), 'forbidden'),
  row('the section is filled', { heading: 'rollback' }, text('# Rollback\n\nYes.'), 'found'),
  row('the section is empty', { heading: 'Rollback' }, text('# Rollback\n\n# Next\n\nYes.'), 'empty-section'),
  row('there is no such section', { heading: 'Rollback' }, text('Rollback'), 'no-heading'),
  row('the file is as old as it may be', { 'max-age': '1d' }, changed('2026-11-19T12:00:00Z'), 'found'),
  row('the file is a second too old', { 'max-age': '1d' }, changed('2026-11-19T11:59:59Z'), 'too-old'),
  row(
    'one of two files is too old',
    { 'max-age': '1d' },
    changed('2026-11-20T11:00:00Z', '2026-11-01T00:00:00Z'),
    'too-old'
  ),
  row('no commit has the file', { 'max-age': '1d' }, changed(null), 'no-commit'),
  row('the date cannot be read', { 'max-age': '1d' }, changed('yesterday'), 'no-commit'),
  row('the file is of tomorrow', { 'max-age': '1d' }, changed('2026-11-21T12:00:00Z'), 'from-future'),
  row('the value is there', { json: { '/a': null } }, json({ is: 'scalar', value: null }), 'found'),
  row('another value is there', { json: { '/a': 1 } }, json({ is: 'scalar', value: '1' }), 'differs'),
  row('a list is there', { json: { '/a': 1 } }, json({ is: 'list' }), 'differs'),
  row('nothing is there', { json: { '/a': null } }, json({ is: 'nothing' }), 'no-value'),
  row('the evidence does not tell of the pointer', { yaml: { '/a': 1 } }, [{}], 'no-value')
]
