import { describe, expect, test } from '@jest/globals'
import { reduceInline } from '../../src/checklist/inline.js'

describe('reduceInline', () => {
  test.each([
    ['plain *and* **bold** _and_ __both__ ~~gone~~', 'plain and bold and both gone'],
    ['***all***, *a **b** c*', 'all, a b c'],
    ['snake_case_name and 5 * 3 * 2', 'snake_case_name and 5 * 3 * 2'],
    ['Lead: ________ Date: ____', 'Lead: ________ Date: ____'],
    ['a `code *span*` and ``a ` tick``', 'a code *span* and a ` tick'],
    ['an `open tick', 'an `open tick'],
    ['[Runbook](https://x.example/a_(b) "title") read', 'Runbook read'],
    ['![shot](a.png) of [**it**](<b c>)', 'shot of it'],
    ['[WIP] brackets] stay [', '[WIP] brackets] stay ['],
    ['see <https://x.example/?a=1&b=2>', 'see https://x.example/?a=1&b=2'],
    ['answers in <200ms &lt;p95&gt; &amp; more &nosuch;', 'answers in <200ms <p95> & more &nosuch;'],
    ['escaped \\*stars\\* \\<!-- here -->', 'escaped *stars* <!-- here -->'],
    ['two\nlines\tand  spaces', 'two lines and spaces'],
    ['bell \u0007 and \u202e stay data', 'bell \u0007 and \u202e stay data'],
    ['before <!-- hidden --> after', 'before after']
  ])('keeps what a reader sees when it is %j', (source, text) => {
    expect(reduceInline(source).text).toBe(text)
  })

  test.each([
    ['one ends the text', 'a <!-- x -->  ', [{ body: ' x ', start: 6, closed: true, trailing: true }]],
    ['text follows it', 'a <!-- x --> b', [{ body: ' x ', start: 6, closed: true, trailing: false }]],
    ['it is not closed', 'a <!-- x', [{ body: ' x', start: 6, closed: false, trailing: true }]],
    ['it stands in a code span', 'a `<!-- x -->`', []]
  ])('finds comments when %s', (_, source, comments) => {
    expect(reduceInline(source).comments).toEqual(comments)
  })

  test.each(['*a', '_a', '[', '](', '![a](', '`a``b```', '<!--', '&a', '<a:', '\\', '~', '[a](b "', '*_', '** '])(
    'ends when hostile: %j many times',
    piece => {
      const source = piece.repeat(Math.ceil(65_536 / piece.length))
      expect(reduceInline(source).text.length).toBeLessThanOrEqual(source.length)
    }
  )
})
