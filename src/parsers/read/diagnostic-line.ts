import type { Finding, Severity } from '../../model/reports.js'
import { lintFinding, positionOf } from './lint-finding.js'

/** The name of a file, with a drive before it perhaps; folders of a router are in brackets: `[slug].tsx`. */
const named = String.raw`((?:[A-Za-z]:[\\/])?(?:[^\s:([#]|[([]+[^\s:()[\]]+[)\]]+(?=[\w./\\]))`

/**
 * `file:line: `, `file:line:column: `, or `file(line,column): ` as Microsoft's compilers have it; go vet names itself.
 * Some tools leave out the blank before the message.
 */
const colons = new RegExp(
  String.raw`^(?:vet: )?${named}[^:]*):(\d{1,9})(?::(\d{1,9}))?(?::\d+){0,2}:(?:\s+|(?=[^\s\d:/]))(\S.*)$`
)
const brackets = new RegExp(
  String.raw`^${named}[^:]*?)\((\d{1,9})(?:-\d+)?(?:,(\d{1,9})(?:-\d+)?)?(?:,\d+,\d+)?\)\s*:\s+(\S.*)$`
)

/** What GCC tells before a finding of how it came to the code, indented behind the place. */
const context =
  /:\d+:\s{2,}(?:(?:recursively )?(?:required|instantiated) (?:from|by)\b|in ['‘]const(?:expr|eval)['’] expansion of )/

/** Whether a line has a place and yet is no finding: it belongs to the one that follows. */
export function isContext(line: string): boolean {
  return context.test(line)
}

/**
 * A word for how bad it is, perhaps with the rule's code after it as Microsoft's
 * compilers have it; PHP's tools put a dash.
 */
const worded =
  /^(internal compiler error|fatal error|fatal|error|warning|note|info|information|style|suggestion|remark|message|hint)(?: ([A-Z]+\d+))?(?:\s*:\s*| - )(.*)$/i

/**
 * What is said of no place: `cc1: error: …` names a program, `LINK : fatal error LNK1104: …` by Microsoft a program or
 * a file, `warning: …` nothing.
 */
const unplaced =
  /^(?:[\w./+-]+: (fatal error|internal compiler error|error|warning): |(warning): |(?:[A-Za-z]:[\\/])?[^\s:][^:]*\w : (?:Command line )?(fatal error|error|warning) ([A-Z]+\d+)\s*: )(.*)$/

const words: ReadonlyMap<string, Severity> = new Map([
  ['internal compiler error', 'error'],
  ['fatal error', 'error'],
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['remark', 'note'],
  ['style', 'note'],
  ['suggestion', 'note'],
  ['hint', 'note'],
  ['message', 'note'],
  ['info', 'info'],
  ['information', 'info']
])

/** Pylint's letters before four digits, and RuboCop's. */
const letters: ReadonlyMap<string, Severity> = new Map([
  ['F', 'error'],
  ['E', 'error'],
  ['W', 'warning'],
  ['C', 'note'],
  ['R', 'note'],
  ['I', 'info']
])

/**
 * The finding that a line of a compiler or linter is, or undefined. One that gives
 * no word for how bad it is, is an error.
 */
export function readDiagnosticLine(line: string): Finding | undefined {
  if (isContext(line)) return undefined
  const [, file = '', lineNumber, column, said = ''] = colons.exec(line) ?? brackets.exec(line) ?? []
  if (isFile(file)) {
    const place = { file, line: positionOf(lineNumber), column: positionOf(column) }
    return lintFinding({ ...readSaid(said), ...place })
  }
  const [, byName, alone, byMicrosoft, id, message] = unplaced.exec(line) ?? []
  const severity = words.get(byName ?? alone ?? byMicrosoft ?? '')
  return severity === undefined ? undefined : lintFinding({ id, severity, message, file: '' })
}

/** Times of day and numbered lines of a log look like places. */
function isFile(name: string): boolean {
  return /[A-Za-z]/.test(name) && !/^\d{4}-\d\d-|^(?:not )?ok \d/.test(name)
}

interface Said {
  readonly id: string | undefined
  readonly severity: Severity
  readonly message: string
}

/** Ways to say rule, severity and message, the first that fits; the last fits everything. */
function readSaid(said: string): Said {
  return readWorded(said) ?? readPylint(said) ?? readRubocop(said) ?? readFlake8(said) ?? readUnworded(said)
}

/** `warning: …`, and `[warning] …` as yamllint has it. */
function readWorded(said: string): Said | undefined {
  const [, word, code, text = ''] = worded.exec(said) ?? /^\[(error|warning)\]()\s+(.*)$/.exec(said) ?? []
  if (word === undefined) return undefined
  const { id, message } = splitRule(text)
  return { id: code || id, severity: words.get(word.toLowerCase()) ?? 'unknown', message }
}

/** `C0114: … (symbol)`, and `[C0114(symbol), object] …` when it is to be parseable. */
function readPylint(said: string): Said | undefined {
  const [, code, letter = '', symbol, text = ''] =
    /^(([CRWEFI])\d{4})(): (.*)$/.exec(said) ?? /^\[(([CRWEFI])\d{4})(?:\(([\w-]+)\))?[^\]]*\] (.*)$/.exec(said) ?? []
  if (code === undefined) return undefined
  const { id, message } = splitRule(text)
  return { id: symbol || (id ?? code), severity: letters.get(letter) ?? 'unknown', message }
}

/** `C: [Correctable] Style/Word: …`: the same letters alone, which are believed only with the name of the cop. */
function readRubocop(said: string): Said | undefined {
  const [, letter = '', id, message = ''] =
    /^([CRWEFI]): (?:\[Correct(?:able|ed)\] )?([A-Z]\w*(?:\/[A-Z]\w*)+): (.*)$/.exec(said) ?? []
  return id === undefined ? undefined : { id, severity: letters.get(letter) ?? 'unknown', message }
}

/** flake8 fails for whatever it finds, and so do its kin. */
function readFlake8(said: string): Said | undefined {
  const [, id, message = ''] = /^([A-Z]{1,4}\d{1,5}):? (.*)$/.exec(said) ?? []
  return id === undefined ? undefined : { id, severity: 'error', message }
}

/** `… [Warning/rule]` is how ESLint's format "unix" ends. */
function readUnworded(said: string): Said {
  const { id, message } = splitRule(said)
  const [, word, rule] = /^(Error|Warning)\/(.+)$/.exec(id ?? '') ?? []
  return { id: rule ?? id, severity: word === 'Warning' ? 'warning' : 'error', message }
}

/** The rule that closes a message in brackets. */
function splitRule(said: string): { readonly id: string | undefined; readonly message: string } {
  // Without a pattern for the message before it, which would look at a long run of blanks again and again.
  const rule = /\s(?:\[([\w=+./@:,-]+)\]|\(([a-z]+(?:-[a-z\d]+)+)\))$/.exec(said)
  if (rule === null) return { id: undefined, message: said }
  return { id: rule[1] ?? rule[2], message: said.slice(0, rule.index).trimEnd() }
}
