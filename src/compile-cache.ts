import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Older ones of Node cannot keep what they compiled. */
const { enableCompileCache } = module as Partial<typeof module>

/**
 * Lets Node keep what it compiles from now on for the next start, in the user's folder for such things; what cannot be
 * written there is not kept, and `NODE_DISABLE_COMPILE_CACHE=1` forbids it. Not in CI, where the first start is the last
 * one and code that is being tested could write there too.
 */
export function keepCompiled({ CI, XDG_CACHE_HOME }: NodeJS.ProcessEnv): void {
  if (CI !== undefined && CI !== '') return
  enableCompileCache?.(join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'deploy-gate'))
}
