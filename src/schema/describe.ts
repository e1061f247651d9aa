import type { JsonSchema } from './build.js'

/** The default of an option in words, a list with commas; undefined where it has none. */
export function describeDefault({ default: value }: JsonSchema): string | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) return String(value)
  return value.length === 0 ? 'none' : value.join(', ')
}
