import { describe, expect, test } from '@jest/globals'
import MarkdownIt from 'markdown-it'
import { comment } from '../../../src/renderers/comment.js'
import { summary } from '../../../src/renderers/summary.js'
import { terminal } from '../../../src/renderers/terminal.js'
import { buildReport, buildVerdict } from '../../support/builders.js'

const hostile = '<img src=x> [x](https://evil.example) @ada\n::error::x'
const { subject } = buildReport([])
const refs = (count: number, title = 'Sell more') =>
  Array.from({ length: count }, (_, i) => ({ number: 7 + i, title, head: subject.commit, base: 'main' }))
const about = (pullRequests = refs(2)) =>
  buildReport([buildVerdict('passed')], { subject: { ...subject, pullRequests } })
const shown = (text: string) => text.replace(/&#35;|<[^>]*>|\u2060/g, sign => (sign === '&#35;' ? '#' : ''))

describe.each([summary, comment, terminal])('the pull requests of a run, by $id,', renderer => {
  test('are named when they are two', () => {
    expect(shown(renderer.render(about()))).toContain('pull requests #7 Sell more and #8 Sell more')
  })

  test('are the first ten when they are more', () => {
    const text = shown(renderer.render(about(refs(14))))
    expect(text).toContain('#16 Sell more and 4 more')
    expect(text).not.toContain('#17')
  })

  test('are no markup and no command when their titles are hostile', () => {
    const text = renderer.render(about(refs(2, hostile)))
    expect(text).not.toMatch(/^::/m)
    if (renderer.id === 'terminal') return
    expect(new MarkdownIt({ html: true, linkify: true }).render(text)).not.toMatch(/<img|href="https:\/\/evil/)
    expect(text).not.toContain('@ada')
  })
})
