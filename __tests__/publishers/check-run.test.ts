import { describe, expect, test } from '@jest/globals'
import type { RunReport } from '../../src/model/verdict.js'
import type { CheckRunDraft } from '../../src/ports/write.js'
import { checkRun } from '../../src/publishers/check-run.js'
import { buildPullRequestReport, buildVerdict, place, reason, recordGitHub } from '../support/builders.js'

async function post(report: RunReport): Promise<CheckRunDraft> {
  const { github, sent } = recordGitHub()
  await checkRun.publish(report, github)
  expect(sent.map(([what]) => what)).toEqual(['postCheckRun'])
  return sent[0]?.[1] as CheckRunDraft
}

describe('a check run', () => {
  test.each([
    ['go', 'passed', 'success'],
    ['hold', 'pending', 'action_required'],
    ['no-go', 'failed', 'failure']
  ] as const)('when the decision is %s, concludes so', async (decision, outcome, conclusion) => {
    const report = buildPullRequestReport([buildVerdict(outcome)])
    expect(report.decision).toBe(decision)
    expect(await post(report)).toMatchObject({ conclusion, commit: report.subject.commit, url: report.runUrl })
  })

  test('has the decision in words as its title, and the summary', async () => {
    const { title, summary } = await post(buildPullRequestReport([buildVerdict('pending')]))
    expect(title).toBe('Hold for production: 1 pending')
    expect(summary).toContain('### Before the deployment')
  })

  test('has another mark each time it is judged', async () => {
    const [one, other] = await Promise.all(
      ['2026-11-20T09:00:00Z', '2026-11-20T09:05:00Z'].map(at => post(buildPullRequestReport([], { at })))
    )
    expect(one?.mark).not.toBe(other?.mark)
  })

  test('when everything is long, stays within what GitHub takes', async () => {
    const text = '&<*漢'.repeat(300)
    const verdicts = Array.from({ length: 2000 }, () =>
      buildVerdict('failed', { title: text, reasons: [reason('failed', text)] })
    )
    const warnings = verdicts.map(() => reason('odd', text))
    const { summary, annotations } = await post(buildPullRequestReport(verdicts, { warnings }))
    expect(summary.length).toBeLessThanOrEqual(65_535)
    expect(summary.length).toBeGreaterThan(40_000)
    expect(summary).toMatch(/…and [\d,]+ more items; the run as JSON has all of them\./)
    expect(annotations).toHaveLength(200)
  })
})

describe('annotations', () => {
  test('when some are graver than others, they come first', async () => {
    const { annotations } = await post(
      buildPullRequestReport([
        buildVerdict('failed', { severity: 'warning', reasons: [reason('why')] }),
        buildVerdict('failed', { reasons: [reason('why')] })
      ])
    )
    const lines = [place.line, place.line]
    expect(annotations).toMatchObject([
      { level: 'error', file: place.file, lines },
      { level: 'warning', file: place.file, lines }
    ])
  })

  test('when a place is a whole file, they stand at its first line', async () => {
    const locations = [{ file: 'a.ts' }, { file: 'b.ts', line: 4, endLine: 9 }]
    const { annotations } = await post(
      buildPullRequestReport([buildVerdict('failed', { reasons: [{ ...reason('why'), locations }] })])
    )
    expect(annotations.map(({ file, lines }) => [file, ...lines])).toEqual([
      ['a.ts', 1, 1],
      ['b.ts', 4, 9]
    ])
  })

  test('when only the run has a reason, there are none', async () => {
    const { annotations, summary } = await post(buildPullRequestReport([], { reasons: [reason('odd', 'No item.')] }))
    expect(annotations).toEqual([])
    expect(summary).toContain('No item.')
  })
})
