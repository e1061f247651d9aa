import { defineParser } from './define.js'
import { PmdReader } from './read/pmd-reader.js'
import { readXml } from './read/xml.js'

export const pmd = defineParser({
  id: 'pmd',
  title: 'PMD XML',
  kind: 'findings',
  about: 'Written by `pmd check --format xml --report-file FILE`, the Maven and Gradle plugins of PMD, and PHPMD.',
  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'pmd',
  parse: input => {
    const reader = new PmdReader()
    readXml(input.chunks(), reader)
    return reader.report()
  }
})
