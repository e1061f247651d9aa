import { defineParser } from './define.js'
import { CheckstyleReader } from './read/checkstyle-reader.js'
import { readXml } from './read/xml.js'

export const checkstyle = defineParser({
  id: 'checkstyle',
  title: 'Checkstyle XML',
  kind: 'findings',
  about:
    'Written by `checkstyle -f xml`, and in the same shape by ESLint, stylelint, ShellCheck, PHP_CodeSniffer, ktlint.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'checkstyle',
  parse: input => {
    const reader = new CheckstyleReader()
    readXml(input.chunks(), reader)
    return reader.report()
  }
})
