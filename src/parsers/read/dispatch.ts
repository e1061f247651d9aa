import { nearest } from '../../lib/nearest.js'
import type { FindingsReport, Report, ReportKind } from '../../model/reports.js'
import { ReportError, type Parser, type ReportInput, type Sniffed } from '../define.js'
import { parsers } from '../index.js'
import {
  describeSniffed,
  isEmptyArray,
  isEmptyObject,
  readToolError,
  leadingRecord,
  mixesReportWithText
} from './seen.js'
import { openReport } from './open.js'

/** A report file as the host opened it; `bytes` is its size. */
export interface ReportSource {
  readonly path: string
  readonly bytes: number
  readonly chunks: Iterable<Uint8Array>
}

export interface ReportDemand {
  /** The kind of report that is asked for; null takes any. */
  readonly want: ReportKind | null
  /** The id of the parser that must read the file; without it the content decides. */
  readonly format?: string
}

export interface ReadReport {
  /** The id of the parser that read it; `empty-array` for `[]`, which says "nothing found" in no format's words. */
  readonly format: string
  readonly report: Report
}

const cleanFindings: FindingsReport = { kind: 'findings', problems: [], tools: [], findings: [], suppressed: 0 }

/** Opens a report, finds the one parser that is meant and lets it read. Throws `ReportError` for everything else. */
export function readReport(
  source: ReportSource,
  { want, format }: ReportDemand,
  known: ReadonlyMap<string, Parser> = parsers
): ReadReport {
  const chosen = format === undefined ? undefined : findFormat(format, known)
  if (chosen !== undefined) refuseWrongKind(chosen, want)
  const input = openUnlessClean(source, chosen)
  if ('report' in input) return input
  if (isEmptyArray(input.sniffed)) return readEmptyArray(input, want, chosen)
  const parser = chooseParser(input.sniffed, want, chosen, known)
  refuseWrongKind(parser, want)
  return { format: parser.id, report: parser.parse(input) }
}

/** Opens a report, or reads it at once where the file is empty and the chosen format says "nothing found" with that. */
function openUnlessClean(source: ReportSource, chosen: Parser | undefined): ReportInput | ReadReport {
  try {
    return openReport(source.path, source.chunks, source.bytes)
  } catch (error) {
    const isEmpty = error instanceof ReportError && error.code === 'report-empty'
    if (isEmpty && chosen?.emptyIsClean === true) return { format: chosen.id, report: cleanFindings }
    throw error
  }
}

function findFormat(format: string, known: ReadonlyMap<string, Parser>): Parser {
  const parser = known.get(format)
  if (parser !== undefined) return parser
  const near = nearest(format, known.keys())
  const hint = near === undefined ? `Formats are: ${[...known.keys()].join(', ')}` : `Did you mean "${near}"?`
  throw new ReportError('report-unknown-format', `No format is called "${format}". ${hint}`)
}

function refuseWrongKind(parser: Parser, want: ReportDemand['want']): void {
  if (want === null || parser.kind === want) return
  throw new ReportError(
    'report-wrong-kind',
    `${parser.title} is a report of ${parser.kind}; a report of ${want} is needed here.`
  )
}

/**
 * `[]` is what many linters print when all is well, and also what a tool prints that read nothing: the context decides.
 */
function readEmptyArray(input: ReportInput, want: ReportDemand['want'], chosen: Parser | undefined): ReadReport {
  if (chosen?.emptyArrayIsClean === true) return { format: chosen.id, report: chosen.parse(input) }
  if (chosen === undefined && want === 'findings') return { format: 'empty-array', report: cleanFindings }
  throw new ReportError(
    'report-unknown-format',
    chosen === undefined
      ? 'The file holds only "[]", which could be a report of any format; name the format.'
      : `The file holds only "[]", which ${chosen.title} never writes.`
  )
}

function chooseParser(
  sniffed: Sniffed,
  want: ReportDemand['want'],
  chosen: Parser | undefined,
  known: ReadonlyMap<string, Parser>
): Parser {
  const fits = chosen?.recognises(sniffed) === true
  if (fits && chosen.byNameOnly !== true) return chosen
  const recognised = findRecognising(sniffed, known)
  const [parser] = recognised
  if (fits && parser === undefined) return chosen
  if (parser === undefined) throw describeUnknown(sniffed, want, chosen, known)
  const titles = recognised.map(({ id, title }) => `${title} (${id})`).join(' and ')
  if (chosen !== undefined) {
    throw new ReportError('report-wrong-format', `The file is ${titles}, not ${chosen.title} as the format says.`)
  }
  if (recognised.length > 1) {
    throw new ReportError('report-ambiguous', `The file could be ${titles}; name the format.`)
  }
  return parser
}

/** Every parser that knows a file by its content. */
function findRecognising(sniffed: Sniffed, known: ReadonlyMap<string, Parser>): readonly Parser[] {
  return [...known.values()].filter(parser => parser.byNameOnly !== true && parser.recognises(sniffed))
}

function describeUnknown(
  sniffed: Sniffed,
  want: ReportKind | null,
  chosen: Parser | undefined,
  known: ReadonlyMap<string, Parser>
): ReportError {
  const words = readToolError(sniffed)
  if (words !== undefined) {
    return new ReportError('report-tool-error', `The tool wrote an error instead of a report: ${words}`)
  }
  const value = leadingRecord(sniffed)
  const isReport = value !== undefined && findRecognising({ syntax: 'json', value }, known).length > 0
  if (isReport || mixesReportWithText(sniffed)) {
    return new ReportError(
      'report-malformed',
      'Text stands before or after the report, or a second one: other output is in the file. ' +
        'Let the tool write its report itself, or silence the script around it (`npm run --silent`).'
    )
  }
  const seen = isEmptyObject(sniffed) ? 'an empty JSON object, which says nothing' : describeSniffed(sniffed)
  if (chosen !== undefined) {
    return new ReportError('report-wrong-format', `The file is ${seen}, not ${chosen.title} as the format says.`)
  }
  const ids = [...known.values()].filter(({ kind }) => want === null || kind === want).map(({ id }) => id)
  return new ReportError(
    'report-unknown-format',
    `The file is ${seen}. Formats that can be read here: ${ids.join(', ')}.`
  )
}
