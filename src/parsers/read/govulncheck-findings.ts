import type { Finding, FindingsReport } from '../../model/reports.js'
import { ReportError } from '../define.js'
import { findingOf, type AuditEntry } from './audit-finding.js'
import { asRecord, asString, requireArray, requireRecord, type JsonRecord } from './json.js'
import { listIn } from './json-lists.js'

interface Found {
  readonly entry: AuditEntry
  /** Whether the program reaches the flaw, or the scan did not look whether it does. */
  readonly inForce: boolean
}

/** What the messages of one run come to. Entries of the database (`osv`) are no findings: they only explain them. */
export class Vulnerabilities {
  readonly #advisories = new Map<string, Pick<AuditEntry, 'aliases' | 'message'>>()
  readonly #found = new Map<string, Found>()
  #level = 'symbol'
  #progress = ''

  add(message: JsonRecord): void {
    if ('Vulns' in message)
      throw new ReportError('report-malformed', 'A report of an older govulncheck follows this one.')
    const config = asRecord(message['config'])
    if (config !== undefined) this.#level = asString(config['scan_level']) ?? 'symbol'
    this.#progress = asString(asRecord(message['progress'])?.['message']) ?? this.#progress
    const osv = asRecord(message['osv'])
    if (osv !== undefined) {
      const told = { aliases: listIn(osv, 'aliases'), message: osv['summary'] ?? osv['details'] }
      this.#advisories.set(String(osv['id']), told)
    }
    if (message['finding'] !== undefined) this.#addFinding(requireRecord(message['finding'], 'object "finding"'))
  }

  report(): FindingsReport {
    this.#refuseUnfinished()
    const all = [...this.#found.values()]
    const inForce = all.filter(found => found.inForce)
    return {
      kind: 'findings',
      tools: ['govulncheck'],
      findings: inForce.map(({ entry }) => this.#explain(entry)),
      suppressed: all.length - inForce.length,
      problems: []
    }
  }

  /**
   * One vulnerability is told of as in a module, in a package and in each call: it
   * is one, and called if one of them is.
   */
  #addFinding(finding: JsonRecord): void {
    const trace = requireArray(finding['trace'], '"trace" of a finding')
    const flaw = requireRecord(trace[0], 'object in "trace" of a finding')
    const called = (asString(flaw['function']) ?? '') !== ''
    const key = JSON.stringify([finding['osv'], flaw['module'], flaw['version']])
    // A scan of modules or packages does not look at calls, so that all it finds is in force.
    const inForce = called || this.#level !== 'symbol'
    if (this.#found.get(key)?.inForce === true || (this.#found.has(key) && !inForce)) return
    const position = called ? asRecord(asRecord(trace.at(-1))?.['position']) : undefined
    const id = finding['osv']
    const entry: AuditEntry = {
      id,
      severity: 'unknown',
      message: undefined,
      package: flaw['module'],
      version: flaw['version'],
      file: position?.['filename'],
      line: position?.['line'],
      fixAvailable: (asString(finding['fixed_version']) ?? '') !== '',
      url: `https://pkg.go.dev/vuln/${String(id)}`
    }
    this.#found.set(key, { entry, inForce })
  }

  #explain(entry: AuditEntry): Finding {
    return findingOf({ ...entry, ...this.#advisories.get(String(entry.id)) })
  }

  /** Nothing ends the stream: without a finding, something must show that the database was read and used. */
  #refuseUnfinished(): void {
    if (this.#found.size > 0 || /^Checking/.test(this.#progress)) return
    if (this.#advisories.size > 0 && !/^Fetching/.test(this.#progress)) return
    const last = this.#progress === '' ? 'nothing' : JSON.stringify(this.#progress)
    throw new ReportError(
      'report-truncated',
      `The report ends before the vulnerabilities were looked at; the last that it tells is ${last}. See the tool's log.`
    )
  }
}
