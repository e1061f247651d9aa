import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { checkOptions } from '../../src/checklist/check.js'
import { gates } from '../../scripts/entries.js'

/** What is wrong with a gate's options, as `path message`. */
function mistakesOf(written: string): readonly string[] {
  const [[id, options] = []] = Object.entries(parse(written) as Readonly<Record<string, unknown>>)
  const gate = gates.get(id ?? '')
  if (gate === undefined) throw new Error(`There is no gate ${String(id)}.`)
  const checked = checkOptions(gate, options)
  return 'mistakes' in checked ? checked.mistakes.map(({ path, message }) => `${path.join('.')} ${message}`) : []
}

test.each([
  ['sign-off: { role: default, since: v1 }', /^since .*set that, too/],
  ['env: {}', / asks for nothing/],
  ['env: { forbid: shop }', / asks for nothing/],
  ['env: { set: "A B" }', /"A B" is no name/],
  ['env: { equals: { A=B: 1 } }', /"A=B" is no name/],
  ['env: { match: { A: "(" } }', /^match[.]A .*not closed/],
  ['env: { match: { A: "(?=x)" } }', /^match[.]A .*linear time/],
  ['env: { min-length: { A: 0 } }', /1 or more/],
  ['env: { equals: { A: [] } }', /a text, a number, true, false or null/],
  ['env: { equals: { A: } }', /^equals[.]A .*cannot equal nothing/],
  ['command: []', /names no program/],
  ['command: {}', /Nothing is asked for; give `run` or `outcome`/],
  ['command: { run: [a], outcome: b }', /^run .*two things/],
  ['command: { outcome: b, timeout: 1m }', /^timeout .*leave it out/],
  ['command: { outcome: b, exit: 0 }', /^exit .*leave it out/],
  ['command: { outcome: b, number: { below: 1 } }', /^number .*leave it out/],
  ['command: { outcome: [b] }', /^outcome .*text/],
  ['command: { outcome: "" }', /^outcome .*not empty/],
  ['command: node --version', /a list, or a mapping of options/],
  ['command: { run: [a], exit: [] }', /^exit .*names no code/],
  ['command: { run: [a], number: {} }', /^number .*asks for nothing/],
  ['command: { run: [a], stdout: {} }', /^stdout .*asks for nothing/],
  ['command: { run: [a], stderr: { matches: "[" } }', /^stderr[.]matches .*not closed/],
  ['command: { run: [a], json: { status: 1 } }', /^json[.]status .*begins with a slash/],
  ['command: { run: [a], timeout: 11m }', /at most 10m/],
  ['command: { run: [a], number: { below: 1, above: 1 } }', /^number .*No number keeps/],
  ['command: { run: [a], number: { below: 1, equals: 1 } }', /^number .*No number keeps/],
  ['file: { path: "!a", exists: false }', /^path .*only exclude/],
  ['commits: { forbidden-paths: [{ paths: ["!a"], label: b }] }', /^forbidden-paths[.]0[.]paths .*only exclude/],
  ['http: { url: "https://a.example", status: [] }', /^status .*names none/],
  ['http: { url: "https://a.example", security-headers: [] }', /^security-headers .*names none/],
  ['http: { url: "https://a.example", body: {} }', /^body .*asks for nothing/],
  ['http: { url: "https://a.example", method: HEAD, body: { not-contains: x } }', /^body .*HEAD has no body/],
  ['http: { url: "https://a.example", method: HEAD, json: { /a: 1 } }', /^json .*HEAD has no body/],
  ['http: { url: "https://a.example", json: { a: 1 } }', /^json[.]a .*begins with a slash/],
  ['http: { url: "https://a.example", cors: {} }', /^cors .*asks for nothing/],
  ['http: { url: "https://a.example", cors: { deny: "https://b.example/" } }', /^cors[.]deny .*no.* origin/],
  ['http: { url: "https://a.example", cors: { deny: "https://B.example" } }', /^cors[.]deny .*no.* origin/],
  ['http: { url: "https://a.example", cors: { deny: "https://b.example:443" } }', /^cors[.]deny .*no.* origin/],
  ['http: { url: "https://a.example", cors: { deny: "*" } }', /^cors[.]deny .*no.* origin/],
  ['artifact: {}', /Nothing is asked for/],
  ['artifact: { name: shop, release-asset: shop }', /^release-asset .*two things/],
  ['artifact: { release-asset: shop, sbom: true }', /^sbom .*workflow runs/],
  ['artifact: { release-asset: shop, workflow: ci.yml }', /^workflow .*workflow runs/],
  ['artifact: { image: { env: DIGEST } }', /^image .*`attestation: true`/],
  ['artifact: { image: "ghcr.io/acme/shop:latest", attestation: true }', /^image .*with its digest/]
])('when %s is written, it is refused', (written, told) => {
  expect(mistakesOf(written)).toEqual([expect.stringMatching(told)])
})

test.each([
  'env: DATABASE_URL',
  'env: { equals: { A: 1, B: false, C: on } }',
  'command: [node, --version]',
  'command: { outcome: migrate }',
  'command: { run: [a], stdout: ok, timeout: 10m }',
  'http: { url: "https://a.example", cors: { allow: ["http://localhost:3000", "app://b"], deny: "null" } }',
  'artifact: { release-asset: shop-*, attestation: true }',
  'artifact: { image: { env: DIGEST }, attestation: true }',
  `artifact: { image: "ghcr.io/acme/shop@sha256:${'a'.repeat(64)}", attestation: true }`
])('when %s is written, it is understood', written => {
  expect(mistakesOf(written)).toEqual([])
})
