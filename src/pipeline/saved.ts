import type { Evidence, Gathered } from '../model/evidence.js'

const states: readonly Evidence['state'][] = ['found', 'partial', 'absent', 'broken']

/** Reads the evidence of an earlier run; undefined when the text is anything else. Its owner is whoever judges by it. */
export function parseGathered(text: string): Gathered | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return isGathered(value) ? value : undefined
}

function isGathered(value: unknown): value is Gathered {
  if (!isRecord(value) || value['schemaVersion'] !== 1) return false
  const { at, subject, evidence } = value
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at)) || !isRecord(subject) || !isRecord(evidence)) return false
  return Object.values(evidence).every(found => isRecord(found) && states.some(state => state === found['state']))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
