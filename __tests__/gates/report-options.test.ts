import { expect, test } from '@jest/globals'
import { askForBase, askForReports, type ReportOptions } from '../../src/gates/parts/report-options.js'
import { tests } from '../../src/gates/tests.js'

const usual = tests.options.shape['report']?.json.default as readonly string[]
const options: ReportOptions = { report: usual, files: 1, notes: 'tell' }

test.each<[string, Partial<ReportOptions>, object]>([
  ['nothing is said', {}, { report: usual }],
  ['an artifact is named', { artifact: 'results' }, { report: ['**/*'], artifact: { name: 'results', forks: false } }],
  [
    'its files are named, too',
    { artifact: { name: 'results', workflow: 'ci.yml', forks: true }, report: '*.xml' },
    { report: ['*.xml'], artifact: { name: 'results', workflow: 'ci.yml', forks: true } }
  ]
])('when %s, that is asked for', (_, given, ask) => {
  expect(askForReports('tests', { ...options, ...given })).toEqual({ kind: 'reports', ask: { want: 'tests', ...ask } })
})

test('when reports are of an artifact, those of the base are of the workspace', () => {
  expect(askForBase('tests', { ...options, artifact: 'results' }, 'base.xml')?.ask).toEqual({
    ...{ want: 'tests', report: ['base.xml'], of: 'base' }
  })
})
