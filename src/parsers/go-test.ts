import { defineParser } from './define.js'
import { GoPackages } from './read/go-packages.js'
import { asString, parseRecord, readRecords, type JsonRecord } from './read/json.js'

/** What `go test` before 1.24 prints as plain text into the stream when a package could not even be run. */
const plainFailure = /^FAIL\t(\S+) \[([^\]]*)\]$/

export const goTest = defineParser({
  id: 'go-test',
  title: 'go test -json',
  kind: 'tests',
  about: 'Written by `go test -json ./... > FILE` and by `gotestsum --jsonfile FILE`.',

  recognises: sniffed => {
    if (sniffed.syntax === 'xml') return false
    if (sniffed.syntax === 'json') return isEvent(sniffed.value)
    return sniffed.head.some(line => plainFailure.test(line) || isEvent(parseRecord(line)))
  },

  parse: input => {
    const packages = new GoPackages()
    for (const { line, text, record } of readRecords(input)) {
      if (record !== undefined) readEvent(record, packages)
      else readPlain(text, line, packages)
    }
    return packages.report()
  }
})

function isEvent(value: unknown): boolean {
  const event = typeof value === 'object' && value !== null ? Object.entries(value) : []
  const has = (key: string): boolean => event.some(([name, word]) => name === key && typeof word === 'string')
  return has('Action') && (has('Package') || has('ImportPath'))
}

function readEvent(event: JsonRecord, packages: GoPackages): void {
  const action = asString(event['Action'])
  const importPath = asString(event['ImportPath'])
  const output = asString(event['Output']) ?? ''
  if (action === undefined) return
  if (importPath !== undefined && action === 'build-output') packages.noteBuild(importPath, output)
  if (importPath !== undefined && action === 'build-fail') packages.failBuild(importPath)
  const name = asString(event['Package'])
  if (name === undefined) return
  const test = asString(event['Test'])
  if (test === undefined) packages.packageEvent(name, action, output, asString(event['FailedBuild']))
  else packages.testEvent(name, test, action, output)
}

function readPlain(text: string, line: number, packages: GoPackages): void {
  const [, name, why] = plainFailure.exec(text) ?? []
  if (name !== undefined) packages.failPlainly(name, why ?? '')
  else if (/^(?:FAIL\b|--- FAIL: |panic: )/.test(text)) packages.failSomewhere(text)
  else packages.noteForeign(line)
}
