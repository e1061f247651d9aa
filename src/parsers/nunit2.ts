import { defineParser } from './define.js'
import { NunitReader } from './read/nunit-reader.js'
import { readXml } from './read/xml.js'

export const nunit2 = defineParser({
  id: 'nunit2',
  title: 'NUnit 2 XML',
  kind: 'tests',
  about:
    'Written by `nunit-console -xml=FILE` of version 2, by `nunit3-console --result=FILE;format=nunit2` and others.',

  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    ((sniffed.root === 'test-results' && 'total' in sniffed.attributes) ||
      (sniffed.root === 'test-suite' && 'executed' in sniffed.attributes)),

  parse: input => {
    // The exit code of the console counts these three, and its total only the cases that were run.
    const reader = new NunitReader({ total: 'total', red: ['errors', 'failures', 'invalid'], runOnly: true })
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})
