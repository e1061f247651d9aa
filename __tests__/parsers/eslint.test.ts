import { testFixtures } from '../support/report-fixtures.js'

testFixtures('eslint', { named: ['eslint10-nothing.json'] })
