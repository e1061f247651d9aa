import type { MarkedLocation } from '../../model/reason.js'
import { type Finding, severities } from '../../model/reports.js'
import { keepPlaces } from './places.js'

/** Where findings are, the worst first; those without a place are left out. */
export function findingPlaces(findings: readonly Finding[]): readonly MarkedLocation[] {
  const rank = (finding: Finding) => severities.indexOf(finding.severity)
  const worstFirst = [...findings].sort((a, b) => rank(a) - rank(b))
  return keepPlaces(worstFirst.flatMap(finding => placeOf(finding) ?? []))
}

function placeOf({ id, message, file, line, endLine, column }: Finding): MarkedLocation | undefined {
  if (file === undefined) return undefined
  return {
    file,
    text: `${message} (${id})`,
    ...(line === undefined ? {} : { line }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(column === undefined ? {} : { column })
  }
}
