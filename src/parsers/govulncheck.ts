import { defineParser, type Sniffed } from './define.js'
import { Vulnerabilities } from './read/govulncheck-findings.js'
import { readOldVulnerabilities } from './read/govulncheck-old.js'
import { asArray, asRecord, asString, jsonOf, parseRecord } from './read/json.js'
import { readJsonObjects } from './read/json-objects.js'

const oldKeys = ['Vulns', 'Calls', 'Imports', 'Requires', 'Modules']

export const govulncheck = defineParser({
  id: 'govulncheck',
  title: 'govulncheck JSON',
  kind: 'findings',
  about: 'Written by `govulncheck -json ./... > FILE`; what the program calls counts, the rest is shown as suppressed.',
  recognises: sniffed => isOld(sniffed) || isStream(sniffed),
  parse: input => {
    if (isOld(input.sniffed)) return readOldVulnerabilities(jsonOf(input.sniffed))
    const vulnerabilities = new Vulnerabilities()
    for (const message of readJsonObjects(input)) vulnerabilities.add(message)
    return vulnerabilities.report()
  }
})

/** Before July 2023 it wrote one document. */
function isOld(sniffed: Sniffed): boolean {
  const report = asRecord(jsonOf(sniffed))
  return report !== undefined && 'Vulns' in report && Object.keys(report).every(key => oldKeys.includes(key))
}

/** A stream of messages, of which the first tells the configuration; some wrap them into a list. */
function isStream(sniffed: Sniffed): boolean {
  if (sniffed.syntax === 'xml') return false
  if (sniffed.syntax === 'json') return isConfig((asArray(sniffed.value) ?? [sniffed.value])[0])
  const [first = '', second = ''] = sniffed.head
  if (first.trim() !== '{') return isConfig(parseRecord(first))
  const end = sniffed.head.findIndex(line => line.startsWith('}'))
  return /^\s*"config"/.test(second) && isConfig(parseRecord(sniffed.head.slice(0, end + 1).join('\n')))
}

function isConfig(value: unknown): boolean {
  return asString(asRecord(asRecord(value)?.['config'])?.['protocol_version']) !== undefined
}
