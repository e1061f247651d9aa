import { ReportError } from '../define.js'

const named = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"]
])

/** Replaces the five named references and the numeric ones; throws `report-malformed` for every other `&`. */
export function replaceReferences(text: string, line: () => number): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:([a-z]+);|#([0-9]{1,7});|#x([0-9a-fA-F]{1,6});)?/g, replaceOne)

  function replaceOne(whole: string, name?: string, decimal?: string, hex?: string): string {
    const character = name === undefined ? characterOf(Number(decimal ?? `0x${hex}`)) : named.get(name)
    if (character !== undefined) return character
    throw new ReportError('report-malformed', `The XML has "${whole}", which is no reference that XML knows.`, line())
  }
}

/**
 * Finds what `replaceReferences` would throw for, without making a text; only
 * numeric references need replacing to know.
 */
export function checkReferences(text: string, line: () => number): void {
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) replaceReferences(text, line)
}

/** Control characters pass as they do when written raw; zero, halves of pairs and what lies beyond Unicode do not. */
function characterOf(point: number): string | undefined {
  const isCharacter = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
  return isCharacter ? String.fromCodePoint(point) : undefined
}

/** CRLF and a lone CR are LF to XML. */
export function normalizeEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** How much at the end of a text the next piece may change: a reference, a line's end or `]]>` may be cut in two. */
export function unsettledLength(text: string): number {
  return /(?:&[#\w]{0,12}|\]{1,2}|\r)$/.exec(text.slice(-13))?.[0].length ?? 0
}
