import { defineParser } from './define.js'
import { TrxReader } from './read/trx-reader.js'
import { readXml } from './read/xml.js'

export const trx = defineParser({
  id: 'trx',
  title: 'Visual Studio TRX',
  kind: 'tests',
  about: 'Written by `dotnet test --logger trx`, `vstest.console`, MSTest and reporters for Jest and Mocha.',

  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    sniffed.root === 'TestRun' &&
    // CppUnit and others call their root element the same.
    (Object.values(sniffed.attributes).some(value => value.includes('/TeamTest/20')) ||
      /<(?:\w+:)?(?:UnitTestResult|TestDefinitions|ResultSummary)[\s/>]/.test(sniffed.head)),

  parse: input => {
    const reader = new TrxReader()
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})
