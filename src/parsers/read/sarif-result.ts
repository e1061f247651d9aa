import { severities, type Finding } from '../../model/reports.js'
import { asArray, asRecord, asString, type JsonRecord } from './json.js'
import { descriptionOf, textOf } from './sarif-message.js'
import { placeOf } from './sarif-place.js'
import { securitySeverityOf, type SarifRun } from './sarif-run.js'

/** One result, with what its rule adds to it. */
export function readResult(json: JsonRecord, run: SarifRun, result: JsonRecord): Finding {
  const rule = run.ruleOf(result)
  const id = [result['ruleId'], asRecord(result['rule'])?.['id'], rule?.descriptor['id']].map(asString).find(Boolean)
  // The rule is where it belongs; a result that has one of its own may only be worse.
  const scores = [rule?.descriptor, result].map(securitySeverityOf)
  const securitySeverity = severities.find(severity => scores.includes(severity))
  const url = asString(rule?.descriptor['helpUri'])
  return {
    id: id ?? 'without-rule',
    aliases: [],
    severity: run.severityOf(result, rule),
    ...(securitySeverity === undefined ? {} : { securitySeverity }),
    message: textOf(result['message'], rule) ?? descriptionOf(rule) ?? 'The result has no message.',
    ...placeOf(json, result),
    ...(url === undefined ? {} : { url }),
    ...(result['baselineState'] === 'unchanged' ? { known: true } : {})
  }
}

/**
 * Kinds of results that are no failures and so have the level none (3.27.9, 3.27.10), and results that an earlier run
 * had and this one has not (3.27.24), are no findings. A kind that is not known is.
 */
export function isFound(result: JsonRecord): boolean {
  const harmless = ['pass', 'open', 'informational', 'notApplicable', 'review']
  return !harmless.includes(asString(result['kind']) ?? 'fail') && result['baselineState'] !== 'absent'
}

/** Suppressed are results with suppressions of which all are accepted; without a status they are (3.27.23, 3.35.3). */
export function isSuppressed(result: JsonRecord): boolean {
  const suppressions = asArray(result['suppressions']) ?? []
  return (
    suppressions.length > 0 &&
    suppressions.every(entry => {
      const suppression = asRecord(entry)
      return suppression !== undefined && (suppression['status'] ?? 'accepted') === 'accepted'
    })
  )
}
