// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Gate } from './define.js'

// prettier-ignore
export const gates: ReadonlyMap<string, Gate> = registry<Gate>([])
