/**
 * The value at a JSON Pointer (RFC 6901) of a parsed document; undefined, which no JSON value is, where there is none.
 */
export function valueAtPointer(document: unknown, pointer: string): unknown {
  if (pointer === '') return document
  if (!pointer.startsWith('/')) return undefined
  return pointer
    .slice(1)
    .split('/')
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(stepInto, document)
}

function stepInto(value: unknown, step: string): unknown {
  if (Array.isArray(value)) return /^(0|[1-9][0-9]{0,9})$/.test(step) ? (value[Number(step)] as unknown) : undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  return (value as Readonly<Record<string, unknown>>)[step]
}
