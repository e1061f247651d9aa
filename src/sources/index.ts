// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Source } from './define.js'

// prettier-ignore
export const sources: ReadonlyMap<string, Source> = registry<Source>([])
