import type { FileCoverage } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { forwardSlashes, sumFiles } from './read/coverage.js'

const mode = /^mode: (?:set|count|atomic)\s*$/
/** `file:startLine.startColumn,endLine.endColumn statements count`, where the file can have colons and spaces. */
const block = /^(.+):(\d+\.\d+,\d+\.\d+) (\d{1,9}) (\d+)\s*$/

export const goCover = defineParser({
  id: 'go-cover',
  title: 'Go coverage profile',
  kind: 'coverage',
  about:
    'Written by `go test -coverprofile=FILE ./...`; it measures statements, not lines, and names files by their import path.',
  recognises: sniffed => sniffed.syntax === 'lines' && mode.test(sniffed.head[0] ?? ''),
  parse: input => {
    const profile = new Profile()
    let flaw: ReportError | undefined
    let line = 0
    for (const text of input.lines()) {
      line += 1
      // Profiles that were put together keep the first line of each.
      if (text === '' || mode.test(text)) continue
      // A bad line is only held against the file when another follows; as the last one it is where the file was cut.
      if (flaw !== undefined) throw new ReportError('report-malformed', flaw.message, flaw.line)
      if (!profile.read(text)) flaw = new ReportError('report-truncated', 'This is no block of a Go profile.', line)
    }
    if (flaw !== undefined) throw flaw
    const files = profile.finish()
    if (files.length === 0) {
      throw new ReportError('report-no-data', 'The profile has no block of code: no package with tests was measured.')
    }
    return { kind: 'coverage', files, totals: { ...sumFiles(files), lines: null }, problems: [] }
  }
})

/**
 * The blocks of a profile, each once: several test programs tell of the same code, and one that reached it is enough.
 */
class Profile {
  /** By file and place, 2 × statements + 1 where a test reached the block. */
  readonly #files = new Map<string, Map<string, number>>()

  /** False for a line that is no block. */
  read(text: string): boolean {
    const [, path, place = '', statements, count = ''] = block.exec(text) ?? []
    if (path === undefined) return false
    const blocks = this.#files.get(path) ?? new Map<string, number>()
    this.#files.set(path, blocks)
    const mark = 2 * Number(statements) + (/[1-9]/.test(count) ? 1 : 0)
    const seen = blocks.get(place) ?? mark
    if (seen >> 1 !== mark >> 1) {
      const message = `${path}:${place} has ${seen >> 1} and ${mark >> 1} statements: profiles of two states are mixed.`
      throw new ReportError('report-malformed', message)
    }
    blocks.set(place, Math.max(seen, mark))
    return true
  }

  finish(): readonly FileCoverage[] {
    return [...this.#files].map(([path, blocks]) => {
      let [covered, total] = [0, 0]
      for (const mark of blocks.values()) {
        total += mark >> 1
        if (mark % 2 === 1) covered += mark >> 1
      }
      const unmeasured = { lines: null, branches: null, functions: null }
      return { path: forwardSlashes(path), ...unmeasured, statements: { covered, total } }
    })
  }
}
