// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Parser } from './define.js'
import { cobertura } from './cobertura.js'
import { eslint } from './eslint.js'
import { goTest } from './go-test.js'
import { grype } from './grype.js'
import { istanbulSummary } from './istanbul-summary.js'
import { jest } from './jest.js'
import { junit } from './junit.js'
import { lcov } from './lcov.js'
import { npmAudit } from './npm-audit.js'
import { osvScanner } from './osv-scanner.js'
import { pipAudit } from './pip-audit.js'
import { sarif } from './sarif.js'
import { snyk } from './snyk.js'
import { trivy } from './trivy.js'
import { yarnAudit } from './yarn-audit.js'
import { yarnNpmAudit } from './yarn-npm-audit.js'

// prettier-ignore
export const parsers: ReadonlyMap<string, Parser> = registry<Parser>([cobertura, eslint, goTest, grype, istanbulSummary, jest, junit, lcov, npmAudit, osvScanner, pipAudit, sarif, snyk, trivy, yarnAudit, yarnNpmAudit])
