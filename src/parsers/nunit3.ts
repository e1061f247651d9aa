import { defineParser } from './define.js'
import { NunitReader } from './read/nunit-reader.js'
import { readXml } from './read/xml.js'

export const nunit3 = defineParser({
  id: 'nunit3',
  title: 'NUnit 3 XML',
  kind: 'tests',
  about:
    'Written by `nunit3-console --result=FILE`, `dotnet test --logger nunit`, NUnitLite and the Unity test runner.',

  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    (sniffed.root === 'test-run' || sniffed.root === 'test-suite') &&
    'testcasecount' in sniffed.attributes,

  parse: input => {
    const reader = new NunitReader({ total: 'total', red: ['failed'], runOnly: false })
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})
