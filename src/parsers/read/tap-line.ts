/** What one line of TAP says, without its indentation; one that is no TAP is `other`. */
export type TapLine =
  | { readonly kind: 'version' | 'start-of-block' | 'end-of-block' | 'start-of-yaml' }
  | { readonly kind: 'plan'; readonly count: number }
  | TapPoint
  | { readonly kind: 'subtest' | 'bail-out' | 'comment' | 'other'; readonly text: string }

/** A test point: `not ok 3 - name # TODO why {`. */
export interface TapPoint {
  readonly kind: 'point'
  readonly ok: boolean
  readonly number: number | undefined
  readonly name: string
  readonly directive: 'skip' | 'todo' | undefined
  /** Whether the tests inside it follow in braces. */
  readonly opens: boolean
}

const planLine = /^1\.\.(\d{1,9})(?:\s*#.*)?$/
const pointLine = /^(not )?ok(?=\s|$)(?:\s+(\d{1,9})(?=\s|$))?(?:\s+-(?=\s|$))?\s*(.*)$/
/**
 * A word that excuses a failure is one only where nothing else could be meant: after a space, and with one behind it.
 */
const directive = /(?:^|\s)#\s*(?:(skip)\S*|todo(?=\s|$))/i

/** Whether a line, not indented, is one that only TAP has. */
export function isTapLine(line: string): boolean {
  return /^TAP version \d+\s*$/.test(line) || planLine.test(line.trimEnd()) || /^(not )?ok (\d+(\s|$)|- )/.test(line)
}

/** What a line says; `text` has no white space around it. */
export function readTapLine(text: string): TapLine {
  switch (text) {
    case '---':
      return { kind: 'start-of-yaml' }
    case '...':
      return { kind: 'comment', text: '' }
    case '{':
      return { kind: 'start-of-block' }
    case '}':
      return { kind: 'end-of-block' }
  }
  const first = text[0]
  if (first === 'o' || first === 'n') return readPoint(text) ?? { kind: 'other', text }
  if (first === '#') return readComment(text)
  const plan = planLine.exec(text)
  if (plan !== null) return { kind: 'plan', count: Number(plan[1]) }
  if (/^TAP version \d+$/i.test(text)) return { kind: 'version' }
  const bail = /^Bail out!(.*)$/i.exec(text)
  return bail === null ? { kind: 'other', text } : { kind: 'bail-out', text: (bail[1] ?? '').trim() }
}

function readPoint(text: string): TapPoint | undefined {
  const [whole, not, number, rest = ''] = pointLine.exec(text) ?? []
  if (whole === undefined) return undefined
  const brace = /(?:^|\s)\{(?: # time=\S+)?$/.exec(rest)
  const words = brace === null ? rest : rest.slice(0, brace.index).trimEnd()
  const said = directive.exec(words)
  return {
    kind: 'point',
    ok: not === undefined,
    number: number === undefined ? undefined : Number(number),
    name: (said === null ? words : words.slice(0, said.index)).replace(/ # time=\S+$/, '').replaceAll('\\#', '#'),
    directive: said === null ? undefined : said[1] === undefined ? 'todo' : 'skip',
    opens: brace !== null
  }
}

function readComment(text: string): TapLine {
  const subtest = /^# Subtest(?::\s*(.*))?$/.exec(text)
  return subtest === null
    ? { kind: 'comment', text: text.slice(1).trim() }
    : { kind: 'subtest', text: (subtest[1] ?? '').replaceAll('\\#', '#') }
}

/**
 * `t/cart.t .. `, which `prove -v` prints before what a file of tests says, and nobody prints after other TAP. Two
 * looks, because one pattern of both would try every way to part a long line.
 */
export function isProveFile(line: string): boolean {
  return /^\S*[./]/.test(line) && / \.{2,} ?$/.test(line)
}
