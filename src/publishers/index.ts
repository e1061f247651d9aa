// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Publisher } from './define.js'
import { annotations } from './annotations.js'
import { artifact } from './artifact.js'
import { checkRun } from './check-run.js'
import { comment } from './comment.js'
import { deploymentStatus } from './deployment-status.js'
import { outputs } from './outputs.js'
import { requestReviews } from './request-reviews.js'
import { summary } from './summary.js'

// prettier-ignore
export const publishers: ReadonlyMap<string, Publisher> = registry<Publisher>([annotations, artifact, checkRun, comment, deploymentStatus, outputs, requestReviews, summary])
