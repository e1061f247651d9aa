import { severities, type Severity } from '../../model/reports.js'

const advisoryWords: ReadonlyMap<unknown, Severity> = new Map([
  ['none', 'none'],
  ['info', 'info'],
  ['negligible', 'info'],
  ['low', 'low'],
  ['moderate', 'moderate'],
  ['medium', 'moderate'],
  ['high', 'high'],
  ['critical', 'critical']
])

/** The severity that an advisory's word means; any other word is `unknown`, which counts as the worst. */
export function severityOfAdvisory(word: unknown): Severity {
  return advisoryWords.get(typeof word === 'string' ? word.toLowerCase() : word) ?? 'unknown'
}

/** The severity of a CVSS score from 0 to 10 by the bands that GitHub gives to `security-severity`. */
export function severityOfScore(score: number): Severity {
  if (!(score >= 0 && score <= 10)) return 'unknown'
  if (score >= 9) return 'critical'
  if (score >= 7) return 'high'
  if (score >= 4) return 'moderate'
  return score > 0 ? 'low' : 'none'
}

/**
 * What is to be believed of several who rate one flaw: the worst that is known, and `unknown` beside it where one of
 * them says what nobody knows. The checklist says what that counts as, which may be less.
 */
export function worstOfRaters(rated: readonly Severity[]): readonly Severity[] {
  const worst = severities.find(severity => severity !== 'unknown' && rated.includes(severity))
  const isUnknown = worst === undefined || rated.includes('unknown')
  return [...(worst === undefined ? [] : [worst]), ...(isUnknown ? (['unknown'] as const) : [])]
}
