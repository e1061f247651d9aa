import { testFixtures } from '../support/report-fixtures.js'

// A tracefile has no end of its own: what ends with a record is a tracefile.
testFixtures('lcov', { mayEnd: text => /(^|end_of_record\s*)$/.test(text) })
