import * as fc from 'fast-check'

const names = fc.constantFrom('testsuite', 'testcase', 'a', 'b:c', '_x', 'n-1.2', 'größe', '名')
const content = fc.constantFrom(
  '',
  ' ',
  '\n',
  '\r\n',
  'text',
  'ü€😀',
  'long '.repeat(20),
  '&lt;',
  '&amp;&#65;',
  '&#x41;',
  ']]',
  '>',
  '<![CDATA[ <&]] ]]>',
  '<![CDATA[]]>',
  '<![CDATA[日本]]]>',
  '<!-- c -->',
  '<?p i?>'
)
const attribute = fc.tuple(
  fc.constantFrom('name', 'x', 'xmlns:q', 'é'),
  fc.constantFrom('""', '"v"', '"\'"', "'\"'", "'w'", '"a&quot;b"', '"\n\t"', "'\r\n'", '">"', '"&#10;"', '"ü€😀"'),
  fc.constantFrom('=', '=', '=', ' = ', '\n='),
  fc.constantFrom(' ', ' ', '\n', ' \t ', '\r\n')
)
const blank = fc.constantFrom('', '', '', ' ', '\n')

const { element } = fc.letrec<{ element: string }>(tie => ({
  element: fc
    .tuple(
      names,
      fc.uniqueArray(attribute, { maxLength: 3, selector: ([key]) => key }),
      fc.array(fc.oneof(content, tie('element')), { maxLength: 4 }),
      blank
    )
    .map(([name, attributes, children, end]) => {
      const tag = `${name}${attributes.map(([key, value, sign, space]) => space + key + sign + value).join('')}${end}`
      return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.join('')}</${name}${end}>`
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
  ...'< > / " \' & ; = a ü ! - -- [ ] ]]> ? \n <!-- --> <![CDATA[ &lt; &# x 1 : </a> <a> <?xml'.split(' '),
  ' '
)

/** Documents with a few places replaced, removed or filled with markup. */
export const damagedXml = fc
  .tuple(wellFormedXml, fc.array(fc.tuple(fc.nat(), fc.nat(3), bits), { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) =>
    edits.reduce((before, [at, removed, added]) => {
      const characters = Array.from(before)
      return characters.toSpliced(at % (characters.length + 1), removed, added).join('')
    }, text)
  )
