// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Gate } from './define.js'
import { artifact } from './artifact.js'
import { audit } from './audit.js'
import { checks } from './checks.js'
import { command } from './command.js'
import { coverage } from './coverage.js'
import { env } from './env.js'
import { file } from './file.js'
import { http } from './http.js'
import { lint } from './lint.js'
import { load } from './load.js'
import { metrics } from './metrics.js'
import { record } from './record.js'
import { signOff } from './sign-off.js'
import { tests } from './tests.js'
import { window } from './window.js'

// prettier-ignore
export const gates: ReadonlyMap<string, Gate> = registry<Gate>([artifact, audit, checks, command, coverage, env, file, http, lint, load, metrics, record, signOff, tests, window])
