import { compareTexts, plural } from '../../lib/words.js'
import type { MarkedLocation } from '../../model/reason.js'
import type { FileCoverage } from '../../model/reports.js'
import { keepPlaces } from './places.js'

/** Stretches of lines that no test reaches, the longest first; lines without code do not end a stretch. */
export function uncoveredPlaces(files: readonly FileCoverage[]): readonly MarkedLocation[] {
  const stretches = files.flatMap(file => stretchesOf(file))
  stretches.sort((a, b) => b.lines - a.lines || compareTexts(a.file, b.file) || a.line - b.line)
  return keepPlaces(
    stretches.map(({ file, line, endLine, lines }) => ({
      file,
      line,
      ...(endLine > line ? { endLine } : {}),
      text: `${plural(lines, 'line is', 'lines are')} not covered.`
    }))
  )
}

interface Stretch {
  readonly file: string
  readonly line: number
  endLine: number
  lines: number
}

function stretchesOf({ path, hits }: FileCoverage): readonly Stretch[] {
  if (hits === undefined) return []
  const stretches: Stretch[] = []
  let next = 0
  let open: Stretch | undefined
  for (const line of hits.uncovered) {
    const before = next
    while ((hits.covered[next] ?? Infinity) < line) next++
    if (open === undefined || next > before) {
      open = { file: path, line, endLine: line, lines: 0 }
      stretches.push(open)
    }
    open.endLine = line
    open.lines++
  }
  return stretches
}
