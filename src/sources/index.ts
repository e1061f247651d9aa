// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Source } from './define.js'
import { artifact } from './artifact.js'
import { changedLines } from './changed-lines.js'
import { checks } from './checks.js'
import { command } from './command.js'
import { env } from './env.js'
import { file } from './file.js'
import { http } from './http.js'
import { metrics } from './metrics.js'
import { outcomes } from './outcomes.js'
import { paths } from './paths.js'
import { record } from './record.js'
import { reports } from './reports.js'
import { signOffs } from './sign-offs.js'

// prettier-ignore
export const sources: ReadonlyMap<string, Source> = registry<Source>([artifact, changedLines, checks, command, env, file, http, metrics, outcomes, paths, record, reports, signOffs])
