import { XmlScanner } from './xml-scanner.js'

/** The attributes of one start tag, read only when asked for; good until `open` returns. */
export interface XmlAttributes {
  /** The value with references replaced, by the name as written. */
  get(name: string): string | undefined
  /**
   * The value that is a whole number of at most ten digits; undefined for any other
   * and for none. Makes no string of it.
   */
  count(name: string): number | undefined
  /** All of them, in the order written. */
  entries(): readonly (readonly [string, string])[]
}

/** Who hears of a document's parts, in order. Names are local names: a prefix before a colon is dropped. */
export interface XmlHandler {
  /** A start tag and the line that it begins on, from 1. The answer `stop` ends the reading: enough was seen. */
  open(name: string, attributes: XmlAttributes, line: number): unknown
  /** Character data with references replaced; one text may come in several pieces. */
  text?(text: string): void
  /** Asked before each text whether it is worth making a string of; without this all are. */
  wantsText?(): boolean
  close?(name: string): void
  comment?(text: string): void
}

/**
 * Reads one XML 1.0 document, in UTF-8 and pieces of whole characters. Strict about everything that shows a report
 * cut off or mangled (tags that match, attributes quoted and unique, known references, one root and nothing after
 * it); lenient towards control characters, which test output is full of. Never reads a DTD: a document that brings
 * its own is refused. Throws `ReportError` `report-truncated`, `report-malformed`, `report-unsafe`,
 * `report-too-deep` or `report-too-large`.
 */
export function readXml(pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler)
  for (const piece of pieces) {
    if (scanner.write(piece) === 'stop') return
  }
  scanner.end()
}
