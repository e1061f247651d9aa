// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Renderer } from './define.js'
import { comment } from './comment.js'
import { json } from './json.js'
import { summary } from './summary.js'
import { terminal } from './terminal.js'

// prettier-ignore
export const renderers: ReadonlyMap<string, Renderer> = registry<Renderer>([comment, json, summary, terminal])
