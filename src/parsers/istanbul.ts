import type { FileCoverage, Ratio } from '../model/reports.js'
import { defineParser, ReportError } from './define.js'
import { fileOfLines, forwardSlashes, LineTally, maxLine, sumFiles, tally } from './read/coverage.js'
import { asArray, asPosition, asRecord, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { Problems } from './read/problems.js'

export const istanbul = defineParser({
  id: 'istanbul',
  title: 'Istanbul coverage data',
  kind: 'coverage',
  about: 'Written as `coverage-final.json` by the reporter `json` of Istanbul (nyc), Jest, Vitest and c8.',
  recognises: sniffed => {
    const entries = Object.values(asRecord(jsonOf(sniffed)) ?? {})
    return entries.length > 0 && entries.every(isFile)
  },
  parse: input => {
    const problems = new Problems()
    const entries = Object.entries(requireRecord(jsonOf(input.sniffed), 'JSON object'))
    const files = entries.map(([path, entry]) => readFile(path, requireRecord(entry, `object for ${path}`), problems))
    return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() }
  }
})

function isFile(value: unknown): boolean {
  const entry = asRecord(value)
  return entry !== undefined && 'statementMap' in entry && 's' in entry
}

function readFile(path: string, entry: JsonRecord, problems: Problems): FileCoverage {
  const read = (key: string): JsonRecord => requireRecord(entry[key], `"${key}" of ${path}`)
  /** Shows each place of a map with what it was told; a place without counts was changed or merged wrongly. */
  const count = (places: string, counts: string, see: (place: unknown, hit: boolean) => void): Ratio => {
    const [placed, counted] = [read(places), read(counts)]
    const ids = Object.keys(placed)
    const odd = ids.find(id => !Object.hasOwn(counted, id))
    if (odd !== undefined || ids.length !== Object.keys(counted).length) {
      const why = odd === undefined ? `"${counts}" counts what "${places}" does not list` : `"${counts}" lacks ${odd}`
      throw new ReportError('report-malformed', `The data of ${path} does not fit together: ${why}.`)
    }
    let covered = 0
    for (const id of ids) {
      const hit = isHit(counted[id], path, problems)
      if (hit) covered++
      see(placed[id], hit)
    }
    return { covered, total: ids.length }
  }
  const lines = new LineTally()
  const statements = count('statementMap', 's', (place, hit) => {
    const line = asPosition(asRecord(asRecord(place)?.['start'])?.['line'])
    if (line !== undefined && line <= maxLine) lines.add(line, hit)
    else {
      const message = `A statement of ${path} has no line, so that it counts as a statement only.`
      problems.add('line-unreadable', message, { blocks: !hit })
    }
  })
  // Branches of code that was mapped back to its source can have no places, so that their counts alone tell of them.
  const branches = Object.entries(read('b')).flatMap(([id, counts]) => {
    const arms = asArray(counts)
    if (arms === undefined) throw new ReportError('report-malformed', `Branch ${id} of ${path} has no list of counts.`)
    return arms.map(count => isHit(count, path, problems))
  })
  return fileOfLines(forwardSlashes(path), lines, {
    branches: tally(branches),
    functions: count('fnMap', 'f', () => undefined),
    statements
  })
}

/** What is no number from 0 on was not hit. */
function isHit(count: unknown, path: string, problems: Problems): boolean {
  if (typeof count === 'number' && count >= 0) return count > 0
  const message = `${path} has the hits ${JSON.stringify(count)}, which are no count; they count as none.`
  problems.add('hits-unreadable', message)
  return false
}
