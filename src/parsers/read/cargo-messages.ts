import type { Finding, FindingsReport, Severity } from '../../model/reports.js'
import { asArray, asRecord, asString, type JsonRecord } from './json.js'
import { lintFinding, severityOfWord } from './lint-finding.js'
import { Problems } from './problems.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['error', 'error'],
  ['error: internal compiler error', 'error'],
  ['warning', 'warning'],
  ['note', 'note'],
  ['help', 'note'],
  ['failure-note', 'note']
])

const reasons: ReadonlySet<unknown> = new Set([
  'compiler-message',
  'compiler-artifact',
  'build-script-executed',
  'build-finished'
])

export function isCargoMessage(value: unknown): boolean {
  return reasons.has(asRecord(value)?.['reason'])
}

/** What cargo says line by line: diagnostics of the compiler, each once, and how the build ended. */
export class CargoMessages {
  readonly #problems = new Problems()
  /** By what makes a diagnostic the same: a library is compiled once for itself and once for its tests. */
  readonly #findings = new Map<string, Finding>()
  #finished: boolean | undefined

  read(record: JsonRecord): void {
    if (record['reason'] === 'build-finished') this.#finished = record['success'] === true
    else if (record['reason'] === 'compiler-message') this.#readMessage(asRecord(record['message']) ?? {})
  }

  noteForeign(line: number): void {
    this.#problems.add('foreign-text', 'A line is no message of cargo.', { line })
  }

  report(): FindingsReport {
    const findings = [...this.#findings.values()]
    if (this.#finished === undefined) {
      const message = 'The message "build-finished" is missing: cargo did not come to its end, or the file is cut off.'
      this.#problems.add('no-end', message, { blocks: true })
    } else if (!this.#finished) {
      this.#problems.add('build-failed', 'Cargo says that the build failed: not all of the code was checked.', {
        blocks: true
      })
    }
    return { kind: 'findings', tools: ['Clippy'], findings, suppressed: 0, problems: this.#problems.list() }
  }

  #readMessage(message: JsonRecord): void {
    const text = asString(message['message']) ?? ''
    const spans = (asArray(message['spans']) ?? []).map(asRecord)
    const span = spans.find(entry => entry?.['is_primary'] === true) ?? spans[0]
    // The compiler's sum of what it has said, and where to read more of it.
    if (span === undefined && /^(?:aborting due to |\d+ warnings? emitted|For more information )/.test(text)) return
    const finding = lintFinding({
      id: asRecord(message['code'])?.['code'],
      severity: severityOfWord(words, message['level']),
      message: text,
      file: span?.['file_name'],
      line: span?.['line_start'],
      endLine: span?.['line_end'],
      column: span?.['column_start']
    })
    const { id, severity, file, line, column } = finding
    this.#findings.set(JSON.stringify([id, severity, file, line, column, text]), finding)
  }
}
