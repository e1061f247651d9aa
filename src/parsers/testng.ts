import { defineParser } from './define.js'
import { TestngReader } from './read/testng-reader.js'
import { readXml } from './read/xml.js'

export const testng = defineParser({
  id: 'testng',
  title: 'TestNG XML',
  kind: 'tests',
  about: 'Written by TestNG, by Maven Surefire and by Gradle with TestNG, as `testng-results.xml`.',

  recognises: sniffed => sniffed.syntax === 'xml' && sniffed.root === 'testng-results',

  parse: input => {
    const reader = new TestngReader()
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})
