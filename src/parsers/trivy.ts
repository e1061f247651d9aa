import { withoutStop } from '../lib/without-stop.js'
import { defineParser, ReportError } from './define.js'
import { joinParts } from './read/audit-finding.js'
import { asArray, asRecord, asString, jsonOf, requireRecord, type JsonRecord } from './read/json.js'
import { listIn, recordsIn } from './read/json-lists.js'
import { Problems } from './read/problems.js'
import { readTrivyResult } from './read/trivy-result.js'

/** Where the versions of `trivy k8s` keep the resources that they looked at. */
const resourceLists = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'] as const

export const trivy = defineParser({
  id: 'trivy',
  title: 'Trivy JSON',
  kind: 'findings',
  about: 'Written by `trivy image --format json --output FILE`, as by `trivy fs`, `trivy repo` and `trivy k8s`.',
  recognises: sniffed => {
    const list = asArray(jsonOf(sniffed)) ?? []
    if (list.length > 0) return list.every(isLegacyResult)
    const report = asRecord(jsonOf(sniffed))
    return report !== undefined && (isArtifact(report) || isCluster(report))
  },
  parse: input => {
    const document = jsonOf(input.sniffed)
    const problems = new Problems()
    const results = asArray(document) ?? resultsOf(requireRecord(document, 'JSON object'), problems)
    const read = results.map((entry, at) => readTrivyResult(requireRecord(entry, `object for result ${at}`), problems))
    return joinParts('Trivy', read, problems)
  }
})

/** Before version 0.20 the document was the list of results. */
function isLegacyResult(entry: unknown): boolean {
  const result = asRecord(entry)
  const keys = ['Vulnerabilities', 'Misconfigurations', 'Type', 'Class']
  return asString(result?.['Target']) !== undefined && keys.some(key => result !== undefined && key in result)
}

function isArtifact(report: JsonRecord): boolean {
  return 'SchemaVersion' in report && ['ArtifactName', 'ArtifactType', 'Results'].some(key => key in report)
}

function isCluster(report: JsonRecord): boolean {
  return asString(report['ClusterName']) !== undefined && !('ArtifactName' in report)
}

function resultsOf(report: JsonRecord, problems: Problems): readonly unknown[] {
  if (isCluster(report)) return clusterResults(report, problems)
  if (report['SchemaVersion'] !== 2) {
    const which = JSON.stringify(report['SchemaVersion'])
    throw new ReportError('report-wrong-format', `The Trivy report has the schema version ${which}; 2 can be read.`)
  }
  return listIn(report, 'Results')
}

function clusterResults(report: JsonRecord, problems: Problems): readonly unknown[] {
  const resources = resourceLists.flatMap(key => recordsIn(report, key))
  if (resources.length === 0) {
    problems.add('report-no-data', 'The report lists no resource of the cluster: none was looked at.', { blocks: true })
  }
  return resources.flatMap(resource => {
    const [namespace, kind, name] = ['Namespace', 'Kind', 'Name'].map(key => asString(resource[key]) ?? '')
    const error = asString(resource['Error']) ?? ''
    if (error !== '') {
      const message = `${kind} ${name} could not be scanned: ${withoutStop(error)}.`
      problems.add('not-audited', message, { blocks: true })
    }
    return listIn(resource, 'Results').map(result => inNamespace(namespace, result))
  })
}

/** Resources of one name in two namespaces are two. */
function inNamespace(namespace = '', entry: unknown): unknown {
  const result = asRecord(entry)
  const target = asString(result?.['Target'])
  return target === undefined || namespace === '' ? entry : { ...result, Target: `${namespace}/${target}` }
}
