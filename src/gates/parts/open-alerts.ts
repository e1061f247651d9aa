import { compareTexts, listNames, plural } from '../../lib/words.js'
import type { Alert, JudgedCodeScanning } from '../../model/alerts.js'
import type { Reason } from '../../model/reason.js'
import type { Say } from '../define.js'

export const alertWords = { count: countAlerts, list: listAlerts } as const

export function countAlerts({ length }: readonly Alert[]): string {
  return plural(length, 'alert')
}

/** `dependabot/3 GHSA-1 in left-pad`, the oldest first. */
export function listAlerts(alerts: readonly Alert[]): string {
  const oldestFirst = [...alerts].sort((a, b) => compareTexts(a.createdAt, b.createdAt) || a.number - b.number)
  return listNames(
    oldestFirst.map(({ kind, number, ids, where }) => {
      const place = where === '' ? '' : ` in ${where}`
      return `${kind}/${String(number)} ${ids[0] ?? ''}${place}`
    })
  )
}

export const analysisReasons = {
  'never-analysed': 'Code scanning has not analysed {ref} yet; wait for it, or upload an analysis.',
  'not-analysed':
    'Code scanning has analysed {ref}, but not this commit with {tools}; wait for it, or delete the tool’s old results.',
  'analysis-failed': 'The analysis by {tool} could not be taken over ({error}); run it again.'
} as const

/**
 * What is missing before an empty list of alerts means that there is nothing: every tool that has analysed the ref must
 * have analysed the commit, unless an older analysis is enough.
 */
export function judgeAnalyses(
  { ref, commits, analyses }: JudgedCodeScanning,
  anyCommit: boolean,
  say: Say<typeof analysisReasons>
): { readonly failed: readonly Reason[]; readonly pending: readonly Reason[] } {
  const tools = [...new Set(analyses.map(({ tool }) => tool))].sort(compareTexts)
  const newest = tools.map(tool => ({
    tool,
    found: analyses.find(one => one.tool === tool && (anyCommit || commits.includes(one.commit)))
  }))
  const missing = newest.flatMap(({ tool, found }) => (found === undefined ? [tool] : []))
  const failed = newest.flatMap(({ tool, found }) =>
    found === undefined || found.error === '' ? [] : [say('analysis-failed', { tool, error: found.error })]
  )
  if (tools.length === 0) return { failed, pending: [say('never-analysed', { ref })] }
  if (missing.length === 0) return { failed, pending: [] }
  return { failed, pending: [say('not-analysed', { ref, tools: listNames(missing) })] }
}
