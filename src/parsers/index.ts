// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Parser } from './define.js'
import { cobertura } from './cobertura.js'
import { eslint } from './eslint.js'
import { goTest } from './go-test.js'
import { istanbulSummary } from './istanbul-summary.js'
import { jest } from './jest.js'
import { junit } from './junit.js'
import { lcov } from './lcov.js'
import { npmAudit } from './npm-audit.js'
import { nunit2 } from './nunit2.js'
import { nunit3 } from './nunit3.js'
import { sarif } from './sarif.js'
import { sonarTests } from './sonar-tests.js'
import { testng } from './testng.js'
import { trx } from './trx.js'
import { xunit } from './xunit.js'

// prettier-ignore
export const parsers: ReadonlyMap<string, Parser> = registry<Parser>([cobertura, eslint, goTest, istanbulSummary, jest, junit, lcov, npmAudit, nunit2, nunit3, sarif, sonarTests, testng, trx, xunit])
