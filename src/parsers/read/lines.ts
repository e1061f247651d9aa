import { ReportError } from '../define.js'
import { maxPiece } from './limits.js'

/**
 * The lines of a text that comes in pieces, without their ends. Throws `report-too-large` for a line beyond `maxPiece`.
 */
export function* splitLines(chunks: Iterable<string>): Generator<string> {
  let carried = ''
  for (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      yield withoutReturn(carried + chunk.slice(from, end))
      carried = ''
      from = end + 1
    }
    carried += chunk.slice(from)
    if (carried.length > maxPiece) {
      throw new ReportError('report-too-large', `A line of the file is longer than ${maxPiece} characters.`)
    }
  }
  if (carried !== '') yield withoutReturn(carried)
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}
