import { reduceInline } from './inline.js'

/**
 * A sign-off block is what people have always put below a checklist. Two forms are read:
 *
 * - a task item of the form `Label: ____ Date: ____` under a heading that speaks of signing off or approving; the
 *   blanks may be filled in as long as a `Date:` or `Signature:` is left to recognise it by;
 * - a row of a table with a column *Role*, when the table stands under such a heading or has a blank to fill in. A
 *   table of contacts has neither and asks nobody.
 */
const signOffHeading = /(?:^|[^\p{L}\p{N}])(?:sign[- ]?offs?|approvals?|approvers?|signatures?)(?:$|[^\p{L}\p{N}])/iu
const blank = /_{2,}/
const signature = /\b(?:date|signature|signed)\s*:/i

export function isSignOffHeading(text: string): boolean {
  return signOffHeading.test(text)
}

/** The label of a signature line, such as `Technical Lead`; undefined for other text. */
export function signerOf(written: string): string | undefined {
  const source = written.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const colon = source.indexOf(':')
  const line = blank.exec(source)?.index ?? source.length
  const end = colon < 0 ? line : Math.min(colon, line)
  if (!blank.test(source) && (colon < 0 || !signature.test(source.slice(colon + 1)))) return undefined
  const label = reduceInline(source.slice(0, end)).text.replace(/(?<![\s*:–—-])[\s*:–—-]+$/, '')
  return label === '' ? undefined : label
}

/** A table by the sources of its cells. */
export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The signer of each row, in order; none of a table that is no sign-off block. */
export function signersOf({ head, rows }: Table, underHeading: boolean): readonly (string | undefined)[] {
  const column = head.findIndex(cell => /^role$/i.test(reduceInline(cell).text))
  if (column < 0 || !(underHeading || rows.some(row => row.some(cell => blank.test(cell))))) return []
  return rows.map(row => reduceInline(row[column] ?? '').text || undefined)
}
