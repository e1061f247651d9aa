import { testFixtures } from '../support/report-fixtures.js'

testFixtures('npm-audit')
