// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Source } from './define.js'
import { artifact } from './artifact.js'
import { changedLines } from './changed-lines.js'
import { checks } from './checks.js'
import { codeScanningAlerts } from './code-scanning-alerts.js'
import { command } from './command.js'
import { commits } from './commits.js'
import { dependabotAlerts } from './dependabot-alerts.js'
import { deployments } from './deployments.js'
import { env } from './env.js'
import { file } from './file.js'
import { http } from './http.js'
import { issues } from './issues.js'
import { outcomes } from './outcomes.js'
import { paths } from './paths.js'
import { reports } from './reports.js'
import { secretScanningAlerts } from './secret-scanning-alerts.js'
import { signOffs } from './sign-offs.js'

// prettier-ignore
export const sources: ReadonlyMap<string, Source> = registry<Source>([artifact, changedLines, checks, codeScanningAlerts, command, commits, dependabotAlerts, deployments, env, file, http, issues, outcomes, paths, reports, secretScanningAlerts, signOffs])
