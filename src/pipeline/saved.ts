import { isMapping } from '../lib/is-mapping.js'
import { parseJson } from '../lib/parse-json.js'
import type { Evidence, Gathered } from '../model/evidence.js'

const states: readonly Evidence['state'][] = ['found', 'partial', 'absent', 'broken']

/**
 * Reads the evidence of an earlier run; undefined when the text is anything else. Its owner is whoever judges by it.
 */
export function parseGathered(text: string): Gathered | undefined {
  const value = parseJson(text)
  return isGathered(value) ? value : undefined
}

function isGathered(value: unknown): value is Gathered {
  if (!isMapping(value) || value['schemaVersion'] !== 1) return false
  const { at, subject, evidence, headFlaw } = value
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isSubject(subject) || !isMapping(evidence))
    return false
  return (headFlaw === undefined || isFlaw(headFlaw)) && Object.values(evidence).every(isEvidence)
}

function isSubject(value: unknown): boolean {
  if (!isMapping(value)) return false
  const { labels } = value
  const isLabels = labels === null || (Array.isArray(labels) && labels.every(label => typeof label === 'string'))
  return isLabels && hasTexts(value, 'repository', 'commit', 'event', 'branch', 'environment')
}

function isEvidence(value: unknown): boolean {
  if (!isMapping(value)) return false
  const { flaws } = value
  const state = states.find(known => known === value['state'])
  switch (state) {
    case 'found':
      return 'value' in value
    case 'partial':
    case 'broken':
      return Array.isArray(flaws) && flaws.length > 0 && flaws.every(isFlaw) && (state === 'broken' || 'value' in value)
    case 'absent':
      return isFlaw(value)
    case undefined:
      return false
  }
}

function isFlaw(value: unknown): boolean {
  return isMapping(value) && hasTexts(value, 'code', 'why')
}

function hasTexts(value: Readonly<Record<string, unknown>>, ...keys: readonly string[]): boolean {
  return keys.every(key => typeof value[key] === 'string')
}
