import type { Finding, Severity } from '../model/reports.js'
import { defineParser } from './define.js'
import {
  asArray,
  asCount,
  asRecord,
  asString,
  jsonOf,
  requireArray,
  requireRecord,
  type JsonRecord
} from './read/json.js'
import { lintFinding, severityOfWord } from './read/lint-finding.js'
import { Problems } from './read/problems.js'

const words: ReadonlyMap<string, Severity> = new Map([
  ['fatal', 'error'],
  ['error', 'error'],
  ['warning', 'warning'],
  ['refactor', 'note'],
  ['convention', 'note'],
  ['info', 'info']
])

export const pylint = defineParser({
  id: 'pylint',
  title: 'Pylint JSON',
  kind: 'findings',
  about: 'Written by `pylint --output-format=json` or `json2`.',
  emptyArrayIsClean: true,
  recognises: sniffed => {
    const value = jsonOf(sniffed)
    const report = asRecord(value)
    if (report !== undefined) return Array.isArray(report['messages']) && isStatistics(report['statistics'])
    const messages = asArray(value) ?? []
    return messages.length > 0 && messages.every(isMessage)
  },
  parse: input => {
    const value = jsonOf(input.sniffed)
    const problems = new Problems()
    const report = asRecord(value)
    const messages = requireArray(report === undefined ? value : report['messages'], 'list of messages')
    const findings = messages.map((entry, at) => readMessage(requireRecord(entry, `object "[${at}]" as message`)))
    if (report !== undefined) reconcile(messages, requireRecord(report['statistics'], '"statistics"'), problems)
    return { kind: 'findings', tools: ['Pylint'], findings, suppressed: 0, problems: problems.list() }
  }
})

function isMessage(entry: unknown): boolean {
  const message = asRecord(entry)
  return (
    typeof (message?.['message-id'] ?? message?.['messageId']) === 'string' && typeof message?.['symbol'] === 'string'
  )
}

function isStatistics(value: unknown): boolean {
  const statistics = asRecord(value)
  return statistics !== undefined && ('messageTypeCount' in statistics || 'modulesLinted' in statistics)
}

function readMessage(message: JsonRecord): Finding {
  // Pylint counts columns from 0.
  const column = asCount(message['column'])
  return lintFinding({
    id: asString(message['symbol']) ?? message['message-id'] ?? message['messageId'],
    severity: severityOfWord(words, message['type']),
    message: message['message'],
    file: message['path'],
    line: message['line'],
    endLine: message['endLine'],
    column: column === undefined ? undefined : column + 1
  })
}

/** Holds the statistics of json2 against the messages. */
function reconcile(messages: readonly unknown[], statistics: JsonRecord, problems: Problems): void {
  for (const [type, declared] of Object.entries(asRecord(statistics['messageTypeCount']) ?? {})) {
    const found = messages.filter(entry => asRecord(entry)?.['type'] === type).length
    if ((asCount(declared) ?? Infinity) <= found) continue
    const said = `The statistics declare ${JSON.stringify(declared)} messages of type ${type}, but ${found} are listed`
    problems.add('counts-disagree', `${said}: the report is not complete.`, { blocks: true })
  }
  if (statistics['modulesLinted'] !== 0) return
  problems.add('nothing-linted', 'Pylint says that it looked at no module; check which files it is given.', {
    blocks: true
  })
}
