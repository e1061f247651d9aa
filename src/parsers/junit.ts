import { defineParser, ReportError } from './define.js'
import { JunitReader } from './read/junit-reader.js'
import { readXml } from './read/xml.js'

export const junit = defineParser({
  id: 'junit',
  title: 'JUnit XML',
  kind: 'tests',
  about:
    'Written by most test runners: Surefire, Gradle, `pytest --junit-xml=FILE`, jest-junit, Vitest, Playwright, gotestsum, CTest, PHPUnit, `node --test-reporter=junit`.',

  recognises: sniffed => sniffed.syntax === 'xml' && (sniffed.root === 'testsuites' || sniffed.root === 'testsuite'),

  parse: input => {
    const reader = new JunitReader()
    readXml(input.chunks(), reader)
    if (reader.foreignElement !== undefined && reader.tally.total === 0) {
      throw new ReportError(
        'report-malformed',
        `The report has no test case but elements <${reader.foreignElement}>: it is JUnit in name only.`
      )
    }
    return reader.tally.report()
  }
})
