/** Whether a value from outside, such as parsed JSON or YAML, has keys: no list and no null. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
