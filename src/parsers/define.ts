import type { CoverageReport, FindingsReport, MetricsReport, ReportKind, TestReport } from '../model/reports.js'

/** What the first look at a file tells: enough for every parser to know its own format without reading the rest. */
export type Sniffed =
  /** `root` is the local name of the root element; `head` is the decoded beginning of the file, at most 64 KiB. */
  | {
      readonly syntax: 'xml'
      readonly root: string
      readonly attributes: Readonly<Record<string, string>>
      readonly head: string
    }
  /** The whole document, parsed; nothing of its text is left to be asked for. */
  | { readonly syntax: 'json'; readonly value: unknown }
  /**
   * Anything that is read line by line, one JSON object a line included; `head` are the first lines that are not blank.
   */
  | { readonly syntax: 'lines'; readonly head: readonly string[] }

/** An opened, decoded report. Nothing here touches the world: the host has opened the file and set the limits. */
export interface ReportInput {
  readonly path: string
  readonly sniffed: Sniffed
  /**
   * The text as UTF-8, without byte order mark, in pieces of whole characters, each
   * good until the next; can be asked for once.
   */
  chunks(): Iterable<Uint8Array>
  /** The decoded lines without their ends (`\n`, `\r\n`); can be asked for once. */
  lines(): Iterable<string>
}

type ReportOf<K extends ReportKind> = {
  tests: TestReport
  coverage: CoverageReport
  findings: FindingsReport
  metrics: MetricsReport
}[K]

/** One report format. */
export interface Parser<K extends ReportKind = ReportKind> {
  /** Kebab-case; also the file's name and the word for `format:`. */
  readonly id: string
  readonly title: string
  readonly kind: K
  /** One sentence: which tools write it and with which command. */
  readonly about: string
  /**
   * Set where the tool writes `[]` when it finds nothing, so that a file of just
   * that can be believed if the format is given.
   */
  readonly emptyArrayIsClean?: true
  /**
   * Set where the tool writes nothing at all when it finds nothing, so that an empty
   * file can be believed if the format is given.
   */
  readonly emptyIsClean?: true
  /**
   * Set where nothing in a file tells the format, so that it is only read if the format is given and no other one fits.
   */
  readonly byNameOnly?: true
  /** True for this format and for no other; exactly one parser may recognise a file. */
  recognises(sniffed: Sniffed): boolean
  /**
   * Reads the whole report; throws `ReportError` for everything that is not a
   * complete, well-formed report of this format.
   */
  parse(input: ReportInput): ReportOf<K>
}

export function defineParser<K extends ReportKind>(parser: Parser<K>): Parser<K> {
  return parser
}

/** Why a file could not be read as a report. */
export type ReportErrorCode =
  | 'report-empty'
  | 'report-truncated'
  | 'report-malformed'
  | 'report-not-text'
  | 'report-too-large'
  | 'report-too-deep'
  | 'report-unsafe'
  | 'report-unknown-format'
  | 'report-ambiguous'
  | 'report-wrong-format'
  | 'report-wrong-kind'
  | 'report-tool-error'
  | 'report-no-data'

/** A file that is no report we can trust: what is wrong, and on which line (from 1) where that is known. */
export class ReportError extends Error {
  readonly code: ReportErrorCode
  readonly line: number | undefined

  constructor(code: ReportErrorCode, message: string, line?: number) {
    super(message)
    this.name = 'ReportError'
    this.code = code
    this.line = line
  }
}
