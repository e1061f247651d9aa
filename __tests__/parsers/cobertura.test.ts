import { testFixtures } from '../support/report-fixtures.js'

testFixtures('cobertura')
