import { gates as gateLoaders } from '../src/gates/index.js'
import { loadEntries } from '../src/lib/registry.js'
import { sources as sourceLoaders } from '../src/sources/index.js'

/** All gates and all sources, for whoever speaks of all of them. */
export const gates = await loadEntries(gateLoaders)
export const sources = await loadEntries(sourceLoaders)
