// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Publisher } from './define.js'

// prettier-ignore
export const publishers: ReadonlyMap<string, Publisher> = registry<Publisher>([])
