import { reportSet } from '../../src/gates/parts/example-reports.js'
import type { Report } from '../../src/model/reports.js'
import type { Case } from './judge.js'

/** What every gate says of reports that are not there or have problems, given options with which it passes a report. */
export function reportCases(options: Case['options'], report: Report): readonly Case[] {
  const flawed = (blocks: boolean) =>
    reportSet({ report: { ...report, problems: [{ code: 'odd', message: 'It is odd.', line: 3, blocks }] } })
  return [
    { title: 'no report is found', options, evidence: reportSet({}), expect: 'failed', because: ['report-missing'] },
    {
      title: 'fewer reports are there than must be',
      options: { ...options, files: 2 },
      evidence: reportSet({ report }),
      expect: 'failed',
      because: ['report-missing']
    },
    {
      title: 'a report has a problem that blocks',
      options,
      evidence: flawed(true),
      expect: 'failed',
      because: ['report-problem'],
      without: ['report-note']
    },
    {
      title: 'a report has a problem that does not block',
      options,
      evidence: flawed(false),
      expect: 'passed',
      because: ['report-note', 'read'],
      without: ['report-problem']
    },
    {
      title: 'a report is remarked upon, and that holds back',
      options: { ...options, notes: 'fail' },
      evidence: flawed(false),
      expect: 'failed',
      because: ['report-problem'],
      without: ['report-note']
    }
  ]
}
