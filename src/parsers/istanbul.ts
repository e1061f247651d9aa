import type { FileCoverage } from '../model/reports.js'
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
    const entries = Object.values(asRecord(jsonOf(sniffed)) ?? {}).map(asRecord)
    return entries.length > 0 && entries.every(entry => entry !== undefined && 'statementMap' in entry && 's' in entry)
  },
  parse: input => {
    const problems = new Problems()
    const entries = Object.entries(requireRecord(jsonOf(input.sniffed), 'JSON object'))
    const files = entries.map(([path, entry]) => readFile(path, requireRecord(entry, `object for ${path}`), problems))
    return { kind: 'coverage', files, totals: sumFiles(files), problems: problems.list() }
  }
})

function readFile(path: string, entry: JsonRecord, problems: Problems): FileCoverage {
  const read = (key: string): JsonRecord => requireRecord(entry[key], `"${key}" of ${path}`)
  /** What each place of a map was told, by its number; a place without counts was changed or merged wrongly. */
  const pair = (places: string, counts: string): readonly (readonly [place: unknown, count: unknown])[] => {
    const [placed, counted] = [Object.entries(read(places)), new Map(Object.entries(read(counts)))]
    const odd = placed.find(([id]) => !counted.has(id))?.[0]
    if (odd === undefined && placed.length === counted.size) return placed.map(([id, at]) => [at, counted.get(id)])
    const why = odd === undefined ? `"${counts}" counts what "${places}" does not list` : `"${counts}" lacks ${odd}`
    throw new ReportError('report-malformed', `The data of ${path} does not fit together: ${why}.`)
  }
  const lines = new LineTally()
  const statements = pair('statementMap', 's').map(([place, count]) => {
    const hit = isHit(count, path, problems)
    const line = asPosition(asRecord(asRecord(place)?.['start'])?.['line'])
    if (line !== undefined && line <= maxLine) lines.add(line, hit)
    else {
      const message = `A statement of ${path} has no line, so that it counts as a statement only.`
      problems.add('line-unreadable', message, { blocks: !hit })
    }
    return hit
  })
  // Branches of code that was mapped back to its source can have no places, so that their counts alone tell of them.
  const branches = Object.entries(read('b')).flatMap(([id, counts]) => {
    const arms = asArray(counts)
    if (arms === undefined) throw new ReportError('report-malformed', `Branch ${id} of ${path} has no list of counts.`)
    return arms.map(count => isHit(count, path, problems))
  })
  return fileOfLines(forwardSlashes(path), lines, {
    branches: tally(branches),
    functions: tally(pair('fnMap', 'f').map(([, count]) => isHit(count, path, problems))),
    statements: tally(statements)
  })
}

/** What is no number from 0 on was not hit. */
function isHit(count: unknown, path: string, problems: Problems): boolean {
  if (typeof count === 'number' && count >= 0) return count > 0
  const message = `${path} has the hits ${JSON.stringify(count)}, which are no count; they count as none.`
  problems.add('hits-unreadable', message)
  return false
}
