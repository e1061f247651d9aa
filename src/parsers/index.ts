// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Parser } from './define.js'
import { clover } from './clover.js'
import { cobertura } from './cobertura.js'
import { coveragePy } from './coverage-py.js'
import { eslint } from './eslint.js'
import { goCover } from './go-cover.js'
import { goTest } from './go-test.js'
import { istanbul } from './istanbul.js'
import { istanbulSummary } from './istanbul-summary.js'
import { jest } from './jest.js'
import { junit } from './junit.js'
import { lcov } from './lcov.js'
import { llvmCov } from './llvm-cov.js'
import { npmAudit } from './npm-audit.js'
import { sarif } from './sarif.js'
import { simplecov } from './simplecov.js'
import { trx } from './trx.js'

// prettier-ignore
export const parsers: ReadonlyMap<string, Parser> = registry<Parser>([clover, cobertura, coveragePy, eslint, goCover, goTest, istanbul, istanbulSummary, jest, junit, lcov, llvmCov, npmAudit, sarif, simplecov, trx])
