// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Parser } from './define.js'
import { cobertura } from './cobertura.js'
import { eslint } from './eslint.js'
import { istanbulSummary } from './istanbul-summary.js'
import { lcov } from './lcov.js'
import { npmAudit } from './npm-audit.js'
import { sarif } from './sarif.js'

// prettier-ignore
export const parsers: ReadonlyMap<string, Parser> = registry<Parser>([cobertura, eslint, istanbulSummary, lcov, npmAudit, sarif])
