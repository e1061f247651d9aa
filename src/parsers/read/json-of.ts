import type { Sniffed } from '../define.js'

/** The JSON document of a file; undefined, which no document is, for files of another syntax. */
export function jsonOf(sniffed: Sniffed): unknown {
  return sniffed.syntax === 'json' ? sniffed.value : undefined
}
