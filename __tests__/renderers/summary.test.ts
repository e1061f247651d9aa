import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { summary } from '../../src/renderers/summary.js'
import { buildReport, buildVerdict, reason } from '../support/builders.js'

const hostile = '<img src=x> | [x](https://evil.example) `c` @ada #1 www.evil.example\n| new | row |\u202e ::error::x'

describe('the summary', () => {
  test('when a title is hostile, nothing of it is markup', () => {
    const verdict = buildVerdict('failed', {
      title: hostile,
      section: [hostile],
      reasons: [reason('below', hostile)],
      about: hostile
    })
    const text = summary.render(buildReport([verdict], { name: hostile }))
    const html = new MarkdownIt({ html: true, linkify: true }).render(text)
    expect(html).not.toMatch(/<img|href="https:\/\/evil|href="http:\/\/www|<td>row/)
    expect(html.match(/<tr>/g)).toHaveLength(3)
    expect(text).not.toMatch(/@ada|www\.evil/)
  })

  test('when there are more rows than fit, cuts at whole rows and says how many are left', () => {
    const verdicts = Array.from({ length: 5000 }, (_, i) =>
      buildVerdict('failed', { id: `item-${String(i)}`, reasons: [reason('below', 'x'.repeat(300))] })
    )
    const text = summary.render(buildReport(verdicts))
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
    expect(text).toMatch(/…and [\d,]+ more items; the run as JSON has all of them\./)
    expect(
      text
        .split('\n')
        .filter(line => line.startsWith('| ❌'))
        .every(line => line.endsWith('| job |'))
    ).toBe(true)
  })

  test('when an item is open, says what to do before the tables', () => {
    const verdicts = [
      buildVerdict('passed'),
      buildVerdict('pending', { title: 'Backup', reasons: [reason('awaiting', 'Waiting for dba.')] })
    ]
    const text = summary.render(buildReport(verdicts))
    expect(text.indexOf('### What to do')).toBeLessThan(text.indexOf('### Before the deployment'))
    expect(text).toContain('**Backup**: Waiting for dba.')
    expect(text).toContain('## 🟡 Hold')
  })
})
