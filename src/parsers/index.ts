// Generated from the files of this folder by `npm run reference`; do not edit.
import { registry } from '../lib/registry.js'
import type { Parser } from './define.js'
import { goTest } from './go-test.js'
import { jest } from './jest.js'
import { junit } from './junit.js'

// prettier-ignore
export const parsers: ReadonlyMap<string, Parser> = registry<Parser>([goTest, jest, junit])
