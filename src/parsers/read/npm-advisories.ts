import { plural } from '../../lib/words.js'
import type { Finding } from '../../model/reports.js'
import { identify } from './advisory.js'
import { asArray, asRecord, asString, requireRecord, type JsonRecord } from './json.js'
import { declaredTotal } from './npm-counts.js'
import type { Problems } from './problems.js'
import { severityOfAdvisory } from './severity.js'

/** The advisories of the first version, one finding for each version of a package that an advisory was found in. */
export function readAdvisories(report: JsonRecord, problems: Problems): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const [key, entry] of Object.entries(requireRecord(report['advisories'], '"advisories"'))) {
    for (const finding of readNpmAdvisory(
      key,
      requireRecord(entry, `object for the advisory ${JSON.stringify(key)}`)
    )) {
      const identity = JSON.stringify([finding.id, finding.package, finding.version])
      if (!findings.has(identity)) findings.set(identity, finding)
    }
  }
  // The declared number counts paths to the packages, so that only its being 0 can be compared.
  const declared = declaredTotal(report)
  if (declared > 0 && findings.size === 0) {
    const message = `The report declares ${plural(declared, 'vulnerability', 'vulnerabilities')} and lists no advisory.`
    const todo = 'Let the checklist ignore what the package manager now leaves out, or run the audit again.'
    problems.add('counts-disagree', `${message} ${todo}`, { blocks: true })
  }
  return [...findings.values()]
}

/** One advisory: a finding for each version that it was found in; `key` is its id where it names none. */
export function readNpmAdvisory(key: string, advisory: JsonRecord): readonly Finding[] {
  const url = asString(advisory['url'])
  const range = asString(advisory['vulnerable_versions'])
  const affected = asString(advisory['module_name'])
  const title = asString(advisory['title']) ?? 'The advisory has no title'
  const patched = asString(advisory['patched_versions'])
  const finding: Finding = {
    ...identify([advisory['github_advisory_id'], url], asArray(advisory['cves']) ?? [], advisory['id'] ?? key),
    severity: severityOfAdvisory(advisory['severity']),
    message: range === undefined ? title : `${title} (${affected ?? 'package'} ${range})`,
    ...(affected === undefined ? {} : { package: affected }),
    // "<0.0.0" is how "in no version" is written.
    ...(patched === undefined ? {} : { fixAvailable: patched !== '<0.0.0' }),
    ...(url === undefined ? {} : { url })
  }
  const versions = (asArray(advisory['findings']) ?? []).flatMap(found => asString(asRecord(found)?.['version']) ?? [])
  return versions.length === 0 ? [finding] : versions.map(version => ({ ...finding, version }))
}
