import { describe, expect, test } from '@jest/globals'
import { fc } from '../support/seeded.js'
import type { Loaded } from '../../src/checklist/load.js'
import { read } from '../support/checklists.js'

const documents = {
  'a.yml': `version: 1
roles: { dba: { users: [ada, 7], teams: [a/b], count: 1 } }
phases:
  - { id: a, when: { paths: [x] }, sign-off: dba, sections: [{ title: s, items: [x, { title: "y", coverage: 85 }] }] }
waivers: [{ item: x, reason: y, approved-by: ada, expires: 2026-12-05 }]
`,
  'a.md': `---
roles: { dba: { users: [ada] } }
---
# T <!-- gate {when: {paths: [x]}} -->
## P
- [ ] a *b* [c](d) \`e\` <!-- gate {coverage: 85} -->
  1. [x] n
> - [ ] q
## Sign-off
- [ ] Lead: ____ Date: __

| Role | Name |
|---|---|
| QA | __ |
`
}

/** Whatever the text, there is an answer, and every complaint has a place in it. */
async function expectAnswer(file: string, text: string): Promise<Loaded> {
  const loaded = await read(file, text)
  if ('complaints' in loaded) {
    expect(loaded.complaints.length).toBeGreaterThan(0)
    const lines = text.split(/\r\n?|\n/)
    for (const { message, location } of loaded.complaints) {
      expect(message).toMatch(/[.?]$/)
      expect(location.line).toBeLessThanOrEqual(lines.length)
      expect(location.column).toBeGreaterThan(0)
    }
  } else {
    const ids = loaded.checklist.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
  return loaded
}

describe('a hostile checklist', () => {
  test.each(Object.keys(documents))('has an answer when %s is any text', async file => {
    const piece = fc.constantFrom(
      ...'-*#>[]{}:|`<!&%@\'"\\_~?,.\n\n \t'.split(''),
      '- [ ] ',
      '---\n',
      '<!-- gate {',
      '-->',
      'a',
      '数',
      '\0'
    )
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece, { maxLength: 80 }).map(all => all.join(''))
        ),
        async text => {
          await expectAnswer(file, text)
        }
      ),
      { numRuns: 500 }
    )
  })

  test.each(Object.entries(documents))('has an answer when %s is changed anywhere', async (file, document) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(document.length), fc.nat(12), fc.string({ maxLength: 6 }), async (at, cut, insert) => {
        await expectAnswer(file, document.slice(0, at) + insert + document.slice(at + cut))
      }),
      { numRuns: 1000 }
    )
  })

  const pieces = [
    '>',
    '> ',
    '*a',
    '- ',
    '  - ',
    '[',
    '{a: ',
    '? ',
    '&a ',
    '!a ',
    '"',
    "'",
    '|\n',
    ': ',
    ']',
    '<!--',
    '`',
    '- [ ] a\n',
    '# a\n',
    '|a',
    '---\n',
    '\t',
    '<!-- gate {} -->'
  ]
  test.each(Object.keys(documents).flatMap(file => pieces.map(piece => [file, piece] as const)))(
    'has an answer soon when %s is 64 KB of %j',
    async (file, piece) => {
      await expectAnswer(file, piece.repeat(65_536 / piece.length))
    }
  )

  test('keeps keys that objects have by nature as data', async () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const loaded = await expectAnswer(
        'a.yml',
        `version: 1\nroles: { ${key}: { users: [ada] } }\nphases: [{ id: a, ${key}: x }]`
      )
      expect(loaded).toHaveProperty('complaints')
    }
  })
})
