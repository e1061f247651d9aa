import { firstLine } from '../lib/first-line.js'
import type { FileCoverage, Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { fileOfLines, forwardSlashes, LineTally, maxLine, sum, sumFiles } from './read/coverage.js'
import { countOf } from './read/declared.js'
import { readXml, type XmlAttributes, type XmlHandler } from './read/xml.js'

export const sonarCoverage = defineParser({
  id: 'sonar-coverage',
  title: 'Sonar generic coverage',
  kind: 'coverage',
  about: 'Written for SonarQube by `gcovr --sonarqube`, `dotnet-coverage`, ReportGenerator and other converters.',
  recognises: sniffed =>
    sniffed.syntax === 'xml' &&
    sniffed.root === 'coverage' &&
    sniffed.attributes['version'] === '1' &&
    // Cobertura's and Clover's reports begin with the same element.
    !['line-rate', 'generated', 'clover'].some(key => key in sniffed.attributes) &&
    !/<(?:packages|sources|project)[\s/>]/.test(sniffed.head),
  parse: input => {
    const reader = new SonarReader()
    readXml(input.chunks(), reader)
    const files = reader.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The report names no file with lines to cover: nothing was measured.')
    }
    return { kind: 'coverage', files, totals: sumFiles(files), problems: [] }
  }
})

interface File {
  readonly lines: LineTally
  readonly branches: Map<number, Ratio>
}

/** Where each element may stand; SonarQube itself refuses every other. */
const parents: ReadonlyMap<string, string> = new Map([
  ['file', 'coverage'],
  ['lineToCover', 'file']
])

/** Hears the files and their lines; a file that is there twice is one. */
class SonarReader implements XmlHandler {
  readonly #path: string[] = []
  readonly #files = new Map<string, File>()
  #file: File = { lines: new LineTally(), branches: new Map() }

  open(name: string, attributes: XmlAttributes, at: number): void {
    const parent = this.#path.at(-1)
    if (parent !== undefined && parents.get(name) !== parent) {
      throw new ReportError('report-malformed', `An element <${firstLine(name)}> stands in <${parent}>.`, at)
    }
    this.#path.push(name)
    if (name === 'file') this.#openFile(attributes.get('path') ?? '', at)
    else if (name === 'lineToCover') this.#readLine(attributes, at)
  }

  close(): void {
    this.#path.pop()
  }

  finish(): readonly FileCoverage[] {
    return [...this.#files]
      .map(([path, { lines, branches }]) => fileOfLines(path, lines, { branches: sum(branches.values()) }))
      .filter(({ lines }) => lines.total > 0)
  }

  #openFile(written: string, at: number): void {
    if (written === '') throw new ReportError('report-malformed', 'A file has no path.', at)
    const path = forwardSlashes(written)
    this.#file = this.#files.get(path) ?? { lines: new LineTally(), branches: new Map() }
    this.#files.set(path, this.#file)
  }

  #readLine(attributes: XmlAttributes, at: number): void {
    const number = countOf(attributes.get('lineNumber')) ?? 0
    const covered = attributes.get('covered')?.toLowerCase()
    if (number === 0 || number > maxLine || (covered !== 'true' && covered !== 'false')) {
      throw new ReportError(
        'report-malformed',
        'A line to cover has no number or does not say whether it is covered.',
        at
      )
    }
    this.#file.lines.add(number, covered === 'true')
    if (attributes.get('branchesToCover') !== undefined) this.#readBranches(number, attributes, at)
  }

  /** A line that is told of twice has the most branches that either tells of. */
  #readBranches(number: number, attributes: XmlAttributes, at: number): void {
    const total = countOf(attributes.get('branchesToCover'))
    const covered = countOf(attributes.get('coveredBranches') ?? '0')
    if (total === undefined || covered === undefined || covered > total) {
      throw new ReportError('report-malformed', 'A line has branches whose numbers cannot be.', at)
    }
    const seen = this.#file.branches.get(number) ?? { covered: 0, total: 0 }
    this.#file.branches.set(number, { covered: Math.max(seen.covered, covered), total: Math.max(seen.total, total) })
  }
}
