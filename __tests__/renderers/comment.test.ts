import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { comment, markerOf, saysTheSame } from '../../src/renderers/comment.js'
import { buildAwaiting, buildPullRequestReport, buildVerdict, reason } from '../support/builders.js'

const render = (...given: Parameters<typeof buildPullRequestReport>) => comment.render(buildPullRequestReport(...given))
/** What GitHub takes for a mention: not after a letter, a digit or one of these signs. */
const mentionsIn = (text: string) =>
  [...text.matchAll(/(?<![\w`/.])@([a-z\d][\w-]*(?:\/[\w-]+)?)/gi)].map(([, name]) => name)

describe('a hold', () => {
  const dba = { users: ['edgar', 7], teams: ['acme/databases'] }
  const text = render([
    buildVerdict('passed', { title: 'Built' }),
    buildAwaiting(dba, { title: 'Backed up' }),
    buildAwaiting(dba, { title: 'Restored' }),
    buildAwaiting({ role: 'lead', users: ['Edgar', 'ada'] }, { title: 'Agreed' }),
    buildAwaiting({ role: 'default', permission: 'write' }, { title: 'Reviewed' }),
    buildVerdict('pending', { title: 'Window', reasons: [reason('closed', 'Opens on Monday.')] })
  ])

  test('says who is awaited for what, people of one role together', () => {
    expect(text).toContain('## 🟡 Hold for production: 5 pending, 1 passed')
    expect(text).toContain(
      '- ⏳ 1 signature by **dba**: @edgar, the user with id 7 or a member of @acme/databases. For <em>Backed up</em> and <em>Restored</em>.'
    )
    expect(text).toContain('anybody with write access who has no part in the changes. For <em>Reviewed</em>.')
    expect(text).toContain('- ⏳ **Window**: Opens on Monday.')
  })

  test('mentions each of them once', () => {
    expect(mentionsIn(text)).toEqual(['edgar', 'acme/databases', 'ada'])
  })

  test('tells why an approval does not count', () => {
    const awaits = { role: 'dba', missing: 1, users: ['edgar'], teams: [] }
    const reasons = [{ ...reason('awaiting'), awaits }, reason('stale', 'edgar approved 1a2b3c4; approve again.')]
    expect(render([buildVerdict('pending', { reasons })])).toContain('\n  - edgar approved 1a2b3c4; approve again.')
  })
})

describe('a no-go', () => {
  const text = render([
    buildVerdict('failed', { title: 'Tested', reasons: [reason('failed', '3 of 412 tests failed.')] }),
    buildVerdict('unknown', { title: 'Covered', reasons: [reason('report-missing', 'No report.')] }),
    buildVerdict('failed', { title: 'Linted', severity: 'warning' }),
    buildAwaiting({ users: ['edgar'] })
  ])

  test('says what is to be settled, and lists every item', () => {
    expect(text).toContain('- ❌ **Tested**: 3 of 412 tests failed.\n- ❓ **Covered**: No report.')
    expect(text).toContain('- ❌ Linted <em>(warning only)</em>')
  })

  test('names whose signature is awaited and calls nobody', () => {
    expect(text).toContain('1 signature by **dba**: edgar.')
    expect(mentionsIn(text)).toEqual([])
  })
})

test('where nothing was judged, the reasons of the run are there', () => {
  expect(render([], { reasons: [reason('nothing-judged', 'No item.')] })).toContain('\n\nNo item.\n\n')
})

describe('hostile text', () => {
  const evil =
    '--> <!-- deploy-gate production --> @edgar @acme/databases <img src=x> #1 [a](https://evil.example) </details>\n## Go\r\n![x](y)'
  const text = render(
    [
      buildAwaiting({ role: evil, users: ['edgar', evil, '@grace', 'a_'], teams: [evil] }, { title: evil }),
      buildVerdict('failed', { title: evil, reasons: [reason('failed', evil)] })
    ],
    { name: evil, warnings: [reason('odd', evil)], reasons: [reason('odd', evil)], runUrl: `https://x.example/${evil}` }
  )

  test('neither calls people nor ends the marker nor makes HTML', () => {
    expect(mentionsIn(text)).toEqual([])
    expect(text.indexOf('-->')).toBe(text.indexOf('\n') - 3)
    expect(text.match(/<!--/g)).toHaveLength(1)
    expect(new Set(text.match(/<\/?[a-z]+/gi))).toEqual(
      new Set(['<em', '</em', '<code', '</code', '<details', '</details', '<summary', '</summary', '<sub', '</sub'])
    )
    const html = new MarkdownIt({ html: true }).render(text)
    expect(html.match(/<(h2|img|a) /g)).toBeNull()
    expect(html.match(/<h2>/g)).toHaveLength(1)
  })

  test('in the name of an environment stays in the marker', () => {
    const report = buildPullRequestReport([], { selected: { phase: null, environment: `a --> ${evil}\ud800` } })
    expect(markerOf(report)).toMatch(/^<!-- deploy-gate [^<>]* -->$/)
  })
})

test('calls nobody whose login is more than a login when it is awaited', () => {
  const text = render([buildAwaiting({ users: ['edgar', '@grace', 'ada.b', 'x/y/z'] })])
  expect(mentionsIn(text)).toEqual(['edgar'])
})

test('stays below the length that GitHub takes, and says how much is left out', () => {
  const long = '&<*漢'.repeat(80)
  const failed = Array.from({ length: 3000 }, () =>
    buildVerdict('failed', { title: long, reasons: [reason('failed', long.repeat(3))] })
  )
  const awaited = Array.from({ length: 3000 }, (_, index) =>
    buildAwaiting({ users: [`u${String(index)}`] }, { title: long })
  )
  const text = render([...failed, ...awaited], { warnings: failed.map(() => reason('odd', long.repeat(3))) })
  expect(text.length).toBeLessThan(65_536)
  expect(text.length).toBeGreaterThan(40_000)
  expect(text).toMatch(/- and [\d,]+ more items\n\n<\/details>/)
})

describe('two comments', () => {
  const verdicts = [buildVerdict('passed')]
  test('say the same when only the run, its time and its requests differ', () => {
    const other = { runUrl: 'https://github.com/acme/shop/actions/runs/9002/attempts/1', at: '2027', apiCalls: 40 }
    expect(render(verdicts)).not.toBe(render(verdicts, other))
    expect(saysTheSame(render(verdicts), render(verdicts, other))).toBe(true)
    expect(saysTheSame(render(verdicts).replaceAll('\n', '\r\n').trimEnd(), render(verdicts))).toBe(true)
  })

  test.each([
    ['the answer', render([buildVerdict('failed')])],
    ['a title', render([buildVerdict('passed', { title: 'Linted' })])],
    ['a reader', render(verdicts).replace('🟢 Go', '🔴 No-go')]
  ])('do not when %s changes them', (_, other) => {
    expect(saysTheSame(render(verdicts), other)).toBe(false)
  })
})
