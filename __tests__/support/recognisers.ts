/**
 * What GitHub's runner sees in a step's log: workflow commands, recognised exactly as generously as the runner does
 * (actions/runner, ActionCommand and ActionCommandManager), so that a test can prove that nothing else is in there.
 */
export type Command = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly file?: string
  readonly line?: string
  readonly endLine?: string
  readonly col?: string
  readonly endColumn?: string
  readonly title?: string
}

export type Log = {
  /** At most ten of a level, each message at most 4096 characters, as they are shown. */
  readonly annotations: readonly Annotation[]
  /** Annotations over the limit, which the runner only logs. */
  readonly dropped: readonly Annotation[]
  readonly masks: readonly string[]
  /** Every other command that was obeyed, in order; stopping and resuming included. */
  readonly others: readonly Command[]
  /** Lines that are text, in order. */
  readonly text: readonly string[]
  /** Why the runner fails the step whatever its exit code, one sentence each. */
  readonly failures: readonly string[]
}

type Escapes = readonly (readonly [escape: string, character: string])[]

const DATA: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%']
]
const PROPERTY: Escapes = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%']
]
const OLD: Escapes = [
  ['%3B', ';'],
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%5D', ']'],
  ['%25', '%']
]

const STOP = 'stop-commands'
const REFUSED = ['set-env', 'add-path']
const LEVELS = ['error', 'warning', 'notice'] as const
const KNOWN = [
  ...[STOP, ...REFUSED, ...LEVELS],
  ...['add-mask', 'add-matcher', 'remove-matcher', 'debug', 'echo', 'endgroup', 'group', 'save-state', 'set-output']
]
const MOST_OF_A_LEVEL = 10
const LONGEST_MESSAGE = 4096

/** Reads the log of one step; streams are read one after the other, since the runner obeys both. */
export function recogniseLog(...streams: readonly string[]): Log {
  const annotations: Annotation[] = []
  const dropped: Annotation[] = []
  const masks: string[] = []
  const others: Command[] = []
  const text: string[] = []
  const failures: string[] = []
  let token: string | undefined

  for (const line of streams.flatMap(splitLines)) {
    const command = recogniseLine(line, token === undefined ? KNOWN : [...KNOWN, token])
    const resumes = token !== undefined && command !== undefined && sameWord(command.name, token)
    if (command === undefined || (token !== undefined && !resumes)) {
      text.push(line)
      continue
    }
    if (resumes) token = undefined
    else obey(command)
    if (resumes || sameWord(command.name, STOP)) others.push(command)
  }
  return { annotations, dropped, masks, others, text, failures }

  function obey(command: Command): void {
    const name = command.name.toLowerCase()
    const level = LEVELS.find(candidate => candidate === name)
    if (level !== undefined) annotate(level, command)
    else if (name === STOP) stop(command.data)
    else if (name === 'add-mask') mask(command.data)
    else {
      others.push(command)
      if (REFUSED.includes(name)) failures.push(`The command ${name} is disabled.`)
    }
  }

  function stop(data: string): void {
    if (data === '' || sameWord(data, 'pause-logging') || KNOWN.some(known => sameWord(known, data))) {
      failures.push(`The token "${data}" may not stop commands.`)
    } else token = data
  }

  /** A mask of several lines hides each of them too. */
  function mask(data: string): void {
    if (data.trim() !== '') masks.push(...new Set([data, ...data.split(/[\r\n]+/).filter(part => part !== '')]))
  }

  function annotate(level: Annotation['level'], command: Command): void {
    const masked = masks.reduce((message, secret) => message.replaceAll(secret, '***'), command.data)
    const annotation = { level, message: masked.slice(0, LONGEST_MESSAGE), ...placeOf(command.properties) }
    const full = annotations.filter(one => one.level === level).length >= MOST_OF_A_LEVEL
    ;(full ? dropped : annotations).push(annotation)
  }
}

/** Lines end at \n, \r\n and a lone \r. */
function splitLines(stream: string): readonly string[] {
  const lines = stream.split(/\r\n|\n|\r/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

/** The command in the line, if its name is known; names compare without case. */
export function recogniseLine(line: string, known: readonly string[] = KNOWN): Command | undefined {
  return [recogniseNew(line), recogniseOld(line)].find(
    command => command !== undefined && known.some(name => sameWord(name, command.name))
  )
}

/** `::name key=value,key=value::data`, at the start of the line after white space. */
function recogniseNew(line: string): Command | undefined {
  const trimmed = line.replace(/^(?:(?!\uFEFF)[\s\u0085])+/, '')
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1
  if (end < 0) return undefined
  return readCommand(trimmed.slice(2, end), ',', PROPERTY, unescape(trimmed.slice(end + 2), DATA))
}

/** `##[name key=value;key=value]data`, anywhere in the line; only the first place counts. */
function recogniseOld(line: string): Command | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  return readCommand(line.slice(start + 3, end), ';', OLD, unescape(line.slice(end + 1), OLD))
}

function readCommand(info: string, separator: string, escapes: Escapes, data: string): Command {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator)
  const properties = pairs.flatMap(pair => {
    const [, key, value] = /^=*([^=]+)=+(.+)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, unescape(value, escapes)]]
  })
  return { name, properties: Object.fromEntries(properties) as Record<string, string>, data }
}

/** One escape after the other over the whole text, the percent sign last. */
function unescape(text: string, escapes: Escapes): string {
  return escapes.reduce((rest, [escape, character]) => rest.replaceAll(escape, character), text)
}

/** Where the annotation is shown: the runner mends or drops lines and columns that contradict each other. */
function placeOf(properties: Command['properties']): Partial<Annotation> {
  const given = (wanted: string): string | undefined =>
    Object.entries(properties).find(([key]) => sameWord(key, wanted))?.[1]
  const whole = (wanted: string): string | undefined => {
    const value = given(wanted)
    return value !== undefined && /^\s*[+-]?\d+\s*$/.test(value) ? value : undefined
  }
  const endLine = whole('endLine')
  const endColumn = whole('endColumn')
  const line = whole('line') ?? endLine
  const col = whole('col') ?? endColumn
  const lineless = line === undefined || (endLine !== undefined && line !== endLine)
  const backward = (from: string | undefined, to: string | undefined): boolean => Number(to) < Number(from)
  const place = {
    file: given('file'),
    title: given('title'),
    ...(backward(line, endLine) ? {} : { line, endLine }),
    ...(lineless || backward(col, endColumn) ? {} : { col, endColumn })
  }
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
}

function sameWord(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase()
}
