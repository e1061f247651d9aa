import { describe, expect, test } from '@jest/globals'
import type { EarlierPhase } from '../../../src/model/verdict.js'
import { comment, saysTheSame } from '../../../src/renderers/comment.js'
import { summary } from '../../../src/renderers/summary.js'
import { terminal } from '../../../src/renderers/terminal.js'
import { buildReport, buildVerdict } from '../../support/builders.js'

const runUrl = 'https://github.com/acme/shop/actions/runs/9001'
const at = '2026-11-20T09:40:12Z'
const phases: readonly EarlierPhase[] = [
  { phase: 'before', title: 'Before', state: 'found', decision: 'no-go', at, runUrl },
  { phase: 'hour', title: 'First hour', state: 'noted', decision: 'go', at, runUrl },
  { phase: 'day', title: 'First day', state: 'not-found', why: 'Nobody has recorded it.' },
  { phase: 'week', title: '<b>@ada</b>\n## Week', state: 'not-visible', why: 'Ask in 7 minutes.' }
]
const report = (earlierPhases: readonly EarlierPhase[] = phases) =>
  buildReport([buildVerdict('passed')], { earlierPhases })

test('the log tells how earlier phases were decided, before anything else', () => {
  expect(terminal.render(report()).split('\n').slice(0, 6)).toEqual([
    'Earlier phases',
    '    Before: no-go at 2026-11-20 09:40 UTC',
    '    First hour: go at 2026-11-20 09:40 UTC, as its deployment was told; the report is not there',
    '    First day: not found. Nobody has recorded it.',
    '    <b>@ada</b> ## Week: not visible. Ask in 7 minutes.',
    ''
  ])
})

describe.each([
  ['summary', summary],
  ['comment', comment]
])('the %s', (_, renderer) => {
  test('shows each with its sign and its run, and a no-go as what it is', () => {
    const text = renderer.render(report())
    expect(text).toContain(
      '### Earlier phases\n\n- 🔴 **Before**: no-go at 2026-11-20 09&#58;40 UTC'.replace('&#58;', ':')
    )
    expect(text).toContain(`([the run](${runUrl}))`)
    expect(text).not.toMatch(/<b>|@ada|^## Week/m)
    expect(text).toMatch(/^## 🟢 Go/m)
  })

  test('says nothing of them where there are none', () => {
    expect(renderer.render(report([]))).not.toContain('Earlier')
    expect(renderer.render(buildReport([buildVerdict('passed')]))).not.toContain('Earlier')
  })
})

test('the comment stays the same while only the reason differs', () => {
  const again = phases.map(phase => ('why' in phase ? { ...phase, why: 'Ask in 3 minutes.' } : phase))
  expect(saysTheSame(comment.render(report()), comment.render(report(again)))).toBe(true)
})
