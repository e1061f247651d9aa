import { stripAnsi } from './ansi.js'

const longest = 300

/**
 * The first line of a text that is not blank, without terminal colours, at most 300
 * characters; empty when there is none.
 */
export function firstLine(text: string): string {
  const line =
    stripAnsi(text.slice(0, 16 * longest))
      .match(/\S[^\r\n]*/)?.[0]
      .trimEnd() ?? ''
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`
}
