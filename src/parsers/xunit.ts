import { defineParser } from './define.js'
import { XunitReader } from './read/xunit-reader.js'
import { readXml } from './read/xml.js'

export const xunit = defineParser({
  id: 'xunit',
  title: 'xUnit.net XML',
  kind: 'tests',
  about: 'Written by `xunit.console -xml FILE`, by xUnit.net 3 with `-xml FILE`, and by `dotnet test --logger xunit`.',

  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    (sniffed.root === 'assemblies' ||
      // Manifests and build descriptors are assemblies too.
      (sniffed.root === 'assembly' &&
        'total' in sniffed.attributes &&
        /<(?:collection|class)[\s>]/.test(sniffed.head))),

  parse: input => {
    const reader = new XunitReader()
    readXml(input.chunks(), reader)
    return reader.tally.report()
  }
})
