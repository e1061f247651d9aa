import type { JsonSchema } from './build.js'

/** The default of an option in words, a list with commas; undefined where it has none. */
export function describeDefault({ default: value }: JsonSchema): string | undefined {
  if (value === undefined || typeof value === 'string') return value
  if (!Array.isArray(value)) return JSON.stringify(value)
  return value.length === 0 ? 'none' : value.join(', ')
}
