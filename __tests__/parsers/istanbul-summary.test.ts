import { testFixtures } from '../support/report-fixtures.js'

testFixtures('istanbul-summary')
