import { check } from './check.js'
import type { Command } from './define.js'
import { inspect } from './inspect.js'
import { plan } from './plan.js'
import { tryGate } from './try.js'

/** Every command, in the order in which the help shows them. */
export const commands: readonly Command[] = [check, plan, inspect, tryGate]
