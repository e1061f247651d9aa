import { visible } from '../../lib/escape.js'
import type { RunReport } from '../../model/verdict.js'

/** Checklists that need no name, because they are read where none is named. */
const conventional = /^\.github\/deployment-checklist\.(yml|md)$/

/**
 * What a run decides about: `production`, with the phase and the checklist where they were chosen. Two runs that ask
 * different things must not answer under one name. Empty where nothing was chosen.
 */
export function scopeOf({ selected, checklist }: RunReport): string {
  const chosen = [selected.phase ?? '', conventional.test(checklist.file) ? '' : checklist.file]
  const notes = chosen.filter(part => part !== '').join(', ')
  return visible([selected.environment ?? '', notes === '' ? '' : `(${notes})`].filter(part => part !== '').join(' '))
}

/**
 * The name of the gate's check run: `Deploy Gate: production → main`. The branch is part of
 * it, because check runs belong to commits.
 */
export function gateName(report: RunReport): string {
  const scope = scopeOf(report)
  const { branch } = report.subject
  return `Deploy Gate${scope === '' ? '' : `: ${scope}`}${branch === '' ? '' : ` → ${visible(branch)}`}`
}
