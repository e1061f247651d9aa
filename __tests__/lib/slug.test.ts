import { describe, expect, test } from '@jest/globals'
import { slug, slugPattern } from '../../src/lib/slug.js'

describe('slug', () => {
  test.each([
    ['Coverage is at least 85 %', 'coverage-is-at-least-85'],
    ['  Prüfung  bestanden! ', 'prufung-bestanden'],
    ['SSL/TLS (HTTPS only)', 'ssl-tls-https-only'],
    ['‚úÖ SIGN-OFF', 'uo-sign-off']
  ])('is the words of the text when it is "%s"', (text, id) => {
    expect(slug(text)).toBe(id)
  })

  test.each(['数据库', '', '🚀', '—'])('is stable and an id when the text has no ASCII word: "%s"', text => {
    expect(slug(text)).toMatch(new RegExp(slugPattern))
    expect(slug(text)).toBe(slug(text))
  })

  test('tells texts without ASCII words apart', () => {
    expect(slug('数据库')).not.toBe(slug('数据'))
  })

  test.each(['a'.repeat(5000), 'word '.repeat(1000)])('has at most 64 characters', text => {
    expect(slug(text).length).toBeLessThanOrEqual(64)
    expect(slug(text)).toMatch(new RegExp(slugPattern))
  })
})
