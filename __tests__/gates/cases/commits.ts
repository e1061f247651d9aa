import type { JudgedCommit } from '../../../src/model/github.js'
import { caseOf, type CaseRow } from '../../support/judge.js'

const commit = (changes: Partial<JudgedCommit> = {}): JudgedCommit => ({
  ...{ sha: 'c0ffee', title: 'fix: sell more', isMerge: false, verified: true, reason: 'valid', ...changes }
})
const found = (commits: readonly JudgedCommit[], labels: readonly string[] = [], paths?: readonly string[]) => ({
  commits: { commits, labels },
  ...(paths === undefined ? {} : { paths: { paths } })
})
const titled = (title: string, isMerge = false) => found([commit({ title, isMerge })])

const conventional = { verified: false, titles: 'conventional' }
const guarded = { 'forbidden-paths': [{ paths: ['db/**'], label: 'Migration' }] }
const unsigned = commit({ sha: 'facade', verified: false, reason: 'unsigned' })

const rows: readonly CaseRow[] = [
  ['one of two is not verified', {}, found([commit(), unsigned]), 'failed', 'unverified'],
  ['a merge is not verified', {}, found([{ ...unsigned, isMerge: true }]), 'failed', 'unverified'],
  ['signatures do not matter and titles do', conventional, found([{ ...unsigned }]), 'passed', 'good'],
  ['nothing is asked for', { verified: false }, found([unsigned]), 'failed', 'not-asked'],
  ...['feat!: stop', 'FIX(cart): round up', 'chore(a b)!: tidy'].map((title): CaseRow => [
    `the title is "${title}"`,
    conventional,
    titled(title),
    'passed',
    'good'
  ]),
  ...['feat', 'feat:', 'feat: ', 'feat:stop', 'feature: stop', ': stop', 'feat(): stop', 'Merge main'].map(
    (title): CaseRow => [`the title is "${title}"`, conventional, titled(title), 'failed', 'untitled']
  ),
  ['a merge is titled by GitHub', conventional, titled('Merge main', true), 'passed', 'good'],
  ['the types are others', { ...conventional, types: ['neu'] }, titled('neu: mehr'), 'passed', 'good'],
  ['a path needs a label', guarded, found([commit()], [], ['db/1.sql']), 'pending', 'forbidden'],
  ['a path has its label', guarded, found([commit()], ['migration'], ['db/1.sql']), 'passed', 'good'],
  ['other paths are changed', guarded, found([commit()], [], ['src/db.ts']), 'passed', 'good'],
  ['a commit is unsigned and a path needs a label', guarded, found([unsigned], [], ['db/1.sql']), 'failed', 'forbidden']
]

export const cases = rows.map(caseOf)
