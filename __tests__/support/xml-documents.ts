import * as fc from 'fast-check'

const names = fc.constantFrom('testsuite', 'testcase', 'a', 'b:c', '_x', 'n-1.2')
const content = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  'text',
  '&lt;',
  '&amp;&#65;',
  '&#x41;',
  ']]',
  '>',
  '<![CDATA[ <&]] ]]>',
  '<!-- c -->',
  '<?p i?>'
)
const attribute = fc.tuple(
  fc.constantFrom('name', 'x', 'xmlns:q'),
  fc.constantFrom('', 'v', "'", 'a&quot;b', '\n\t', '>', '&#10;')
)

const { element } = fc.letrec<{ element: string }>(tie => ({
  element: fc
    .tuple(
      names,
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key }),
      fc.array(fc.oneof(content, tie('element')), { maxLength: 4 })
    )
    .map(([name, attributes, children]) => {
      const tag = `${name}${attributes.map(([key, value]) => ` ${key}="${value}"`).join('')}`
      return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.join('')}</${name}>`
    })
}))

/** Small documents of elements, attributes, references, sections and comments. */
export const wellFormedXml = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>\n', '<!-- before -->'),
    element,
    fc.constantFrom('', '\n', '<!-- after -->\n', '<?after all?>')
  )
  .map(parts => parts.join(''))

const bits = fc.constantFrom(
  ...'< > / " \' & ; = a ! - -- [ ] ]]> ? \n <!-- --> <![CDATA[ &lt; &# x 1 : </a> <a> <?xml'.split(' '),
  ' '
)

/** Documents with a few places replaced, removed or filled with markup. */
export const damagedXml = fc
  .tuple(wellFormedXml, fc.array(fc.tuple(fc.nat(), fc.nat(3), bits), { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((before, [at, removed, added]) => {
      const place = at % (before.length + 1)
      return before.slice(0, place) + added + before.slice(place + removed)
    }, text)
  )
