// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Gate } from './define.js'
import { alerts } from './alerts.js'
import { artifact } from './artifact.js'
import { audit } from './audit.js'
import { checks } from './checks.js'
import { command } from './command.js'
import { commits } from './commits.js'
import { coverage } from './coverage.js'
import { deployment } from './deployment.js'
import { env } from './env.js'
import { file } from './file.js'
import { http } from './http.js'
import { issues } from './issues.js'
import { lint } from './lint.js'
import { load } from './load.js'
import { signOff } from './sign-off.js'
import { tests } from './tests.js'
import { window } from './window.js'

// prettier-ignore
export const gates: ReadonlyMap<string, Gate> = registry<Gate>([alerts, artifact, audit, checks, command, commits, coverage, deployment, env, file, http, issues, lint, load, signOff, tests, window])
